"""Copies the shipped examples into a spool with their times moved so that they end now: FROM TO."""

import datetime
import pathlib
import re
import sys

ANCHOR = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.timezone.utc)
source, spool = map(pathlib.Path, sys.argv[1:3])
moved = datetime.datetime.now(datetime.timezone.utc) - ANCHOR


def shifted(match):
    try:
        time = datetime.datetime.fromisoformat(match[2].replace("Z", "+00:00"))
    except ValueError:
        return match[0]
    return match[1] + (time + moved).astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


for file in sorted(source.glob("*.jsonl")):
    # Some lines are broken on purpose, so that they are bytes and not text.
    text = file.read_bytes().decode("latin-1")
    text = re.sub(r'("received_at":")([^"]*)', shifted, text)
    part = spool / f".{file.name}.part"
    part.write_bytes(text.encode("latin-1"))
    part.rename(spool / file.name)
