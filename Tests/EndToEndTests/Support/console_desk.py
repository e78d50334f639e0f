"""A store for stories: made once as a template, copied for each of them.

The store belongs to a.reid, who may do everything; k.osei is a caseworker and s.lead leads the team.
"""

import os
import pathlib
import shutil
import subprocess
import sys

# The leader comes last: up to then a.reid is alone, and what they give needs nobody to confirm it.
PEOPLE = {"k.osei": ["caseworker"], "policy": ["wording-owner"], "s.lead": ["caseworker", "team-leader"]}


class Desk:
    """One store, its settings and its mailbox in a folder."""

    def __init__(self, program, folder):
        self.program, self.folder = program, str(folder)

    def environment(self, account="a.reid", **others):
        return {
            "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": self.folder, "TZ": "Europe/London",
            "REPLYDESK_CONFIG": self.configuration(account), **others,
        }

    def configuration(self, account):
        """The settings of a person; everything but the name is in `settings`."""
        path = f"{self.folder}/config-{account}"
        with open(f"{self.folder}/settings", encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"{text}\n[identity]\naccount = {account}\n")
        os.chmod(path, 0o600)
        return path

    def add(self, section, line):
        with open(f"{self.folder}/settings", "a", encoding="utf-8") as file:
            file.write(f"[{section}]\n{line}\n")

    def run(self, *words, account="a.reid", text=None):
        return subprocess.run(
            [self.program, *words], capture_output=True, encoding="utf-8", errors="backslashreplace", input=text or "",
            env=self.environment(account))

    def must(self, *words, **others):
        done = self.run(*words, **others)
        if done.returncode:
            sys.exit(f"{' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}")


def make(program, repository, folder):
    """Makes the template: the shipped examples with their times moved to now, the people, approved wording."""
    os.makedirs(f"{folder}/spool", mode=0o700)
    with open(f"{folder}/settings", "w", encoding="utf-8") as file:
        file.write(
            "[store]\npath = store\n[spool]\npath = spool\n"
            f"[wording]\ntemplates = {repository}/Templates\nlines = {repository}/LinesToTake\n[send]\nhold-most = 2m\n")
    desk = Desk(program, folder)
    subprocess.run(
        [sys.executable, "-B", f"{repository}/Tests/EndToEndTests/Support/shift_examples.py",
         f"{repository}/Packaging/examples/spool", f"{folder}/spool"], check=True)
    desk.must("user", "first")
    desk.must("intake", "run")
    for person, roles in PEOPLE.items():
        desk.must("user", "set", person, *(word for role in roles for word in ("--role", role)))
    for kind in ("template", "line"):
        desk.must(kind, "propose", "--all", account="policy")
        desk.must(kind, "approve", "--all")


def copy(program, template, folder):
    """A desk of one's own, as the template is, whose mail goes to a mailbox in its folder."""
    shutil.copytree(template, folder)
    os.chmod(folder, 0o700)
    desk = Desk(program, pathlib.Path(folder).resolve())
    desk.add("mail", f"transport = maildir:{desk.folder}/maildir")
    return desk

