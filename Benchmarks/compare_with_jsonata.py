#!/usr/bin/env python3
"""JSONata of treadle beside jsonata-python, in one run, and what that makes of jsonata-js.

usage: compare_with_jsonata.py TREADLE BENCHMARKS

jsonata-python evaluates in this process. treadle evaluates each expression many times in one
process, of which the CPU time of a process that evaluates it once is taken away. How much faster
jsonata-js is than jsonata-python was recorded on one machine (jsonata_results.json); that ratio
is all that is taken from there. CPU time of both.
"""
import json, math, os, resource, subprocess, sys, tempfile, time

try:
    import jsonata
except ImportError:
    print("jsonata-python: skipped, it is not installed (pip install jsonata-python)")
    sys.exit()

ENOUGH = 0.4


def python(expression, data):
    """Seconds of CPU for one evaluation, and its result."""
    compiled = jsonata.Jsonata(expression)
    result = compiled.evaluate(data)
    count, start = 0, time.process_time()
    while count == 0 or time.process_time() - start < ENOUGH:
        compiled.evaluate(data)
        count += 1
    return (time.process_time() - start) / count, result


def query(binary, expression, file):
    """Seconds of CPU of the process, and its result; None beyond the limit of steps."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.run(
        [binary, "query", "--data", file, "--", expression], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode != 0:
        if process.stderr.startswith(b"U1001"):
            return None
        sys.exit(f"{expression}: {process.stderr.decode()}")
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seconds, json.loads(process.stdout)


def treadle(binary, expression, file):
    """Seconds of CPU for one evaluation, and its result."""
    def repeated(count):
        return query(
            binary, f"$reduce([1..{count}], function($last, $i) {{ [{expression}] }}, 0)[0]", file)

    _, result = query(binary, expression, file)
    base = min(repeated(1)[0] for _ in range(3))
    count, best = 4, None
    while True:
        run = repeated(count)
        if run is None:
            return best, result
        best = (run[0] - base) / (count - 1)
        if run[0] - base > ENOUGH:
            return best, result
        count *= 4


def is_equal(a, b):
    if isinstance(a, float) or isinstance(b, float):
        return isinstance(a, (int, float)) and math.isclose(a, b, rel_tol=1e-12)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(is_equal, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(is_equal(a[key], b[key]) for key in a)
    return a == b


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    binary, folder = sys.argv[1:]
    if not os.path.isdir(folder):
        print(f"jsonata-python: skipped, there are no benchmarks in {folder}")
        return
    with open(os.path.join(folder, "jsonata_bench.json")) as file:
        bench = json.load(file)
    with open(os.path.join(folder, "jsonata_results.json")) as file:
        recorded = json.load(file)["cases"]
    row = "{:<20} {:>14} {:>11} {:>8} {:>12}"
    print(row.format("JSONata", "python us", "treadle us", "ratio", "jsonata-js"))
    logarithms = []
    for case in bench["cases"]:
        name, data = case["name"], bench["data"][case["data"]]
        theirs, expected = python(case["expr"], data)
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(data, file)
            file.flush()
            ours, result = treadle(binary, case["expr"], file.name)
        if not is_equal(result, expected):
            sys.exit(f"{name}: treadle's result differs")
        ratio = theirs / ours
        js = ratio * recorded[name]["jsonata-js"] / recorded[name]["jsonata-python"]
        logarithms.append(math.log(js))
        print(row.format(
            name, f"{theirs * 1e6:,.1f}", f"{ours * 1e6:,.2f}", f"{ratio:,.0f}", f"{js:,.1f}"))
    mean = math.exp(sum(logarithms) / len(logarithms))
    print(row.format("geometric mean", "", "", "", f"{mean:,.1f}"))


main()
