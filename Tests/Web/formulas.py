#!/usr/bin/env python3
"""Every formula of the corpus and every command of the language in Chromium: each is drawn, and drawn where it belongs.

    python3 Tests/Web/formulas.py GANGMU FOLDER

Writes a standard that holds them all, compiles it, and asks the browser for the box of every element. Exit status 1 when
a formula is missing, is an error, has an empty box, or has its parts in the wrong places; each failure is a line.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--virtual-time-budget=20000"]

HEADER = """---
编号: T/XMB 999—2026
名称: 公式 全部命令
类型: 产品
ICS: 01.060
CCS: A 20
---

# 公式

示例文本，非现行标准，数值仅供演示。

"""

# How a command is used where its row in the manual does not say: the groups of the generated table.
USES = {
    "分式、根式、上下叠放": r"\%s{a+1}{b}",
    "函数和上下限": r"\%s x",
    "字母": r"\%s + 1",
    "符号": r"a \%s b",
    "上下加注": r"\%s{abc}",
    "字体和文字": r"\%s{Ab1}",
    "间距和样式": r"a \%s b",
}
# Commands that want something else around them.
OWN = {
    "sqrt": r"\sqrt{a}", "substack": r"\sum_{\substack{i=1 \\ j=2}} x", "operatorname": r"\operatorname{tr} A",
    "limits": r"\int\limits_0^1 x", "nolimits": r"\sum\nolimits_0^1 x", "not": r"a \not= b", "binom": r"\binom{n}{k}",
    "phantom": r"a\phantom{b}c", "hphantom": r"a\hphantom{b}c", "vphantom": r"a\vphantom{b}c",
}
CLASSED = ["mathbin", "mathclose", "mathinner", "mathop", "mathopen", "mathord", "mathpunct", "mathrel"]

PROBE = """<pre id="probe"></pre><script>
const box = e => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom].map(v => Math.round(v * 100) / 100) };
const tree = e => ({ tag: e.localName, box: box(e), text: e.children.length ? '' : e.textContent, parts: [...e.children].map(tree) });
const all = [...document.querySelectorAll('math')].map(m => ({ tex: m.getAttribute('alttext'), root: tree(m) }));
document.getElementById('probe').textContent = JSON.stringify(all);
</script>"""


def corpus():
    """What stands before each => of the corpus."""
    for case in (ROOT / "Tests/Corpus/formulas.txt").read_text(encoding="utf-8").split("\n\n"):
        source, arrow, _ = case.partition("\n=>")
        if arrow and source.startswith("$"):
            yield source


def write(path, formulas):
    """A paragraph each; returns the line on which each begins."""
    lines, line = [], HEADER.count("\n") + 1
    for formula in formulas:
        lines.append(line)
        line += formula.count("\n") + 2
    path.write_text(HEADER + "\n\n".join(formulas) + "\n", encoding="utf-8")
    return lines


def without_errors(gangmu, path, formulas):
    """The corpus holds formulas that are wrong on purpose."""
    lines = write(path, formulas)
    found = subprocess.run([gangmu, "check", path, "--format", "concise", "--quiet"], capture_output=True, text=True).stdout
    wrong = {int(match) for match in re.findall(r":(\d+):\d+: error", found)}
    ends = lines[1:] + [lines[-1] + 100]
    return [formula for formula, start, end in zip(formulas, lines, ends) if not wrong & set(range(start, end))]


def commands():
    """Each command in a formula of its own, by the groups of the manual's table, which a test keeps true."""
    pages = (ROOT / "Sources/Manual").rglob("*.md")
    table = next((m.group(1) for p in pages if (m := re.search(r"<!-- table formula-commands -->\n(.*?)<!-- end -->", p.read_text(encoding="utf-8"), re.S))), None)
    if table is None:
        sys.exit("the manual has no table of formula commands")
    for line in table.splitlines()[2:]:
        group, names = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:3]]
        for name in re.findall(r"`\\([A-Za-z]+)`", names):
            if name in OWN:
                yield name, OWN[name]
            elif name in CLASSED:
                yield name, r"a \%s{x} b" % name
            elif group == "定界符":
                if name in ("left", "middle", "right"):
                    yield name, r"\left( \frac{a}{b} \middle| c \right)"
                else:
                    yield name, r"\%s( x" % name
            elif group in USES:
                use = USES[group] % name
                yield name, use if group != "分式、根式、上下叠放" or name != "stackrel" else r"\stackrel{a}{b}"


def parts_fail(node):
    """What is wrong with how the parts of an element lie to each other."""
    tag, parts = node["tag"], node["parts"]
    (left, top, right, bottom) = node["box"]
    middle = lambda part: (part["box"][1] + part["box"][3]) / 2
    if tag == "merror":
        yield "is an error"
    if tag in ("mi", "mo", "mn", "mtext") and node["text"].strip("\u2061\u2062\u2063\u200b \u00a0\u2003\u2009") and (right - left <= 0 or bottom - top <= 0):
        yield f"{tag} “{node['text']}” has no size"
    if tag == "mfrac" and not middle(parts[0]) < middle(parts[1]):
        yield "the numerator is not above the denominator"
    if tag == "msup" and parts[1]["text"] not in ("′", "″", "‴") and not parts[1]["box"][1] <= parts[0]["box"][1] + 0.5:
        yield "the superscript is not raised"
    if tag == "msub" and not parts[1]["box"][3] >= parts[0]["box"][3] - 0.5:
        yield "the subscript is not lowered"
    if tag in ("msub", "msup", "msubsup") and not parts[1]["box"][0] >= parts[0]["box"][0]:
        yield "a script stands before its base"
    if tag == "msubsup" and not middle(parts[2]) < middle(parts[1]):
        yield "the superscript is not above the subscript"
    if tag in ("msqrt", "mroot") and parts and not parts[0]["box"][0] > left:
        yield "the root has no sign"
    if tag == "mtable":
        tops = [row["box"][1] for row in parts]
        if tops != sorted(tops):
            yield "the rows of the table are not in order"
    for part in parts:
        yield from parts_fail(part)


def has_text(node):
    return bool(node["text"].strip()) or any(has_text(part) for part in node["parts"])


def main():
    gangmu, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "formulas.std.md"
    own, every = without_errors(gangmu, source, list(corpus())), list(commands())
    formulas = own + [f"${tex}$" for _, tex in every]
    write(source, formulas)
    subprocess.run([gangmu, "build", source, "--out", folder, "--to", "html", "--quiet"], check=True)
    page = folder / "formulas.html"
    probed = folder / "probed.html"
    probed.write_text(page.read_text(encoding="utf-8").replace("</body>", PROBE + "</body>"), encoding="utf-8")
    dom = subprocess.run(CHROMIUM + ["--dump-dom", probed.resolve().as_uri()], capture_output=True, timeout=300).stdout.decode("utf-8")
    found = re.search(r'<pre id="probe">(.*?)</pre>', dom, re.S)
    if not found:
        sys.exit("the browser did not answer")
    unescape = lambda s: s.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    drawn = json.loads(unescape(found.group(1)))
    failures = 0
    if len(drawn) != len(formulas):
        print(f"FAIL {len(formulas)} formulas were written, {len(drawn)} drawn")
        failures += 1
    for formula in drawn:
        left, top, right, bottom = formula["root"]["box"]
        problems = list(parts_fail(formula["root"]))
        if (bottom - top <= 0 or right - left <= 0) and has_text(formula["root"]):
            problems.append("has no size")
        if problems:
            failures += 1
            print(f"FAIL {formula['tex']}: {'; '.join(problems[:3])}")
    print(f"{len(drawn)} formulas drawn, of {len(own)} cases and {len(every)} commands; {failures} failed")
    sys.exit(1 if failures else 0)


main()
