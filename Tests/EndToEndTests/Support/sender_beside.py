"""Opens the console in a pseudo-terminal, waits until a mail is in the Maildir, and quits.

Usage: sender_beside.py REPLYDESK FOLDER quit | hangup | beside PROCESS
Prints `sent` when the mail is there and `ended` when the console has ended, by its key or because its terminal went away, and
no sender of it is left; then, beside a service, `service lives` where that process still runs.
"""

import os
import pathlib
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
    found = []
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            name, fields = status.read_text().rsplit(")", 1)
        except OSError:
            continue
        if int(fields.split()[1]) == process and fields.split()[0] != "Z":
            found.append(name.split("(", 1)[1])
    return found


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
if wait(lambda: new.is_dir() and any(new.iterdir())):
    print("sent")
expected = [] if how == "beside" else ["replydesk-mail"]
if not wait(lambda: children(console.pid) == expected):
    sys.exit(f"the console's children are {children(console.pid)}")
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
