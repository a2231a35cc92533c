"""Writes one made-up product standard twice: in our language (.std.md) and, with the same content, in Markdown (.md).

    python3 corpus.py --bytes 1000000 --out FOLDER      writes FOLDER/1000000.std.md and FOLDER/1000000.md

Everything is decided by a sequence of numbers of our own, so the bytes are the same on every machine and every Python.
`plan.py` decides the clauses, tables and formulas with their numbers and ids; here each clause is filled with text. The Markdown has numbers and link targets ready-made, as its tools cannot compute them. The size is that of
the Markdown. The text is meant to be clean: a finding of level error in it is a mistake here or in a rule.
"""

import argparse
import os
import re

import vocabulary as words
from plan import Numbers, Plan

INFORMATIVE = ["ISO 5048:1989", "GB 50431", "GB 50270"]
SLOT = re.compile(r"\{(\w+)\}")
LISTS = {name.lower(): getattr(words, name) for name in
         ("PART", "PROPERTY", "CONDITION", "DOCUMENT", "PERSON", "PLACE", "MATERIAL", "DEFECT", "TOOL", "ACTION", "PURPOSE", "REASON")}
SMALL = {"years": (2, 10), "percent": (2, 30), "count": (2, 12), "days": (5, 90), "minutes": (5, 60), "hours": (4, 48)}

PATTERNS = {"requirement": [words.REQUIREMENT] * 7 + [words.ADVICE] * 2 + [words.STATEMENT],
            "method": [words.STEP], "statement": [words.STATEMENT]}


class Standard:
    """The two texts of one standard."""

    def __init__(self, subjects):
        self.numbers = Numbers(0x47616E676D75)
        self.plan = Plan(subjects, self.numbers)
        self.bound = []
        self.terms = words.TERM[:3 + subjects // 6]
        self.used, self.patterns = set(), {}
        self.std, self.md = [], []

    # Sentences

    def fill(self, patterns):
        """One pattern of the list, its slots filled; no word twice in one sentence."""
        pattern = self.numbers.of(patterns)
        pieces = self.patterns.get(pattern)
        if pieces is None:
            pieces = self.patterns[pattern] = SLOT.split(pattern)
        taken, out = set(), []
        for index, piece in enumerate(pieces):
            if index % 2 == 0:
                out.append(piece)
                continue
            word = self.slot(piece)
            while word in taken and piece in LISTS:
                word = self.slot(piece)
            taken.add(word)
            out.append(word)
        return "".join(out)

    def slot(self, name):
        numbers = self.numbers
        if name in LISTS:
            return numbers.of(LISTS[name])
        if name == "term":
            return numbers.of(self.terms)[0]
        if name == "value":
            unit, low, high = numbers.of(words.UNIT)
            return self.quantity(numbers.between(low, high), unit)
        if name == "range":
            unit, low, high = numbers.of(words.UNIT)
            first = numbers.between(low, high)
            second = first + numbers.between(1, max(2, first // 3))
            return "%s～%s" % (self.quantity(first, unit), self.quantity(second, unit))
        if name == "distance":
            return "%d mm" % (numbers.between(2, 90) * 10)
        if name == "distances":
            return "%d mm～%d mm" % (numbers.between(2, 9), numbers.between(10, 60))
        if name == "percent":
            return "%d%%" % numbers.between(*SMALL[name])
        if name in SMALL:
            return str(numbers.between(*SMALL[name]))
        if name == "cite":
            return self.citation()
        if name == "plain":
            return numbers.of(self.plan.written).number
        if name == "table":
            return "[](#%s)" % numbers.of(self.plan.tables)
        return "[](#%s)" % numbers.of(self.plan.methods if name == "method" else self.binding()).id

    def binding(self):
        """The clauses that a requirement may name: none of an informative annex."""
        if not self.bound:
            self.bound = [clause for clause in self.plan.clauses if not clause.id.startswith(("c-C", "c-D"))]
        return self.bound

    def quantity(self, number, unit):
        tenths = ".%d" % self.numbers.between(1, 9) if number < 100 and self.numbers.chance(40) else ""
        return "%d%s%s%s" % (number, tenths, "" if unit == "%" else " ", unit)

    def citation(self):
        entry = self.numbers.of(words.STANDARD)
        while entry[0] in INFORMATIVE:
            entry = self.numbers.of(words.STANDARD)
        self.used.add(entry[0])
        if "—" not in entry[0] or self.numbers.chance(40):
            return entry[0]
        section = self.numbers.between(4, 9)
        return entry[0] + self.numbers.of([" 中 %d.%d" % (section, self.numbers.between(1, 6)), " 中第%d章" % section,
                                           " 表%d" % (section - 3)])

    def paragraph(self, kind):
        return "".join(self.fill(self.numbers.of(PATTERNS[kind])) for _ in range(self.numbers.between(1, 4)))

    # Blocks, written to both texts

    def both(self, text):
        self.std.append(text)
        self.md.append(text)

    def heading(self, clause, attributes):
        title = clause.title or ""
        written = (clause.number + " ") if clause.is_written else ""
        self.std.append("%s %s%s{%s}\n%s" % ("#" * clause.level, written, title + " " if title else "", attributes, "\n" if title else ""))
        self.md.append("%s %s %s\n\n" % ("#" * clause.level, clause.number, title))

    def leaf(self, clause):
        numbers, kind = self.numbers, clause.kind
        for _ in range(numbers.between(1, 3)):
            self.both(self.paragraph(kind) + "\n\n")
        if numbers.chance(26):
            self.list(kind)
        if clause.table:
            subject = "%s的%s" % (clause.title or numbers.of(words.PART), numbers.of(words.PROPERTY))
            self.both(subject + ("应符合[](#%s)的规定。\n\n" if kind == "requirement" else "见[](#%s)。\n\n") % clause.table)
        if clause.formula:
            self.formula(clause)
        if numbers.chance(20):
            self.note_paragraphs()
        if numbers.chance(8):
            self.both("示例：%s\n\n" % self.fill(words.EXAMPLE))
        if clause.table:
            self.table(clause, subject)

    def note_paragraphs(self):
        count = 1 if self.numbers.chance(75) else 2
        for index in range(count):
            self.both("注%s：%s\n\n" % (index + 1 if count > 1 else "", self.fill(words.NOTE)))

    def list(self, kind):
        numbers = self.numbers
        lettered = kind != "statement" and numbers.chance(65)
        patterns = words.ITEM_LIMIT if lettered else words.ITEM_CONTENT
        subject = numbers.of(words.PART)
        if kind == "requirement":
            lead = "%s应符合下列要求：" if lettered else "%s的资料应包括下列内容："
        else:
            lead = "%s按下列顺序检查，并逐项记录：" if lettered else "%s的资料包括下列内容："
        self.both(lead % subject + "\n\n")
        count = numbers.between(3, 6)
        for index in range(count):
            nested = index + 1 < count and numbers.chance(15)
            mark = "%s) " % "abcdef"[index] if lettered else "- "
            text = self.fill(patterns) + ("：" if nested else "。" if index + 1 == count else "；")
            self.std.append("%s%s\n\n" % (mark, text))
            self.md.append("%s%s\n" % ("%d. " % (index + 1) if lettered else mark, text))
            for inner in range(numbers.between(2, 3) if nested else 0):
                text = self.fill(patterns) + "；"
                self.std.append("%s%s%s\n\n" % (" " * len(mark), "%d) " % (inner + 1) if lettered else "- ", text))
                self.md.append("%s%s%s\n" % (" " * len(mark), "%d. " % (inner + 1) if lettered else "- ", text))
        self.md.append("\n")

    def formula(self, clause):
        tex, symbols = self.numbers.of(words.FORMULA)
        self.both("%s按[](#%s)计算：\n\n" % (self.numbers.of(words.PROPERTY), clause.formula))
        self.std.append("$$\n%s\n$$ {#%s}\n\n" % (tex, clause.formula))
        self.md.append("```math\n%s\n```\n\n" % tex)
        last = len(symbols) - 1
        lines = ["- $%s$——%s%s\n" % (name, text, "；" if index < last else "。") for index, (name, text) in enumerate(symbols)]
        self.both("式中：\n\n%s\n" % "".join(lines))

    def table(self, clause, subject):
        numbers, rows = self.numbers, []
        limits = clause.kind == "requirement"
        seen = set()
        footnote = numbers.between(0, 40)
        for row in range(numbers.between(4, 9)):
            name = numbers.of(words.PART) + numbers.of(words.PROPERTY)
            if name in seen:
                continue
            seen.add(name)
            unit, low, high = numbers.of(words.UNIT)
            first = numbers.between(low, high)
            if limits:
                value = numbers.of(["≤%d" % first, "≥%d" % first, "%d～%d" % (first, first + numbers.between(1, 20))])
                if row == footnote:
                    value += "[^n-%s]" % clause.number
                method = self.citation() if numbers.chance(40) else "[](#%s)" % numbers.of(self.plan.methods).id
                rows.append([name, unit, value, method])
            else:
                rows.append([name, unit, str(first), "±%d" % numbers.between(1, 5), numbers.of(words.TOOL)])
        head = ["项目", "单位", "要求", "试验方法"] if limits else ["项目", "单位", "标称值", "允许偏差", "测量仪器"]
        self.std.append("表 %s {#%s%s}\n\n" % (subject, clause.table, " 指标" if limits else ""))
        self.md.append("**%s %s**\n\n" % (self.plan.label[clause.table], subject))
        lines = [head, ["---"] * len(head)] + rows
        self.both("".join("| %s |\n" % " | ".join(line) for line in lines) + "\n")
        if limits and footnote < len(rows):
            self.both("[^n-%s]: 仅适用于%s。\n\n" % (clause.number, numbers.of(words.MATERIAL)))

    def clause(self, clause):
        attributes = "#" + clause.id
        if clause.kind == "requirement" and not clause.children and clause.level > 1 and clause.number[0].isdigit():
            attributes += " 方法=" + self.numbers.of(self.plan.methods).id
        if clause.annex:
            self.std.append("# 附录（%s） %s {#%s}\n\n" % (clause.annex, clause.title, clause.id))
            self.md.append("# 附录%s（%s） %s\n\n" % (clause.number, clause.annex, clause.title))
        else:
            self.heading(clause, attributes)
        for child in clause.children:
            self.clause(child)
        if not clause.children:
            if clause.number in ("4", "4.1"):
                self.both("带式输送机应按[](#c-A)的方法补充试验，在特殊环境中使用时应符合[](#c-B)的规定。选型资料见[](#c-C)，运行数据见[](#c-D)。\n\n")
            self.leaf(clause)

    def texts(self):
        """The two texts. The body is written first, as the list of normative references follows from it."""
        for chapter in self.plan.chapters:
            self.clause(chapter)
        body = self.std, self.md
        self.std, self.md = [], []
        self.front()
        self.std += body[0]
        self.md += body[1]
        self.both("# 参考文献\n\n%s" % self.entries(lambda entry: entry in INFORMATIVE))
        markdown = re.sub(r"\[\]\(#([^)]+)\)", lambda match: "[%s](#%s)" % (self.plan.label[match[1]], match[1]), "".join(self.md))
        return "".join(self.std), markdown

    def entries(self, wanted):
        return "".join("- %s　%s\n" % entry for entry in words.STANDARD if wanted(entry[0]))

    def front(self):
        self.std.append("---\n编号: T/GMB 2001—2026\n名称: 通用机械　带式输送机\n英文名称: \"General machinery—Belt conveyors\"\nICS: 53.040.10\nCCS: J 81\n"
                        "类型: 产品\n阶段: 征求意见稿\n发布机构: 示例标准化协会\n提出: 示例标准化协会\n归口: 示例标准化协会\n"
                        "起草单位: [示例单位甲, 示例单位乙]\n起草人: [起草人甲, 起草人乙]\n---\n\n")
        self.md.append("T/GMB 2001—2026\n\n通用机械　带式输送机\n\n")
        self.both("# 前言\n\n")
        self.md.append("本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。\n\n")
        self.both("# 引言\n\n带式输送机在矿山、港口、电厂和粮库中广泛使用，工况差别很大。本文件的计算方法参考了%s、%s和%s。\n\n" % tuple(INFORMATIVE))
        for number, (title, text) in enumerate([("范围", "本文件规定了带式输送机的技术要求、检验规则、标志、包装、运输和贮存，描述了相应的试验方法。\n\n本文件适用于输送散状物料的带式输送机。\n\n"),
                            ("规范性引用文件", self.entries(lambda entry: entry in self.used) + "\n"), ("术语和定义", "")], 1):
            self.std.append("# %s\n\n" % title)
            self.md.append("# %d %s\n\n" % (number, title))
            self.both(text)
        for index, (term, english) in enumerate(self.terms):
            self.std.append("## %s %s {#term-%d}\n\n" % (term, english, index + 1))
            self.md.append("## 3.%d %s %s\n\n" % (index + 1, term, english))
            self.both(self.fill(words.DEFINITION) + "\n\n")


def generate(size):
    """The two texts, the Markdown within 2 % of the size where whole subjects allow."""
    subjects, best = max(10, size // 2400), None
    for _ in range(5):
        texts = Standard(subjects).texts()
        actual = len(texts[1].encode())
        if best is None or abs(actual - size) < abs(best[0] - size):
            best = actual, texts
        following = max(10, round(subjects * size / actual))
        if abs(actual - size) * 50 < size or following == subjects:
            break
        subjects = following
    return best[1]


def main():
    parser = argparse.ArgumentParser(description="Writes the benchmark's standard in our language and in Markdown.")
    parser.add_argument("--bytes", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    for suffix, text in zip(("std.md", "md"), generate(options.bytes)):
        path = "%s/%d.%s" % (options.out, options.bytes, suffix)
        with open(path + ".partial", "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(path + ".partial", path)


if __name__ == "__main__":
    main()
