"""Reads a message in hexadecimal from the input and prints what an independent parser finds, one field a line.

Each line is a name, a blank and the value's UTF-8 in hexadecimal. `defects` is the number of faults that it found.
"""

import email
import email.header
import email.policy
import email.utils
import sys

raw = bytes.fromhex(sys.stdin.read())
message = email.message_from_bytes(raw, policy=email.policy.default.clone(raise_on_defect=True))


def show(name, value):
    print(name, str(value).encode().hex())


senders = message["From"].addresses
recipients = message["To"].addresses
show("headers", ",".join(sorted(name.lower() for name in message.keys())))
show("from-count", len(senders))
# The strict policy puts blanks between adjacent encoded words of a phrase (a fault of Python 3.11); the older parser does not.
name, _ = email.utils.parseaddr(email.message_from_bytes(raw)["From"].replace("\r\n", ""))
show("from-name", email.header.make_header(email.header.decode_header(name)))
show("from", senders[0].addr_spec)
show("to-count", len(recipients))
show("to", recipients[0].addr_spec)
show("subject", message["Subject"])
show("message-id", message["Message-ID"])
show("date", int(message["Date"].datetime.timestamp()))
show("type", message.get_content_type())
show("charset", message.get_content_charset())
show("encoding", message["Content-Transfer-Encoding"])
show("language", message["Content-Language"])
show("body", message.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n"))
