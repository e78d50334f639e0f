"""A terminal that reads what a program writes: pyte, with what it lacks of xterm."""

import pyte
from wcwidth import wcwidth


class Screen(pyte.Screen):
    """pyte's screen with the two ways of scrolling that it lacks and xterm has: SU and SD.

    It can be looked at when half of a frame is in too: pyte's own `display` ends the program where only the left half of a
    wide character is overwritten so far.
    """

    @property
    def display(self):
        return ["".join(self.cells(self.buffer[row])) for row in range(self.lines)]

    def cells(self, line):
        is_right_half = False
        for column in range(self.columns):
            text = line[column].data
            if not is_right_half:
                yield text or " "
            is_right_half = not is_right_half and bool(text) and wcwidth(text[0]) == 2

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
