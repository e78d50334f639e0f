"""Opens the console in a pseudo-terminal, waits until a mail has gone out, and quits.

Usage: sender_beside.py REPLYDESK FOLDER quit | hangup | beside PROCESS
       sender_beside.py REPLYDESK FOLDER killed
Prints `sent` when the mail is there and `ended` when the console has ended, by its key or because its terminal went away, and
no sender of it is left; then, beside a service, `service lives` where that process still runs.

With `killed` the console gets SIGKILL when one mail has gone and others wait. Prints `sent`, and `gone` when its sender has
ended by itself.
"""

import os
import pathlib
import signal
import sqlite3
import sys
import time

import pexpect

program, folder, how, *rest = sys.argv[1:]
environment = {
    "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder,
    "REPLYDESK_CONFIG": f"{folder}/config",
}
PATIENCE = 40


def children(process):
    """The programs that a process started, with their numbers."""
    found = {}
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            name, fields = status.read_text().rsplit(")", 1)
        except OSError:
            continue
        if int(fields.split()[1]) == process and fields.split()[0] != "Z":
            found[name.split("(", 1)[1]] = int(name.split()[0])
    return found


def runs(process):
    try:
        return pathlib.Path("/proc", str(process), "stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def has_sent():
    if how != "killed":
        return new.is_dir() and any(new.iterdir())
    store = sqlite3.connect(f"file:{folder}/store/replydesk.sqlite?mode=ro", uri=True)
    try:
        return store.execute("SELECT count(*) FROM outbox WHERE state='sent'").fetchone()[0] > 0
    except sqlite3.OperationalError:
        return False
    finally:
        store.close()


def wait(holds):
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        try:
            seen.extend(console.read_nonblocking(1 << 16, 0.05))
        except (pexpect.TIMEOUT, pexpect.EOF):
            pass
    return True


seen = bytearray()
console = pexpect.spawn(program, [], env=environment, dimensions=(24, 80), timeout=PATIENCE)
new = pathlib.Path(folder, "maildir", "new")
if not wait(lambda: b"Open work" in seen):
    sys.exit("the console does not show its list")
if wait(has_sent):
    print("sent")
expected = [] if how == "beside" else ["replydesk-mail"]
if not wait(lambda: list(children(console.pid)) == expected):
    sys.exit(f"the console's children are {children(console.pid)}")
if how == "killed":
    sender = children(console.pid)["replydesk-mail"]
    os.kill(console.pid, signal.SIGKILL)
    os.waitpid(console.pid, 0)
    end = time.monotonic() + PATIENCE
    while runs(sender) and time.monotonic() < end:
        time.sleep(0.02)
    print("still there" if runs(sender) else "gone")
    sys.exit()
if how == "hangup":
    os.close(console.child_fd)
    end = time.monotonic() + PATIENCE
    while os.waitpid(console.pid, os.WNOHANG) == (0, 0) and time.monotonic() < end:
        time.sleep(0.02)
    print("ended" if time.monotonic() < end else "still there")
else:
    console.send("q")
    console.expect(pexpect.EOF)
    console.close()
    print("ended" if console.exitstatus == 0 else f"ended with {console.exitstatus}")
if how == "beside" and pathlib.Path("/proc", rest[0]).exists():
    print("service lives")
