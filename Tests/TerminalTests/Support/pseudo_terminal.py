"""Plays with the console in a pseudo-terminal and prints what was measured, one JSON object.

Usage: pseudo_terminal.py PROGRAM
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios, time
from terminal_screen import Screen, Stream

PROGRAM = sys.argv[1]


class Session:
    """The program in a pseudo-terminal of its own, with a screen that reads what it writes."""

    def __init__(self, columns=80, rows=24, args=(), term="xterm-256color", lang="C.UTF-8"):
        self.screen = Screen(columns, rows)
        self.stream = Stream(self.screen)
        self.raw = b""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.clear()
            os.environ.update(TERM=term, LANG=lang, PATH="/usr/bin:/bin")
            os.execv(PROGRAM, [PROGRAM, *args])
        self.resize(columns, rows, tell=False)

    def resize(self, columns, rows, tell=True):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if tell:
            self.screen.resize(rows, columns)

    def read(self, quiet=0.25, limit=5):
        """What is written until nothing comes for a while; the time of the last byte too."""
        got, last, end = b"", time.monotonic(), time.monotonic() + limit
        while time.monotonic() < end:
            if not select.select([self.fd], [], [], quiet)[0]:
                break
            try:
                piece = os.read(self.fd, 65536)
            except OSError:
                break
            if not piece:
                break
            got, last = got + piece, time.monotonic()
            self.stream.feed(piece)
        self.raw += got
        return got, last

    def wait_for(self, text, limit=10):
        end = time.monotonic() + limit
        while time.monotonic() < end:
            self.read(quiet=0.05, limit=1)
            if text in "\n".join(self.screen.display):
                return True
        return False

    def press(self, text, quiet=0.15):
        start = time.monotonic()
        os.write(self.fd, text.encode())
        got, last = self.read(quiet)
        return len(got), (last - start) * 1000

    def cursor(self):
        return [self.screen.cursor.x, self.screen.cursor.y]

    def line(self):
        return self.screen.display[self.screen.cursor.y]

    def modes(self):
        """Whether the line discipline is as a shell wants it: it echoes, and it edits lines."""
        flags = termios.tcgetattr(self.fd)[3]
        return bool(flags & termios.ECHO) and bool(flags & termios.ICANON)

    def end(self):
        """The status of the process, killed where it does not end."""
        for _ in range(60):
            self.read(quiet=0.02, limit=0.1)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return status
            time.sleep(0.02)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        return None

    def restored(self):
        """Whether the main screen is back, the cursor shown and pastes unbracketed, in this order of writing."""
        return self.raw.rfind(b"\x1b[?1049l") > self.raw.rfind(b"\x1b[?1049h") and self.raw.rfind(
            b"\x1b[?2004l"
        ) > self.raw.rfind(b"\x1b[?2004h")


def first_paint():
    session = Session()
    shown = session.wait_for("A. K***")
    size = len(session.raw)
    cursor, line = session.cursor(), session.line()
    session.press("q")
    status = session.end()
    return {"shown": shown, "bytes": size, "cursor": cursor, "line": line, "status": status,
            "restored": session.restored() and session.modes()}


def cursor_and_bytes():
    session = Session()
    session.wait_for("A. K***")
    moves = []
    for key in ["\x1b[B"] * 5 + ["\x1b[A"] * 2 + ["\x1bOB"]:
        count, taken = session.press(key)
        moves.append({"bytes": count, "ms": taken, "cursor": session.cursor(), "marked": session.line().startswith(">")})
    filter_bytes, _ = session.press("/")
    field = session.cursor()
    session.press("x")
    after = session.cursor()
    escape, taken = session.press("\x1b")
    redraw, _ = session.press("\x0c")
    session.press("q")
    session.end()
    return {"moves": moves, "field": [field, after], "escape": {"bytes": escape, "ms": taken}, "repaint": redraw}


def keys():
    session = Session()
    session.wait_for("A. K***")
    result = {}
    session.press("\x1b[B")
    session.press("\x1b[200~AAAO\x1b[201~")
    result["paste refused"] = "A paste was not taken" in "\n".join(session.screen.display)
    session.press("xA")
    result["burst refused"] = "came in a burst" in "\n".join(session.screen.display)
    session.press("A")
    result["capital done"] = "Take: ACT-20931" in "\n".join(session.screen.display)
    session.press("\x1b[1;5A")
    result["unknown key ignored"] = session.line().startswith(">   LATE")
    session.press("\x1bOP")
    result["F1"] = "Help: queue" in session.screen.display[0]
    session.press("\x1b")
    session.press("\r")
    session.press("y")
    result["clipboard"] = b"\x1b]52;c;QUNULTIwOTMx\x07" in session.raw
    session.press("\x1b")
    session.press("/")
    session.press("\u0175\u4e2d")
    result["utf8"] = "\u0175\u4e2d" in session.line().replace(" ", "")
    session.press("\x1b")
    session.press("\x1b[24~")
    result["hidden"] = session.screen.display[0].startswith("Hidden") and "K***" not in "\n".join(session.screen.display)
    session.press(" ")
    result["shown again"] = "K***" in "\n".join(session.screen.display)
    session.press("q")
    result["ended"] = session.end() == 0
    return result


def differences():
    """What many small changes left on the screen is what painting it all again gives."""
    session = Session()
    session.wait_for("A. K***")
    keys = ["\x1bOB", "\x1bOA", "\x1b[6~", "\x1b[5~", "\x1bOF", "\x1bOH", "?", "\x1b", " ", "*", "-", "m", "\x1b", "/x",
            "\x1b", "\r", "\x1b[6~", "e", "\x1b", "h", "\x1bOF", "\x1b", "\x1b", "gs", "v", "\x1b", "\x1b"]
    same = 0
    for step, key in enumerate(keys * 3):
        session.press(key, quiet=0.04)
        if step % 4:
            continue
        # An escape by itself is held back for a moment, and a busy machine takes its time.
        session.read(quiet=0.4)
        before, cursor = list(session.screen.display), session.cursor()
        session.press("\x0c", quiet=0.08)
        if before != session.screen.display or cursor != session.cursor():
            return {"same": False, "step %d" % step: False}
        same += 1
    session.press("q")
    session.press("q")
    return {"same": same > 15, "ended": session.end() == 0}


def hostile():
    session = Session(args=["--hostile"])
    session.wait_for("A. K***")
    session.press("\x1b[F")
    # The rows of plain and of wide names have the role in the same column.
    rows = {row: session.screen.buffer[row] for row in range(24)}
    wide = [row for row in rows.values() if row[13].data == "\u845b"]
    session.press("\x1b[H")
    before = len(session.raw)
    session.press("\x1b[B")
    session.press("\r")
    written = session.raw[before:]
    shown = "\n".join(session.screen.display)
    result = {
        "wide name": len(wide) == 1 and wide[0][22].data + wide[0][23].data == "RP",
        "escapes are seen": "\\e[2J\\e]0;owned\\x07" in shown,
        "order is seen": "<U+202E>" in shown,
        "no escape of theirs": b"owned\x07" not in written and b"\x1b]0;" not in written,
        "no control of 8 bits": b"\xc2\x9b" not in written and b"\x9b3" not in written,
        "no bidi": b"\xe2\x80\xae" not in written,
        "frame whole": session.screen.display[23].rstrip().endswith("Esc back"),
    }
    session.press("q")
    session.press("q")
    result["ended"] = session.end() == 0
    return result


def resizes():
    session = Session()
    session.wait_for("A. K***")
    for step in range(60):
        session.resize(30 + step * 7 % 170, 8 + step * 5 % 45)
        if step % 3 == 0:
            session.read(quiet=0.001, limit=0.01)
    session.resize(100, 30)
    # What is drawn after the storm is right; what a terminal did in the middle of it is not looked at.
    session.read(quiet=0.3)
    session.screen.reset()
    session.press("\x0c")
    result = {"title": session.screen.display[0].startswith("Queue: "), "hints": "Enter open" in session.screen.display[29],
              "cursor": session.line().startswith(">")}
    session.press("q")
    result["ended"] = session.end() == 0
    return result


class Job(Session):
    """The program as a job of a shell, which is told when it stops; only so does SIGTSTP stop anything."""

    def __init__(self):
        told, tell = os.pipe()
        self.screen = Screen(80, 24)
        self.stream = Stream(self.screen)
        self.raw = b""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.close(told)
            job = os.fork()
            if job == 0:
                os.setpgid(0, 0)
                signal.signal(signal.SIGTTOU, signal.SIG_IGN)
                os.tcsetpgrp(0, os.getpid())
                signal.signal(signal.SIGTTOU, signal.SIG_DFL)
                os.close(tell)
                os.environ.clear()
                os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", PATH="/usr/bin:/bin")
                os.execv(PROGRAM, [PROGRAM])
            os.write(tell, b"%d\n" % job)
            while True:
                status = os.waitpid(job, os.WUNTRACED)[1]
                os.write(tell, b"stopped\n" if os.WIFSTOPPED(status) else b"ended %d\n" % status)
                if not os.WIFSTOPPED(status):
                    os._exit(0)
        os.close(tell)
        self.told = os.fdopen(told, buffering=1)
        self.job = int(self.told.readline())
        self.resize(80, 24, tell=False)


def suspends():
    session = Job()
    session.wait_for("A. K***")
    os.write(session.fd, b"\x1a")
    stopped = session.told.readline().strip() == "stopped"
    session.read()
    restored = session.restored() and session.modes()
    hidden = "K***" not in "\n".join(session.screen.display)
    os.kill(session.job, signal.SIGCONT)
    session.screen.reset()
    back = session.wait_for("A. K***")
    marked = session.line().startswith(">")
    os.kill(session.job, signal.SIGTSTP)
    outside = session.told.readline().strip() == "stopped"
    os.kill(session.job, signal.SIGCONT)
    session.read()
    os.write(session.fd, b"q")
    session.read()
    return {"stopped": stopped, "restored": restored, "hidden": hidden, "back": back, "marked": marked,
            "from outside": outside, "ended": session.told.readline().strip() == "ended 0"}


def kills(number, args=(), key=None):
    session = Session(args=args)
    session.wait_for("A. K***")
    if key:
        os.write(session.fd, key)
    else:
        os.kill(session.pid, number)
    status = session.end()
    session.read(quiet=0.1)
    return {"ended": status is not None, "restored": session.restored() and session.modes()}


def refusals():
    result = {}
    for name, term, lang in [("dumb", "dumb", "C.UTF-8"), ("unset", "", "C.UTF-8"), 
                             ("unknown", "no-such-terminal", "C.UTF-8")]:
        session = Session(term=term, lang=lang)
        status = session.end()
        session.read()
        text = "\n".join(session.screen.display).strip()
        result[name] = {"status": os.waitstatus_to_exitcode(status), "text": text,
                        "untouched": b"\x1b" not in session.raw and session.modes()}
    return result


def in_ascii():
    session = Session(args=["--hostile"], lang="C")
    shown = session.wait_for("A. K***")
    session.press("\x1b[F")
    written = session.raw
    session.press("q")
    return {"shown": shown, "ascii": all(byte < 128 for byte in written), "ended": session.end() == 0}


def idle():
    session = Session()
    session.wait_for("A. K***")
    session.read(quiet=0.3)
    got, _ = session.read(quiet=3, limit=3)
    session.press("q")
    session.end()
    return {"bytes": len(got)}


print(json.dumps({
    "first paint": first_paint(), "cursor": cursor_and_bytes(), "keys": keys(), "differences": differences(), "hostile": hostile(), "resize": resizes(),
    "suspend": suspends(), "idle": idle(), "ascii": in_ascii(), "refusals": refusals(),
    "term": kills(signal.SIGTERM), "hangup": kills(signal.SIGHUP), "abort": kills(signal.SIGABRT),
    "trap": kills(0, args=["--trap"], key=b"\x18"),
}))
