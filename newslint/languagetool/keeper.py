"""Runs a program for as long as somebody holds the other end of standard input: a server whose newslint dies must not live on.

Started as a script by a Python of its own, hence without imports of newslint: `python -I keeper.py PROGRAM [ARGUMENT…]`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading


def main(command: list[str]) -> int:
    """Run the command until standard input ends; its exit status, or that of having been ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for newslint, which ends the server in order
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)

    def follow() -> None:
        while os.read(0, 4096):
            pass
        _end(process)

    threading.Thread(target=follow, daemon=True).start()
    try:
        return process.wait()
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
