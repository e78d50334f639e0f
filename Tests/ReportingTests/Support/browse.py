"""Opens a page in headless Chromium and tells what it is like there, as one JSON object.

browse.py CHROMIUM PAGE FOLDER [--shots]

Talks to the browser through a pipe (file descriptors 3 and 4). FOLDER takes the browser's profile and is the caller's
to remove; with --shots it also takes pictures of the page and a PDF.
"""
import base64
import json
import os
import select
import subprocess
import sys
import time

LIMIT = 90

# What is on the page: the numbers of every chart and of the table beside it, and how long the bars are.
LOOK = """(() => {
  const words = nodes => [...nodes].map(node => node.textContent.replace(/\\s+/g, ' ').trim());
  const pairs = [...document.querySelectorAll('.pair')].map(pair => ({
    values: words(pair.querySelectorAll('svg .value')),
    names: words(pair.querySelectorAll('svg .name')),
    cells: words(pair.querySelectorAll('tbody td')),
    bars: [...pair.querySelectorAll('svg .fill, svg .fill-under, svg .part:not([height="14"])')].map(bar => {
      const box = bar.getBoundingClientRect();
      return {width: box.width, height: box.height};
    }),
    dots: [...pair.querySelectorAll('svg circle[cx$="%"]')].map(dot => {
      const box = dot.getBoundingClientRect();
      return box.top + box.height / 2;
    }),
    levels: words(pair.querySelectorAll('svg .axis')),
    svg: pair.querySelector('svg').getBoundingClientRect().width,
  }));
  const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
  return {
    title: document.title,
    lang: document.documentElement.lang,
    mode: document.compatMode,
    pairs,
    scripts: document.scripts.length,
    handlers: [...document.querySelectorAll('*')].filter(
      node => [...node.attributes].some(a => a.name.startsWith('on'))).length,
    loaded: performance.getEntriesByType('resource').length,
    headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(node => Number(node.tagName[1])),
    figures: [...document.querySelectorAll('figure')].map(node => ({
      role: node.getAttribute('role'),
      names: (node.getAttribute('aria-labelledby') || '').split(' ').map(
        id => (document.getElementById(id) || {tagName: '', textContent: ''})).map(
        name => name.tagName + ': ' + name.textContent),
    })),
    tables: [...document.querySelectorAll('table')].map(table => ({
      caption: table.caption ? table.caption.textContent : null,
      bare: [...table.querySelectorAll('th')].filter(cell => !cell.getAttribute('scope')).length,
      uneven: new Set([...table.rows].map(row => row.cells.length)).size > 1,
    })),
    skip: !!document.querySelector(document.querySelector('a.skip').getAttribute('href')),
    repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    text: document.body.innerText,
    elements: [...new Set([...document.querySelectorAll('*')].map(node => node.localName))].sort(),
  };
})()"""

COLOURS = """(() => {
  const css = (selector, name) => getComputedStyle(document.querySelector(selector))[name];
  return {paper: css('html', 'backgroundColor'), ink: css('html', 'color')};
})()"""

# Wider than the window: of the whole page, and of words in drawings.
OVERFLOW = """(() => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('svg text')].filter(node => {
    const box = node.getBoundingClientRect();
    return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
  });
  const boxes = [...document.querySelectorAll('svg .axis, svg .name')].filter(
    node => node.getBoundingClientRect().width > 0).map(node => [node.closest('svg'), node.getBoundingClientRect()]);
  let met = 0;
  for (const [one, a] of boxes) for (const [other, b] of boxes) {
    if (a !== b && one === other && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) met++;
  }
  return {page: document.documentElement.scrollWidth, words: out.map(node => node.textContent), met};
})()"""


class Browser:
    def __init__(self, program, folder):
        down, up = os.pipe(), os.pipe()

        def ends():
            os.dup2(down[0], 3)
            os.dup2(up[1], 4)

        for end in (down[0], up[1]):
            os.set_inheritable(end, True)
        # Numbers that neither pipe has, so that 3 and 4 are free to be overwritten in the child.
        down = tuple(os.dup2(end, 20 + index) for index, end in enumerate(down))
        up = tuple(os.dup2(end, 30 + index) for index, end in enumerate(up))
        self.child = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
             "--disable-dev-shm-usage", "--disable-background-networking", "--remote-debugging-pipe",
             "--user-data-dir=" + folder + "/profile"],
            preexec_fn=ends, pass_fds=(3, 4), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(down[0])
        os.close(up[1])
        self.writing, self.reading = down[1], up[0]
        self.unread, self.events, self.count = b"", [], 0
        self.session = None
        self.until = time.monotonic() + LIMIT

    def message(self):
        while b"\0" not in self.unread:
            if not select.select([self.reading], [], [], max(0, self.until - time.monotonic()))[0]:
                raise TimeoutError("the browser did not answer")
            part = os.read(self.reading, 1 << 20)
            if not part:
                raise EOFError("the browser went away")
            self.unread += part
        text, self.unread = self.unread.split(b"\0", 1)
        return json.loads(text)

    def ask(self, method, **parameters):
        self.count += 1
        request = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.writing, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(method + ": " + answer["error"]["message"])
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while True:
            for index, event in enumerate(self.events):
                if event.get("method") == method:
                    return self.events.pop(index)
            self.events.append(self.message())

    def look(self, script):
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"]))
        return result["result"]["value"]

    def scheme(self, name, media="screen"):
        self.ask("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": name}])

    def width(self, pixels):
        self.ask("Emulation.setDeviceMetricsOverride", width=pixels, height=900, deviceScaleFactor=1, mobile=False)

    def close(self):
        self.child.kill()
        self.child.wait()


def main(program, page, folder, shots):
    browser = Browser(program, folder)
    try:
        target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
        browser.session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            browser.ask(domain + ".enable")
        browser.width(1100)
        browser.scheme("light")
        browser.ask("Page.navigate", url="file://" + page)
        browser.wait("Page.loadEventFired")
        result = browser.look(LOOK)
        nodes = browser.ask("Accessibility.getFullAXTree")["nodes"]
        result["images"] = [
            {"name": node.get("name", {}).get("value", ""), "role": node["role"]["value"]}
            for node in nodes if node.get("role", {}).get("value") in ("image", "img", "figure")
            and not node.get("ignored")]
        result["overflow"] = {}
        for width in (320, 480, 720, 1100):
            browser.width(width)
            result["overflow"][str(width)] = browser.look(OVERFLOW)
        result["colours"] = {}
        for scheme in ("light", "dark"):
            for width in (320, 1100):
                browser.scheme(scheme)
                browser.width(width)
                result["colours"][scheme] = browser.look(COLOURS)
                if shots:
                    shot = browser.ask("Page.captureScreenshot", captureBeyondViewport=True)
                    with open(f"{folder}/{scheme}-{width}.png", "wb") as file:
                        file.write(base64.b64decode(shot["data"]))
        browser.scheme("dark", media="print")
        result["colours"]["print"] = browser.look(COLOURS)
        pdf = base64.b64decode(browser.ask("Page.printToPDF", preferCSSPageSize=True)["data"])
        result["pdf"] = pdf[:5].decode("latin-1")
        if shots:
            with open(folder + "/page.pdf", "wb") as file:
                file.write(pdf)
        requests = [event["params"]["request"]["url"] for event in browser.events
                    if event.get("method") == "Network.requestWillBeSent"]
        result["requests"] = [url for url in requests if url != "file://" + page]
        result["complaints"] = [
            event["params"] for event in browser.events
            if event.get("method") in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown",
                                       "Page.javascriptDialogOpening")]
        print(json.dumps(result))
    finally:
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], "--shots" in sys.argv)
