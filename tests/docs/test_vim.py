"""The Vim lines of docs/editors.md, editors/vim/newslint.vim and the Neovim snippet, in the editors themselves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from newsroom import (
    ARTICLE,
    MESSAGES,
    PATHS,
    ROOT,
    WIDE,
    WORDS,
    Newsroom,
    Read,
    blocks,
    expected,
    made_findings,
    needs,
    report,
)

VIM = ROOT / "editors/vim/newslint.vim"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return Newsroom(tmp_path)


VIMS = pytest.mark.parametrize("vim", [needs("vim", "Vim"), needs("nvim", "Neovim")])
WALK = r"""
function! Walk(first, next, list)
  let seen = []
  for item in a:list
    execute empty(seen) ? a:first : a:next
    call add(seen, [item.type, strpart(getline('.'), col('.') - 1), item.text])
  endfor
  call writefile([json_encode(seen)], '../answer.json')
endfunction
"""
VIM_LEVELS = {"E": "error", "W": "warning", "I": "suggestion"}


def vim_answers(newsroom: Newsroom, vim: str, *lines: str) -> Any:
    """What the lines write when a Vim with no configuration of its own runs them in the folder."""
    text = "\n".join(("set nocompatible encoding=utf-8 hidden", "filetype on", WALK, *lines, "qall!\n"))
    script = newsroom.script("script.vim", text)
    ran = newsroom.run(vim, *(["--headless"] if vim == "nvim" else []), "-u", "NONE", "-i", "NONE", "-es", "-S", script)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return newsroom.answer()


def vim_reads(newsroom: Newsroom, vim: str, setup: str, commands: str, walk: str) -> list[Read]:
    """What a Vim finds when it opens the article, runs the commands and goes from finding to finding."""
    seen = vim_answers(newsroom, vim, setup, open_command(newsroom), commands, walk)
    return [Read(VIM_LEVELS[kind], at) for kind, at, _ in seen]


def open_command(newsroom: Newsroom) -> str:
    """The command that opens the article."""
    return f"execute 'edit' fnameescape({quoted(newsroom.article.name)})"


def quoted(text: str) -> str:
    """The text as a string of Vim script."""
    return json.dumps(text, ensure_ascii=False)


QUICKFIX = "call Walk('cfirst', 'cnext', getqflist())"
LOCATIONS = "call Walk('lfirst', 'lnext', getloclist(0))"


@pytest.mark.real
@VIMS
def test_vim_make(vim: str, newsroom: Newsroom) -> None:
    assert vim_reads(newsroom, vim, f"source {VIM}", "silent make!", QUICKFIX) == expected()


@pytest.mark.real
@VIMS
def test_vim_without_the_plugin(vim: str, newsroom: Newsroom) -> None:
    on_save, command = blocks("vim")
    assert vim_reads(newsroom, vim, on_save, "silent write", QUICKFIX) == expected()
    changed = ARTICLE.replace("50%", "fifty percent")
    change = f"call setline(1, {quoted(changed.splitlines()[0])})"
    assert vim_reads(newsroom, vim, on_save + command, f"{change}\nNewslint", QUICKFIX) == expected(changed)


@pytest.mark.real
@VIMS
def test_vim_window(vim: str, newsroom: Newsroom) -> None:
    changed = ARTICLE.replace("50%", WIDE)
    change = f"call setline(1, {quoted(changed.splitlines()[0])})"
    assert vim_reads(newsroom, vim, f"source {VIM}", f"{change}\nNewslint", LOCATIONS) == expected(changed)
    assert newsroom.article.read_text(encoding="utf-8") == ARTICLE


@pytest.mark.real
@VIMS
def test_vim_on_save(vim: str, newsroom: Newsroom) -> None:
    setup = f"let g:newslint_on_save = 1\nsource {VIM}"
    assert vim_reads(newsroom, vim, setup, "silent write", LOCATIONS) == expected()


@pytest.mark.real
@VIMS
def test_vim_names_a_wrong_configuration(vim: str, newsroom: Newsroom) -> None:
    (newsroom.folder / "newslint.toml").write_text("select = 1\n", encoding="utf-8")
    messages = "call writefile([json_encode(execute('messages'))], '../answer.json')"
    told = vim_answers(newsroom, vim, f"source {VIM}", open_command(newsroom), "Newslint", messages)
    assert "select: must be a list of texts" in told


@pytest.mark.real
@VIMS
def test_vim_errorformat(vim: str, newsroom: Newsroom) -> None:
    findings = made_findings([path for path in PATHS if "\\" not in path], MESSAGES[1:])
    errors = newsroom.script("report.txt", report(findings))
    entry = "[item.valid, bufname(item.bufnr), item.lnum, item.col, item.type, item.text]"
    answer = f"call writefile([json_encode(map(getqflist(), {{_, item -> {entry}}}))], '../answer.json')"
    *seen, unread = vim_answers(newsroom, vim, blocks("vim")[0], "set filetype=text", f"cgetfile {errors}", answer)
    kinds = {level: kind for kind, level in VIM_LEVELS.items()}
    assert seen == [[1, f.path, 12, 7, kinds[f.level], f"{f.rule} {f.message}"] for f in findings]
    assert (unread[0], unread[-1]) == (0, "no.txt: no such file")


@pytest.mark.real
@pytest.mark.parametrize("nvim", [needs("nvim", "Neovim")])
def test_neovim_diagnostics(nvim: str, newsroom: Newsroom) -> None:
    changed = ARTICLE.replace("50%", WIDE)
    newsroom.article.write_text(changed, encoding="utf-8")
    snippet = newsroom.script("newslint.lua", blocks("lua")[0])
    ask = newsroom.script(
        "ask.lua",
        """local seen = {}
for _, found in ipairs(vim.diagnostic.get(0)) do
  local text = vim.fn.getline(found.lnum + 1)
  local level = vim.diagnostic.severity[found.severity]
  assert(found.lnum == found.end_lnum)
  table.insert(seen, { level, text:sub(found.col + 1), text:sub(found.col + 1, found.end_col) })
end
vim.fn.writefile({ vim.json.encode(seen) }, "../answer.json")
""",
    )
    lines = (f"luafile {snippet}", open_command(newsroom), f"luafile {ask}", "qall!")
    commands = [part for line in lines for part in ("-c", line)]
    ran = newsroom.run(nvim, "--headless", "-u", "NONE", "-i", "NONE", *commands)
    assert ran.returncode == 0, ran.stderr
    levels = {"ERROR": "error", "WARN": "warning", "INFO": "suggestion"}
    seen = newsroom.answer()
    assert [Read(levels[level], at) for level, at, _ in seen] == expected(changed)
    assert tuple(text for _, _, text in seen) == WORDS
