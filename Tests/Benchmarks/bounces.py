#!/usr/bin/env python3
"""Scores the reading of bounces on a collection of real ones.

usage: bounces.py [--program .build/release/replydesk-mail] [--show] [--each] [--damage N] FOLDER EXPECTED

EXPECTED has a line for each recipient of each message: the path below FOLDER, the recipient and the status code of
RFC 3463, with tabs between. A status of class 5 is right where the kind is permanent, one of class 4 where it is transient or
delayed, and any other is not counted; recipients are right where all of them and no others are named, whatever their
case. Mail systems are told apart by the names of the files, up to the last hyphen.

--show lists what is wrong. --each starts the program once for each file and prints the longest run. --damage reads N
damaged copies of each file (cut short, bytes changed, a piece taken out, a piece repeated) and wants an answer for each.
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import tempfile
import time

KINDS = {"4": ("transient", "delayed"), "5": ("permanent",)}
DONE, SOME_UNREADABLE = 0, 8


def readings(program, paths):
    """The objects that the program prints, by path."""
    found = collections.defaultdict(list)
    for start in range(0, len(paths), 500):
        run = subprocess.run(
            [program, "bounces", "--explain", "--json", *paths[start:start + 500]], capture_output=True, text=True,
            check=False)
        if run.returncode not in (DONE, SOME_UNREADABLE):
            raise SystemExit(f"The program ended with {run.returncode}: {run.stderr[:500]}")
        for line in run.stdout.splitlines():
            reading = json.loads(line)
            found[reading["file"]].append(reading)
    return found


def expectations(path):
    """What each file should say: a status for each recipient in small letters."""
    expected = collections.defaultdict(dict)
    for line in path.read_text().splitlines():
        name, recipient, status = line.split("\t")
        expected[name][recipient.lower()] = status
    return expected


def score(expected, found, show):
    """Counts by mail system: of files, right recipients, of kinds, right kinds."""
    systems = collections.defaultdict(collections.Counter)
    for name, wanted in expected.items():
        count = systems[pathlib.PurePath(name).stem.rpartition("-")[0] or name]
        reports = [report for reading in found.get(name, []) for report in reading["reports"]]
        ours = {(report["recipient"] or "").lower(): report["kind"] for report in reports}
        count["files"] += 1
        count["recipients"] += set(wanted) == set(ours)
        if show and set(wanted) != set(ours):
            print(f"recipients {name}: expected {sorted(wanted)}, found {sorted(ours)}")
        for recipient, status in wanted.items():
            if status[:1] not in KINDS:
                continue
            kind = ours.get(recipient) or next(iter(ours.values()), "unreadable")
            count["statuses"] += 1
            count["kinds"] += kind in KINDS[status[:1]]
            if show and kind not in KINDS[status[:1]]:
                print(f"kind {name}: expected {status}, found {kind}")
    return systems


def damaged(text, chance):
    """A copy that a bad disk, a bad line or a bad person could have made."""
    start = chance.randrange(len(text) + 1)
    end = chance.randrange(start, len(text) + 1)
    way = chance.randrange(4)
    if way == 0:
        return text[:start]
    if way == 1:
        copy = bytearray(text)
        for _ in range(chance.randrange(1, 50)):
            if copy:
                copy[chance.randrange(len(copy))] = chance.randrange(256)
        return bytes(copy)
    if way == 2:
        return text[:start] + text[end:]
    return text[:end] + text[start:end][:4000] * chance.randrange(50) + text[end:]


def damage(program, folder, names, copies):
    """Reads damaged copies of every file; ends the run where the program does not answer for each."""
    chance = random.Random(1)
    for name in names:
        text = (folder / name).read_bytes()
        with tempfile.TemporaryDirectory() as place:
            paths = [f"{place}/{number}" for number in range(copies)]
            for path in paths:
                pathlib.Path(path).write_bytes(damaged(text, chance))
            found = readings(program, paths)
            if set(found) != set(paths):
                raise SystemExit(f"{name}: an answer for {len(found)} of {copies} damaged copies")
    print(f"damaged: {copies * len(names)} copies, an answer for each")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/replydesk-mail")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--damage", type=int, default=0, metavar="N")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("expected", type=pathlib.Path)
    options = parser.parse_args()
    expected = expectations(options.expected)
    names = sorted(expected)
    paths = {str(options.folder / name): name for name in names}
    found = {paths[path]: said for path, said in readings(options.program, list(paths)).items()}
    systems = score(expected, found, options.show)
    total = collections.Counter()
    for system, count in sorted(systems.items()):
        total.update(count)
        if count["recipients"] < count["files"] or count["kinds"] < count["statuses"]:
            print(f"{system}: recipients {count['recipients']} of {count['files']}, "
                  f"kinds {count['kinds']} of {count['statuses']}")
    for what, of in (("recipients", "files"), ("kinds", "statuses")):
        print(f"{what}: {total[what]} of {total[of]} right, {100 * total[what] / max(1, total[of]):.1f}%, "
              f"{len(systems)} mail systems")
    unreadable = sum(any(reading["problem"] for reading in found.get(name, [])) for name in names)
    print(f"unreadable: {unreadable} of {len(names)}")
    if options.each:
        longest = 0.0, ""
        for path, name in paths.items():
            start = time.monotonic()
            readings(options.program, [path])
            longest = max(longest, (time.monotonic() - start, name))
        print(f"longest run: {1000 * longest[0]:.0f} ms for {longest[1]}, process start included")
    if options.damage:
        damage(options.program, options.folder, names, options.damage)


if __name__ == "__main__":
    main()
