"""A terminal that reads what a program writes: pyte, with what it lacks of xterm."""

import pyte


class Screen(pyte.Screen):
    """pyte's screen with the two ways of scrolling that it lacks and xterm has: SU and SD."""

    def scroll_up(self, count=1, **_):
        margins, cursor = self.margins, (self.cursor.x, self.cursor.y)
        for _ in range(count or 1):
            self.cursor.y = margins.bottom if margins else self.lines - 1
            self.index()
        self.cursor.x, self.cursor.y = cursor

    def scroll_down(self, count=1, **_):
        margins, cursor = self.margins, (self.cursor.x, self.cursor.y)
        for _ in range(count or 1):
            self.cursor.y = margins.top if margins else 0
            self.reverse_index()
        self.cursor.x, self.cursor.y = cursor


class Stream(pyte.ByteStream):
    csi = {**pyte.Stream.csi, "S": "scroll_up", "T": "scroll_down"}
    events = pyte.Stream.events | {"scroll_up", "scroll_down"}
