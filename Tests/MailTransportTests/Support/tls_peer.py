"""An aiosmtpd server with TLS and authentication, for tests.

Usage: tls_peer.py starttls|implicit|old CERTIFICATE KEY USER PASSWORD
Prints `port N` when it listens. When its input ends it stops and prints, for each message that it accepted,
`message HEX` with the bytes and `envelope FROM TO TLS USER`; `login USER` for each login that it let pass.
"""

import asyncio
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
mode, certificate, key, user, password = sys.argv[1:6]
lines: list[str] = []


class Handler:
    async def handle_DATA(self, server, session, envelope):
        lines.append("message " + envelope.original_content.hex())
        login = session.auth_data.login.decode() if session.auth_data else "-"
        secure = "tls" if session.ssl is not None or mode == "implicit" else "plain"
        lines.append(f"envelope {envelope.mail_from} {','.join(envelope.rcpt_tos)} {secure} {login}")
        return "250 2.0.0 accepted"


def authenticator(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and data.login == user.encode() and data.password == password.encode()
    if good:
        lines.append(f"login {user}")
    return AuthResult(success=good, auth_data=data if good else None, handled=False)


async def main():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    if mode == "old":
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    options = {"hostname": "peer.example.org", "authenticator": authenticator, "auth_required": user != "-"}
    if mode == "implicit":
        options |= {"auth_require_tls": False}
    else:
        options |= {"tls_context": context, "require_starttls": True}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Handler(), **options), "127.0.0.1", 0, ssl=context if mode == "implicit" else None
    )
    print("port", server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()
    for line in lines:
        print(line)
    sys.stdout.flush()


asyncio.run(main())
