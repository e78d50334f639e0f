"""An SMTP server that cuts the N-th connection after N - 1 bytes of the message, counting from one. Prints `port N`; when
its input ends, `cuts N` connections that were cut or ended in a message and `accepted N` messages that were complete."""

import socket
import struct
import sys
import threading

cuts = 0
accepted = 0


def line(connection):
    data = b""
    while not data.endswith(b"\r\n"):
        byte = connection.recv(1)
        if not byte:
            return None
        data += byte
    return data


def serve(connection, limit):
    global cuts, accepted
    connection.sendall(b"220 peer.example.org\r\n")
    while (command := line(connection)) is not None:
        if command[:4] == b"DATA":
            connection.sendall(b"354 go on\r\n")
            body = b""
            while len(body) < limit and not body.endswith(b"\r\n.\r\n"):
                more = connection.recv(1)
                if not more:
                    break
                body += more
            if body.endswith(b"\r\n.\r\n"):
                accepted += 1
            cuts += 1
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        connection.sendall(b"221 bye\r\n" if command[:4] == b"QUIT" else b"250 ok\r\n")


def accept(listener):
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            try:
                serve(connection, cuts)
            except OSError:
                pass


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=accept, args=(listener,), daemon=True).start()
print("port", listener.getsockname()[1], flush=True)
sys.stdin.read()
print("cuts", cuts)
print("accepted", accepted, flush=True)
