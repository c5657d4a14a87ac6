"""`newslint rules`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint.cli import OK
from newslint.cli.options import add_configuration, desk


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="default: text")
    add_configuration(parser)


def run(arguments: Namespace) -> int:
    """List every known rule and whether it is on."""
    chosen = desk(arguments, ["."])
    if arguments.format == "markdown":
        print(chosen.handbook(), end="")
        return OK
    active = {rule.card.id: rule.level or rule.card.level for rule in chosen.ruleset.rules}
    rows = [(card.id, active.get(card.id, card.level), card.id in active, card.status, card) for card in chosen.cards]
    if arguments.format == "json":
        from newslint.report.json import dump

        listed = [
            {"id": name, "level": level, "active": on, "status": status, "kind": card.kind, "why": card.why}
            for name, level, on, status, card in rows
        ]
        print(dump({"version": 1, "rules": listed}), end="")
        return OK
    width = max(len(row[0]) for row in rows)
    for name, level, on, status, _ in rows:
        state = "on" if on else "off (preview)" if status == "preview" else "off"
        print(f"{name:{width}}  {level:10}  {state}")
    return OK
