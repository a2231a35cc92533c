#!/usr/bin/env python3
"""Whether the forms of findings are what their readers ask for: SARIF, GitHub, GitLab, JUnit, reviewdog, Checkstyle, JSON lines.

    python3 Tests/Outputs/outputs.py [.build/release/gangmu]

Needs python3-jsonschema, python3-junitparser, libxml2-utils (xmllint), and ../shared/schemas for the checks that say so.

Writes a folder of documents with mistakes (names in Chinese with % , : and control characters, CRLF, a byte order mark, characters
beyond the BMP, bytes that are no UTF-8, equal findings, quotes and markup in what messages quote), runs the program in it with
each form, and reads what comes as its readers would. The measure is `--format json`, whose offsets are compared with the disk first.
Every check is run a second time on a spoilt report and must then fail. One line a check; exit status 1 when one fails, 2 when
something that is needed is missing.
"""
import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

sys.path.append("/usr/lib/python3/dist-packages")  # Debian's packages, also where python3 is another one
try:
    import jsonschema
    import junitparser
except ImportError as error:
    print(f"{error}: install python3-jsonschema python3-junitparser")
    sys.exit(2)
if not shutil.which("xmllint"):
    print("no xmllint: install libxml2-utils")
    sys.exit(2)

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCHEMAS = ROOT.parent / "shared/schemas"
FORMS = ["concise", "json", "json-lines", "sarif", "github", "gitlab", "junit", "rdjson", "rdjsonl", "checkstyle"]
BOM = b"\xef\xbb\xbf"
CLEAN = "specs/无误.std.md"


def header(number, extra=""):
    return f"---\n编号: T/XMB {number}—2026\n名称: 示例产品\n类型: 产品\nICS: 67.060\nCCS: B 22\n{extra}---\n\n# 范围 {{#f}}\n\n"


def documents():
    """Path and bytes of each document."""
    typed = "本文件规定了大米［］（#f）。\n\n"
    yield CLEAN, (header(101) + "本文件规定了示例产品的要求。\n").encode()
    hostile = "".join(f"{key}: 值\n" for key in ["甲<b>&\"'%0A%25,{0}[乙](1)]]>", "::error file=a::", "{}\\frac{a}{b}\\", "乙\t丙"])
    yield "specs/“甲”<&>'100%, a=b: 乙#?;[x].std.md", (header(102, hostile) + "本文件规定了𠮷[](#nope)大米。\n").encode()
    yield "specs/两处.std.md", (header(103) + typed + typed + "𠮷𠮷" + typed + "| a |\n|---|\n|  |\n\n" + typed).encode()
    carried = header(104) + "𠮷" + typed + "# 规范性引用文件\n\n下列文件\n对于本文件的应用。\n\n# 要求\n\n$$\nw = \\frac{m}{n} \\right)\n$$\n"
    yield "specs/回车.std.md", BOM + carried.replace("\n", "\r\n").encode()
    yield "specs/坏\x1b[31m\t\n字节.std.md", (header(105) + "本文件\x01\x01规定了\ufffe𠮷[](#nope)").encode() + b"\xff\xc3(" + "大米[](#甲)。\n".encode()
    yield "specs/同号.std.md", (header(103) + "本文件规定了大米。\n\n本文件<!-- 没有结束\n").encode()
    yield "specs/标.std.md", BOM + "---\n编号：T/XMB 106—2026\n名称: 示例产品\n类型: 产品\n---\n\n# 范围\n\n大米。".encode()


class Text:
    """A file as an editor shows it; lines end as the form says."""

    def __init__(self, disk, line_ends=("\r\n", "\n", "\r")):
        self.disk = disk
        self.bom = len(BOM) if disk.startswith(BOM) else 0
        self.text = disk[self.bom:].decode("utf-8", "replace")
        # What is not decoded one to one has no places that two readers agree on.
        self.is_clean = "\ufffd" not in self.text and not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", self.text)
        ends = "|".join(map(re.escape, line_ends))
        self.starts = [0] + [end.end() for end in re.finditer(ends, self.text)]

    def index(self, line, column):
        """Of a place in code points."""
        index = self.starts[line - 1] + column - 1
        limit = self.starts[line] if line < len(self.starts) else len(self.text) + 1
        assert column >= 1 and index < max(limit, self.starts[line - 1] + 1) + (line == len(self.starts) - 1), f"{line}:{column} is not in that line"
        return index

    def offset(self, line, column):
        """On disk, of a place in code points."""
        return self.bom + len(self.text[:self.index(line, column)].encode())

    def byte_offset(self, line, column):
        """On disk, of a place in bytes of its line."""
        starts = [0] + [end.end() for end in re.finditer(b"\r\n|\n|\r", self.disk)]
        assert 1 <= column <= (starts[line:] or [len(self.disk) + 1])[0] - starts[line - 1] + 1, f"{line}:{column} is not in that line"
        return starts[line - 1] + column - 1


def replaced(data, edits):
    """`data` with edits (start, end, new)."""
    for start, end, new in sorted(edits, key=lambda edit: edit[0], reverse=True):
        data = data[:start] + new + data[end:]
    return data


class Run:
    """What the program says of a folder, in each form."""

    def __init__(self, program, folder, language="zh", files=True):
        self.folder, self.program, self.language = folder, program, language
        self.reports = {form: self.ask("--format", form) for form in FORMS}
        self.texts = {str(path.relative_to(folder)): Text(path.read_bytes()) for path in sorted(folder.rglob("*.md"))} if files else {}

    def ask(self, *options, verb="check"):
        done = subprocess.run([self.program, verb, *options, "--lang", self.language] + (["specs", "--quiet"] if verb == "check" else []),
                              cwd=self.folder, capture_output=True, timeout=120)
        if done.returncode > 1 or done.stderr:
            raise SystemExit(f"{self.program} {verb} {' '.join(options)}: status {done.returncode}: {done.stderr.decode(errors='replace')}")
        return done.stdout

    def spoilt(self, form, spoil):
        other = copy.copy(self)
        other.reports = dict(self.reports, **{form: spoil(self.reports[form])})
        assert other.reports[form] != self.reports[form], "nothing was spoilt"
        return other

    def json(self, form):
        return json.loads(self.reports[form].decode())

    def lines(self, form):
        return [json.loads(line) for line in self.reports[form].decode().split("\n")[:-1]]

    @property
    def findings(self):
        return self.json("json")["findings"]

    def message(self, finding):
        return finding["message"][self.language]

    def remarks(self, finding):
        """The reason and the fix as a person reads them."""
        words = {"zh": ("依据", "修复"), "en": ("why", "fix")}[self.language]
        texts = [finding["notes"][0]["message"]] + ([finding["fix"]["title"]] if finding["fix"] else [])
        return [f"{word}: {text[self.language]}" for word, text in zip(words, texts)]


def same(what, actual, expected):
    assert actual == expected, f"{what}: {actual!r} instead of {expected!r}"


def pairs(what, ours, run):
    ours = list(ours)
    same(f"number of {what}", len(ours), len(run.findings))
    return zip(ours, run.findings)


def marked_lines(text, finding):
    """Where a finding begins, and where its last character that is no line end ends; in code points."""
    start, end = finding["start"], finding["end"]
    size = end["offset"] - start["offset"]
    trimmed = len(text.disk[start["offset"]:end["offset"]].rstrip(b"\r\n"))
    if trimmed == size:
        return (start["line"], start["column"]), (end["line"], end["column"])
    before = text.disk[text.bom:start["offset"] + trimmed].decode()
    line = len(re.findall("\r\n|\n|\r", before)) + 1
    return (start["line"], start["column"]), (line, len(re.split("\r\n|\n|\r", before)[-1]) + 1)


# The documents, and the form that the others are measured by.

def documents_show_what_they_should(run):
    findings = run.findings
    places = {place["file"] for place in findings}
    same("files with findings", places, set(run.texts) - {CLEAN})
    equal = [(f["file"], f["rule"], f["message"]["zh"]) for f in findings]
    assert len(equal) > len(set(map(str, equal))), "no two equal findings in one file"
    assert any(f["start"]["line"] != f["end"]["line"] for f in findings), "no finding of several lines"
    assert any(f["fix"] and len(f["fix"]["edits"]) > 1 for f in findings), "no fix of several edits"
    assert any(note["file"] != f["file"] for f in findings for note in f["notes"]), "no note in another file"
    quoted = "".join(f["message"]["zh"] for f in findings)
    for mark in ["<", "&", '"', "'", "%0A%25", ",", "{0}", "[乙](1)", "]]>", "\\frac{a}{b}"]:
        assert mark in quoted, f"no message quotes {mark}"
    assert any("𠮷" in run.texts[f["file"]].text.split("\n")[f["start"]["line"] - 1] for f in findings), "no character beyond the BMP"


def json_places_are_on_disk(run):
    for finding in run.findings:
        text = run.texts[finding["file"]]
        for place in (finding["start"], finding["end"]):
            if text.is_clean:
                same(f"offset in {finding['file']}", place["offset"], text.offset(place["line"], place["column"]))


def concise_lines(run):
    # A file name may hold a line end.
    expected = "".join(f"{f['file']}:{f['start']['line']}:{f['start']['column']}: {f['severity']}[{f['rule']}] {run.message(f)}\n" for f in run.findings)
    same("text", run.reports["concise"].decode(), expected)


def json_lines(run):
    lines = run.reports["json-lines"].split(b"\n")
    same("last line end", lines.pop(), b"")
    for ours, finding in pairs("lines", lines, run):
        same("line", json.loads(ours), finding)
        assert ours in run.reports["json"], "bytes are not those of json"


# SARIF.

def schema(name):
    return json.loads((SCHEMAS / name).read_text("utf-8"))


def valid(value, of):
    of = schema(of) if isinstance(of, str) else of
    for error in jsonschema.validators.validator_for(of)(of).iter_errors(value):
        raise AssertionError(f"{'/'.join(map(str, error.path))}: {error.message[:300]}")


def sarif(run):
    return run.json("sarif")["runs"][0]


def sarif_text(message):
    """A message as a reader shows it: a lone brace is a placeholder, `[…](…)` a link."""
    text = message["text"]
    assert not re.search(r"(?<!\{)(\{\{)*\{(?!\{)|(?<!\})(\}\})*\}(?!\})", text), f"a single brace in {text!r}"
    assert not re.search(r"(?<!\\)\[[^\]\\]*\]\(", text), f"an embedded link in {text!r}"
    if "](" in text:
        text = re.sub(r"\\([\[\]\\])", r"\1", text)
    return text.replace("{{", "{").replace("}}", "}")


def sarif_file(location):
    uri = location["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+", uri), f"not a relative URI of RFC 3986: {uri}"
    return urllib.parse.unquote(uri, errors="strict")


def sarif_schema(run):
    valid(run.json("sarif"), "sarif-schema-2.1.0.json")


def sarif_run(run):
    log = sarif(run)
    same("columnKind", log["columnKind"], "unicodeCodePoints")
    same("newlineSequences", log["newlineSequences"], ["\r\n", "\n", "\r"])
    same("language", (log["language"], log["tool"]["driver"]["language"]), ({"zh": "zh-CN", "en": "en"}[run.language],) * 2)
    same("number of runs", len(run.json("sarif")["runs"]), 1)
    [invocation] = log["invocations"]
    assert invocation["executionSuccessful"] is True and invocation["exitCode"] in (0, 1) and "toolExecutionNotifications" not in invocation, invocation


def sarif_regions(run):
    log = sarif(run)
    for result, finding in pairs("results", log["results"], run):
        places = [(result["locations"][0], finding)] + list(zip(result.get("relatedLocations", []), finding["notes"][1:]))
        same("relatedLocations", len(places), len(finding["notes"]))
        for location, place in places:
            location = location["physicalLocation"]
            same("file", sarif_file(location), place["file"])
            text = Text(run.texts[place["file"]].disk, log["newlineSequences"])
            region = location["region"]
            same("bytes, which only a clean file has", "byteOffset" in region, text.is_clean)
            if not text.is_clean:
                continue
            bounds = [text.offset(region["startLine"], region["startColumn"]), text.offset(region["endLine"], region["endColumn"])]
            same(f"region in {place['file']}", bounds, [place["start"]["offset"], place["end"]["offset"]])
            same("bytes", [region["byteOffset"], region["byteOffset"] + region["byteLength"]], bounds)


def sarif_messages(run):
    levels = {"error": "error", "warning": "warning", "style": "note", "info": "note"}
    for result, finding in pairs("results", sarif(run)["results"], run):
        same("message", sarif_text(result["message"]), run.message(finding))
        same("level", (result["level"], result["properties"]["severity"]), (levels[finding["severity"]], finding["severity"]))
        for location, note in zip(result.get("relatedLocations", []), finding["notes"][1:]):
            same("note", sarif_text(location["message"]), note["message"][run.language])


def sarif_rules(run):
    rules = sarif(run)["tool"]["driver"]["rules"]
    ids = [rule["id"] for rule in rules]
    same("rules", sorted(ids), sorted({finding["rule"] for finding in run.findings}))
    for result, finding in pairs("results", sarif(run)["results"], run):
        same("rule", (result["ruleId"], ids[result["ruleIndex"]]), (finding["rule"],) * 2)
    catalogue = {rule["id"]: rule for rule in json.loads(subprocess.run([run.program, "rules", "--json"], capture_output=True).stdout)["rules"]}
    for rule in rules:
        entry = catalogue[rule["id"]]
        same("help", rule["help"]["text"], run.ask(rule["id"], verb="explain").decode())
        assert rule["help"]["markdown"].startswith("# " + rule["id"]), "the Markdown has no heading"
        same("clause", rule["properties"]["clause"], entry["clause"])
        same("summary", rule["shortDescription"]["text"], entry["summary"][run.language])


def sarif_fixes(run):
    count = 0
    for result, finding in pairs("results", sarif(run)["results"], run):
        same("whether there is a fix", "fixes" in result, finding["fix"] is not None)
        if not finding["fix"]:
            continue
        same("description", sarif_text(result["fixes"][0]["description"]), finding["fix"]["title"][run.language])
        ours, theirs = {}, {}
        for change in result["fixes"][0]["artifactChanges"]:
            file = sarif_file(change)
            assert file not in ours, "two changes of one file"
            for replacement in change["replacements"]:
                region = replacement["deletedRegion"]
                assert "byteOffset" not in region, "a text is put into a region of bytes"
                if run.texts[file].is_clean:
                    bounds = [run.texts[file].offset(region[f"{side}Line"], region[f"{side}Column"]) for side in ("start", "end")]
                    ours.setdefault(file, []).append((*bounds, replacement.get("insertedContent", {}).get("text", "").encode()))
        for edit in finding["fix"]["edits"]:
            if run.texts[edit["file"]].is_clean:
                theirs.setdefault(edit["file"], []).append((edit["start"]["offset"], edit["end"]["offset"], edit["text"].encode()))
        same("files", sorted(ours), sorted(theirs))
        for file in ours:
            same("mended file", replaced(run.texts[file].disk, ours[file]), replaced(run.texts[file].disk, theirs[file]))
            count += 1
    assert count, "no fix was tried"


# Fingerprints of SARIF and GitLab.

def fingerprints(run, form):
    if form == "sarif":
        return [result["partialFingerprints"]["gangmu/v1"] for result in sarif(run)["results"]]
    return [issue["fingerprint"] for issue in run.json("gitlab")]


def fingerprints_are_stable(moved):
    def check(run):
        for form in ("sarif", "gitlab"):
            marks = fingerprints(run, form)
            same("number of different fingerprints", len(set(marks)), len(run.findings))
            assert all(re.fullmatch("[0-9a-f]{16}", mark) for mark in marks), "not sixteen hexadecimal digits"
            same("fingerprints after lines were put in", fingerprints(moved, form), marks)
        lines = [[finding["start"]["line"] for finding in one.findings] for one in (run, moved)]
        assert lines[0] != lines[1], "no line was put in"
    return check


# GitHub.

def github_command(line):
    """As the runner reads it: ActionCommand.TryParseV2, then what IssueCommandExtension asks of lines and columns."""
    assert line.startswith("::") and "::" in line[2:], f"no command: {line}"
    info, data = line[2:].split("::", 1)
    name, _, rest = info.partition(" ")

    def unescaped(text, marks):
        for code, mark in marks:
            text = text.replace(code, mark)
        return text.replace("%25", "%")
    marks = [("%0D", "\r"), ("%0A", "\n")]
    properties = {}
    for part in filter(None, rest.strip().split(",")):
        pair = [piece for piece in part.split("=", 1) if piece]
        if len(pair) == 2:
            properties[pair[0]] = unescaped(pair[1], marks + [("%3A", ":"), ("%2C", ",")])
    if properties["line"] != properties["endLine"]:
        assert "col" not in properties and "endColumn" not in properties, "columns of several lines"
    assert int(properties["line"]) <= int(properties["endLine"]), "lines turned round"
    return name, properties, unescaped(data, marks)


def github_commands(run):
    lines = run.reports["github"].decode().split("\n")
    same("last line end", lines.pop(), "")
    names = {"error": "error", "warning": "warning", "style": "notice", "info": "notice"}
    for line, finding in pairs("commands", lines, run):
        assert "\r" not in line, "a line end in a command"
        name, properties, message = github_command(line)
        start, end = marked_lines(run.texts[finding["file"]], finding)
        expected = {"file": finding["file"], "line": str(start[0]), "endLine": str(end[0]), "title": f"gangmu ({finding['rule']})"}
        if start[0] == end[0]:
            expected |= {"col": str(start[1]), "endColumn": str(end[1])}
        same("command", (name, properties), (names[finding["severity"]], expected))
        same("message", message, "\n".join([run.message(finding)] + run.remarks(finding)))


# GitLab.

def gitlab_schema(run):
    valid(run.json("gitlab"), "gitlab-codequality.schema.json")


def gitlab_issues(run):
    severities = {"error": "major", "warning": "minor", "style": "info", "info": "info"}
    assert not run.reports["gitlab"].startswith(BOM), "a byte order mark"
    for issue, finding in pairs("issues", run.json("gitlab"), run):
        start, end = marked_lines(run.texts[finding["file"]], finding)
        point = [{"line": line, "column": column} for line, column in (start, end)]
        same("issue", {key: value for key, value in issue.items() if key != "fingerprint"}, {
            "description": run.message(finding), "check_name": finding["rule"], "severity": severities[finding["severity"]],
            "location": {"path": finding["file"], "lines": {"begin": start[0], "end": end[0]}, "positions": {"begin": point[0], "end": point[1]}}})


# XML: JUnit and Checkstyle.

def xml_name(path):
    """A path as XML can hold it."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", path)


def xmllint(data, *options):
    done = subprocess.run(["xmllint", "--noout", "--nonet", *options, "-"], input=data, capture_output=True)
    assert done.returncode == 0, done.stderr.decode(errors="replace")[:600]


def junit_schema(run):
    xmllint(run.reports["junit"], "--schema", str(SCHEMAS / "junit-windyroad.xsd"))


def junit_tests(run):
    report = junitparser.JUnitXml.fromstring(run.reports["junit"])
    by_file = {file: [f for f in run.findings if f["file"] == file] for file in run.texts}
    suites = {suite.name: suite for suite in report}
    same("suites", sorted(suites), sorted(map(xml_name, by_file)))
    for file, findings in by_file.items():
        suite = suites[xml_name(file)]
        same("counts", (suite.tests, suite.failures, suite.errors), (max(len(findings), 1), len(findings), 0))
        cases = list(suite)
        same("classname", {case.classname for case in cases}, {xml_name(file)})
        same("number of different names", len({case.name for case in cases}), max(len(findings), 1))
        if not findings:
            same("what passed", [(case.name, case.is_passed) for case in cases], [("gangmu check", True)])
        for case, finding in zip(cases, findings):
            [failure] = case.result
            same("failure", (failure.type, failure.message), (finding["rule"], run.message(finding)))
            place = f"{xml_name(file)}:{finding['start']['line']}:{finding['start']['column']}: "
            lines = [f"{place}{finding['severity']}[{finding['rule']}] {run.message(finding)}"] + run.remarks(finding)
            assert failure.text.startswith("\n".join(lines)), f"text: {failure.text!r} does not begin with {lines!r}"
            same("lines for notes", failure.text.count("\n"), "\n".join(lines).count("\n") + sum(1 + note["file"].count("\n") for note in finding["notes"][1:]))


def checkstyle_errors(run):
    """Checkstyle's XMLLogger: `checkstyle version`, `file name`, `error line column? severity message source`; nothing else."""
    xmllint(run.reports["checkstyle"])
    root = ElementTree.fromstring(run.reports["checkstyle"])
    same("root", (root.tag, list(root.attrib)), ("checkstyle", ["version"]))
    severities = {"error": "error", "warning": "warning", "style": "info", "info": "info"}
    ours = []
    for file in root:
        same("element", (file.tag, list(file.attrib)), ("file", ["name"]))
        assert len(file), "a file without errors"
        for error in file:
            same("element", (error.tag, set(error.attrib), len(error)), ("error", {"line", "column", "severity", "message", "source"}, 0))
            ours.append((file.get("name"), *map(error.get, ["line", "column", "severity", "message", "source"])))
    names = [file.get("name") for file in root]
    same("number of different files", len(set(names)), len(names))
    theirs = [(xml_name(f["file"]), str(f["start"]["line"]), str(f["start"]["column"]), severities[f["severity"]], run.message(f), "gangmu." + f["rule"])
              for f in run.findings]
    same("errors", sorted(ours), sorted(theirs))


# reviewdog.

def rdjson_schema(run):
    valid(run.json("rdjson"), "reviewdog-rdjson-DiagnosticResult.schema.json")


def rdjsonl_schema(run):
    of = schema("reviewdog-rdjsonl-Diagnostic.schema.json")
    for line in run.lines("rdjsonl"):
        valid(line, of)


def rdjsonl_lines(run):
    same("lines", run.lines("rdjsonl"), run.json("rdjson")["diagnostics"])


def rdjson_bounds(text, of):
    return [text.byte_offset(of[side]["line"], of[side]["column"]) for side in ("start", "end")]


def rdjson_diagnostics(run):
    severities = {"error": "ERROR", "warning": "WARNING", "style": "INFO", "info": "INFO"}
    same("source", run.json("rdjson")["source"], {"name": "gangmu"})
    for ours, finding in pairs("diagnostics", run.json("rdjson")["diagnostics"], run):
        # The schema allows any key.
        extra = set(ours) - {"message", "location", "severity", "source", "code", "suggestions", "related_locations"}
        assert not extra, f"unknown {extra}"
        same("diagnostic", (ours["message"], ours["severity"], ours["code"], ours["source"]),
             (run.message(finding), severities[finding["severity"]], {"value": finding["rule"]}, {"name": "gangmu"}))
        places = [(ours["location"], finding)] + [(r["location"], note) for r, note in zip(ours.get("related_locations", []), finding["notes"][1:])]
        same("related_locations", len(places), len(finding["notes"]))
        for location, place in places:
            same("path", location["path"], place["file"])
            same("bytes", rdjson_bounds(run.texts[place["file"]], location["range"]), [place["start"]["offset"], place["end"]["offset"]])


def rdjson_suggestions(run):
    count = 0
    for ours, finding in pairs("diagnostics", run.json("rdjson")["diagnostics"], run):
        for suggestion in ours.get("suggestions", []):
            disk = run.texts[finding["file"]].disk
            edits = [(edit["start"]["offset"], edit["end"]["offset"], edit["text"].encode()) for edit in finding["fix"]["edits"]]
            same("files of the fix", {edit["file"] for edit in finding["fix"]["edits"]}, {finding["file"]})
            bounds = rdjson_bounds(run.texts[finding["file"]], suggestion["range"])
            same("mended file", replaced(disk, [(*bounds, suggestion["text"].encode())]), replaced(disk, edits))
            count += len(edits) > 1
    assert count, "no suggestion of several edits was tried"


# All of them.

def bumped(key):
    """Numbers under a key, one higher, in JSON or XML."""
    return lambda data: re.sub(rb'("?%s"?[:=]"?)(\d+)' % key, lambda match: match[1] + b"%d" % (int(match[2]) + 1), data)


def swapped(old, new):
    return lambda data: data.replace(old.encode(), new.encode())


def checks(moved):
    """Form, what is checked, the check, what spoils a report, and whether it needs ../shared."""
    stable = fingerprints_are_stable(moved)
    return [
        ("json", "the documents show what they should", documents_show_what_they_should, swapped("[乙](1)", "乙"), False),
        ("json", "places are those on disk, with CRLF, BOM and 𠮷", json_places_are_on_disk, bumped(b"column"), False),
        ("concise", "one line each, as json says", concise_lines, swapped("]", ")"), False),
        ("json-lines", "each line is the finding of json, byte for byte", json_lines, lambda data: data.split(b"\n", 1)[1], False),
        ("sarif", "valid against the official schema", sarif_schema, swapped('"level":"error"', '"level":"style"'), True),
        ("sarif", "columnKind, newlineSequences, language", sarif_run, swapped("zh-CN", "en"), False),
        ("sarif", "regions in code points, bytes and decoded URIs read the marked text", sarif_regions, bumped(b"endColumn"), False),
        ("sarif", "regions: bytes on disk", sarif_regions, bumped(b"byteOffset"), False),
        ("sarif", "URIs are percent-encoded", sarif_regions, swapped("%E4%B8%A4", "两"), False),
        ("sarif", "messages, levels, notes; no placeholder, no link", sarif_messages, swapped("{{", "{"), False),
        ("sarif", "no embedded link", sarif_messages, lambda data: re.sub(rb"\\\\([\[\]])", rb"\1", data), False),
        ("sarif", "rules: those that occur, with index, help, clause", sarif_rules, bumped(b"ruleIndex"), False),
        ("sarif", "fixes applied give what json's edits give", sarif_fixes, bumped(b"startColumn"), False),
        ("sarif", "fingerprints are unique and do not move with lines", stable, bumped(b"gangmu/v1"), False),
        ("gitlab", "fingerprints are unique and do not move with lines", stable, bumped(b"fingerprint"), False),
        ("gitlab", "valid against the schema", gitlab_schema, swapped('"severity":"major"', '"severity":"error"'), True),
        ("gitlab", "issues are those of json", gitlab_issues, bumped(b"begin"), False),
        ("github", "the runner reads each command as json says", github_commands, swapped("%25", "%"), False),
        ("github", "a colon in a property", github_commands, swapped("%3A", ""), False),
        ("github", "a line end in a message", github_commands, swapped("%0A依据", "\n依据"), False),
        ("junit", "valid against the strict schema", junit_schema, swapped(' hostname="localhost"', ""), True),
        ("junit", "junitparser reads suites, failures and what passed", junit_tests, swapped("&amp;", "&amp;amp;"), False),
        ("junit", "a file without findings passes", junit_tests, swapped('name="gangmu check"', 'name="x"'), False),
        ("rdjson", "valid against the schema", rdjson_schema, swapped('"severity":"ERROR"', '"severity":"error"'), True),
        ("rdjson", "diagnostics with columns in bytes of the disk", rdjson_diagnostics, bumped(b"column"), False),
        ("rdjson", "suggestions applied give what json's edits give", rdjson_suggestions, swapped('"text":"[', '"text":"［'), False),
        ("rdjsonl", "valid against the schema", rdjsonl_schema, swapped('"severity":"ERROR"', '"severity":4'), True),
        ("rdjsonl", "each line is the diagnostic of rdjson", rdjsonl_lines, bumped(b"line"), False),
        ("checkstyle", "Checkstyle's elements, as json says", checkstyle_errors, swapped("&lt;", "&amp;lt;"), False),
    ]


def english_checks():
    other = swapped("no place has", "here is")
    return [
        ("sarif", sarif_run, swapped('"en"', '"zh"')), ("sarif", sarif_messages, other), ("sarif", sarif_rules, swapped("basis: ", "依据：")),
        ("concise", concise_lines, other), ("github", github_commands, other), ("gitlab", gitlab_issues, other), ("junit", junit_tests, other),
        ("rdjson", rdjson_diagnostics, other), ("checkstyle", checkstyle_errors, other),
    ]


class Tally:
    passed = failed = 0

    def check(self, title, ask):
        try:
            ask()
        except Exception as error:  # a report that cannot be read fails its check
            self.failed += 1
            print(f"FAIL {title}: {type(error).__name__ if not isinstance(error, AssertionError) else ''} {error}"[:1200])
        else:
            self.passed += 1
            print(f"ok   {title}")


def fails(check, run):
    try:
        check(run)
    except Exception:
        return
    raise AssertionError("a spoilt report passes")


def write(folder, change=lambda path, data: data, keep=lambda path: True):
    shutil.rmtree(folder, ignore_errors=True)
    for path, data in documents():
        if keep(path):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(change(path, data))
    return folder


def line_above(_, data):
    end = b"\r\n" if b"\r\n" in data else b"\n"
    return data.replace(end + b"# ", end * 3 + b"# ", 1)


def outputs_are_the_forms(run, folder):
    """`--output FORM=FILE`, all in one run, and with other numbers of jobs."""
    names = {form: f"out.{form}" for form in FORMS}
    for jobs in ("1", "4"):
        run.ask("--jobs", jobs, *[f"--output={form}={name}" for form, name in names.items()])
        for form, name in names.items():
            same(f"--output {form}", (folder / name).read_bytes(), run.reports[form])
            (folder / name).unlink()
    for alias, form in (("short", "concise"), ("jsonl", "json-lines")):
        same(alias, run.ask("--format", alias), run.reports[form])


def nothing_is_valid(run):
    """A folder without findings."""
    same("concise, github, json-lines, rdjsonl", [run.reports[form] for form in ("concise", "github", "json-lines", "rdjsonl")], [b""] * 4)
    same("gitlab", run.json("gitlab"), [])
    same("rdjson", run.json("rdjson"), {"source": {"name": "gangmu"}, "diagnostics": []})
    same("sarif", (sarif(run)["results"], sarif(run)["tool"]["driver"]["rules"]), ([], []))
    for check in (junit_tests, checkstyle_errors):
        check(run)
    if SCHEMAS.exists():
        for check in (sarif_schema, gitlab_schema, rdjson_schema, junit_schema):
            check(run)


def unreadable_is_said(program, folder):
    """A file that cannot be read, beside one that is in order and one with findings."""
    (folder / "specs/没有.std.md").symlink_to("nowhere")
    path, message = "specs/没有.std.md", {"zh": "没有这个文件或文件夹", "en": "no such file or folder"}
    for language in message:
        run = Run.__new__(Run)
        run.folder, run.program, run.language, run.reports = folder, program, language, {}
        for form in FORMS:
            done = subprocess.run([program, "check", "specs", "--quiet", "--format", form, "--lang", language], cwd=folder, capture_output=True)
            same(f"status of {form}", done.returncode, 2)
            run.reports[form] = done.stdout
        words = message[language]
        [failure] = run.json("json")["failures"]
        assert failure["file"] == path and words in failure["message"][language], failure
        [invocation] = sarif(run)["invocations"]
        same("SARIF", (invocation["executionSuccessful"], invocation["exitCode"]), (False, 2))
        [notification] = invocation["toolExecutionNotifications"]
        same("level", notification["level"], "error")
        assert words in sarif_text(notification["message"])
        same("place", sarif_file(notification["locations"][0]["physicalLocation"]), path)
        [suite] = [suite for suite in junitparser.JUnitXml.fromstring(run.reports["junit"]) if suite.name == path]
        same("JUnit", (suite.tests, suite.failures, suite.errors), (1, 0, 1))
        [case] = suite
        assert words in case.result[0].message and isinstance(case.result[0], junitparser.Error), case.result
        [exception] = [file for file in ElementTree.fromstring(run.reports["checkstyle"]) if file.get("name") == path][0]
        assert exception.tag == "exception" and words in exception.text
        issue = [issue for issue in run.json("gitlab") if issue["location"]["path"] == path]
        assert len(issue) == 1 and issue[0]["severity"] == "blocker" and words in issue[0]["description"], issue
        diagnostics = run.json("rdjson")["diagnostics"]
        same("rdjsonl", run.lines("rdjsonl"), diagnostics)
        assert diagnostics[-1]["location"] == {"path": path} and words in diagnostics[-1]["message"], diagnostics[-1]
        assert run.reports["github"].decode().rstrip("\n").split("\n")[-1].startswith(f"::error file={path},title=gangmu::"), run.reports["github"]
        marks = [issue["fingerprint"] for issue in run.json("gitlab")]
        same("number of different fingerprints", len(set(marks)), len(marks))
        if SCHEMAS.exists():
            for check in (sarif_schema, gitlab_schema, rdjson_schema, rdjsonl_schema, junit_schema):
                check(run)


def main():
    program = str(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/gangmu").resolve())
    tally = Tally()
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        run = Run(program, write(place / "all"))
        moved = Run(program, write(place / "moved", line_above), files=False)
        english = Run(program, place / "all", "en")
        for form, title, check, spoil, is_shared in checks(moved):
            if is_shared and not SCHEMAS.exists():
                print(f"skip {form}: {title}: ../shared/schemas is absent")
                continue

            def ask():
                check(run)
                fails(check, run.spoilt(form, spoil))
            tally.check(f"{form}: {title}", ask)
        for form, check, spoil in english_checks():
            tally.check(f"{form}: the same in English ({check.__name__})", lambda: check(english) or fails(check, english.spoilt(form, spoil)))
        tally.check("--output FORM=FILE writes what --format prints; short and jsonl are names too", lambda: outputs_are_the_forms(run, place / "all"))
        clean = Run(program, write(place / "clean", keep=lambda path: path == CLEAN))
        broken = write(place / "broken")
        tally.check("a file that cannot be read is in every form that has a place for it", lambda: unreadable_is_said(program, broken))
        tally.check("no findings: every form is valid and empty, JUnit has passed", lambda: nothing_is_valid(clean))
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
