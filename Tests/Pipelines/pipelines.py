#!/usr/bin/env python3
"""Whether the files of Templates/ci and .pre-commit-hooks.yaml do what they say, where they are meant to be.

    python3 Tests/Pipelines/pipelines.py [.build/release/gangmu]

Needs python3-yaml, pre-commit, git, curl, and what Tests/Outputs/outputs.py needs, whose readers judge the reports. No network: the
tarball is fetched from a file: address.

Each file is parsed and held to the keys that its service documents. Then it is run in a folder with a family of standards (clean, with a
mistake, not formatted, with accepted findings, absent): the commands of workflow, action and GitLab jobs by bash and sh as the
runners do it, the hooks by pre-commit itself at `git commit`. Every check is run again on a spoilt template and must then fail.
One line a check; exit status 1 when one fails, 2 when something that is needed is missing.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.append("/usr/lib/python3/dist-packages")  # Debian's packages, also where python3 is another one
sys.path.insert(0, str(ROOT / "Tests/Outputs"))
try:
    import yaml
    import outputs
except ImportError as error:
    print(f"{error}: install python3-yaml")
    sys.exit(2)
for tool, package in [("pre-commit", "pre-commit"), ("git", "git"), ("curl", "curl"), ("bash", "bash")]:
    if not shutil.which(tool):
        print(f"no {tool}: install {package}")
        sys.exit(2)

PROGRAM = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/gangmu").resolve()
HOOKS = ".pre-commit-hooks.yaml"
FILES = ["pre-commit.yaml", "github/workflow.yml", "github/action.yml", "gitlab.yml", "gitea.yml", "reviewdog.yml", "check.sh"]
PLACES = {  # of `gangmu new ci`
    "github": {".github/workflows/gangmu.yml": "github/workflow.yml", ".github/actions/gangmu/action.yml": "github/action.yml"},
    "gitlab": {".gitlab-ci.yml": "gitlab.yml"}, "gitea": {".gitea/workflows/gangmu.yml": "gitea.yml"},
    "forgejo": {".forgejo/workflows/gangmu.yml": "gitea.yml"}, "pre-commit": {".pre-commit-config.yaml": "pre-commit.yaml"},
    "reviewdog": {".reviewdog.yml": "reviewdog.yml"}, "shell": {"check.sh": "check.sh"},
}
RICE, GENERAL = "specs/products/mengfeng-rice.std.md", "specs/general/DB15-T-1700.1.std.md"
MISTAKE = "cite-target-exists"
same = outputs.same


class Templates:
    """The files, some of them spoilt."""

    def __init__(self, texts=None):
        self.texts = texts or {HOOKS: (ROOT / HOOKS).read_text("utf-8")} | {name: (ROOT / "Templates/ci" / name).read_text("utf-8") for name in FILES}

    def spoilt(self, name, old, new):
        assert old in self.texts[name], f"{name} does not hold {old!r}"
        return Templates(self.texts | {name: self.texts[name].replace(old, new)})

    def yaml(self, name):
        value = yaml.safe_load(self.texts[name])
        if isinstance(value, dict) and True in value:  # YAML 1.1 reads the key `on` as a truth value
            value["on"] = value.pop(True)
        return value


# Folders.

def edit(path, change):
    text = path.read_text("utf-8")
    changed = change(text)
    assert changed != text, f"{path} is as before"
    path.write_text(changed, "utf-8")


def mistaken(folder):
    edit(folder / RICE, lambda text: text + "\n按第99章的规定测定。\n")


def unformatted(folder):
    name = folder / "specs/100%, 甲:乙.std.md"
    shutil.copy(folder / "specs/baselines/GB-T-1354.std.md", name)
    edit(name, lambda text: text.replace("\n# ", "\n\n\n# "))


def unreadable(folder):
    (folder / "specs/z.std.md").symlink_to("nowhere")


def general_changed(folder):
    """The other files of the family still name the edition of before."""
    edit(folder / GENERAL, lambda text: text.replace("DB15/T 1700.1—2024", "DB15/T 1700.1—2031"))


class World:
    """Where everything is run: a clean family, a tarball, a path with and without the program."""

    def __init__(self, place):
        self.place, self.count = place, 0
        version = self.program("--version").stdout.split()[1]
        self.version = version
        inner = place / f"gangmu-{version}-linux"
        inner.mkdir()
        shutil.copy(PROGRAM, inner / "gangmu")
        self.tarball = place / "gangmu.tar.gz"
        subprocess.run(["tar", "-C", place, "-czf", self.tarball, inner.name], check=True)
        self.sha256 = subprocess.run(["sha256sum", self.tarball], capture_output=True, text=True).stdout.split()[0]
        self.path = "/usr/bin:/bin"
        assert not shutil.which("gangmu", path=self.path), "gangmu is in /usr/bin"
        self.path_with_program = f"{inner}:{self.path}"
        self.clean = place / "clean"
        shutil.copytree(ROOT / "Examples/meng", self.clean / "specs")
        self.program("fmt", "specs", cwd=self.clean)
        for verb in (["fmt", "--check"], ["check"]):
            same(f"status of {verb} on the clean family", self.program(*verb, "specs", cwd=self.clean).returncode, 0)

    def program(self, *words, cwd=None):
        return subprocess.run([PROGRAM, *words], cwd=cwd, capture_output=True, text=True, timeout=300)

    def folder(self, *changes):
        self.count += 1
        folder = self.place / f"w{self.count}"
        shutil.copytree(self.clean, folder)
        for change in changes:
            change(folder)
        return folder

    def environment(self, **more):
        home = self.place / "home"
        home.mkdir(exist_ok=True)
        return {"PATH": self.path, "HOME": str(home), "LANG": "C.UTF-8", "GANGMU_LANG": "zh", "TMPDIR": str(self.place)} | more

    def run(self, command, folder, **variables):
        return subprocess.run(command, cwd=folder, env=self.environment(**variables), capture_output=True, text=True, timeout=600)


# Reports, as outputs.py reads them.

def judged(folder, reports, *options):
    """Each report says what `--format json` says in that folder."""
    run = outputs.Run.__new__(outputs.Run)
    run.folder, run.program, run.language = folder, str(PROGRAM), "zh"
    asked = subprocess.run([PROGRAM, "check", ".", "--quiet", "--format", "json", *options], cwd=folder, capture_output=True)
    run.reports = {"json": asked.stdout} | {form: (folder / file).read_bytes() for form, file in reports.items()}
    run.texts = {str(path.relative_to(folder)): outputs.Text(path.read_bytes()) for path in sorted(folder.rglob("*.std.md"))}
    checks = {
        "sarif": [outputs.sarif_run, outputs.sarif_regions, outputs.sarif_messages], "gitlab": [outputs.gitlab_issues],
        "checkstyle": [outputs.checkstyle_errors], "rdjson": [outputs.rdjson_diagnostics], "junit": [],
    }
    schemas = {"sarif": outputs.sarif_schema, "gitlab": outputs.gitlab_schema, "junit": outputs.junit_schema, "rdjson": outputs.rdjson_schema}
    for form in reports:
        for check in checks.get(form, []) + ([schemas[form]] if form in schemas and outputs.SCHEMAS.exists() else []):
            check(run)
        if form == "junit":
            suites = outputs.junitparser.JUnitXml.fromstring(run.reports[form])
            same("failures of JUnit", sum(suite.failures for suite in suites), len(run.findings))
        if form == "json":
            same("json", json.loads((folder / reports[form]).read_bytes())["findings"], run.findings)
    return run.findings


# Scenarios that every runner goes through: changes of the folder, settings, and the exit status that must come.

SCENARIOS = [
    ("clean", [], {}, 0), ("a mistake", [mistaken], {}, 1), ("not formatted", [unformatted], {}, 1), ("both", [mistaken, unformatted], {}, 1),
    ("never fails", [mistaken], {"fail_on": "never"}, 0), ("accepted", [mistaken], {"known": "known.txt"}, 0),
    ("no list", [], {"known": "known.txt", "without": True}, 2), ("no folder", [], {"paths": "missing"}, 2), ("only information", [], {"fail_on": "info"}, None),
]


def scenarios(world, ask):
    for title, changes, settings, status in SCENARIOS:
        settings = dict(settings)
        folder = world.folder(*changes)
        if "known" in settings and not settings.pop("without", False):
            world.program("check", ".", "--quiet", "--write-known", settings["known"], cwd=folder)
        if status is None:
            status = world.program("check", ".", "--fail-on", "info", cwd=folder).returncode
        try:
            ask(folder, settings, status)
        except Exception as error:
            raise AssertionError(f"{title}: {error}") from error


def told(done, status, what):
    same(f"status ({done.stdout[-300:]}{done.stderr[-300:]})", done.returncode, status)
    return done.stdout


# GitHub.

def substituted(text, values):
    """`${{ inputs.x }}` and the like; a name without value is empty, as on GitHub."""
    return re.sub(r"\$\{\{\s*([a-z]+(?:\.[A-Za-z0-9_-]+)+)\s*\}\}", lambda match: str(values.get(match[1], "")), str(text))


class Job:
    """Steps run in a folder as the runner of GitHub runs them: a failed step ends them, but for those with a condition."""

    def __init__(self, world, folder, path):
        self.world, self.folder, self.path = world, folder, path
        self.out, self.status, self.used, self.values, self.of_workflow = "", 0, [], {}, {}

    def step(self, step, values, environment, default):
        files = {name: self.folder.parent / f"{self.folder.name}.{name}" for name in ("GITHUB_OUTPUT", "GITHUB_PATH")}
        for file in files.values():
            file.write_text("")
        temporary = self.folder.parent / f"{self.folder.name}.temp"
        temporary.mkdir(exist_ok=True)
        script = temporary / "script.sh"
        script.write_text(step["run"])
        variables = {key: substituted(value, values) for key, value in (environment | step.get("env", {})).items()}
        done = self.world.run(default + [script], self.folder, PATH=self.path, RUNNER_TEMP=str(temporary), **{k: str(v) for k, v in files.items()}, **variables)
        self.out += done.stdout + done.stderr
        for line in files["GITHUB_PATH"].read_text().splitlines():
            self.path = f"{line}:{self.path}"
        for line in files["GITHUB_OUTPUT"].read_text().splitlines():
            key, value = line.split("=", 1)
            self.values[f"steps.{step['id']}.outputs.{key}"] = value
        return done.returncode

    STRICT = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]

    def action(self, action, given):
        unknown = set(given) - set(action["inputs"])
        assert not unknown, f"the action has no input {unknown}"
        values = {f"inputs.{name}": given.get(name, row.get("default", "")) for name, row in action["inputs"].items()}
        for step in action["runs"]["steps"]:
            same("shell", step["shell"], "bash")
            status = self.step(step, values, {}, self.STRICT)
            if status:
                return status
        return 0

    def condition(self, text, event):
        expression = re.fullmatch(r"\$\{\{(.*)\}\}", text)[1]
        expression = re.sub(r"hashFiles\('([^']*)'\)", lambda match: repr("x" if (self.folder / match[1]).exists() else ""), expression)
        expression = re.sub(r"github(\.\w+)+", lambda match: repr(event[match[0]]), expression)
        expression = re.sub(r"steps(\.\w+)+", lambda match: repr(self.of_workflow.get(match[0], "")), expression)
        return eval(expression.replace("!cancelled()", "True").replace("&&", " and ").replace("||", " or "), {"__builtins__": {}})

    def workflow(self, workflow, action, values, event):
        [job] = workflow["jobs"].values()
        environment = job.get("env", {})
        for step in job["steps"]:
            if not (self.condition(step["if"], event) if "if" in step else self.status == 0):
                continue
            if step.get("uses", "").startswith("./"):
                same("place of the action", step["uses"] + "/action.yml", "./.github/actions/gangmu/action.yml")
                self.status = self.action(action, {key: substituted(value, values) for key, value in step["with"].items()})
                # What a step inside did not come to is an empty text.
                for name, row in action["outputs"].items():
                    inner = re.fullmatch(r"\$\{\{\s*(\S+)\s*\}\}", row["value"])[1]
                    self.of_workflow[f"steps.{step.get('id')}.outputs.{name}"] = self.values.get(inner, "")
            elif "uses" in step:
                self.used.append((step["uses"].split("@")[0], step.get("with", {})))
            else:
                self.status = self.step(step, values, environment, self.STRICT if step.get("shell") == "bash" else ["bash", "-e"]) or self.status


def annotations(text):
    """The commands of findings and files in a log; outputs.py asks for lines, which a file as a whole has not."""
    lines = [line for line in text.splitlines() if re.match(r"::\w+ file=", line)]
    return [outputs.github_command(line if ",line=" in line else line.replace(" file=", " line=1,endLine=1,file=", 1)) for line in lines]


def action_is_right(templates, world):
    action = templates.yaml("github/action.yml")

    def ask(folder, settings, status):
        job = Job(world, folder, world.path)
        given = {"url": f"file://{world.tarball}", "paths": settings.get("paths", "\n  .\n\n"), "sarif": "a b.sarif", "version": world.version, "sha256": world.sha256}
        given |= {name: settings[key] for key, name in [("fail_on", "fail-on"), ("known", "known")] if key in settings}
        same(f"status ({job.out})", job.action(action, given), status)
        outputs_of_action = {name: substituted(row["value"], job.values) for name, row in action["outputs"].items()}
        same("outputs", outputs_of_action, {"status": str(status), "sarif": "a b.sarif"})
        commands = annotations(job.out)
        unlike = [properties["file"] for _, properties, _ in commands if properties["title"] == "gangmu fmt"]
        expected = world.program("fmt", "--check", settings.get("paths", "."), cwd=folder).stdout.splitlines()
        same("annotations of fmt", unlike, expected)
        if status == 2:
            return
        found = judged(folder, {"sarif": "a b.sarif"}, *(["--known", settings["known"]] if "known" in settings else []))
        same("annotations", [f"gangmu ({finding['rule']})" for finding in found], [p["title"] for _, p, _ in commands if p["title"] != "gangmu fmt"])
    scenarios(world, ask)
    # Several folders, one with a blank; without fmt.
    folder = world.folder(unformatted)
    (folder / "more of it").mkdir()
    shutil.copy(folder / "specs/baselines/GB-T-1354.std.md", folder / "more of it/a.std.md")
    job = Job(world, folder, world.path_with_program)
    same("two folders", job.action(action, {"paths": "specs\nmore of it", "fmt": "false"}), 0)


def action_installs(templates, world):
    """From a tarball that is what it should be, or not at all."""
    action = templates.yaml("github/action.yml")
    url = f"file://{world.tarball}"

    def status(path, **given):
        job = Job(world, world.folder(), path)
        return job.action(action, {key: value for key, value in given.items() if value is not None}), job
    same("on the path", status(world.path_with_program)[0], 0)
    same("on the path, in that version", status(world.path_with_program, version=world.version, url="file:///nowhere")[0], 0)
    same("not on the path", status(world.path)[0], 2)
    result, job = status(world.path_with_program, version="99")
    assert result == 2 and "99" in job.out, "another version on the path"
    same("another version on the path and in the tarball", status(world.path_with_program, version="99", url=url)[0], 2)
    same("from the tarball", status(world.path, url=url)[0], 0)
    assert status(world.path, url=url, sha256="0" * 64)[0] not in (0, None), "a wrong checksum"
    assert status(world.path, url="file:///nowhere.tar.gz")[0], "no tarball"


def workflow_is_right(templates, world):
    workflow, action = templates.yaml("github/workflow.yml"), templates.yaml("github/action.yml")
    push = {"github.event_name": "push", "github.event.pull_request.head.repo.full_name": None, "github.repository": "a/b"}
    own = push | {"github.event_name": "pull_request", "github.event.pull_request.head.repo.full_name": "a/b"}
    fork = own | {"github.event.pull_request.head.repo.full_name": "c/b"}
    values = {"vars.GANGMU_TARBALL": f"file://{world.tarball}"}
    upload, artifact = "github/codeql-action/upload-sarif", "actions/upload-artifact"
    for title, changes, event, given, status, used in [
        ("push", [], push, values, 0, [upload, artifact]), ("pull request", [], own, values, 0, [upload, artifact]),
        ("fork", [], fork, values, 0, [artifact]), ("a mistake", [mistaken], push, values, 1, [upload]), ("a mistake of a fork", [mistaken], fork, values, 1, []),
        ("no tarball", [], push, {}, 2, []), ("a file that cannot be read", [unreadable], push, values, 2, []),
    ]:
        folder = world.folder(*changes)
        job = Job(world, folder, world.path)
        job.workflow(workflow, action, given, event)
        same(f"{title}: status ({job.out[-400:]})", job.status, status)
        same(f"{title}: actions", [name for name, _ in job.used], ["actions/checkout"] + used)
        for name, given in job.used:
            if name in (upload, artifact):
                assert (folder / given["sarif_file" if name == upload else "path"]).exists(), f"{title}: nothing to upload for {name}"
        if upload in used:
            judged(folder, {"sarif": "gangmu.sarif"})
        if status == 1:
            assert any(properties["title"] == f"gangmu ({MISTAKE})" for _, properties, _ in annotations(job.out)), f"{title}: no annotation"
        assert (folder / "out/specs/index.html").exists() == (status == 0), f"{title}: pages"


STEP = {"name", "id", "if", "uses", "with", "run", "shell", "env", "working-directory", "continue-on-error", "timeout-minutes"}


def github_shapes(templates, world):
    """Keys of the workflow syntax and of action metadata; no expression inside a script, where it could be code."""
    action = templates.yaml("github/action.yml")
    same("keys of the action", set(action), {"name", "description", "inputs", "outputs", "runs"})
    for row in action["inputs"].values():
        assert set(row) <= {"description", "default", "required"} and isinstance(row["default"], str), row
    for row in action["outputs"].values():
        same("keys of an output", set(row), {"description", "value"})
    same("runs", (set(action["runs"]), action["runs"]["using"]), ({"using", "steps"}, "composite"))
    steps = [(step, True) for step in action["runs"]["steps"]]
    for name in ("github/workflow.yml", "gitea.yml"):
        workflow = templates.yaml(name)
        assert set(workflow) <= {"name", "on", "permissions", "jobs", "env", "concurrency", "defaults"}, set(workflow)
        assert set(workflow["on"]) <= {"push", "pull_request", "workflow_dispatch"}, workflow["on"]
        for scope, right in workflow.get("permissions", {}).items():
            assert scope in ("actions", "contents", "security-events") and right in ("read", "write", "none"), (scope, right)
        for job in workflow["jobs"].values():
            assert set(job) <= {"name", "runs-on", "env", "steps", "permissions", "if", "needs", "timeout-minutes"} and "runs-on" in job, set(job)
            steps += [(step, False) for step in job["steps"]]
    same("rights of the workflow", templates.yaml("github/workflow.yml")["permissions"], {"actions": "read", "contents": "read", "security-events": "write"})
    for step, is_composite in steps:
        assert set(step) <= STEP and ("uses" in step) != ("run" in step), step
        assert not is_composite or "uses" in step or "shell" in step, f"a composite step wants its shell: {step}"
        assert "${{" not in step.get("run", ""), f"an expression in a script: {step}"
        assert "with" not in step or "uses" in step, step
        uses = step.get("uses", "./")
        assert uses.startswith("./") or re.fullmatch(r"[\w-]+/[\w/-]+@v\d+", uses), uses


# GitLab, Gitea, the script.

JOB = {"extends", "image", "variables", "rules", "before_script", "script", "after_script", "artifacts", "needs", "stage", "tags", "allow_failure", "cache"}
REPORTS = {"codequality", "junit", "sast", "dotenv", "coverage_report", "metrics"}


def gitlab_jobs(templates):
    jobs = templates.yaml("gitlab.yml")
    merged = {}
    for name, job in jobs.items():
        assert set(job) <= JOB, f"{name}: {set(job) - JOB}"
        if not name.startswith("."):
            base = jobs[job["extends"]] if "extends" in job else {}
            merged[name] = base | job | {"variables": base.get("variables", {}) | job.get("variables", {})}
    return merged


def gitlab_shape(templates, world):
    jobs = gitlab_jobs(templates)
    for name, job in jobs.items():
        assert job["script"] and all(isinstance(line, str) for line in job["script"] + job["before_script"]), f"{name}: script"
        artifacts = job["artifacts"]
        assert set(artifacts) <= {"when", "paths", "reports", "expire_in", "name", "expose_as"}, artifacts
        assert set(artifacts.get("reports", {})) <= REPORTS, artifacts
        assert artifacts.get("when", "on_success") in ("on_success", "on_failure", "always"), artifacts
        assert set(job.get("needs", [])) <= set(jobs), job["needs"]
        conditions = [rule["if"] for rule in job["rules"]]
        same("rules", conditions, ['$CI_PIPELINE_SOURCE == "merge_request_event"', "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"])
        assert all(isinstance(value, str) for value in job["variables"].values()), job["variables"]
    check = jobs["gangmu-check"]["artifacts"]
    same("artifacts of a failed check", (check["when"], set(check["reports"])), ("always", {"codequality", "junit"}))


def gitlab_runs(templates, world):
    jobs = gitlab_jobs(templates)

    def ask(folder, settings, status):
        names = {"paths": "GANGMU_PATHS", "fail_on": "GANGMU_FAIL_ON", "known": "GANGMU_KNOWN"}
        # Variables of a project come before those of the file.
        variables = {"GANGMU_TARBALL": f"file://{world.tarball}"} | {names[key]: value for key, value in settings.items()}
        for shell in (["bash", "-eo", "pipefail"], ["sh", "-e"]):
            job = jobs["gangmu-check"]
            done = world.run(shell + ["-c", "\n".join(job["before_script"] + job["script"])], folder, **job["variables"] | variables)
            told(done, status, shell)
            if status == 2:
                continue
            reports = job["artifacts"]["reports"]
            known = ["--known", settings["known"]] if "known" in settings else []
            found = judged(folder, {"gitlab": reports["codequality"], "junit": reports["junit"]}, *known)
            same("log", [line for line in done.stdout.splitlines() if ": " in line and "[" in line and ":" in line.split(": ")[0]],
                 [f"{f['file']}:{f['start']['line']}:{f['start']['column']}: {f['severity']}[{f['rule']}] {f['message']['zh']}" for f in found])
        if status == 0:
            job = jobs["gangmu-build"]
            done = world.run(["bash", "-eo", "pipefail", "-c", "\n".join(job["before_script"] + job["script"])], folder, **job["variables"] | variables)
            told(done, 0, "build")
            [out] = job["artifacts"]["paths"]
            assert (folder / out / "specs/index.html").exists(), "nothing was built"
    scenarios(world, ask)
    job = jobs["gangmu-check"]
    done = world.run(["bash", "-eo", "pipefail", "-c", "\n".join(job["before_script"] + job["script"])], world.folder(), **job["variables"], GANGMU_TARBALL="file:///nowhere")
    assert done.returncode != 0, "passes without the program"


def gitea_runs(templates, world):
    [job] = templates.yaml("gitea.yml")["jobs"].values()
    [script] = [step["run"] for step in job["steps"] if "run" in step]

    def ask(folder, settings, status):
        names = {"paths": "GANGMU_PATHS", "fail_on": "GANGMU_FAIL_ON", "known": "GANGMU_KNOWN"}
        variables = {key: substituted(value, {"vars.GANGMU_TARBALL": f"file://{world.tarball}"}) for key, value in job["env"].items()}
        done = world.run(Job.STRICT + ["-c", script], folder, **variables | {names[key]: value for key, value in settings.items()})
        told(done, status, "gitea")
        assert (folder / "out/specs/index.html").exists() == (status == 0), "pages"
        if mistaken_is_in(folder) and not settings.get("known"):
            assert f"error[{MISTAKE}]" in done.stdout, done.stdout
    scenarios(world, ask)


def mistaken_is_in(folder):
    return "按第99章" in (folder / RICE).read_text("utf-8")


def script_runs(templates, world):
    script = world.place / "check of mine.sh"
    script.write_text(templates.texts["check.sh"])

    def ask(folder, settings, status):
        names = {"fail_on": "GANGMU_FAIL_ON", "known": "GANGMU_KNOWN"}
        variables = {names[key]: value for key, value in settings.items() if key in names}
        for shell in ("sh", "bash"):
            done = world.run([shell, script] + ([settings["paths"]] if "paths" in settings else []), folder, PATH=world.path_with_program,
                             GANGMU_REPORTS="my reports/of it", GANGMU_OUT="pages", **variables)
            told(done, status, shell)
            assert (folder / "pages/specs/index.html").exists() == (status == 0), "pages"
            if status == 2:
                continue
            known = ["--known", settings["known"]] if "known" in settings else []
            names_of = {"sarif": "gangmu.sarif", "junit": "junit.xml", "checkstyle": "checkstyle.xml", "json": "gangmu.json"}
            judged(folder, {form: f"my reports/of it/{name}" for form, name in names_of.items()}, *known)
    scenarios(world, ask)
    folder = world.folder()
    told(world.run(["sh", script, "specs/products", "specs/general"], folder, PATH=world.path_with_program), 0, "two folders")
    assert (folder / "reports/gangmu.sarif").exists() and not (folder / "out").exists(), "what is made without being asked"
    told(world.run(["sh", script], folder), 2, "no program")
    told(world.run(["sh", script], folder, GANGMU=str(PROGRAM)), 0, "the program by its place")


def reviewdog_runs(templates, world):
    config = templates.yaml("reviewdog.yml")
    same("keys", set(config), {"runner"})
    [(name, runner)] = config["runner"].items()
    assert name == "gangmu" and set(runner) <= {"cmd", "format", "errorformat", "name", "level"}, runner
    for changes in ([], [mistaken]):
        folder = world.folder(*changes)
        done = world.run(["sh", "-c", runner["cmd"]], folder, PATH=world.path_with_program)
        # It reads both outputs as one, and takes a status without findings for a failure.
        same("status", (done.returncode, done.stderr), (0, ""))
        (folder / "report").write_text(done.stdout, "utf-8")
        judged(folder, {runner["format"]: "report"})


# pre-commit.

class Checkout:
    """A git repository with hooks, in which one can commit."""

    def __init__(self, world, config, *changes):
        self.world, self.folder = world, world.folder(*changes)
        self.git("init", "-q", ".")
        self.git("add", ".")
        self.git("commit", "-qm", "a")
        (self.folder / ".pre-commit-config.yaml").write_text(config, "utf-8")
        self.git("add", ".")
        self.git("commit", "-qm", "b")
        done = self.run("pre-commit", "install")
        assert done.returncode == 0, done.stdout + done.stderr

    def run(self, *words):
        who = {f"GIT_{one}_{what}": "a@b" for one in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        return self.world.run(list(words), self.folder, PATH=self.world.path_with_program, PRE_COMMIT_HOME=str(self.world.place / "pre-commit"),
                              PRE_COMMIT_COLOR="never", GIT_CONFIG_GLOBAL="/dev/null", **who)

    def git(self, *words):
        done = self.run("git", *words)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def commit(self, *changes):
        """Whether it was let through, and what was said."""
        for change in changes:
            change(self.folder)
        self.git("add", ".")
        done = self.run("git", "commit", "-m", "c")
        return done.returncode == 0, done.stdout + done.stderr


def pre_commit_accepts(templates, world):
    for name, verb in (("pre-commit.yaml", "validate-config"), (HOOKS, "validate-manifest")):
        path = world.place / pathlib.Path(name).name
        path.write_text(templates.texts[name], "utf-8")
        done = world.run(["pre-commit", verb, path], world.place)
        assert done.returncode == 0, done.stdout + done.stderr
        # It only warns of keys that it does not know.
        assert "nexpected" not in done.stdout + done.stderr, done.stdout + done.stderr
    ours = {hook["id"]: hook for hook in templates.yaml(HOOKS)}
    [local] = templates.yaml("pre-commit.yaml")["repos"]
    for hook in local["hooks"]:
        other = ours[hook["id"]]
        for key in ("name", "entry", "files", "language", "pass_filenames"):
            same(f"{key} of {hook['id']} here and there", hook.get(key), other.get(key))


def hooks_at_commit(config, world):
    passed, said = Checkout(world, config).commit(lambda folder: edit(folder / RICE, lambda text: text.replace("# 范围\n", "# 范围\n\n<!-- 甲 -->\n", 1)))
    assert passed and said.count("Passed") == 2, f"a clean commit: {said}"
    passed, said = Checkout(world, config).commit(mistaken)
    assert not passed and f"{RICE}:" in said and f"error[{MISTAKE}]" in said and "99章" in said, f"a mistake: {said}"
    passed, said = Checkout(world, config).commit(general_changed)
    assert not passed and re.search(r"specs/products/\S+: error\[", said), f"a change of the general breaks a product: {said}"
    passed, said = Checkout(world, config).commit(unformatted)
    assert not passed and "specs/100%, 甲:乙.std.md" in said and "error[" not in said, f"not formatted: {said}"
    passed, said = Checkout(world, config, unformatted).commit(lambda folder: edit(folder / RICE, lambda text: text.replace("# 范围\n", "# 范围\n\n<!-- 甲 -->\n", 1)))
    assert passed, f"a file of before that is not formatted: {said}"
    passed, said = Checkout(world, config, mistaken).commit(lambda folder: (folder / "README.md").write_text("甲"))
    assert passed and said.count("Skipped") == 2, f"no standard in the commit: {said}"
    passed, said = Checkout(world, config, mistaken).commit(lambda folder: edit(folder / "specs/family.md", lambda text: text + "\n甲。\n"))
    assert not passed and f"error[{MISTAKE}]" in said, f"family.md alone: {said}"
    done = Checkout(world, config, mistaken).run("pre-commit", "run", "--all-files")
    assert done.returncode == 1 and f"error[{MISTAKE}]" in done.stdout, f"--all-files: {done.stdout}"


def pre_commit_runs(templates, world):
    hooks_at_commit(templates.texts["pre-commit.yaml"], world)


def repository_of_hooks(templates, world):
    """This repository named in a configuration, as far as pre-commit looks at it."""
    world.count += 1
    folder = world.place / f"hooks{world.count}"
    folder.mkdir()
    (folder / HOOKS).write_text(templates.texts[HOOKS], "utf-8")
    environment = {"GIT_CONFIG_GLOBAL": "/dev/null"}
    for words in (["init", "-q", "."], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a"]):
        done = world.run(["git", *words], folder, **environment)
        assert done.returncode == 0, done.stderr
    head = world.run(["git", "rev-parse", "HEAD"], folder, **environment).stdout.strip()

    def config(*hooks):
        return yaml.safe_dump({"repos": [{"repo": str(folder), "rev": head, "hooks": list(hooks)}]})
    hooks_at_commit(config({"id": "gangmu-fmt-check"}, {"id": "gangmu-check"}), world)
    passed, said = Checkout(world, config({"id": "gangmu-check", "args": ["--fail-on", "never", "specs"]})).commit(mistaken)
    assert passed, f"arguments: {said}"
    checkout = Checkout(world, config({"id": "gangmu-fmt"}))
    passed, said = checkout.commit(unformatted)
    assert not passed and "files were modified by this hook" in said, f"gangmu-fmt: {said}"
    passed, said = checkout.commit()
    assert passed, f"gangmu-fmt, the second time: {said}"


# What the files say of themselves, what the program writes, what the manual tells.

def heads(templates, world):
    for name, text in templates.texts.items():
        lines = text.split("\n")
        head = [line for line in lines[:16] if line.startswith("#") and not line.startswith("#!")]
        assert lines[0].startswith("#") and re.search("[一-鿿]", "".join(head)) and re.search("[A-Za-z]{4} [a-z]{2}", "".join(head)), f"{name} does not say what it is"
        assert "://" not in text, f"{name} names a host"
        assert not re.search(r"/(home|root|work|tmp)/", text), f"{name} names a place of some machine"
        assert text.endswith("\n") and not re.search(r"[ \t]\n", text), f"{name}: blanks at line ends"


def program_writes_them(templates, world):
    for service, places in PLACES.items():
        folder = world.folder()
        done = world.program("new", "ci", service, cwd=folder)
        same(f"new ci {service} ({done.stderr})", done.returncode, 0)
        for place, name in places.items():
            same(place, (folder / place).read_text("utf-8"), templates.texts[name])
            assert f" {place}\n" in done.stdout, f"{service} does not say {place}"


def manual_agrees(templates, world):
    """What can be set is in the manual, and what the manual names can be set."""
    manual = (ROOT / "Sources/Manual/ci.md").read_text("utf-8")
    told_names = set(re.findall(r"`([^`\n]+)`", manual))
    section = manual[manual.index("\n## 流水线\n"):manual.index("\n## check 的全部选项\n")]
    texts = "\n".join(templates.texts.values())
    internal = {"GANGMU_VERSION", "GANGMU_SHA256", "GANGMU_FMT", "GANGMU_SARIF"}  # how the action hands on its inputs
    names = set(re.findall(r"\bGANGMU_[A-Z0-9_]+", texts)) - internal
    action = templates.yaml("github/action.yml")
    names |= set(action["inputs"]) | set(action["outputs"]) | {hook["id"] for hook in templates.yaml(HOOKS)} | set(PLACES) | {HOOKS}
    names |= {place for places in PLACES.values() for place in places}
    assert names <= told_names, f"not in the manual: {sorted(names - told_names)}"
    for name in set(re.findall(r"\bGANGMU_[A-Z0-9_]+", section)):
        assert name in texts, f"only in the manual: {name}"
    default = action["inputs"]["fail-on"]["default"]
    for name in ("gitlab.yml", "gitea.yml"):
        assert f"GANGMU_FAIL_ON: {default}\n" in templates.texts[name], f"{name}: another default"
    assert f"缺省 `{default}`" in section and f"GANGMU_FAIL_ON:-{default}" in templates.texts["check.sh"], "another default"


CHECKS = [
    ("every file says what it is, in both languages, and names no host", heads, ("gitlab.yml", "image: ", "image: https://a/")),
    ("gangmu new ci writes them where they are looked for", program_writes_them, ("check.sh", "exit 2", "exit 3")),
    ("the manual names what can be set, and nothing else", manual_agrees, ("gitlab.yml", "GANGMU_PATHS", "GANGMU_FOLDERS")),
    ("workflow and action have the keys that GitHub knows", github_shapes, ("github/action.yml", "      shell: bash\n", "")),
    ("workflow and action: no expression in a script", github_shapes, ("github/action.yml", '"$GANGMU_SARIF" ||', '"${{ inputs.sarif }}" ||')),
    ("action: status, annotations and SARIF", action_is_right, ("github/action.yml", 'exit "$status"', "exit 1")),
    ("action: names of files in annotations", action_is_right, ("github/action.yml", "s/,/%2C/g", "")),
    ("action: a tarball of that version and checksum, or the path", action_installs, ("github/action.yml", "sha256sum -c -", "cat")),
    ("workflow: uploads also when the check failed, never from a fork", workflow_is_right, ("github/workflow.yml", "!cancelled() && ", "github.event_name == 'x' && ")),
    ("workflow: uploads no report that lacks a file", workflow_is_right, ("github/workflow.yml", "steps.check.outputs.status != '2' && ", "")),
    ("workflow: compiles what has passed", workflow_is_right, ("github/workflow.yml", "--out out", "--out pages")),
    ("GitLab: keys, rules, artifacts", gitlab_shape, ("gitlab.yml", "when: always", "when: on_success")),
    ("GitLab: status, Code Quality and JUnit, in bash and sh", gitlab_runs, ("gitlab.yml", "|| status=$?", "")),
    ("GitLab: accepted findings", gitlab_runs, ("gitlab.yml", '${GANGMU_KNOWN:+--known "$GANGMU_KNOWN"}', "")),
    ("Gitea and Forgejo: status, log, pages", gitea_runs, ("gitea.yml", 'if [ "$status" != 0 ]', 'if [ "$status" = 2 ]')),
    ("check.sh: status and reports, in sh and bash", script_runs, ("check.sh", "checkstyle=", "junit=")),
    ("reviewdog: a report that it can read, whatever there is", reviewdog_runs, ("reviewdog.yml", "--fail-on never ", "")),
    ("pre-commit accepts configuration and manifest, which agree", pre_commit_accepts, (HOOKS, "language: system", "langage: system")),
    ("pre-commit: commits are let through or not, with the findings", pre_commit_runs, ("pre-commit.yaml", r"(^|/)family\.md|", "")),
    ("pre-commit: this repository as the source of hooks; whole families", repository_of_hooks, (HOOKS, "  pass_filenames: false\n", "")),
]


def main():
    tally = outputs.Tally()
    templates = Templates()
    with tempfile.TemporaryDirectory() as place:
        world = World(pathlib.Path(place).resolve())
        done = set()
        for title, check, spoil in CHECKS:
            def ask():
                if check not in done:
                    check(templates, world)
                    done.add(check)
                try:
                    check(templates.spoilt(*spoil), world)
                except (AssertionError, KeyError, OSError, ValueError):
                    return
                raise AssertionError(f"passes with {spoil[1]!r} made {spoil[2]!r}")
            tally.check(title, ask)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
