"""Times whole processes side by side: round-robin (A B C A B C ...), so that a slow spell of the machine hits all.

One run is posix_spawn to wait4, by a monotonic clock; standard output goes to a real file, as a user's would. The maximum
resident size that wait4 tells is never less than our own, which the kernel counts as the child's until it has started
(some 20 MiB of Python); so one more run, not timed, is stopped at its exit and asked for its own high-water mark. Where
tracing is forbidden the figure of wait4 stands, or "< ours".
"""

import ctypes
import os
import resource
import shutil
import signal
import statistics
import time

TIME_LIMIT = 120        # seconds for one run


class Contestant:
    """A command to be timed, and its runs."""

    def __init__(self, name, command, accepted=(0,)):
        self.name, self.command, self.accepted = name, command, accepted
        self.path = shutil.which(command[0]) or command[0]
        self.milliseconds = []
        self.inherited = self.peak = 0      # bytes: as wait4 tells it; as shown
        self.is_bound = False               # the peak is only known to be less than that

    @property
    def median(self):
        return statistics.median(self.milliseconds)

    def ratio(self, reference):
        """The median of the ratios round by round: both of a pair met the same weather."""
        return statistics.median(own / other for own, other in zip(self.milliseconds, reference.milliseconds))

    def start(self, output, before=()):
        files = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                 (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
                 (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
        return os.posix_spawn(before[0] if before else self.path, [*before, *self.command], os.environ, file_actions=files)

    def run(self, output):
        """One run: milliseconds. Raises RuntimeError when the program fails."""
        begun = time.perf_counter_ns()
        child = self.start(output)
        signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
        signal.alarm(TIME_LIMIT)
        _, status, usage = os.wait4(child, 0)
        elapsed = (time.perf_counter_ns() - begun) / 1e6
        signal.alarm(0)
        code = os.waitstatus_to_exitcode(status)
        if code not in self.accepted:
            raise RuntimeError("%s: exit status %d: %s" % (self.name, code, " ".join(self.command)))
        self.inherited = max(self.inherited, usage.ru_maxrss * 1024)
        return elapsed

    def weigh(self, output):
        """One run that is not timed, for its peak memory."""
        peak = high_water_mark(self.start(output, before=["/bin/sh", "-c", 'kill -STOP $$; exec "$@"', "sh"]))
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        self.peak, self.is_bound = (peak, False) if peak else (self.inherited, self.inherited <= own)


def high_water_mark(child):
    """Follows a child that waits, stopped, to its exit: the most bytes it held, or None where that cannot be traced."""
    seize, go_on, trace_exit, exit_event = 0x4206, 7, 0x40, signal.SIGTRAP | 6 << 8
    trace = ctypes.CDLL(None, use_errno=True).ptrace
    trace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    os.waitpid(child, os.WUNTRACED)
    is_traced, peak = trace(seize, child, None, trace_exit) == 0, None
    os.kill(child, signal.SIGCONT)
    while True:
        _, status = os.waitpid(child, 0)
        if not os.WIFSTOPPED(status):
            return peak
        if is_traced and status >> 8 == exit_event:
            with open("/proc/%d/status" % child, encoding="ascii", errors="replace") as file:
                peak = next((int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM")), None)
        trace(go_on, child, None, 0 if status >> 16 else os.WSTOPSIG(status))


def pin():
    """Keeps us and our children on one core. The core, or None where the system cannot."""
    if not hasattr(os, "sched_setaffinity"):
        return None
    core = max(os.sched_getaffinity(0))
    try:
        os.sched_setaffinity(0, {core})
    except OSError:
        return None
    return core


def race(contestants, rounds, output, seconds, warm_up=2):
    """So many rounds after the warm-up, fewer (but three) where the seconds run out."""
    for _ in range(warm_up):
        for contestant in contestants:
            contestant.run(output)
    deadline = time.monotonic() + seconds
    for done in range(rounds):
        if done >= 3 and time.monotonic() > deadline:
            break
        for contestant in contestants:
            contestant.milliseconds.append(contestant.run(output))
    for contestant in contestants:
        contestant.weigh(output)


def table(contestants, size, reference):
    """A Markdown table of one race over so many bytes; no throughput where there are none."""
    lines = ["| contestant | n | min ms | median ms | max ms | MB/s | peak MiB | ÷ %s |" % reference.name,
             "|---|--:|--:|--:|--:|--:|--:|--:|"]
    for entry in contestants:
        times = entry.milliseconds
        peak = "%s%.1f" % ("< " if entry.is_bound else "", entry.peak / 2**20)
        speed = "%.1f" % (size / entry.median / 1e3) if size else "–"
        lines.append("| %s | %d | %.2f | **%.2f** | %.2f | %s | %s | %.2f |" % (
            entry.name, len(times), min(times), entry.median, max(times), speed, peak, entry.ratio(reference)))
    return "\n".join(lines)
