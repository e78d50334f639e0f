"""Does each task in the full screen and in plain mode, on two copies of one store, and compares the records.

Usage: console_task.py REPLYDESK REPOSITORY TASK…

A task is a story whose lines after `plain` are done in plain mode; `line WORDS` types a line at its prompt, `pick TEXT` the
number of a choice. What is compared:
every entry that was added to the history (by whom, what, on which message, in which words), and how the messages, drafts and
replies on their way stand then. Times, and how often a draft was kept on the way, may differ.
"""

import json
import re
import sys
import tempfile

from console_story import Story, flat, play_all, told

TIME = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}|\d{4}-\d{2}-\d{2}T[\d:.]+[+-][\d:]+")
DRAFT = {"reply.changed"}


class Task(Story):
    def __init__(self, *places):
        super().__init__(*places)
        # What comes up next is not part of the task.
        self.desk.add("ui", "after-send = stay")

    def do_plain(self, _):
        self.words = ["--plain"]
        self.do_see("queue>")

    def do_line(self, rest):
        self.console.send(f"{rest}\r")

    def do_pick(self, rest):
        """Types the number of the choice that says so."""
        self.do_see(rest)
        numbers = re.findall(rf"(\d+)\. [^.]*?{re.escape(rest)}", flat(self.console.text()))
        self.check(numbers, f"no number before: {rest}")
        self.do_line(numbers[-1])


def items(desk, *words):
    return json.loads(desk.run(*words, "--json").stdout or "{}").get("items", [])


def records(desk, known):
    """What stands in the records beyond the entries that were there before, without times."""
    entries = [entry for entry in items(desk, "audit", "list", "--limit", "1000") if entry["seq"] > known]
    touched = sorted({entry["activity"] for entry in entries if entry["activity"]})
    entered = [(entry["author"], entry["kind"], entry["activity"], entry["detail"]) for entry in reversed(entries)]
    result = {
        "history": [entry for entry in entered if entry[1] not in DRAFT],
        "drafted": sorted({(entry[0], entry[2]) for entry in entered if entry[1] in DRAFT}),
        "pending": [{name: row[name] for name in ("activity", "state", "to")} for row in items(desk, "reply", "pending")],
        "open": [row["id"] for row in items(desk, "queue", "list", "--limit", "1000")],
    }
    for activity in touched:
        for words in (("message", "view"), ("reply", "check")):
            done = desk.run(*words, activity, "--json")
            shown = json.loads(done.stdout) if done.stdout else {}
            result[f"{' '.join(words)} {activity}"] = (done.returncode, {**shown, "left": 0})
    return json.loads(TIME.sub("TIME", json.dumps(result)))


def play(program, template, path):
    """Does one task both ways; says what differs."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    cut = lines.index("plain")
    left = []
    with tempfile.TemporaryDirectory(prefix="replydesk-task-") as folder:
        for way, steps in (("full", lines[:cut]), ("plain", lines[cut:])):
            task = Task(program, template, f"{folder}/{way}")
            known = items(task.desk, "audit", "list", "--limit", "1")[0]["seq"]
            fault = told(task, path, steps)
            if fault:
                return fault
            left.append(records(task.desk, known))
    differing = [name for name in left[0].keys() | left[1].keys() if left[0].get(name) != left[1].get(name)]
    return "\n".join(f"{path}: {name}:\nfull  {left[0].get(name)}\nplain {left[1].get(name)}" for name in differing)


if __name__ == "__main__":
    play_all(play, *sys.argv[1:3], sys.argv[3:])
