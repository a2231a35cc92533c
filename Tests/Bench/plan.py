"""The plan of the benchmark's standard: its chapters, clauses, tables and formulas with their numbers and ids.

Made before any text, so that text may refer forwards. Also the sequence of numbers that decides everything. A chapter
or annex too small for two clauses is one piece of text; a clause is divided in two or more or not at all, and text stands
only in clauses that are not divided, as GB/T 1.1 wants it.
"""

import vocabulary as words

# kind of text, title, share of the subjects, nature of an annex
CHAPTERS = [
    ("requirement", "一般要求", 12, None), ("requirement", "技术要求", 40, None), ("method", "试验方法", 26, None),
    ("requirement", "检验规则", 6, None), ("requirement", "标志、包装、运输和贮存", 6, None),
    ("method", "补充试验方法", 4, "规范性"), ("requirement", "特殊环境的补充要求", 3, "规范性"),
    ("statement", "选型资料", 2, "资料性"), ("statement", "运行数据", 2, "资料性"),
]


class Numbers:
    """xorshift64*, which is enough for choosing words."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        x = self.state
        x ^= x >> 12
        x = (x ^ x << 25) & 0xFFFF_FFFF_FFFF_FFFF
        x ^= x >> 27
        self.state = x
        return ((x * 0x2545_F491_4F6C_DD1D & 0xFFFF_FFFF_FFFF_FFFF) >> 33) % limit

    def of(self, choices):
        return choices[self.below(len(choices))]

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent


class Clause:
    """A chapter, annex or clause. No title: an untitled clause. Table and formula are ids or None."""

    def __init__(self, level, number, title, ident, kind, annex=None):
        self.level, self.number, self.title, self.id, self.kind, self.annex = level, number, title, ident, kind, annex
        self.children = []
        self.table = self.formula = None
        self.is_written = number[0] == "6"      # the chapter whose headings carry their numbers in the source


class Plan:
    """So many subjects (clauses of the second level), shared out among the chapters."""

    def __init__(self, subjects, numbers):
        self.subjects, self.numbers = subjects, numbers
        self.label, self.tables, self.clauses, self.methods, self.written = {}, [], [], [], []
        self.counts = {"表": 0, "公式": 0}
        self.chapters = [self.chapter(position, *row) for position, row in enumerate(CHAPTERS)]

    def chapter(self, position, kind, title, share, annex):
        number = "ABCD"[position - 5] if annex else str(position + 4)
        chapter = Clause(1, number, title, "c-" + number, kind, annex)
        self.label[chapter.id] = "附录" + number if annex else "第%s章" % number
        self.prefix = number + "." if annex else ""
        if annex:
            self.counts = {"表": 0, "公式": 0}
        count = self.subjects * share // 100
        if count < 2:
            self.attach(chapter)
            return chapter
        self.clause(chapter, 1, "通则", divisible=False)
        for index in range(1, count):
            turn, part = divmod(index, len(words.PART))
            name = words.PART[(part * 37 + position * 11) % len(words.PART)]
            self.clause(chapter, index + 1, (words.MODIFIER[turn - 1] if turn else "") + name)
        return chapter

    def clause(self, parent, position, title, divisible=True):
        numbers = self.numbers
        clause = Clause(parent.level + 1, "%s.%d" % (parent.number, position), title, "%s-%d" % (parent.id, position), parent.kind)
        parent.children.append(clause)
        self.label[clause.id] = clause.number
        self.clauses.append(clause)
        if clause.kind == "method":
            self.methods.append(clause)
        if clause.is_written:
            self.written.append(clause)
        second = clause.level == 2
        if not divisible or clause.level == 4 or not numbers.chance(62 if second else 22):
            self.attach(clause)
            return
        untitled = clause.kind == "requirement" and second and numbers.chance(25)
        if second:
            titles = words.METHOD_STEP if clause.kind == "method" else words.PROPERTY
        else:
            titles = words.PROPERTY if clause.kind == "method" else words.ASPECT
        start = 0 if titles is words.METHOD_STEP else numbers.below(len(titles))
        for index in range(numbers.between(2, 4 if second else 3)):
            self.clause(clause, index + 1, None if untitled else titles[(start + index) % len(titles)], not untitled)

    def attach(self, clause):
        """Perhaps a table, perhaps a formula."""
        if self.numbers.chance(22):
            clause.table = "t-" + clause.number
            self.label[clause.table] = "表%s%d" % (self.prefix, self.count("表"))
            self.tables.append(clause.table)
        if clause.kind == "method" and self.numbers.chance(20):
            clause.formula = "f-" + clause.number
            self.label[clause.formula] = "公式（%s%d）" % (self.prefix, self.count("公式"))

    def count(self, kind):
        self.counts[kind] += 1
        return self.counts[kind]
