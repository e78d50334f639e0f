"""Plays one story of keys on the console in a pseudo-terminal, on a store of the demonstration.

Usage: console_story.py REPLYDESK FOLDER STORY

A story is a text file. `size COLUMNS ROWS` first, then lines: `key NAME`, `type TEXT`, `paste TEXT`, `see TEXT`, `gone TEXT`,
`run COMMAND => TEXT` (a command on the same store whose output must hold the text), `end STATUS`. `#` begins a comment. The
screen is looked at when nothing more comes, never after a fixed time.
"""

import os
import re
import subprocess
import sys
import time

import pexpect
import pyte

KEYS = {
    "Enter": "\r", "Esc": "\x1b", "Up": "\x1bOA", "Down": "\x1bOB", "PgDn": "\x1b[6~", "PgUp": "\x1b[5~", "Tab": "\t",
    "Space": " ", "Home": "\x1bOH", "End": "\x1bOF", "F1": "\x1bOP", "F10": "\x1b[21~", "Backspace": "\x7f", "Ctrl-P": "\x10",
}
PATIENCE = 30.0


class Console:
    def __init__(self, program, configuration, columns, rows):
        environment = {
            "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": os.path.dirname(configuration),
            "REPLYDESK_CONFIG": configuration,
        }
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(program, [], env=environment, dimensions=(rows, columns), timeout=PATIENCE)

    def text(self):
        return "\n".join(self.screen.display)

    def read(self, limit):
        """Takes in what comes within a moment; false where nothing does."""
        try:
            self.stream.feed(self.child.read_nonblocking(1 << 16, limit))
            return True
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False

    def settle(self):
        while self.read(0.25):
            pass

    def wait(self, holds):
        end = time.monotonic() + PATIENCE
        while not holds(self.text()):
            if time.monotonic() > end or (not self.read(0.5) and not self.child.isalive()):
                return False
        return True

    def press(self, text):
        self.settle()
        self.child.send(text)
        self.settle()


def flat(text):
    return re.sub(r"\s+", " ", text)


def main():
    program, folder, story = sys.argv[1:]
    subprocess.run(
        [program, "demo", "--folder", folder], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder})
    configuration = f"{folder}/config"
    columns, rows = 80, 24
    console = None
    for number, line in enumerate(open(story, encoding="utf-8"), 1):
        word, _, rest = line.strip().partition(" ")
        if not word or word.startswith("#"):
            continue
        if word == "size":
            columns, rows = map(int, rest.split())
            continue
        if word == "run":
            command, _, expected = rest.partition(" => ")
            environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder, "REPLYDESK_CONFIG": configuration}
            done = subprocess.run([program, *command.split()], capture_output=True, text=True, env=environment)
            if expected not in flat(done.stdout):
                sys.exit(f"{story}:{number}: {command} printed\n{done.stdout}{done.stderr}")
            continue
        console = console or Console(program, configuration, columns, rows)
        if word == "key":
            console.press(KEYS.get(rest, rest))
        elif word == "type":
            for letter in rest:
                console.press(letter)
        elif word == "paste":
            console.press(f"\x1b[200~{rest}\x1b[201~")
        elif word == "see":
            if not console.wait(lambda text: rest in flat(text)):
                sys.exit(f"{story}:{number}: not seen: {rest}\n{console.text()}")
        elif word == "gone":
            if not console.wait(lambda text: rest not in flat(text)):
                sys.exit(f"{story}:{number}: still seen: {rest}\n{console.text()}")
        elif word == "end":
            console.child.expect(pexpect.EOF)
            console.child.close()
            status = console.child.exitstatus
            if status != int(rest):
                sys.exit(f"{story}:{number}: ended with {status}")
        else:
            sys.exit(f"{story}:{number}: no such word: {word}")


main()
