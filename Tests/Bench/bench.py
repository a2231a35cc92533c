"""The benchmark: `gangmu` against Markdown converters on the same content, side by side in one run.

    python3 Tests/Bench/bench.py [--quick] [--smoke [--record]] [--binary .build/release/gangmu] [--peers]

Writes the standard of `corpus.py` at 30 KB, 1 MB and 10 MB (once; kept in .build/bench), times whole processes
(`timing.py`), prints a table for each size and one of the goals. `--smoke` is the gate of CI: it compares the ratios to
cmark with those of ratios.json. Exit status: 0; 1 when a ratio has grown too much; 2 when it could not run.
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys

import timing
from timing import Contestant

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), "shared/bench")     # another generator and more peers, where it is present
RATIOS = os.path.join(HERE, "ratios.json")
SLACK = 1.25
NAMES = {30_000: "30 KB", 1_000_000: "1 MB", 10_000_000: "10 MB"}
SMALL, LARGE, HUGE = NAMES

# rounds at most and seconds at most, for each size (0: start-up)
FULL = {0: (100, 10), SMALL: (60, 15), LARGE: (30, 30), HUGE: (7, 60)}
QUICK = {0: (30, 3), SMALL: (20, 4), LARGE: (9, 8)}
SMOKE = {SMALL: (100, 6), LARGE: (25, 12)}


class CannotRun(Exception):
    """Said on standard error; exit status 2."""


def main():
    options = arguments()
    try:
        binary = shipped(find_binary(options.binary), options.work)
        if not shutil.which("cmark"):
            raise CannotRun("no cmark: every ratio is to it (Debian: apt-get install cmark)")
        core = timing.pin()
        print("%s, %s; %s" % (processor(), "core %d" % core if core is not None else "not pinned", version("cmark")))
        if options.smoke:
            return smoke(binary, options)
        races = measure(binary, QUICK if options.quick else FULL, options.work)
        print("\n## Goals\n\n" + goals(races, options.work))
        return peers(binary) if options.peers else 0
    except (CannotRun, RuntimeError, OSError) as problem:
        print("bench: %s" % problem, file=sys.stderr)
        return 2


def arguments():
    parser = argparse.ArgumentParser(description="Times gangmu against its peers on the same content.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, no 10 MB")
    parser.add_argument("--smoke", action="store_true", help="compare the ratios to cmark with ratios.json")
    parser.add_argument("--record", action="store_true", help="with --smoke: write ratios.json instead")
    parser.add_argument("--binary", default=os.path.join(ROOT, ".build/release/gangmu"))
    parser.add_argument("--peers", action="store_true", help="run ../shared/bench/peers.sh too, where it exists")
    parser.add_argument("--work", default=os.path.join(ROOT, ".build/bench"), help="folder for the texts and outputs")
    options = parser.parse_args()
    if options.record and not options.smoke:
        parser.error("--record needs --smoke")
    options.work = os.path.abspath(options.work)
    os.makedirs(options.work, exist_ok=True)
    return options


def find_binary(path):
    path = os.path.abspath(path)
    if not os.access(path, os.X_OK):
        raise CannotRun("no program %s (swift build -c release --product gangmu)" % path)
    return path


def shipped(binary, work):
    """The program as it is shipped: without symbols, like the peers from Debian. A file that a linker has just written is
    also slower to map into memory than one that was copied, by up to 2 ms a run."""
    path = os.path.join(work, "gangmu")
    strip = shutil.which("strip")
    if strip:
        subprocess.run([strip, "-o", path, binary], check=True)
    else:
        shutil.copyfile(binary, path)
    os.chmod(path, 0o755)
    return path


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    except OSError:
        names = []
    return names[0] if names else platform.machine()


def version(program):
    text = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    return text.split(" - ")[0].split("\n")[0].strip()


# What is timed

def source(size, work, kind="std.md"):
    """The path of the text of one size, written when it is missing or its generator has changed."""
    digest = hashlib.sha256()
    for name in ("corpus.py", "plan.py", "vocabulary.py"):
        with open(os.path.join(HERE, name), "rb") as file:
            digest.update(file.read())
    folder = os.path.join(work, "texts-" + digest.hexdigest()[:12])
    path = os.path.join(folder, "%d.%s" % (size, kind))
    if not os.path.exists(path):
        subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), "--bytes", str(size), "--out", folder], check=True)
    return path


def shared_sources(work):
    """The texts of 1 MB of the other generator, ours and Markdown; None where there is no such generator."""
    generator = os.path.join(SHARED, "gen_corpus.py")
    if not os.path.exists(generator):
        return None
    with open(generator, "rb") as file:
        folder = os.path.join(work, "shared-" + hashlib.sha256(file.read()).hexdigest()[:12])
    paths = [os.path.join(folder, "doc-1m." + kind) for kind in ("std.md", "md")]
    if not all(map(os.path.exists, paths)):
        subprocess.run([sys.executable, generator, "--out", folder, "--sizes", "1m"], check=True, capture_output=True)
    return paths


def ours(binary, text, work, accepted=(0,)):
    if accepted == (0,):
        refuse_errors(binary, text)
    return [Contestant("gangmu build", [binary, "build", text, "--out", os.path.join(work, "out")], accepted),
            Contestant("gangmu check", [binary, "check", text], accepted)]


def refuse_errors(binary, text):
    """A document with errors is not what we mean to time."""
    done = subprocess.run([binary, "check", text], capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotRun("gangmu check ends with %d on the benchmark's text: mend corpus.py or the rule\n%s"
                        % (done.returncode, (done.stdout + done.stderr)[:1500]))


def contestants(binary, text, markdown, work, accepted):
    others = [["cmark"], ["cmark-gfm", "-e", "table"], ["md2html", "--ftables"], ["cat"]]
    return ours(binary, text, work, accepted) + [
        Contestant({"md2html": "md4c (md2html)", "cat": "cat (floor)"}.get(command[0], " ".join(command)), command + [markdown])
        for command in others if shutil.which(command[0])]


def measure(binary, plan, work):
    """Races at each size of the plan and with the other generator's text ("shared"), printed. For each, the contestants
    by name."""
    def race(size, title, entries, reference, length):
        rounds, seconds = plan[size]
        timing.race(entries, rounds, os.path.join(work, "stdout"), seconds)
        by_name = {entry.name: entry for entry in entries}
        print("\n## %s\n\n%s" % (title, timing.table(entries, length, by_name[reference])), flush=True)
        return by_name

    def race_texts(size, name, text, markdown, accepted=(0,)):
        length = os.path.getsize(markdown)
        title = "%s: %d bytes of Markdown, %d of ours" % (name, length, os.path.getsize(text))
        return race(size, title, contestants(binary, text, markdown, work, accepted), "cmark", length)

    result = {}
    for size in plan:
        if size:
            result[size] = race_texts(size, NAMES[size], source(size, work), source(size, work, "md"))
        else:
            result[0] = race(0, "Start-up", [Contestant("gangmu version", [binary, "version"]), Contestant("true", ["/bin/true"])], "true", 0)
    texts = shared_sources(work)
    if texts:
        result["shared"] = race_texts(LARGE, "1 MB of ../shared/bench (its findings are made and printed too)", *texts, accepted=(0, 1))
    else:
        print("\nno %s: its text is not measured" % SHARED)
    return result


# Goals (goals.md; "now" is where we must be at present)

def goals(races, work):
    lines = ["| quantity | now | must | aim | measured | met |", "|---|--:|--:|--:|--:|---|"]

    def row(quantity, unit, limits, measured):
        met = "not measured"
        if measured is not None:
            met = next((name for name, limit in zip(("aim", "must", "now"), reversed(limits)) if measured <= limit), "**no**")
        shown = "–" if measured is None else "%.2f%s" % (measured, unit)
        lines.append("| %s | %s | %s |" % (quantity, " | ".join("%g%s" % (limit, unit) for limit in limits), " | ".join((shown, met))))

    def median(size, name):
        return races[size][name].median if size in races else None

    large, huge = median(LARGE, "gangmu build"), median(HUGE, "gangmu build")
    row("build of 1 MB ÷ cmark", "", (1.5, 1.0, 0.67), races[LARGE]["gangmu build"].ratio(races[LARGE]["cmark"]))
    if "shared" in races:
        row("the same, text of ../shared/bench", "", (1.5, 1.0, 0.67), races["shared"]["gangmu build"].ratio(races["shared"]["cmark"]))
    row("build of 30 KB, whole process", " ms", (8, 4, 2), median(SMALL, "gangmu build"))
    row("start-up (`gangmu version`)", " ms", (2.5, 2.5, 1.2), median(0, "gangmu version"))
    row("build, 10 MB ÷ 1 MB", "", (12, 12, 10.5), huge and huge / large)
    for size in (LARGE, HUGE):
        if size in races:
            bytes_in = os.path.getsize(source(size, work))
            must, aim = 12 + 6 * bytes_in / 2**20, 4 + 4 * bytes_in / 2**20
            build = races[size]["gangmu build"]
            row("peak memory, build of %s" % NAMES[size], " MiB", (round(must, 1), round(must, 1), round(aim, 1)),
                None if build.is_bound and build.peak / 2**20 > must else build.peak / 2**20)
    return "\n".join(lines)


# The gate

def smoke(binary, options):
    measured = smoke_ratios(binary, options.work)
    if options.record:
        with open(RATIOS, "w", encoding="utf-8") as file:
            json.dump({"cmark": version("cmark"), "ratios": measured}, file, ensure_ascii=False, indent=2)
            file.write("\n")
        print("recorded in %s" % os.path.relpath(RATIOS))
        return 0
    try:
        with open(RATIOS, encoding="utf-8") as file:
            recorded = json.load(file)["ratios"]
    except FileNotFoundError:
        raise CannotRun("no %s: make it with --smoke --record" % os.path.relpath(RATIOS)) from None
    if worse(measured, recorded):
        print("\nworse than recorded; once more, as a busy machine may be to blame")
        again = smoke_ratios(binary, options.work)
        measured = {name: min(ratio, again[name]) for name, ratio in measured.items()}
    failures = worse(measured, recorded)
    print()
    for name, ratio in measured.items():
        print("%s %s: %.2f, recorded %s" % ("FAIL" if name in failures else "ok  ", name, ratio, recorded.get(name, "–")))
    if failures:
        print("bench: more than %d %% worse than ratios.json: %s. Mend it, or record the new ratio (--smoke --record) and say why."
              % (round(SLACK * 100 - 100), ", ".join("%s (%.2f, was %.2f)" % (name, measured[name], recorded[name]) for name in failures)),
              file=sys.stderr)
    return 1 if failures else 0


def worse(measured, recorded):
    return [name for name, ratio in measured.items() if name in recorded and ratio > recorded[name] * SLACK]


def smoke_ratios(binary, work):
    """build ÷ cmark and check ÷ cmark at the two sizes."""
    ratios = {}
    for size, (rounds, seconds) in SMOKE.items():
        reference = Contestant("cmark", ["cmark", source(size, work, "md")])
        entries = ours(binary, source(size, work), work) + [reference]
        timing.race(entries, rounds, os.path.join(work, "stdout"), seconds)
        print("\n%s\n\n%s" % (NAMES[size], timing.table(entries, os.path.getsize(source(size, work, "md")), reference)), flush=True)
        for entry in entries[:2]:
            ratios["%s %s ÷ cmark" % (NAMES[size], entry.name)] = round(entry.ratio(reference), 2)
    return ratios


def peers(binary):
    """The wide comparison (asciidoctor, pandoc, typst ...), which lives outside this repository."""
    script = os.path.join(SHARED, "peers.sh")
    if not os.path.exists(script):
        print("\nno %s: the wide comparison is left out" % script)
        return 0
    sys.stdout.flush()
    return subprocess.run(["bash", script, "--ours", binary + " build {in} --out {out}", "--ours-check", binary + " check",
                           "--ours-ws", binary + " check {in}", "--quick"], check=False).returncode and 2


if __name__ == "__main__":
    sys.exit(main())
