#!/usr/bin/env python3
"""Whether every construct is compiled in linear time: each file of the corpus, said over and over, at two sizes.

    python3 Tests/Bench/linear.py [--binary .build/release/gangmu]

The cases of one file of Tests/Corpus/syntax and Tests/Corpus/model, those of formulas.txt, and the wrong examples of each
group of rules are joined and repeated to 200 KB and to 800 KB; four times the text may take no more than six times the processor time (the best of three builds,
findings and outputs included). Ids and numbers that collide a thousand times over are part of the test. Exit status 1
when something grows faster.
"""

import argparse
import glob
import os
import re
import resource
import subprocess
import sys
import tempfile
import textwrap

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SMALL = 200_000
LIMIT = 6.0
HEADER = "---\n编号: T/XMB 101—2026\n名称: 示例产品\n类型: 产品\n---\n\n"


def texts():
    """Name and text of each construct."""
    for folder in ("syntax", "model"):
        path = os.path.join(ROOT, "Tests/Corpus", folder)
        for name in sorted(os.listdir(path)):
            if name.endswith(".txt"):
                with open(os.path.join(path, name), encoding="utf-8") as file:
                    yield folder + "/" + name[:-4], "\n".join(inputs(file.read()))
    with open(os.path.join(ROOT, "Tests/Corpus/formulas.txt"), encoding="utf-8") as file:
        cases = [case.partition("\n=>") for case in file.read().split("\n\n")]
    yield "formulas", "# 公式\n\n" + "\n\n".join(source for source, arrow, _ in cases if arrow and source.startswith("$")) + "\n"


    for folder in sorted(glob.glob(os.path.join(ROOT, "Sources/Rules/*/"))):
        text = "\n\n".join(example for path in sorted(glob.glob(folder + "*.swift")) for example in examples(path))
        if text:
            yield "rules/" + os.path.basename(folder[:-1]), text + "\n\n"


def examples(path):
    """The wrong examples of a rule, without their headers and marks."""
    with open(path, encoding="utf-8") as file:
        wrong = re.search(r"\bbad: \[(.*?)\n        \]", file.read(), re.S)
    for example in re.findall(r'"""\n(.*?)\n\s*"""', wrong.group(1), re.S) if wrong else []:
        body = textwrap.dedent(example).replace("⟪", "").replace("⟫", "")
        yield body[4:].partition("\n---")[2].lstrip("\n") if body.startswith("---\n") else body


def inputs(text):
    """The input of each case of a corpus file, without the header that a case may have."""
    for case in text.split("\n=== ")[1:]:
        body = case.partition("\n")[2]
        if body.startswith("---\n"):
            header, _, rest = body[4:].partition("\n---\n")
            body = rest if "---" not in header else body
        lines = []
        for line in body.split("\n"):
            if line.startswith("--- "):
                break
            lines.append(line)
        yield "\n".join(lines).strip("\n") + "\n"


def seconds(binary, text, folder):
    """Processor time of a build, the best of three; infinite when one takes half a minute."""
    path = os.path.join(folder, "text.std.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEADER + text)
    best = float("inf")
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        try:
            done = subprocess.run([binary, "build", path, "--out", folder, "--format", "concise", "--jobs", "1", "--quiet"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=30)
        except subprocess.TimeoutExpired:
            return float("inf")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode not in (0, 1):
            sys.exit("%s: exit status %d" % (path, done.returncode))
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best


def main():
    parser = argparse.ArgumentParser(description="Whether every construct is compiled in linear time.")
    parser.add_argument("--binary", default=os.path.join(ROOT, ".build/release/gangmu"))
    binary = parser.parse_args().binary
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts():
            size = max(1, len(text.encode()))
            small, large, ratio = 0.0, 0.0, LIMIT + 1
            for _ in range(3):  # measured again before anything is said
                if LIMIT < ratio < float("inf"):
                    small = seconds(binary, text * max(1, SMALL // size), folder)
                    large = seconds(binary, text * (4 * max(1, SMALL // size)), folder)
                    ratio = float("inf") if small == float("inf") else large / max(small, 0.001)
            failed += ratio > LIMIT
            print("%s %-32s %7.1f ms %8.1f ms  × %.1f" % ("FAIL" if ratio > LIMIT else "ok  ", name, small * 1000, large * 1000, ratio))
    print("linear" if not failed else "%d constructs grow faster than their text" % failed)
    sys.exit(1 if failed else 0)



main()
