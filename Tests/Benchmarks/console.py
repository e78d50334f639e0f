"""The full screen on a store of many activities, through a pseudo-terminal: how soon, and how many bytes.

Run by itself: console.py BINARIES SIZE
"""
import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import statistics
import struct
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
        shown, got = self.until(sign)
        return shown, len(got + self.read(0.3, 2))

    def until(self, sign):
        """Milliseconds to the piece that completes a sign, and what came up to it."""
        got = b""
        while sign not in got:
            try:
                got += os.read(self.fd, 65536)
            except OSError:
                raise SystemExit(f"It ended before it wrote {sign}: {got[-300:]}") from None
        return (time.perf_counter() - self.started) * 1000, got

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
        try:
            os.kill(self.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass
        self.read(0.2, 2)
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def environment(desk):
    kept = {name: value for name, value in desk.environment.items() if name not in ("SSH_TTY", "NO_COLOR", "COLUMNS", "LINES")}
    return dict(kept, TERM="xterm-256color", LANG="C.UTF-8", REPLYDESK_PLAIN="0", ESCDELAY="25")


HERE = pathlib.Path(__file__).resolve().parent


def shell(desk, *files):
    """Milliseconds to the last byte of the sqlite3 shell asked for the same, in a pseudo-terminal too."""
    sql = "".join((HERE / name).read_text() for name in files).replace(":now", str(int(time.time() * 1000)))
    # The last row is put together by the shell, so that it does not stand in the words of an error; a comment is no option.
    command = [shutil.which("sqlite3"), "-bail", "-cmd", ".timeout 10000", str(desk.database), f"\n{sql}SELECT 'all of' || ' it';"]
    session = Session(command, environment(desk))
    taken, _ = session.until(b"all of it")
    session.end()
    return taken


def cold_start(desk, size, runs):
    """Milliseconds to the painted queue and to its counts, ours and the shell's; each in turn, after one that is not counted."""
    rounds = []
    for _ in range(runs + 1):
        session = Session(desk.command(), environment(desk))
        painted, _ = session.until(b"Row 1: ")
        counted, _ = session.until(f"Open {size}".encode())
        session.end()
        rounds.append((painted, counted, shell(desk, "screen.sql"), shell(desk, "screen.sql", "counts.sql")))
    painted, counted, rows, all_of_it = zip(*rounds[1:])
    return {
        "cold start": sorted(painted)[int(len(painted) * 0.95)], "cold start, median": statistics.median(painted),
        "counted, median": statistics.median(counted), "the shell": statistics.median(rows),
        "the shell's counts": statistics.median(all_of_it),
    }


def measure(desk, size, idle=60, keys=300, runs=21):
    """Everything that is measured, by name."""
    started = cold_start(desk, size, runs)
    session = Session(desk.command(), environment(desk))
    _, painted = session.first_paint(b"Row 1")
    session.read(1, 5)
    moves = [session.press(CURSOR_KEY if number % 40 < 20 else b"\x1b[A", quiet=0.03) for number in range(keys)]
    times = sorted(taken for taken, _ in moves)
    opened = [session.press(b"\r"), session.press(b"\x1b", quiet=0.2)]
    session.press(b"\x1b[H", quiet=0.2)
    _, repaint = session.press(b"\x0c", quiet=0.2)
    session.read(1, 5)
    waited, end = 0, time.perf_counter() + idle
    while time.perf_counter() < end:
        waited += len(session.read(0.5, end - time.perf_counter()))
    memory = session.memory()
    session.end()
    wide = Session(desk.command(), environment(desk), 120, 40)
    _, wide_paint = wide.first_paint(b"Row 1")
    wide_moves = sorted(wide.press(CURSOR_KEY, quiet=0.05) for _ in range(keys // 3))
    wide.end()
    return {
        **started, "first paint": painted,
        "key, median": statistics.median(times), "key, 99th": times[int(len(times) * 0.99)],
        "bytes of a move": max(count for _, count in moves), "open": opened[0][0], "repaint": repaint,
        "idle": waited * 60 / idle if idle else 0, "memory": memory, "wide paint": wide_paint,
        "wide key, median": statistics.median(taken for taken, _ in wide_moves),
        "wide key, 99th": wide_moves[int(len(wide_moves) * 0.99)][0],
        "wide bytes": max(count for _, count in wide_moves),
    }


if __name__ == "__main__":
    import tempfile

    import benchmarks

    folder = pathlib.Path(tempfile.mkdtemp(prefix="replydesk-bench-"))
    try:
        size = int(sys.argv[2])
        desk = benchmarks.year_of_work(pathlib.Path(sys.argv[1]).resolve(), folder, size, size)
        for name, value in measure(desk, size, idle=int(sys.argv[3]) if len(sys.argv) > 3 else 0).items():
            print(f"{name:20} {value:10.2f}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
