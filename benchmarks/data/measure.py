"""Runs a command in silence and prints what it cost as JSON: CPU seconds of it and its children, wall seconds, peak memory of the largest process."""
import json, os, sys, time

log = sys.argv[1]
started = time.monotonic()
pid = os.fork()
if pid == 0:
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.execvp(sys.argv[2], sys.argv[2:])
_, status, usage = os.wait4(pid, 0)
print(json.dumps({
    "code": os.waitstatus_to_exitcode(status),
    "cpu": usage.ru_utime + usage.ru_stime,
    "wall": time.monotonic() - started,
    "peakMiB": usage.ru_maxrss / 1024,
}))
