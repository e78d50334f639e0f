"""A program in a pseudo-terminal of its own, with a terminal (pyte) that reads what it writes.

A key counts as done when the program woke up for it, has read it, and waits for the next: nothing here depends on how long
anything takes.
"""

import fcntl
import os
import platform
import select
import signal
import struct
import subprocess
import sys
import termios
import time

# The screen is the one that the tests of the terminal itself use.
sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../TerminalTests/Support"))

from terminal_screen import Screen, Stream

PATIENCE = float(os.environ.get("STORY_PATIENCE", "30"))
# A capital comes so long after the key before it was dealt with; nearer ones are a burst, which refuses to write.
PACE = 0.035
# System calls of x86-64, and for how many milliseconds a key is held back at most.
READ, POLL, SELECT, HELD_KEY = 0, 7, 270, 40
IS_TOLD = platform.machine() == "x86_64"


class Ended(Exception):
    """The program is gone."""


class Console:
    """The program, its screen, and every byte that it wrote."""

    def __init__(self, words, environment, columns=80, rows=24):
        self.screen = Screen(columns, rows)
        self.stream = Stream(self.screen)
        self.raw = b""
        self.typed_at = 0.0
        self.master, self.slave = os.openpty()
        self.resize(columns, rows, tell=False)
        self.before = termios.tcgetattr(self.slave)
        self.child = subprocess.Popen(
            words, stdin=self.slave, stdout=self.slave, stderr=self.slave, env=environment, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))

    def resize(self, columns, rows, tell=True):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if tell:
            self.screen.resize(rows, columns)

    # What is on the screen.

    def text(self):
        return "\n".join(self.screen.display)

    def line(self):
        """The line on which the hardware cursor stands."""
        return self.screen.display[self.screen.cursor.y]

    def cell(self):
        return self.screen.cursor.x, self.screen.cursor.y

    def read(self, limit=0.0):
        """Takes in what comes within a limit; false where nothing does."""
        if not select.select([self.master], [], [], limit)[0]:
            return False
        try:
            piece = os.read(self.master, 65536)
        except OSError:
            return False
        self.raw += piece
        self.stream.feed(piece)
        return bool(piece)

    # When the program waits for a key.

    def status(self, name):
        with open(f"/proc/{os.tcgetpgrp(self.master)}/{name}", encoding="ascii") as file:
            return file.read()

    def switches(self):
        return sum(int(line.split()[1]) for line in self.status("status").splitlines() if "ctxt_switches" in line)

    def unread(self):
        return struct.unpack("i", fcntl.ioctl(self.slave, termios.FIONREAD, b"\0\0\0\0"))[0]

    def rests(self):
        """Whether what is in front waits for a key and has none in hand that it holds back for a moment."""
        try:
            call, *arguments = self.status("syscall").split() if IS_TOLD else ["none"]
        except PermissionError:
            call = "none"
        if call == "none":
            # Where the kernel does not tell what it waits for, it rests once it has slept longer than a key is held back.
            time.sleep(HELD_KEY / 1000)
            return "(sleeping)" in self.status("status") and not select.select([self.master], [], [], 0)[0]
        if call == "running":
            return False
        if int(call) == POLL:
            # The screen waits for a key or another process, plain mode for a line alone.
            return int(arguments[1], 16) in (1, 2) and int(arguments[2], 16) > HELD_KEY
        # Plain mode reads a line; a shell waits until there is something to read.
        return int(call) == READ and int(arguments[0], 16) == 0 or int(call) == SELECT

    def settle(self, since=None):
        """Waits until it rests; after a key, which was sent when there were so many switches, not before it woke up."""
        end = time.monotonic() + PATIENCE
        while self.child.poll() is None:
            while self.read():
                pass
            try:
                if "(stopped)" in self.status("status"):
                    self.kill("CONT")
                woke = since is None or self.switches() != since
                # What was written just before it rests comes through the kernel a moment later.
                if woke and self.unread() == 0 and self.rests() and not select.select([self.master], [], [], 0.0005)[0]:
                    return
            except (FileNotFoundError, ProcessLookupError):
                break
            if time.monotonic() > end:
                raise TimeoutError("it did not come to rest")
            self.read(0.002)
        while self.read(0.01):
            pass

    def wait(self, holds):
        """Waits until something is true of the screen; false where it never is."""
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end or (not self.read(0.02) and self.child.poll() is not None and not self.read(0.02)):
                return holds()
        return True

    # Keys.

    def send(self, text):
        """Sends bytes and waits until they are dealt with; gives how many bytes were written for them."""
        self.settle()
        if self.child.poll() is not None:
            raise Ended(f"the program had ended with {self.child.returncode}")
        if len(text) == 1 and text.isupper():
            time.sleep(max(0.0, self.typed_at + PACE - time.monotonic()))
        written, switches = len(self.raw), self.switches()
        os.write(self.master, text.encode("utf-8", "surrogateescape"))
        self.settle(switches)
        self.typed_at = time.monotonic()
        return len(self.raw) - written

    # How it ends.

    def end(self):
        """Waits for its end and gives its status as a shell has it."""
        end = time.monotonic() + PATIENCE
        while self.child.poll() is None:
            self.read(0.01)
            if time.monotonic() > end:
                return None
        while self.read(0.01):
            pass
        code = self.child.returncode
        return code if code >= 0 else 128 - code

    def kill(self, name):
        os.kill(self.child.pid, getattr(signal, f"SIG{name}"))

    def restored(self):
        """Whether the terminal is as it was: its modes, the main screen, the cursor, unbracketed pastes."""
        return (termios.tcgetattr(self.slave) == self.before
                and self.raw.rfind(b"\x1b[?1049l") >= self.raw.rfind(b"\x1b[?1049h")
                and self.raw.rfind(b"\x1b[?2004l") >= self.raw.rfind(b"\x1b[?2004h")
                and self.raw.rfind(b"\x1b[?25l") <= max(self.raw.rfind(b"\x1b[?25h"), self.raw.rfind(b"\x1b[?12l\x1b[?25h")))

    def close(self):
        if self.child.poll() is None:
            self.child.kill()
        self.child.wait()
        os.close(self.master)
        os.close(self.slave)
