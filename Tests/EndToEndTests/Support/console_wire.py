"""Gives the console keys at random in a pseudo-terminal and looks at every byte that it writes.

Usage: console_wire.py REPLYDESK REPOSITORY KEYS SEED

The store holds messages with all that could upset a terminal. What comes out may hold only the sequences that ncurses uses for
this terminal, and text: no byte of what a client wrote is ever a control. Prints how many keys went in and what was found.
"""

import json
import os
import pathlib
import random
import re
import sys
import tempfile

import console_desk
from console_story import KEYS
from console_terminal import Console

# Cursor, erasing, scrolling, looks, modes; the title of the window and the clipboard, which the program sets itself; characters.
ALLOWED = re.compile(
    rb"\x1b\[[?>]?[\d;]*[ABCDGHJKLMPSTXZ@bcdfghlmrst]|\x1b\]2;[ -~\xc2-\xf4\x80-\xbf]*\x07|\x1b\]52;c;[A-Za-z0-9+/=]*\x07|\x1b[()][0AB]|\x1b[78=>DEHMc]|\x0e|\x0f")
TITLE = re.compile(rb"\x1b\]2;([^\x07]*)\x07")
TURNS = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
HOSTILE = [
    "\x1b[2J", "\x1b]0;owned\x07", "\x9b31m", "\x90q\x9c", "\u202e", "\u2066", "\u200b", "e" + "\u0301" * 20, "\u4e2d\u6587",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\r", "\x08\x08", "\x07", "\x00", "\u2028", "\u0085", "\x1bP+q\x1b\\", "\x1b[6n",
    "\x1b[?1049l", "word", "\u00a3", "\x0e", "\x7f",
]
# Keys that end the session or leave the full screen are not given: q, Ctrl-C, Ctrl-Z, F9.
CHOICES = [key for name, key in KEYS.items() if name != "F9"] + [
    "\x0c", "\x10", "\x15", "\x1b[999~", "\x1bx", "\u0175", "\u4e2d", "\x1b[200~AAS\r\x1b[201~", "\x1b[<0;5;5M", "\x1b[6;5R",
] + [chr(code) for code in range(0x20, 0x7F) if chr(code) != "q"] * 2


def lines(randomly):
    for number in range(40):
        body = "".join(randomly.choice(HOSTILE) for _ in range(randomly.randint(1, 30)))
        yield json.dumps({
            "message_id": f"wire-{number}", "received_at": "2026-11-20T10:00:00Z", "scin": "121004354690",
            "role": "receiving_parent", "subject": randomly.choice(["missing payments", body[:20]]), "source": "send_message",
            "children": [], "language": "en", "body": body})


def play(program, repository, count, seed):
    randomly = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="replydesk-wire-") as folder:
        console_desk.make(program, repository, f"{folder}/template")
        desk = console_desk.copy(program, f"{folder}/template", f"{folder}/desk")
        pathlib.Path(f"{desk.folder}/spool/wire.jsonl").write_text("\n".join(lines(randomly)) + "\n", encoding="utf-8")
        desk.must("intake", "run")
        console, given, faults = None, 0, []
        while given < count and not faults:
            console = console or Console([program], desk.environment(), *randomly.choice([(80, 24), (120, 40), (59, 15)]))
            many = randomly.choice([1, 1, 1, 5])
            keys = [randomly.choice(CHOICES) for _ in range(many)]
            console.send("".join(keys))
            given += many
            # Help and the list of commands can end the session too, or go on in plain mode.
            isOver = console.child.poll() is not None or b"Plain mode on" in console.raw
            if isOver or given >= count or len(console.raw) > 1 << 20:
                faults += look(console.raw) + leave(console, keys)
                console.close()
                console = None
        done = desk.run("audit", "verify")
        if done.returncode:
            faults.append(done.stdout + done.stderr)
    return {"keys": given, "faults": faults}


def leave(console, keys):
    """How the session ends, where that is not as it should."""
    if console.child.poll() is None:
        console.kill("TERM")
    status = console.end()
    isPlain = b"Plain mode on" in console.raw
    if (status in (0, 143) or isPlain) and console.restored():
        return []
    return [f"ended with {status} after {keys}, restored: {console.restored()}"]


def look(raw):
    """What in the bytes is neither text nor a sequence of ncurses."""
    faults = [f"title {title}" for title in TITLE.findall(raw) if not title.startswith(b"replydesk")]
    text = ALLOWED.sub(b"", raw).decode("utf-8", "surrogateescape")
    for found in re.finditer("[\x00-\x06\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\udc80-\udcff]", text):
        faults.append(f"control {found[0]!a} in {text[max(0, found.start() - 20):found.end() + 20]!a}")
    faults += [f"turning {found[0]!a}" for found in TURNS.finditer(text)]
    return faults[:5]


if __name__ == "__main__":
    print(json.dumps(play(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))))
