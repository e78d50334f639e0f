#!/usr/bin/env python3
"""Scores the reading of bounces on a collection of real ones.

usage: bounces.py [--program .build/release/replydesk-mail] [--show] [--each] FOLDER EXPECTED.json

EXPECTED.json holds an object: the path of each file below FOLDER, and a list of {"recipient", "status"} for it, where the
status is a code of RFC 3463. A status of class 5 is right where the kind is permanent, one of class 4 where it is
transient or delayed; recipients are right where all of them and no others are named, whatever their case. --show lists
what is wrong, --each starts the program once for each file and prints the longest run.
"""
import argparse
import json
import pathlib
import subprocess
import time

KINDS = {"4": ("transient", "delayed"), "5": ("permanent",)}


def readings(program, paths):
    """The objects that the program prints, by path."""
    run = subprocess.run(
        [program, "bounces", "--explain", "--json", *paths], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 8):
        raise SystemExit(f"The program ended with {run.returncode}: {run.stderr[:500]}")
    found = {}
    for line in run.stdout.splitlines():
        reading = json.loads(line)
        found.setdefault(reading["file"], []).append(reading)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/replydesk-mail")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--each", action="store_true")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("expected", type=pathlib.Path)
    options = parser.parse_args()
    expected = json.loads(options.expected.read_text())
    paths = {name: str(options.folder / name) for name in sorted(expected)}
    found = readings(options.program, list(paths.values()))
    right = {"recipients": 0, "kinds": 0}
    of = {"recipients": 0, "kinds": 0}
    for name, path in paths.items():
        reports = [report for reading in found.get(path, []) for report in reading["reports"]]
        ours = {(report["recipient"] or "").lower(): report["kind"] for report in reports}
        wanted = {row["recipient"].lower() for row in expected[name]}
        of["recipients"] += 1
        right["recipients"] += wanted == set(ours)
        if options.show and wanted != set(ours):
            print(f"recipients {name}: expected {sorted(wanted)}, found {sorted(ours)}")
        for row in expected[name]:
            kinds = KINDS.get(row["status"][:1])
            if kinds is None:
                continue
            kind = ours.get(row["recipient"].lower()) or next(iter(ours.values()), "unreadable")
            of["kinds"] += 1
            right["kinds"] += kind in kinds
            if options.show and kind not in kinds:
                print(f"kind {name}: expected {row['status']}, found {kind}")
    unreadable = sum(any(reading["problem"] for reading in found.get(path, [])) for path in paths.values())
    for what in right:
        print(f"{what}: {right[what]} of {of[what]} right, {100 * right[what] / max(1, of[what]):.1f}%")
    print(f"unreadable: {unreadable} of {len(paths)}")
    if options.each:
        longest = 0.0, ""
        for name, path in paths.items():
            start = time.monotonic()
            readings(options.program, [path])
            longest = max(longest, (time.monotonic() - start, name))
        print(f"longest run: {1000 * longest[0]:.0f} ms for {longest[1]}, process start included")


if __name__ == "__main__":
    main()
