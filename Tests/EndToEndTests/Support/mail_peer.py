"""A mail server on loopback that keeps what it accepts: one file a message, in the order of acceptance.

usage: mail_peer.py FOLDER [CERTIFICATE KEY USER PASSWORD]
Writes its port to FOLDER/port once it listens, and ends when its standard input does.
"""

import asyncio
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        with open(f"{self.folder}/{self.count:06d}", "wb") as out:
            out.write(envelope.content)
        with open(f"{self.folder}/{self.count:06d}.envelope", "w") as out:
            out.write(f"{envelope.mail_from}\n" + "\n".join(envelope.rcpt_tos) + "\n")
        return "250 2.0.0 kept"


def main():
    folder = sys.argv[1]
    options = {}
    if len(sys.argv) > 2:
        certificate, key, user, password = sys.argv[2:6]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)

        def check(server, session, envelope, mechanism, data):
            good = data.login == user.encode() and data.password == password.encode()
            return AuthResult(success=good, handled=good)

        options = dict(tls_context=context, require_starttls=True, auth_required=True, authenticator=check)
    keeper = Keeper(folder)

    async def serve():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: SMTP(keeper, hostname="peer.example", loop=loop, **options), "127.0.0.1", 0)
        with open(f"{folder}/port.tmp", "w") as out:
            out.write(str(server.sockets[0].getsockname()[1]))
        os.rename(f"{folder}/port.tmp", f"{folder}/port")
        await loop.run_in_executor(None, sys.stdin.read)

    asyncio.run(serve())


main()
