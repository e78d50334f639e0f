"""Plays stories of keys on the console in pseudo-terminals, each on a copy of one store, and prints one JSON object.

Usage: console_story.py REPLYDESK REPOSITORY STORY…

A story is a text file, one step a line; `#` begins a comment. The screen is looked at when the console waits for a key.

Before the first key: `size COLUMNS ROWS`, `set NAME VALUE` (environment), `config SECTION KEY = VALUE`, `words WORDS` (of the
command line), `as ACCOUNT` (whose console the following steps are about; each has its own, opened by its first step),
`message JSON` (takes a message in), `torn TEXT` (delivers a line without its end), `shell` (the console as a job of a shell).

Keys: `key NAME…` each by itself, `type TEXT` into a field, `burst TEXT` all at once outside of one, `paste TEXT` in brackets,
`resize COLUMNS ROWS`, `signal NAME`.

The screen: `see TEXT`, `gone TEXT`, `row NUMBER TEXT` (from 0; -1 is the last), `cursor TEXT` (on the cursor's line), `title
TEXT`, `never TEXT` and `wrote TEXT` (in all bytes written), `colourless` (all bytes), `ascii`, `bytes LIMIT` (written for
the last key), `bytes-in-all LIMIT`, `restored` (the terminal), `end STATUS`.

The records: `run WORDS => TEXT`, `run WORDS !> TEXT`, `run WORDS =~ EXPRESSION`, `refused STATUS WORDS => TEXT`, `until WORDS
=> TEXT` (again and again); `file PATTERN
TEXT`, `mail TEXT`, `no mail`. `{name}` stands
for what `name NAME WORDS :: MARK` found: the word that follows MARK in the output of a command.
"""

import codecs
import email
import email.policy
import glob
import json
import multiprocessing
import os
import pathlib
import re
import shlex
import sys
import tempfile
import time
import traceback

import console_desk
from console_terminal import PATIENCE, Console, Ended

# More than there are processors, since a story waits most of its time.
SIDE_BY_SIDE = 4

KEYS = {
    "Enter": "\r", "Esc": "\x1b", "Up": "\x1bOA", "Down": "\x1bOB", "Right": "\x1bOC", "Left": "\x1bOD", "PgDn": "\x1b[6~",
    "PgUp": "\x1b[5~", "Tab": "\t", "Shift-Tab": "\x1b[Z", "Space": " ", "Home": "\x1bOH", "End": "\x1bOF",
    "Backspace": "\x7f", "Delete": "\x1b[3~", "F1": "\x1bOP", "F2": "\x1bOQ", "F3": "\x1bOR", "F4": "\x1bOS", "F8": "\x1b[19~",
    "F9": "\x1b[20~", "F10": "\x1b[21~", "F12": "\x1b[24~",
}


def flat(text):
    return re.sub(r"\s+", " ", text)


def bytes_of(name):
    if name.startswith("Ctrl-"):
        return chr(ord(name[5].upper()) - 64)
    return KEYS.get(name, name)


class Fault(Exception):
    """A step did not go as the story has it."""


class Story:
    def __init__(self, program, template, folder):
        self.desk = console_desk.copy(program, template, folder)
        self.consoles, self.account = {}, "a.reid"
        self.size, self.variables, self.words, self.names = (80, 24), {}, [], {}
        self.written = 0

    @property
    def console(self):
        if self.account not in self.consoles:
            self.console = Console(
                [self.desk.program, *self.words], self.desk.environment(self.account, **self.variables), *self.size)
        return self.consoles[self.account]

    @console.setter
    def console(self, console):
        self.consoles[self.account] = console

    def check(self, isTrue, words):
        if not isTrue:
            raise Fault(words)

    def step(self, line):
        word, _, rest = line.strip().partition(" ")
        if not word or word.startswith("#"):
            return
        rest = re.sub(r"\{([a-z]+)\}", lambda match: self.names.get(match[1], match[0]), rest)
        method = getattr(self, f"do_{word.replace('-', '_')}", None)
        self.check(method, f"no such word: {word}")
        method(rest)

    def do_size(self, rest):
        self.size = tuple(map(int, rest.split()))

    def do_set(self, rest):
        name, _, value = rest.partition(" ")
        self.variables[name] = value

    def do_config(self, rest):
        self.desk.add(*rest.split(" ", 1))

    def do_words(self, rest):
        self.words = shlex.split(rest)

    def do_as(self, rest):
        self.account = rest

    def do_message(self, rest):
        path = f"{self.desk.folder}/spool/story.jsonl"
        pathlib.Path(path).write_text(rest + "\n", encoding="utf-8")
        self.desk.must("intake", "run")

    def do_torn(self, rest):
        """Delivers a line whose end is missing."""
        pathlib.Path(f"{self.desk.folder}/spool/torn.jsonl").write_text(rest, encoding="utf-8")
        self.desk.run("intake", "run")

    def do_again(self, _):
        """The person opens a new console."""
        self.consoles.pop(self.account).close()

    def do_key(self, rest):
        for name in rest.split():
            self.written = self.console.send(bytes_of(name))

    def do_type(self, rest):
        self.console.send(rest)

    def do_burst(self, rest):
        self.console.send(codecs.decode(rest.encode("latin-1", "backslashreplace"), "unicode_escape"))

    def do_paste(self, rest):
        self.console.send(f"\x1b[200~{codecs.decode(rest.encode('latin-1', 'backslashreplace'), 'unicode_escape')}\x1b[201~")

    def do_resize(self, rest):
        self.console.settle()
        switches = self.console.switches()
        self.console.resize(*map(int, rest.split()))
        self.console.settle(switches)

    def do_signal(self, rest):
        self.console.settle()
        self.console.kill(rest)

    def do_see(self, rest):
        self.check(self.console.wait(lambda: rest in flat(self.console.text())), f"not seen: {rest}")

    def do_gone(self, rest):
        self.check(self.console.wait(lambda: rest not in flat(self.console.text())), f"still seen: {rest}")

    def do_row(self, rest):
        number, _, text = rest.partition(" ")
        self.check(self.console.wait(lambda: text in flat(self.console.screen.display[int(number)])), f"not in row {rest}")

    def do_cursor(self, rest):
        self.check(self.console.wait(lambda: rest in flat(self.console.line())), f"the cursor is on: {self.console.line()}")

    def do_title(self, rest):
        self.check(self.console.wait(lambda: rest in self.console.screen.title), f"the title is {self.console.screen.title}")

    def do_wrote(self, rest):
        self.check(codecs.decode(rest, "unicode_escape").encode() in self.console.raw, f"was not written: {rest}")

    def do_never(self, rest):
        self.check(codecs.decode(rest, "unicode_escape").encode() not in self.console.raw, f"was written: {rest}")

    def do_colourless(self, _):
        found = re.search(rb"\x1b\[(\d+;)*([34]8|[349][0-7])[;m]", self.console.raw)
        self.check(not found, f"was written: {found}")

    def do_bytes(self, rest):
        self.check(self.written <= int(rest), f"{self.written} bytes were written")

    def do_bytes_in_all(self, rest):
        self.check(len(self.console.raw) <= int(rest), f"{len(self.console.raw)} bytes were written")

    def do_ascii(self, _):
        self.check(max(self.console.raw) < 0x80, "more than ASCII was written")

    def do_shell(self, _):
        """The console as a job of a shell."""
        self.console = Console(
            ["/bin/bash", "--norc", "--noprofile", "-i"], self.desk.environment(self.account, PS1="$ "), *self.size)
        self.do_see("$")
        self.do_burst(f"{self.desk.program}\\r")
        self.do_see("Queue:")

    def do_restored(self, _):
        self.check(self.console.restored(), "the terminal is not as it was")

    def do_ends(self, _):
        self.check(self.console.end() is not None, "it did not end")

    def do_end(self, rest):
        status = self.console.end()
        self.check(status == int(rest), f"ended with {status}")

    def command(self, words):
        return self.desk.run(*shlex.split(words), account=self.account)

    def do_run(self, rest):
        mark = next(mark for mark in (" => ", " !> ", " =~ ") if mark in rest)
        words, _, text = rest.partition(mark)
        done = self.command(words)
        printed = flat(done.stdout + done.stderr)
        self.check(done.returncode == 0, f"{words} ended with {done.returncode}\n{printed}")
        holds = bool(re.search(text, printed)) if mark == " =~ " else (text in printed) == (mark == " => ")
        self.check(holds, f"{words} printed\n{done.stdout}")

    def do_until(self, rest):
        """Runs a command until its output holds a text."""
        words, _, text = rest.partition(" => ")
        end = time.monotonic() + PATIENCE
        while text not in flat(self.command(words).stdout):
            self.check(time.monotonic() < end, f"{words} never printed {text}")

    def do_refused(self, rest):
        status, _, words = rest.partition(" ")
        words, _, text = words.partition(" => ")
        done = self.command(words)
        self.check(done.returncode == int(status), f"{words} ended with {done.returncode}")
        self.check(text in flat(done.stdout + done.stderr), f"{words} printed\n{done.stdout}{done.stderr}")

    def do_name(self, rest):
        name, _, words = rest.partition(" ")
        words, _, mark = words.partition(" :: ")
        found = re.search(re.escape(mark) + r"\s*\"?([\w-]+)", self.command(words).stdout)
        self.check(found, f"{words} has no {mark}")
        self.names[name] = found[1]

    def do_mail(self, rest):
        end = time.monotonic() + PATIENCE
        while not any(rest in flat(text) for text in self.mails()):
            self.check(time.monotonic() < end, f"no mail has: {rest}")
            self.desk.run("send")

    def do_nowhere(self, rest):
        """Nothing in the folder of the store holds a text as it is."""
        for path in pathlib.Path(f"{self.desk.folder}/store").rglob("*"):
            self.check(not path.is_file() or rest.encode() not in path.read_bytes(), f"{path} has: {rest}")

    def do_file(self, rest):
        pattern, _, text = rest.partition(" ")
        files = glob.glob(f"{self.desk.folder}/{pattern}")
        self.check(any(text in pathlib.Path(file).read_text("utf-8") for file in files), f"no {pattern} has: {text}")

    def do_no(self, rest):
        self.check(rest == "mail", f"no such word: no {rest}")
        self.desk.run("send")
        self.check(not list(self.mails()), f"mail went out: {list(self.mails())}")

    def mails(self):
        """The texts of what the mailbox received."""
        for path in glob.glob(f"{self.desk.folder}/maildir/new/*"):
            with open(path, "rb") as file:
                parts = email.message_from_binary_file(file, policy=email.policy.default).walk()
                yield " ".join(part.get_content() for part in parts if part.get_content_maintype() == "text")

    def do_show(self, _):
        print("\n".join(line.rstrip() for line in self.console.screen.display), flush=True)

    def close(self):
        for console in self.consoles.values():
            console.close()


def told(story, path, lines):
    """Tells a story to its end; says where it went wrong, with what was on the screen then."""
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            story.step(line)
    except Exception as fault:
        # Whatever it is, it is this story's: the others go on.
        screens = "\n".join(f"--- {name}\n{console.text()}" for name, console in story.consoles.items())
        expected = isinstance(fault, (Fault, Ended, OSError))
        return f"{path}:{number}: {fault if expected else traceback.format_exc()}\n{screens}"
    finally:
        story.close()
    return ""


def play(program, template, path):
    """Plays one story; says what is wrong with it."""
    with tempfile.TemporaryDirectory(prefix="replydesk-story-") as folder, open(path, encoding="utf-8") as lines:
        return told(Story(program, template, f"{folder}/desk"), path, lines)


def play_all(play, program, repository, files):
    """Plays files side by side, each on a copy of one store, and prints what is wrong with each, an empty text where nothing is."""
    with tempfile.TemporaryDirectory(prefix="replydesk-plays-") as folder:
        template = f"{folder}/template"
        console_desk.make(program, repository, template)
        with multiprocessing.get_context("fork").Pool(SIDE_BY_SIDE, maxtasksperchild=1) as pool:
            faults = pool.starmap(play, [(program, template, file) for file in files], chunksize=1)
    print(json.dumps({os.path.basename(file): fault for file, fault in zip(files, faults)}))


if __name__ == "__main__":
    play_all(play, *sys.argv[1:3], sys.argv[3:])
