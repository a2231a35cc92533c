#!/usr/bin/env python3
"""What a Markdown viewer shows of our sources: cmark-gfm with tables, footnotes and struck-through text, as on GitHub.

    python3 Tests/Viewer/viewer.py FILE.std.md …

Headings, tables with their cells, images, links and footnotes must render as themselves, every character of text and every
formula must be shown in its order, and nothing may be struck through. Exit status 1 when a file fails; each failure is
a line. (The header between `---` is shown by viewers as they like and is left out.)
"""
import html.parser
import pathlib
import re
import subprocess
import sys

VIEWER = ["cmark-gfm", "--unsafe", "-e", "footnotes", "-e", "table", "-e", "strikethrough", "-e", "autolink"]


class Shown(html.parser.HTMLParser):
    """Counts of elements, and the text in order; footnotes, which a viewer gathers at its end, stand apart."""

    def __init__(self):
        super().__init__()
        self.count, self.text, self.notes, self.in_notes, self.in_mark = {}, [], [], False, False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "sup":
            self.in_mark = "footnote-ref" in attributes.get("class", "")
        if tag == "section" and "footnotes" in attributes.get("class", ""):
            self.in_notes = True
        if tag == "a" and ("footnote-backref" in attributes.get("class", "") or "data-footnote-backref" in attributes):
            tag = "backref"
        elif tag == "a" and ("data-footnote-ref" in attributes or attributes.get("href", "").startswith("#fn")):
            tag = "footnote"
        name = "h" if re.fullmatch("h[1-6]", tag) else tag
        if not (self.in_notes and name == "li"):
            self.count[name] = self.count.get(name, 0) + 1

    def handle_endtag(self, tag):
        if tag == "sup":
            self.in_mark = False

    def handle_data(self, data):
        # The number of a footnote is the viewer's.
        if not self.in_mark:
            (self.notes if self.in_notes else self.text).append(data)


def body(source):
    """Without the header."""
    parts = re.match(r"---\n.*?\n---\n", source, re.S)
    return source[parts.end():] if parts else source


def plain(text):
    """The characters that a reader reads: Han, letters, digits."""
    return re.sub(r"[^\w]|_", "", text)


def expected(source):
    """The elements that are written, and the text that must be shown, line by line."""
    count = dict.fromkeys(["h", "table", "img", "a", "footnote", "em", "li"], 0)
    lines, fence, is_table = [], False, False
    without_comments = re.sub(r"<!--.*?-->", "", source, flags=re.S)
    for line in without_comments.split("\n"):
        if line.lstrip("> ").startswith("```"):
            fence = not fence
            continue
        if fence:
            lines.append(line)
            continue
        bare = re.sub(r"`[^`]*`", "", line)
        if re.match(r"(> ?)*#{1,6}( |$)", line):
            count["h"] += 1
        if re.match(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*$", line):
            count["table"] += 1
            continue
        count["li"] += bool(re.match(r"\s*(-|\d+[.)]) ", line))
        count["em"] += len(re.findall(r"(?<!\*)\*(?![\s*])[^*]+\*(?!\*)", re.sub(r"\$[^$]*\$", "", bare)))
        count["img"] += len(re.findall(r"!\[[^\]]*\]\(", bare))
        count["a"] += len(re.findall(r"(?<!!)\[[^\]^]*\]\([^)]+\)", bare))
        if not re.match(r"\[\^[^\]]+\]:", line):
            count["footnote"] += len(re.findall(r"\[\^[^\]]+\]", bare))
        lines.append(line)
    return count, lines


def spoken(line):
    """The text of a line without its markup."""
    line = re.sub(r"^\[\^[^\]]+\]:", "", line)
    line = re.sub(r"\[\^[^\]]+\]", "", line)
    line = re.sub(r"!\[([^\]]*)\]\([^)]*\)", "", line)  # an image's alt is no text
    line = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", line)
    line = re.sub(r"</?(sub|sup|br)>", "", line)
    return plain(re.sub(r"^\s*(\d+[.)]|[a-z]\))\s", "", line))


def check(path):
    source = body(path.read_text(encoding="utf-8"))
    shown = Shown()
    shown.feed(subprocess.run(VIEWER, input=source, capture_output=True, text=True, check=True).stdout)
    count, lines = expected(source)
    failures = [f"{shown.count.get(tag, 0)} {tag} shown, {number} written" for tag, number in count.items() if shown.count.get(tag, 0) != number]
    if shown.count.get("del"):
        failures.append("text is struck through")
    text, notes = plain("".join(shown.text)), plain("".join(shown.notes))
    at = 0
    for line in lines:
        words = spoken(line)
        if not words:
            continue
        found = text.find(words, at)
        if found >= 0:
            at = found + len(words)
        elif words not in notes:
            failures.append(f"not shown, or not in its place: {line.strip()[:80]}")
    return failures


def main():
    failed = 0
    for name in sys.argv[1:]:
        failures = check(pathlib.Path(name))
        failed += bool(failures)
        print(("FAIL " if failures else "ok   ") + name)
        for failure in failures[:10]:
            print("     " + failure)
    print(f"{len(sys.argv) - 1 - failed} passed, {failed} failed")
    sys.exit(1 if failed or len(sys.argv) == 1 else 0)


main()
