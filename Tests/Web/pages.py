#!/usr/bin/env python3
"""The example pages in Chromium: they load without a request to anywhere, hold what the text holds, print to PDF.

    python3 Tests/Web/pages.py FOLDER

Exit status 1 when a page fails; each failure is a line.
"""
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]


class Page(html.parser.HTMLParser):
    """Ids, links, text and whatever would make the page ask a server for something."""

    def __init__(self):
        super().__init__()
        self.ids, self.links, self.text, self.loads, self.headings = set(), [], [], [], 0
        self.hidden = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        if tag in ("script", "iframe", "object", "embed") or (tag == "link" and "href" in attributes):
            self.loads.append(tag)
        if attributes.get("src", "").startswith(("http", "//")):
            self.loads.append(attributes["src"])
        if re.fullmatch("h[1-6]", tag):
            self.headings += 1
        self.hidden = tag in ("style", "script", "title")

    def handle_data(self, data):
        if not self.hidden:
            self.text.append(data)


def run(arguments, timeout=120):
    return subprocess.run(CHROMIUM + arguments, capture_output=True, timeout=timeout)


def check(path):
    failures = []
    source = path.read_text(encoding="utf-8")
    written = Page()
    written.feed(source)
    dom = run(["--dump-dom", path.as_uri()]).stdout.decode("utf-8", "replace")
    loaded = Page()
    loaded.feed(dom)
    if written.loads:
        failures.append(f"asks for {written.loads[:3]}")
    if re.search(r"url\(\s*['\"]?(?!data:)", source):
        failures.append("the style sheet asks for a file")
    if loaded.headings != written.headings or loaded.ids != written.ids:
        failures.append(f"the browser sees {loaded.headings} headings and {len(loaded.ids)} ids, the file has {written.headings} and {len(written.ids)}")
    if len("".join(loaded.text)) < 0.98 * len("".join(written.text)):
        failures.append("the browser shows less text than the file has")
    for link in written.links:
        target, _, fragment = link.partition("#")
        other = (path.parent / target).resolve() if target else path
        if target.startswith(("http:", "https:", "mailto:")):
            continue
        if not other.exists():
            failures.append(f"{link} leads nowhere")
        elif fragment and f'id="{fragment}"' not in other.read_text(encoding="utf-8"):
            failures.append(f"{link} has no such id")
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder) / "page.pdf"
        run(["--no-pdf-header-footer", f"--print-to-pdf={pdf}", path.as_uri()])
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True).stdout.decode("utf-8", "replace")
        printed = re.sub(r"\s", "", text)
        title = re.search(r"<title>(.*?)</title>", source)
        name = re.sub(r"\s", "", title.group(1)) if title else ""
        for part in filter(None, re.split(r"—|　", name)):
            if part[:8] not in printed:
                failures.append(f"the print does not show “{part[:8]}”")
    return failures


def main():
    pages = sorted(pathlib.Path(sys.argv[1]).rglob("*.html"))
    if not pages:
        sys.exit("no pages")
    failed = 0
    for path in pages:
        failures = check(path.resolve())
        failed += bool(failures)
        print(("FAIL " if failures else "ok   ") + str(path))
        for failure in failures[:10]:
            print("     " + failure)
    print(f"{len(pages) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
