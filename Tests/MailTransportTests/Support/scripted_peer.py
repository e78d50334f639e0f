"""An SMTP server that misbehaves in one way, for tests.

Usage: scripted_peer.py BEHAVIOUR
Prints `port N` when it listens and `closed` when it cuts a connection in the middle of a message. When its input ends it
stops and prints what it saw: `complete N` messages with their final dot, `accepted N` of them answered with yes (or kept
without an answer), `command TEXT` for each command line, `message HEX` for each complete message without its dot.
"""

import socket
import struct
import sys
import threading
import time

CRLF = b"\r\n"
BEHAVIOUR = sys.argv[1]
AFTER_DOT = {
    "ok": b"250 2.0.0 queued\r\n",
    "451-after-dot": b"451 4.3.0 later\r\n",
    "552-after-dot": b"552 5.2.2 too much\r\n",
    "421-after-dot": b"421 4.3.2 closing\r\n",
    "251-after-dot": b"251 forwarded\r\n",
    "200-after-dot": b"200 fine\r\n",
    "half-reply": b"25",
    "unfinished-reply": b"250-first\r\n250-second\r\n",
    "reset-after-250": b"250 2.0.0 queued\r\n",
    "word-reply": b"OK then\r\n",
    "354-after-dot": b"354 go on\r\n",
    "control-bytes": b"554 5.7.1 no \x1b[31m \x07 \xff thanks\r\n",
    "nul-byte": b"554 5.7.1 no \x00 thanks\r\n",
    "long-reply": b"250 " + b"x" * 1_000_000 + CRLF,
    "multi-line": b"250-2.0.0 one\r\n250 2.0.0 two\r\n",
}
CLOSE_AFTER = {"421-after-dot", "half-reply", "unfinished-reply", "word-reply"}
KEPT = {"close-after-dot", "silent-after-dot", "half-reply", "unfinished-reply", "word-reply", "endless-reply"}

lock = threading.Lock()
seen = {"complete": 0, "accepted": 0}
commands: list[bytes] = []
messages: list[bytes] = []


def say(text):
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class Conversation:
    def __init__(self, connection):
        self.connection = connection
        self.rest = b""

    def line(self):
        while CRLF not in self.rest:
            more = self.connection.recv(65536)
            if not more:
                return None
            self.rest += more
        line, self.rest = self.rest.split(CRLF, 1)
        return line

    def send(self, data):
        self.connection.sendall(data)

    def capabilities(self):
        lines = ["peer.example.org", "SIZE 20000000", "8BITMIME"]
        if BEHAVIOUR in ("dsn", "auth-dsn"):
            lines.append("DSN")
        if BEHAVIOUR in ("injected-before-tls", "starttls-refused", "garbage-handshake"):
            lines.append("STARTTLS")
        if BEHAVIOUR.startswith("auth-"):
            lines.append("AUTH PLAIN LOGIN")
        return b"".join(b"250%s%s\r\n" % (b" " if n == len(lines) - 1 else b"-", l.encode()) for n, l in enumerate(lines))

    def run(self):
        if BEHAVIOUR == "greeting-554":
            self.send(b"554 5.3.2 not today\r\n")
            return
        if BEHAVIOUR == "greeting-close":
            return
        self.send(b"220 peer.example.org\r\n")
        while (line := self.line()) is not None:
            with lock:
                commands.append(line)
            verb = line[:4].upper()
            if verb == b"QUIT":
                if BEHAVIOUR != "quit-unanswered":
                    self.send(b"221 2.0.0 bye\r\n")
                    return
                continue
            if self.answer(verb, line) == "end":
                return

    def answer(self, verb, line):
        if verb in (b"EHLO", b"HELO"):
            self.send(self.capabilities())
        elif verb == b"STAR":
            return self.start_tls()
        elif verb == b"AUTH":
            return self.authenticate()
        elif verb == b"MAIL":
            self.send(
                {
                    "550-mail": b"550 5.7.1 go away\r\n",
                    "530-mail": b"530 5.7.0 authenticate first\r\n",
                    "552-mail": b"552 5.3.4 too big\r\n",
                    "421-mail": b"421 4.7.0 busy\r\n",
                }.get(BEHAVIOUR, b"250 2.1.0 ok\r\n")
            )
        elif verb == b"RCPT":
            self.send(
                {
                    "450-rcpt": b"450 4.2.0 greylisted\r\n",
                    "550-rcpt": b"550 5.1.1 nobody here\r\n",
                    "quit-unanswered": b"550 5.1.1 nobody here\r\n",
                }.get(BEHAVIOUR, b"250 2.1.5 ok\r\n")
            )
        elif verb == b"DATA":
            if BEHAVIOUR == "554-data":
                self.send(b"554 5.5.1 no\r\n")
            else:
                self.send(b"354 go on\r\n")
                return self.data()
        else:
            self.send(b"500 5.5.2 what\r\n")
        return None

    def start_tls(self):
        if BEHAVIOUR == "starttls-refused":
            self.send(b"454 4.7.0 no TLS now\r\n")
            return None
        if BEHAVIOUR == "injected-before-tls":
            self.send(b"220 go\r\n250 injected\r\n250 injected\r\n250 injected\r\n")
        else:
            self.send(b"220 go\r\nthis is no handshake at all, only text\r\n" * 4)
        while more := self.connection.recv(65536):
            with lock:
                commands.append(b"after STARTTLS " + more[:3].hex().encode())
        return "end"

    def authenticate(self):
        self.send(b"334 \r\n")
        secret = self.line()
        if BEHAVIOUR == "auth-535":
            self.send(b"535 5.7.8 wrong " + (secret or b"") + CRLF)
        elif BEHAVIOUR == "auth-454":
            self.send(b"454 4.7.0 not now\r\n")
        else:
            self.send(b"235 2.7.0 ok\r\n")

    def data(self):
        if BEHAVIOUR in ("reset-mid-body", "reset-before-dot"):
            wanted = 4096 if BEHAVIOUR == "reset-mid-body" else 200
            got = len(self.rest)
            while got < wanted:
                more = self.connection.recv(wanted)
                if not more:
                    return "end"
                got += len(more)
            reset(self.connection)
            say("closed")
            return "end"
        body = self.rest
        while not (body.endswith(b"\r\n.\r\n") or body == b".\r\n"):
            more = self.connection.recv(65536)
            if not more:
                return "end"
            body += more
        self.rest = b""
        with lock:
            seen["complete"] += 1
            messages.append(body[:-3])
            reply = AFTER_DOT.get(BEHAVIOUR, b"250 2.0.0 queued\r\n")
            if BEHAVIOUR in KEPT or reply.startswith(b"2"):
                seen["accepted"] += 1
        if BEHAVIOUR == "close-after-dot":
            return "end"
        if BEHAVIOUR == "late-250":
            time.sleep(0.5)
        if BEHAVIOUR == "silent-after-dot":
            while self.connection.recv(65536):
                pass
            return "end"
        if BEHAVIOUR == "endless-reply":
            while True:
                self.send(b"250-and more\r\n")
        self.send(reply)
        if BEHAVIOUR == "reset-after-250":
            # Wait for the client to have read the answer: it says so by asking for something else.
            self.connection.recv(1)
            reset(self.connection)
            return "end"
        return "end" if BEHAVIOUR in CLOSE_AFTER else None


def serve(connection):
    with connection:
        try:
            Conversation(connection).run()
        except OSError:
            pass


def accept(listener, threads):
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        thread = threading.Thread(target=serve, args=(connection,), daemon=True)
        thread.start()
        threads.append(thread)


listener = socket.create_server(("127.0.0.1", 0))
threads: list[threading.Thread] = []
threading.Thread(target=accept, args=(listener, threads), daemon=True).start()
say(f"port {listener.getsockname()[1]}")
sys.stdin.read()
for thread in threads:
    thread.join(5)
for name, count in seen.items():
    say(f"{name} {count}")
for command in commands:
    say("command " + command.decode("ascii", "replace"))
for message in messages:
    say("message " + message.hex())
