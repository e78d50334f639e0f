"""The full screen on a store of many activities, through a pseudo-terminal: how soon, and how many bytes.

Run by itself: console.py BINARIES SIZE
"""
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time

CURSOR_KEY = b"\x1b[B"


class Session:
    """The program in a pseudo-terminal of its own; what it writes is counted, not drawn."""

    def __init__(self, command, environment, columns=80, rows=24):
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(command[0], command, environment)
        self.last = self.started

    def read(self, quiet, limit):
        """What comes until nothing has come for a while."""
        got, end = b"", time.perf_counter() + limit
        while time.perf_counter() < end:
            if not select.select([self.fd], [], [], quiet)[0]:
                break
            try:
                piece = os.read(self.fd, 65536)
            except OSError:
                break
            got, self.last = got + piece, time.perf_counter()
        return got

    def first_paint(self, sign):
        """Milliseconds to the byte that completes the first queue, and all bytes of it."""
        got = b""
        while sign not in got and time.perf_counter() - self.started < 60:
            got += self.read(0.002, 1)
            shown = self.last
        got += self.read(0.3, 2)
        return (shown - self.started) * 1000, len(got)

    def press(self, key, quiet=0.12):
        start = time.perf_counter()
        os.write(self.fd, key)
        got = self.read(quiet, 5)
        return (self.last - start) * 1000 if got else 0.0, len(got)

    def memory(self):
        """The most memory that was resident, in megabytes."""
        with open(f"/proc/{self.pid}/status") as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read())[1]) / 1024

    def end(self):
        os.kill(self.pid, signal.SIGTERM)
        self.read(0.2, 2)
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def environment(desk):
    kept = {name: value for name, value in desk.environment.items() if name not in ("SSH_TTY", "NO_COLOR", "COLUMNS", "LINES")}
    return dict(kept, TERM="xterm-256color", LANG="C.UTF-8", REPLYDESK_PLAIN="0", ESCDELAY="25")


def cold_start(desk, sql, runs):
    """Milliseconds to the painted queue and to the shell's first rows, each the 95th percentile and the median of runs."""
    mine, shell = [], []
    for _ in range(runs):
        session = Session(desk.command(), environment(desk))
        mine.append(session.first_paint(b"Row 1: ")[0])
        session.end()
        start = time.perf_counter()
        subprocess.run(["sqlite3", str(desk.database), sql], check=True, stdout=subprocess.DEVNULL)
        shell.append((time.perf_counter() - start) * 1000)
    return sorted(mine)[int(len(mine) * 0.95)], statistics.median(mine), statistics.median(shell)


def measure(desk, sql, idle=60, keys=300, runs=12):
    """Everything that is measured, by name."""
    worst, median, shell = cold_start(desk, sql, runs)
    session = Session(desk.command(), environment(desk))
    _, painted = session.first_paint(b"Row 1 of ")
    moves = [session.press(CURSOR_KEY if number % 40 < 20 else b"\x1b[A", quiet=0.03) for number in range(keys)]
    times = sorted(taken for taken, _ in moves)
    opened = [session.press(b"\r"), session.press(b"\x1b", quiet=0.2)]
    session.press(b"\x1b[H", quiet=0.2)
    _, repaint = session.press(b"\x0c", quiet=0.2)
    session.read(0.5, 2)
    waited = len(session.read(idle, idle)) if idle else 0
    end = time.perf_counter() + max(0, idle - 1)
    while idle and time.perf_counter() < end:
        waited += len(session.read(1, 1))
    memory = session.memory()
    session.end()
    wide = Session(desk.command(), environment(desk), 120, 40)
    _, wide_paint = wide.first_paint(b"Row 1 of ")
    wide_moves = sorted(wide.press(CURSOR_KEY, quiet=0.05) for _ in range(keys // 3))
    wide.end()
    return {
        "cold start": worst, "cold start, median": median, "the shell": shell, "first paint": painted,
        "key, median": statistics.median(times), "key, 99th": times[int(len(times) * 0.99)],
        "bytes of a move": max(count for _, count in moves), "open": opened[0][0], "repaint": repaint,
        "idle": waited * 60 / idle if idle else 0, "memory": memory, "wide paint": wide_paint,
        "wide key, median": statistics.median(taken for taken, _ in wide_moves),
        "wide key, 99th": wide_moves[int(len(wide_moves) * 0.99)][0],
        "wide bytes": max(count for _, count in wide_moves),
    }


if __name__ == "__main__":
    import pathlib
    import shutil
    import tempfile

    import benchmarks

    folder = pathlib.Path(tempfile.mkdtemp(prefix="replydesk-bench-"))
    try:
        size = int(sys.argv[2])
        desk = benchmarks.year_of_work(pathlib.Path(sys.argv[1]).resolve(), folder, size, size)
        for name, value in measure(desk, benchmarks.SQL_QUEUE, idle=int(sys.argv[3]) if len(sys.argv) > 3 else 0).items():
            print(f"{name:20} {value:10.2f}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
