"""What the scripts beside this one share: a file of cases is made anew, or every case in it computed again."""

import json
import sys

from mpmath import mp


def run(make_cases, outputs, digits, usage):
    """make_cases takes a seed and returns inputs; outputs takes one of them and returns what it comes to."""
    if [sys.argv[1:2], len(sys.argv)] not in ([["check"], 3], [["fresh"], 4]):
        sys.exit(usage)
    mp.dps = digits
    command, *rest = sys.argv[1:]
    if command == "check":
        return check(outputs, *rest)
    seed, path = rest
    cases = [{**case, **outputs(case)} for case in make_cases(int(seed))]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"unit": "nats", "digits": digits, "seed": int(seed), "cases": cases}, file, separators=(",", ":"))
    return 0


def check(outputs, path):
    with open(path, encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    differing = [case for case in cases if {**case, **outputs(case)} != case]
    for case in differing:
        print(f"stored {case}, recomputed {outputs(case)}")
    print(f"{len(cases)} cases recomputed, {len(differing)} differ")
    return 1 if differing else 0
