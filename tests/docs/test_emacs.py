"""editors/emacs/newslint.el and the lines of docs/editors.md, in Emacs itself."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from newsroom import ARTICLE, PATHS, ROOT, WIDE, WORDS, Newsroom, Read, blocks, expected, made_findings, needs, report

EMACS = ROOT / "editors/emacs/newslint.el"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return Newsroom(tmp_path)


EMACS_START = r"""
(require 'json)
(defun answer (value) (let ((coding-system-for-write 'utf-8)) (write-region (json-encode value) nil "../answer.json")))
(defun wait (done) (let ((end (+ (float-time) 30)))
  (while (and (not (funcall done)) (< (float-time) end)) (accept-process-output nil 0.05))))
(defun walk (buffer)
  (wait (lambda () (not (get-buffer-process buffer))))
  (setq buffer (get-buffer buffer) next-error-last-buffer buffer)
  (with-current-buffer buffer (goto-char (point-min)))
  (let ((types (types buffer)) seen)
    (dotimes (index (length types))
      (next-error)
      (with-current-buffer (window-buffer (selected-window))
        (push (vector (aref types index) (buffer-substring-no-properties (point) (line-end-position))) seen)))
    (answer (vconcat (nreverse seen)))))
(defun types (buffer)
  (with-current-buffer buffer
    (compilation--ensure-parse (point-max))
    (save-excursion
      (goto-char (point-min))
      (let (found match)
        (while (setq match (text-property-search-forward 'compilation-message nil nil t))
          (push (compilation--message->type (prop-match-value match)) found))
        (vconcat (nreverse found))))))
(setq compilation-skip-threshold 0 coding-system-for-read nil)
(prefer-coding-system 'utf-8)
"""
EMACSES = pytest.mark.parametrize("emacs", [needs("emacs", "Emacs")])


def emacs_answers(newsroom: Newsroom, emacs: str, commands: str) -> Any:
    opened = f"(find-file {json.dumps(newsroom.article.name, ensure_ascii=False)})"
    script = newsroom.script("script.el", f"{EMACS_START}\n{opened}\n{commands}\n")
    ran = newsroom.run(emacs, "--batch", "-Q", "-l", script)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return newsroom.answer()


def emacs_reads(newsroom: Newsroom, emacs: str, commands: str) -> list[Read]:
    return [Read(("suggestion", "warning", "error")[kind], at) for kind, at in emacs_answers(newsroom, emacs, commands)]


@pytest.mark.real
@EMACSES
def test_emacs_newslint(emacs: str, newsroom: Newsroom) -> None:
    changed = ARTICLE.replace("50%", WIDE)
    newsroom.article.write_text(changed, encoding="utf-8")
    commands = f'(load "{EMACS}") (newslint) (walk "*newslint*")'
    assert emacs_reads(newsroom, emacs, commands) == expected(changed)


@pytest.mark.real
@EMACSES
def test_emacs_compile_without_the_package(emacs: str, newsroom: Newsroom) -> None:
    setup = blocks("elisp")[1]
    commands = f'{setup} (compile compile-command) (walk "*compilation*")'
    assert emacs_reads(newsroom, emacs, commands) == expected()


@pytest.mark.real
@EMACSES
def test_emacs_regexp(emacs: str, newsroom: Newsroom) -> None:
    findings = made_findings([path for path in PATHS if "\\" not in path])
    errors = newsroom.script("report.txt", report(findings))
    commands = f"""(load "{EMACS}")
(let (seen (regexp (nth 1 newslint-regexp)))
  (with-temp-buffer
    (insert-file-contents "{errors}")
    (while (not (eobp))
      (when (looking-at regexp) (push (vector (match-string 1) (match-string 2) (match-string 3)) seen))
      (forward-line)))
  (answer (vconcat (nreverse seen))))"""
    assert emacs_answers(newsroom, emacs, commands) == [[f.path, "12", "7"] for f in findings]


@pytest.mark.real
@EMACSES
def test_emacs_flymake(emacs: str, newsroom: Newsroom) -> None:
    commands = f"""(add-to-list 'load-path "{EMACS.parent}")
{blocks("elisp")[0]}
(text-mode)
(search-forward "50%") (replace-match {json.dumps(WIDE, ensure_ascii=False)})
(flymake-mode 1) (flymake-start)
(wait (lambda () (flymake-diagnostics)))
(answer (vconcat (mapcar (lambda (found)
  (vector (symbol-name (flymake-diagnostic-type found))
    (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))
  (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))
(set-buffer-modified-p nil)"""
    levels = (":note", ":warning", ":error")
    assert emacs_answers(newsroom, emacs, commands) == [list(pair) for pair in zip(levels, WORDS, strict=True)]
    assert newsroom.article.read_text(encoding="utf-8") == ARTICLE


@pytest.mark.real
@EMACSES
def test_emacs_flymake_names_a_wrong_configuration(emacs: str, newsroom: Newsroom) -> None:
    (newsroom.folder / "newslint.toml").write_text("select = 1\n", encoding="utf-8")
    commands = f"""(load "{EMACS}")
(let (told)
  (newslint-flymake (lambda (&rest arguments) (setq told arguments)))
  (wait (lambda () told))
  (answer (vector (symbol-name (car told)) (nth 2 told))))"""
    kind, explanation = emacs_answers(newsroom, emacs, commands)
    assert kind == ":panic"
    assert "select: must be a list of texts" in explanation


@pytest.mark.real
@EMACSES
def test_emacs_file_compiles_without_warnings(emacs: str, newsroom: Newsroom) -> None:
    copied = str(shutil.copy(EMACS, newsroom.folder))
    strict = ("--eval", "(setq byte-compile-error-on-warn t)")
    ran = newsroom.run(emacs, "--batch", "-Q", *strict, "-f", "batch-byte-compile", copied)
    assert ran.returncode == 0, ran.stderr
