"""Takes the tour in a pseudo-terminal, pressing only what it says, and prints the seconds that it took.

Usage: console_tour.py REPLYDESK FOLDER [STYLE OF KEYS]

Every step has to be seen before its keys are pressed; a step that does not come ends the script with what is on the screen.
"""

import os
import re
import sys
import time

import pexpect
import pyte

NAMES = {"Enter": "\r", "Esc": "\x1b", "F1": "\x1bOP", "F4": "\x1bOS", "F10": "\x1b[21~", "F2": "\x1bOQ", "End": "\x1bOF"}
PATIENCE = 30.0


class Tour:
    def __init__(self, program, folder, style):
        environment = {
            "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder, "REPLYDESK_KEYS": style,
        }
        self.screen = pyte.Screen(100, 30)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(
            program, ["tour", "--folder", folder + "/tour"], env=environment, dimensions=(30, 100), timeout=PATIENCE)
        self.log = b""

    def read(self, limit):
        try:
            data = self.child.read_nonblocking(1 << 16, limit)
            self.log += data
            self.stream.feed(data)
            return True
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False

    def text(self):
        return re.sub(r"\s+", " ", " ".join(self.screen.display))

    def wait(self, words):
        end = time.monotonic() + PATIENCE
        while words not in self.text():
            if time.monotonic() > end or (not self.read(0.3) and not self.child.isalive()):
                sys.exit(f"{words!r} did not come; this is shown:\n" + "\n".join(self.screen.display))
        while self.read(0.2):
            pass

    def press(self, key):
        if key.startswith("Alt-"):
            key = "\x1b" + key[4:]
        self.child.send(NAMES.get(key, key))
        while self.read(0.2):
            pass


def main():
    program, folder, *rest = sys.argv[1:]
    tour = Tour(program, folder, rest[0] if rest else "letters")
    began = time.monotonic()
    for step in range(1, 13):
        tour.wait(f"step {step} of 12.")
        head = tour.text().split("====")[0]
        said = head[head.index("Press "):] if "Press " in head else head
        if step == 7:
            for letter in "clear":
                tour.press(letter)
            tour.press("Enter")
        elif step == 8:
            day = re.search(r"type (\d{4}-\d\d-\d\d)", said).group(1)
            tour.press("Enter")
            for letter in day:
                tour.press(letter)
            tour.press("Enter")
            tour.press("5")
            tour.press("Enter")
        else:
            words = re.split(r"[ ,.;]+", said)
            pressed = [word for word in words if word in NAMES or len(word) == 1 and word != "a" or word.startswith("Alt-")]
            for key in pressed:
                tour.press(key)
    tour.wait("Tour done")
    tour.press("x")
    end = time.monotonic() + 90
    while tour.child.isalive() and time.monotonic() < end:
        tour.read(0.5)
    tour.child.close()
    if tour.child.exitstatus != 0 or b"The client received:" not in tour.log:
        sys.exit(f"ended with {tour.child.exitstatus}:\n" + tour.log[-3000:].decode(errors="replace"))
    print(f"{time.monotonic() - began:.0f}")


main()
