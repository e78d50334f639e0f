"""Ratios of replydesk to the sqlite3 shell doing the same work, as whole processes, in one run.

Every figure is a median of several runs in turn (ours, theirs, ours, theirs), so that a machine whose speed drifts slows
both. A row ends in `ok` or `MISSED` against the limit that the project set itself.
"""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import smtplib
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import console

SQL_QUEUE = pathlib.Path(__file__).with_name("queue.sql").read_text()


def timed(command, **options):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    return time.perf_counter() - start


def in_turn(ours, theirs, runs):
    """Medians of two timings taken in turn, after one run of each that is not counted."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(runs)]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


class Desk:
    """A fresh store with its own settings, under one temporary folder."""

    def __init__(self, binaries, folder):
        self.binary = str(binaries / "replydesk")
        self.folder = folder
        self.store = folder / "store"
        self.spool = folder / "spool"
        self.spool.mkdir(mode=0o700)
        config = folder / "config"
        root = pathlib.Path(__file__).resolve().parents[2]
        config.write_text(
            f"[store]\npath = {self.store}\n[spool]\npath = {self.spool}\n"
            f"[wording]\ntemplates = {root}/Templates\nlines = {root}/LinesToTake\n"
        )
        config.chmod(0o600)
        self.environment = dict(os.environ, REPLYDESK_CONFIG=str(config))

    def command(self, *words):
        return [self.binary, *words]

    def run(self, *words):
        return timed(self.command(*words), env=self.environment)

    @property
    def database(self):
        return self.store / "replydesk.sqlite"


def write_spool(desk, messages):
    """Clients, cases and messages of about 400 bytes, spread over the last two days."""
    now = time.time()
    with open(desk.spool / "00.jsonl.tmp", "w") as out:
        for number in range(2000):
            scin = f"{121000000000 + number:012d}"
            role = "receiving_parent" if number % 2 == 0 else "paying_parent"
            out.write(json.dumps({
                "type": "client", "scin": scin, "role": role, "first_name": f"Given{number}",
                "surname": f"Family{number}", "self_service": True, "first_login": "2024-05-03",
                "contact_preference": "self_service", "email": f"client{number}@example.org",
                "language": "en", "nation": "GB"}) + "\n")
        for number in range(0, 2000, 2):
            out.write(json.dumps({
                "type": "case", "number": f"C-{number}", "receiving_parent": f"{121000000000 + number:012d}",
                "paying_parent": f"{121000000001 + number:012d}", "children": [{"first_name": "Amada"}],
                "team": "hastings-b", "service_type": "collect_and_pay"}) + "\n")
    (desk.spool / "00.jsonl.tmp").rename(desk.spool / "00.jsonl")
    with open(desk.spool / "10.jsonl.tmp", "w") as out:
        for number in range(messages):
            client = number * 7919 % 2000
            received = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now - 60 - number * 170000 / messages))
            out.write(json.dumps({
                "message_id": f"ss-2026-{number:07d}", "received_at": received,
                "scin": f"{121000000000 + client:012d}", "case_number": f"C-{client // 2 * 2}",
                "role": "receiving_parent" if client % 2 == 0 else "paying_parent",
                "subject": ["missing payments", "query about calculation", "general query"][number % 3],
                "source": "send_message", "children": ["Amada"], "language": "en",
                "body": "Hello, the payment that was due on 7 November has not come and I have rent to pay this "
                        f"week. Please tell me what is happening. My note number is {number % 9973}."}) + "\n")
    (desk.spool / "10.jsonl.tmp").rename(desk.spool / "10.jsonl")


def shell_load(database, folder):
    """The rows that the intake made, as the sqlite3 shell would load them: inserts, 1,000 messages a transaction."""
    schema = subprocess.run(["sqlite3", str(database), ".schema --nosys"], check=True, capture_output=True, text=True).stdout
    tables = ["client", "case_record", "case_child", "message", "activity", "obligation", "history"]
    per_message = 4
    with open(folder / "load.sql", "w") as out:
        out.write("PRAGMA journal_mode=TRUNCATE;\nPRAGMA synchronous=FULL;\nPRAGMA foreign_keys=OFF;\nBEGIN;\n")
        rows = 0
        for table in tables:
            dump = subprocess.Popen(
                ["sqlite3", str(database), f".mode insert {table}", f"SELECT * FROM {table}"],
                stdout=subprocess.PIPE, text=True)
            for line in dump.stdout:
                out.write(line)
                rows += 1
                if rows % (1000 * per_message) == 0:
                    out.write("COMMIT;\nBEGIN;\n")
            dump.wait()
        out.write("COMMIT;\n")
    (folder / "schema.sql").write_text(schema)


def bench_intake(binaries, folder, messages):
    sample = Desk(binaries, pathlib.Path(tempfile.mkdtemp(dir=folder)))
    write_spool(sample, messages)
    kept = folder / "spool-kept"
    shutil.copytree(sample.spool, kept)

    def ours():
        shutil.rmtree(sample.store, ignore_errors=True)
        shutil.rmtree(sample.spool)
        shutil.copytree(kept, sample.spool)
        os.chmod(sample.spool, 0o700)
        return sample.run("intake", "run")

    ours()
    shell_load(sample.database, folder)

    def theirs():
        target = folder / "shell.sqlite"
        target.unlink(missing_ok=True)
        with open(folder / "schema.sql") as schema:
            subprocess.run(["sqlite3", str(target)], stdin=schema, check=True)
        with open(folder / "load.sql") as load:
            return timed(["sqlite3", str(target)], stdin=load)

    mine, shell = in_turn(ours, theirs, 3)
    sample.run("user", "first")
    return sample, shell / mine


def bench_claims(binaries, folder, sizes):
    """The time of one `queue next` as a whole process, on stores of several sizes taken in turn."""
    desks = []
    for size in sizes:
        grown = Desk(binaries, pathlib.Path(tempfile.mkdtemp(dir=folder)))
        grown.run("user", "first")
        sql = pathlib.Path(__file__).with_name("grow.sql").read_text()
        sql = sql.replace(":size", str(size)).replace(":now", str(int(time.time() * 1000)))
        subprocess.run(["sqlite3", str(grown.database)], input=sql, text=True, check=True)
        desks.append(grown)
    times = [[] for _ in desks]
    for count in range(33):
        for desk, taken in zip(desks, times):
            seconds = desk.run("queue", "next")
            if count >= 2:
                taken.append(seconds)
    return [statistics.median(taken) for taken in times]


HERE = pathlib.Path(__file__).resolve().parent
HOUR, DAY = 3_600_000, 86_400_000
# Filters and the condition that each is, in the columns of the store; `None` where no condition on columns says it.
FILTERS = {
    "is:open": "a.status = 'open'",
    "is:open left:<4h": "a.status = 'open' AND a.due_at < {now} + 14400000 AND NOT EXISTS "
        "(SELECT 1 FROM pause p WHERE p.activity_id = a.id AND p.ended_at IS NULL)",
    "is:late owner:none": "a.status = 'open' AND a.due_at < {now} AND a.owner IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM pause p WHERE p.activity_id = a.id AND p.ended_at IS NULL)",
    "is:open team:team-2": "a.status = 'open' AND a.team = 'team-2' COLLATE NOCASE",
    "is:open owner:owner-7": "a.status = 'open' AND a.owner = 'owner-7' COLLATE NOCASE",
    "is:open flag:sg": "a.status = 'open' AND coalesce(c.special_record, 0) = 0 AND (a.flags | a.possible_flags) & 7 <> 0",
    "is:open subject:calc": "a.status = 'open' AND coalesce(c.special_record, 0) = 0 "
                            "AND coalesce(a.corrected_subject, a.classified_subject) = 'calculation'",
    "is:open language:cy nation:ni": "a.status = 'open' AND coalesce(c.special_record, 0) = 0 AND c.language = 'cy' "
                                     "AND c.nation = 'NI'",
    "is:open client:..482": "a.status = 'open' AND coalesce(c.special_record, 0) = 0 AND a.scin LIKE '%482'",
    "is:open received:7d sort:-received": "a.status = 'open' AND a.received_at >= {now} - 604800000",
    "is:open source:feedback": "a.status = 'open' AND coalesce(c.special_record, 0) = 0 AND m.source = 'feedback_link'",
    "is:open email:yes": None,
    "is:answered": "a.status = 'answered'",
    "subject:calc": "coalesce(c.special_record, 0) = 0 "
                    "AND coalesce(a.corrected_subject, a.classified_subject) = 'calculation'",
    "flag:sg": "coalesce(c.special_record, 0) = 0 AND (a.flags | a.possible_flags) & 7 <> 0",
    "client:..482": "coalesce(c.special_record, 0) = 0 AND a.scin LIKE '%482'",
    "owner:owner-7": "a.owner = 'owner-7' COLLATE NOCASE",
}


def filter_sql(text, now):
    """What the sqlite3 shell is asked for a filter; nothing where a condition on columns does not say it."""
    condition = FILTERS[text]
    if condition is None:
        return None
    joins = " LEFT JOIN client c ON c.scin = a.scin" if "c." in condition else ""
    joins += " JOIN message m ON m.id = a.message_id" if "m." in condition else ""
    order = "a.received_at DESC, a.due_at" if "sort:-received" in text else "a.due_at"
    return (f"SELECT a.* FROM activity_row a{joins} WHERE {condition.format(now=now)} "
            f"ORDER BY a.safeguarding DESC, {order}, a.id LIMIT 50")


def year_of_work(binaries, folder, size, opened):
    """A store with a year of activities; its first run of the alerts has closed the days that are to be closed."""
    desk = Desk(binaries, pathlib.Path(tempfile.mkdtemp(dir=folder)))
    desk.run("user", "first")
    sql = (HERE / "year.sql").read_text()
    for name, value in (("size", size), ("open", opened), ("now", int(time.time() * 1000))):
        sql = sql.replace(f":{name}", str(value))
    subprocess.run(["sqlite3", str(desk.database)], input=sql, text=True, check=True)
    desk.run("alerts", "send", "-q")
    return desk


def bench_filters(large, small):
    """For each filter the ratio of the whole process to the shell's, and of the large store to the small one."""
    now = int(time.time() * 1000)
    for text in FILTERS:
        sql = filter_sql(text, now)
        ours = lambda desk: (lambda: desk.run("queue", "list", "--limit", "50", "--filter", text))
        at_large, at_small = in_turn(ours(large), ours(small), 9)
        shell = sql and statistics.median(timed(["sqlite3", str(large.database), sql]) for _ in range(9))
        yield text, at_large, shell, at_large / at_small


def bench_report(desk):
    """Seconds of `report sla` over a year, and of the sqlite3 shell reckoning the same figures."""
    days = 365
    now = int(time.time() * 1000)
    first = (now // DAY - days + 1) * DAY
    sql = (HERE / "report.sql").read_text()
    for name, value in (("from", first), ("until", first + days * DAY), ("now", now)):
        sql = sql.replace(f":{name}", str(value))
    day = time.strftime("%Y-%m-%d", time.gmtime(first / 1000))
    return in_turn(
        lambda: desk.run("report", "sla", "--from", day),
        lambda: timed(["sqlite3", "-cmd", "PRAGMA temp_store=MEMORY", str(desk.database)], input=sql, text=True), 1)


def bench_filtered_report(desk):
    """Seconds of `report sla` over a year on what a filter asks for, and on everything."""
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 364 * 86400))
    words = ("report", "sla", "--from", day)
    return in_turn(
        lambda: desk.run(*words, "--filter", "flag:sg language:cy"), lambda: desk.run(*words), 1)


def cpu(command, **options):
    """Milliseconds of a processor that a process takes, in user and kernel together."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise subprocess.CalledProcessError(child.returncode, command)
    return (usage.ru_utime + usage.ru_stime) * 1000


def bench_alerts(desk):
    """Milliseconds of processor that a run of the alerts with nothing due takes beyond the start of the process."""
    run, start = in_turn(
        lambda: cpu(desk.command("alerts", "send", "-q"), env=desk.environment),
        lambda: cpu(desk.command("--version"), env=desk.environment), 21)
    return run - start


def write_lines(folder, count):
    """Lines to take of the shipped wording's own words in random order, so that no two say the same."""
    root = pathlib.Path(__file__).resolve().parents[2]
    texts = [path.read_text().split("\n\n", 1)[1] for path in sorted(root.glob("LinesToTake/*/*.txt"))]
    words = sorted(set(re.findall(r"[a-z]{3,}", " ".join(texts).lower())))
    picked = random.Random(7)
    for number in range(count):
        sentences = [" ".join(picked.choices(words, k=picked.randint(6, 12))) + "." for _ in range(4)]
        text = "\n".join(sentences + ["It was due on {due: date}."])
        (folder / f"line-{number}.txt").write_text(
            f"id: line-{number}\nversion: 1\ntitle: {' '.join(picked.choices(words, k=2))}\nsubject: missing-payment\n"
            f"intents: apology\nlanguage: en\nnation: GB\nvalid-from: 2026-01-01\nvalid-until: 2035-12-31\n"
            f"owner: policy\n\n{text}\n")


def bench_wording(binaries, folder, count):
    """Seconds of `line check`, its ratio to hashing the same files, and milliseconds of a search in a running console."""
    desk = Desk(binaries, pathlib.Path(tempfile.mkdtemp(dir=folder)))
    lines = desk.folder / "lines"
    lines.mkdir()
    write_lines(lines, count)
    config = pathlib.Path(desk.environment["REPLYDESK_CONFIG"])
    config.write_text(re.sub(r"(?m)^lines = .*$", f"lines = {lines}", config.read_text()))
    files = sorted(str(path) for path in lines.iterdir())

    def check():
        start = time.perf_counter()
        # Warnings are welcome; a fault (9) would mean that the lines above are not written as they must be.
        subprocess.run(desk.command("line", "check", "--json"), check=True, stdout=subprocess.DEVNULL, env=desk.environment)
        return time.perf_counter() - start

    mine, hashing = in_turn(check, lambda: timed(["sha256sum", *files]), 5)
    search = json.loads(subprocess.run(
        [str(binaries / "wording-bench"), str(lines)], check=True, capture_output=True, text=True).stdout)
    grep = statistics.median(timed(["grep", "-rlwi", "payment", str(lines)]) for _ in range(5))
    return mine, mine / hashing, search, search["median_ms"] / (grep * 1000)


def last_number(output, label):
    """The first number on the first line that begins with a label."""
    for line in output.splitlines():
        if line.strip().startswith(label):
            return float(re.findall(r"[0-9.]+", line.strip()[len(label):])[0])
    return float("nan")


def bench_detectors(binaries):
    """MB/s of every detector over typical messages, and the ratio to ripgrep with equivalent patterns where it is there."""
    output = subprocess.run(
        [str(binaries / "personal-data-bench")], check=True, capture_output=True, text=True).stdout
    return last_number(output, "message by message"), last_number(output, "ours to ripgrep's, as one text")


def bench_triage(binaries):
    """Messages a second of the trained model, the median of three rounds."""
    root = pathlib.Path(__file__).resolve().parents[2]
    examples = sorted(str(path) for path in (root / "Sources/Triage/Examples").glob("*.jsonl"))
    output = subprocess.run(
        [str(binaries / "triage-bench"), str(root / "Packaging/triage/model.bin"), *examples], check=True,
        capture_output=True, text=True).stdout
    return statistics.median(last_number(output, f"round {number}:") for number in (1, 2, 3))


SAMPLE_BODY = "We collected a payment on 17 November. It will be with you within 5 working days.\n" * 12


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def with_smtplib(port, count):
    """Seconds that Python's smtplib takes for as many messages, each built anew, on one connection."""
    from email.message import EmailMessage

    start = time.perf_counter()
    with smtplib.SMTP("127.0.0.1", port) as server:
        for number in range(count):
            message = EmailMessage()
            message["From"], message["To"] = "Child Maintenance Service <replies@example.org>", "client@example.org"
            message["Subject"], message["Message-ID"] = "Important Information", f"<rpl-{number}@example.org>"
            message["Date"] = "Fri, 20 Nov 2026 12:00:00 +0000"
            message.set_content(SAMPLE_BODY, cte="quoted-printable")
            server.send_message(message)
    return time.perf_counter() - start


def bench_delivery(binaries, count):
    """Mails a second of the sender with its durable outbox, as ratios to smtp-source and to smtplib, one connection each."""
    port = free_port()
    user = "nobody" if os.getuid() == 0 else os.environ.get("USER", "")
    sink = subprocess.Popen(["/usr/sbin/smtp-sink", "-u", user, f"127.0.0.1:{port}", "100"])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        rounds = []
        for _ in range(3):
            output = subprocess.run(
                [str(binaries / "delivery-bench"), str(count), str(port)], check=True, capture_output=True, text=True)
            told = json.loads(output.stdout)
            source = timed([
                "/usr/sbin/smtp-source", "-d", "-s", "1", "-m", str(count), "-l", str(len(SAMPLE_BODY) + 500),
                "-f", "replies@example.org", "-t", "client@example.org", f"127.0.0.1:{port}"])
            rounds.append((told["sent"] * 1000 / told["milliseconds"], count / source, count / with_smtplib(port, count)))
        ours, source, library = (statistics.median(column) for column in zip(*rounds))
        return ours, ours / source, ours / library
    finally:
        sink.terminate()
        sink.wait()


def row(name, value, unit, limit, holds):
    verdict = "ok" if holds else "MISSED"
    print(f"{name:58} {value:8.2f} {unit:10} {limit:16} {verdict}", flush=True)
    return holds


def rows_of_a_year(binaries, folder, size):
    """Rows on reports, filters and alerts at :size activities of a year, 50,000 of them open."""
    opened = min(50_000, size // 2)
    large = year_of_work(binaries, folder, size, opened)
    small = year_of_work(binaries, folder, size // 10, opened)
    mine, shell = bench_report(large)
    yield row(f"report sla over {size:,} activities, to the shell's", mine / shell, "x", "at most 3", mine / shell <= 3)
    filtered, whole = bench_filtered_report(large)
    yield row("  the same with --filter, to the whole report", filtered / whole, "x", "at most 2", filtered / whole <= 2)
    for text, mine, shell, growth in bench_filters(large, small):
        if shell:
            yield row(f"queue list --filter '{text}', to the shell's", mine / shell, "x", "at most 3", mine / shell <= 3)
        yield row(f"  the same, to a tenth of the activities", growth, "x", "at most 1.5", growth <= 1.5)
    extra = bench_alerts(large)
    yield row(f"alerts send at {opened:,} open, none due, beyond a start", extra, "ms CPU", "at most 10", extra <= 10)


def rows_of_the_console(binaries, folder, size):
    """Rows on the full screen at :size open activities, in a pseudo-terminal of 80 columns and 24 rows."""
    found = console.measure(year_of_work(binaries, folder, size, size), size)
    ratio = found["cold start, median"] / found["the shell"]
    counted = found["counted, median"] / found["the shell's counts"]
    for name, value, unit, most in [
        (f"cold start to the painted queue of {size:,}, 95th", found["cold start"], "ms", 120),
        ("  the median, to the shell's rows with all that they show", ratio, "x", 3),
        ("  to the counts above it too, to the shell's", counted, "x", 3),
        ("key to last byte, median", found["key, median"], "ms", 5),
        ("  99th of 100", found["key, 99th"], "ms", 16),
        ("bytes of a cursor move, the most", found["bytes of a move"], "bytes", 600),
        ("bytes of a cursor move at 120x40, with another message, the most", found["wide bytes"], "bytes", 4096),
        ("bytes of a full paint at 80x24", found["repaint"], "bytes", 4096),
        ("bytes of a full paint at 120x40", found["wide paint"], "bytes", 8192),
        ("bytes a minute while nothing happens", found["idle"], "bytes", 40),
        ("memory at its highest", found["memory"], "MB", 60),
    ]:
        yield row(name, value, unit, f"at most {most}", value <= most)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binaries", type=pathlib.Path, required=True)
    arguments.add_argument("--messages", type=int, default=100_000)
    arguments.add_argument("--claims", type=int, default=1_000_000)
    arguments.add_argument("--year", type=int, default=1_000_000)
    options = arguments.parse_args()
    binaries = options.binaries.resolve()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="replydesk-bench-"))
    results = []
    try:
        print(f"{'what':58} {'ratio':>8} {'':10} {'limit':16}")
        desk, ratio = bench_intake(binaries, folder, options.messages)
        results.append(row(
            f"intake of {options.messages:,} messages, rate to the shell's", ratio, "x", "at least 0.4", ratio >= 0.4))
        mine, shell = in_turn(
            lambda: desk.run("queue", "list", "--limit", "50"),
            lambda: timed(["sqlite3", str(desk.database), SQL_QUEUE]), 15)
        results.append(row("queue list of 50, time to the shell's", mine / shell, "x", "at most 3", mine / shell <= 3))
        mine, shell = in_turn(
            lambda: timed(desk.command("--version")), lambda: timed(["sqlite3", ":memory:", "select 1"]), 31)
        results.append(row("--version, time to the shell's select 1", mine / shell, "x", "at most 4", mine / shell <= 4))
        small, large = bench_claims(binaries, folder, [10_000, options.claims])
        results.append(row(
            f"a claim at {options.claims:,} open to one at 10,000", large / small, "x", "at most 1.5",
            large / small <= 1.5))
        results += rows_of_the_console(binaries, folder, options.messages)
        results += rows_of_a_year(binaries, folder, options.year)
        seconds, ratio, search, grep = bench_wording(binaries, folder, 5000)
        results.append(row("line check of 5,000 files", seconds, "s", "at most 1", seconds <= 1))
        results.append(row("  the same, time to sha256sum of the files", ratio, "x", "", True))
        results.append(row(
            "a search in 5,000 lines, the slowest of 240", search["worst_ms"], "ms", "at most 10", search["worst_ms"] <= 10))
        results.append(row("  the median, time to grep -rlwi over the files", grep, "x", "", True))
        rate, ripgrep = bench_detectors(binaries)
        results.append(row("personal data in typical messages", rate, "MB/s", "at least 150", rate >= 150))
        if ripgrep == ripgrep:  # without ripgrep there is nothing to compare with
            results.append(row("  the rate to ripgrep's with equivalent patterns", ripgrep, "x", "", True))
        if os.access("/usr/sbin/smtp-sink", os.X_OK):
            rate, source, library = bench_delivery(binaries, 1000)
            results.append(row("mails a second, one connection, durable outbox", rate, "", "", True))
            results.append(row("  the rate to smtp-source's", source, "x", "at least 0.6", source >= 0.6))
            results.append(row("  the rate to smtplib's, building each message", library, "x", "at least 3", library >= 3))
        rate = bench_triage(binaries)
        results.append(row("messages triaged a second", rate, "", "at least 20000", rate >= 20000))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
