"""Works out counted and due times a second way: by asking the zone data about every quarter of an hour.

  oracle.py times HOLIDAY-FILE < cases > answers     one line each; times in milliseconds since 1970
    count CALENDAR FROM TO
    due CALENDAR RECEIVED [FROM-TO ...]
  oracle.py holidays                                  the distribution's own list, weekends left out
"""

import bisect
import datetime
import sys
import zoneinfo

LONDON = zoneinfo.ZoneInfo("Europe/London")
QUARTER = 900_000
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
HOUR = 3_600_000


def holidays_in(path):
    days, version, region = {}, None, None
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line.startswith("version:"):
                version = line[8:].strip()
            elif line.startswith("["):
                region = line[1:-1]
            elif line[:4].isdigit():
                days.setdefault(region, set()).add(datetime.date.fromisoformat(line[:10]))
    days["all"] = set().union(*days.values())
    return days, version


class Quarters:
    """Every quarter of an hour of the years, with its local day and minute."""

    def __init__(self, first, last):
        start = datetime.datetime(first, 1, 1, tzinfo=LONDON).timestamp()
        end = datetime.datetime(last + 1, 1, 1, tzinfo=LONDON).timestamp()
        self.start = int(start) * 1000
        self.local = []
        for second in range(int(start), int(end), 900):
            wall = datetime.datetime.fromtimestamp(second, LONDON)
            self.local.append((wall.toordinal(), wall.hour * 60 + wall.minute))


class Desk:
    def __init__(self, name, quarters, holidays):
        length, self.begin, region, hours, _ = name.split("/")
        self.length = length.removeprefix("working-")
        week = [[] for _ in WEEK]
        for part in hours.split(","):
            days, spans = part.split("=")
            ends = days.split("-")
            for day in range(WEEK.index(ends[0]), WEEK.index(ends[-1]) + 1):
                for span in spans.split("+"):
                    opens, closes = span.split("-")
                    week[day].append(tuple(int(t[:2]) * 60 + int(t[3:]) for t in (opens, closes)))
        closed = {day.toordinal() for day in holidays[region]}
        self.start, self.local = quarters.start, quarters.local
        self.open = [
            day not in closed and any(a <= minute < b for a, b in week[(day - 1) % 7])
            for day, minute in quarters.local
        ]
        self.sum = [0]
        for is_open in self.open:
            self.sum.append(self.sum[-1] + (QUARTER if is_open else 0))

    def total(self, at):
        index, rest = divmod(at - self.start, QUARTER)
        return self.sum[index] + (rest if rest and self.open[index] else 0)

    def budget(self, received):
        """Where the clock starts, and how much time it has."""
        index = (received - self.start) // QUARTER
        if self.begin == "next-day":
            today = self.local[index][0]
            while self.local[index][0] == today or not self.open[index]:
                index += 1
            start = self.start + index * QUARTER
        else:
            start = received
        if self.length.endswith("ms"):
            return start, int(self.length[:-2])
        if self.length.endswith("h"):
            return start, int(self.length[:-1]) * HOUR
        worked, last = [], None
        while True:
            if self.open[index]:
                if self.local[index][0] not in worked:
                    if len(worked) == int(self.length[:-1]):
                        break
                    worked.append(self.local[index][0])
                last = index
            index += 1
        return start, self.total(self.start + (last + 1) * QUARTER) - self.total(start)

    def first(self, total):
        index = bisect.bisect_left(self.sum, total)
        return self.start + index * QUARTER - (self.sum[index] - total)

    def horizon(self):
        return self.start + len(self.open) * QUARTER


class Elapsed:
    def __init__(self, name):
        length = name.split("/")[0].removeprefix("elapsed-")
        self.length = int(length[:-2]) if length.endswith("ms") else int(length[:-1]) * HOUR

    def total(self, at):
        return at

    def first(self, total):
        return total

    def budget(self, received):
        return received, self.length

    def horizon(self):
        return 4_000_000_000_000


def due(desk, received, pauses):
    start, length = desk.budget(received)
    if not pauses:
        return desk.first(desk.total(start) + length)

    cuts = sorted({start, *(cut for pause in pauses for cut in pause if cut > start)})
    stood = [
        (a, b) for a, b in zip(cuts, cuts[1:]) if any(begin <= a and b <= end for begin, end in pauses)
    ]

    def run(at):
        gone = desk.total(at) - desk.total(start)
        return gone - sum(desk.total(min(b, at)) - desk.total(a) for a, b in stood if a < at)

    low, high = start, min(desk.horizon(), start + 200 * 24 * HOUR)
    while low < high:
        middle = (low + high) // 2
        if run(middle) >= length:
            high = middle
        else:
            low = middle + 1
    return low


def times(path):
    holidays, _ = holidays_in(path)
    years = {day.year for day in holidays["all"]}
    quarters = Quarters(min(years), max(years))
    desks, answers = {}, []
    for line in sys.stdin:
        kind, name, *rest = line.split()
        if name not in desks:
            desks[name] = Elapsed(name) if name.startswith("elapsed") else Desk(name, quarters, holidays)
        desk = desks[name]
        if kind == "count":
            answers.append(desk.total(int(rest[1])) - desk.total(int(rest[0])))
        else:
            answers.append(due(desk, int(rest[0]), [tuple(map(int, pause.split("-"))) for pause in rest[1:]]))
    print("\n".join(map(str, answers)))


def listed():
    try:
        import holidays
    except ImportError:
        print("not installed")
        return
    for region, name in (
        ("england-and-wales", "England"), ("scotland", "Scotland"), ("northern-ireland", "NorthernIreland"),
    ):
        for day in sorted(getattr(holidays, name)(years=range(2016, 2031))):
            if day.weekday() < 5:
                print(region, day)


if sys.argv[1] == "times":
    times(sys.argv[2])
else:
    listed()
