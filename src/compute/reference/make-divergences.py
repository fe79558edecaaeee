#!/usr/bin/env python3
"""Make and check the reference values of the computation module, with mpmath.

    make-divergences.py check FILE        recompute every output from the inputs in FILE; list what differs
    make-divergences.py recompute FILE    the same, and write the outputs into FILE
    make-divergences.py fresh SEED FILE   write a new FILE: awkward inputs drawn from SEED, and their outputs

Inputs are doubles and taken as exact. Everything is computed with 700 decimal digits, the two mixture
quadratures with 30, and rounded to a double once. Probability vectors and weights are divided by their
exact sum first. Natural logarithms; infinite values are written as "Infinity".
Needs Python 3.9 and mpmath 1.2 or later. divergences.json takes about a minute.
"""

import json
import random
import sys

from mpmath import beta as beta_function
from mpmath import exp, inf, isinf, log, mp, mpf, pi, psi, quad, sqrt

DIGITS = 700
QUADRATURE_DIGITS = 30
PLACES = 50  # of sd around a mean; beyond, a normal density is below 1e-540


def normalised(values):
    exact = [mpf(value) for value in values]
    total = sum(exact)
    return [value / total for value in exact]


def kl(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return sum((a * log(a / b) for a, b in zip(p, q) if a > 0), mpf(0))


def cross_entropy(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return sum((-a * log(b) for a, b in zip(p, q) if a > 0), mpf(0))


def chi_squared(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return sum(((a - b) ** 2 / b for a, b in zip(p, q) if b > 0), mpf(0))


def discrete(case):
    p, q = normalised(case["p"]), normalised(case["q"])
    middle = [(a + b) / 2 for a, b in zip(p, q)]
    return {
        "entropyP": cross_entropy(p, p),
        "crossEntropyPQ": cross_entropy(p, q),
        "klPQ": kl(p, q),
        "klQP": kl(q, p),
        "js": (kl(p, middle) + kl(q, middle)) / 2,
        "totalVariation": sum(abs(a - b) for a, b in zip(p, q)) / 2,
        "hellinger": sqrt(sum((sqrt(a) - sqrt(b)) ** 2 for a, b in zip(p, q)) / 2),
        "chiSquaredPQ": chi_squared(p, q),
    }


def normal(case):
    (mean_p, sd_p), (mean_q, sd_q) = [[mpf(x) for x in case[key]] for key in ("p", "q")]
    return {"klPQ": log(sd_q / sd_p) + (sd_p**2 + (mean_p - mean_q) ** 2) / (2 * sd_q**2) - mpf(1) / 2}


def beta(case):
    (a, b), (c, d) = [[mpf(x) for x in case[key]] for key in ("p", "q")]
    return {
        "klPQ": log(beta_function(c, d) / beta_function(a, b))
        + (a - c) * psi(0, a)
        + (b - d) * psi(0, b)
        + (c - a + d - b) * psi(0, a + b)
    }


def log_normal_density(x, mean, sd):
    return -((x - mean) ** 2) / (2 * sd**2) - log(sd * sqrt(2 * pi))


def mixture(case):
    with mp.workdps(QUADRATURE_DIGITS + 10):
        weights = normalised([part[0] for part in case["p"]])
        parts = [(w, mpf(m), mpf(s)) for w, (_, m, s) in zip(weights, case["p"])]
        mean, sd = mpf(case["q"][0]), mpf(case["q"][1])
        spots = {m + side * k * s for _, m, s in [*parts, (1, mean, sd)]
                 for k in (0, 2, 5, 10, 20, PLACES) for side in (1, -1)}

        def log_p(x):
            return log(sum(w * exp(log_normal_density(x, m, s)) for w, m, s in parts))

        def log_q(x):
            return log_normal_density(x, mean, sd)

        def divergence(log_f, log_g):
            return quad(lambda x: exp(log_f(x)) * (log_f(x) - log_g(x)), sorted(spots))

        return {"klPQ": divergence(log_p, log_q), "klQP": divergence(log_q, log_p)}


OUTPUTS = {"discrete": discrete, "normal": normal, "beta": beta, "mixture": mixture}


def as_double(value):
    return "Infinity" if isinf(value) else float(value)


def recomputed(data):
    for kind, compute in OUTPUTS.items():
        for index, case in enumerate(data[kind]):
            yield kind, index, case, {name: as_double(value) for name, value in compute(case).items()}


def near(draw, value):
    """The value moved by a relative step of between 1e-1 and 1e-15."""
    return value * (1 + draw.choice([-1, 1]) * 10 ** draw.uniform(-15, -1))


def fresh_distributions(draw):
    size = draw.choice([2, 3, 5, 12])
    kind = draw.choice(["near", "far", "sparse", "off sum", "spike"])
    spread = 300 if kind == "spike" else draw.choice([0.1, 1, 20])
    weights = [10 ** -draw.uniform(0, spread) for _ in range(size)]
    other = [near(draw, w) for w in weights]
    if kind == "far":
        other = [10 ** -draw.uniform(0, spread) for _ in range(size)]
    if kind == "sparse":
        weights[0] = 0.0
        other[draw.randrange(size)] = 0.0
    # Sums off 1, within what the module accepts: normalising then matters in every digit.
    off = draw.uniform(-9e-10, 9e-10) if kind == "off sum" else 0
    return {"p": scaled(weights, 1 + off), "q": scaled(other, 1 - off / 3)}


def scaled(weights, total):
    return [w / sum(weights) * total for w in weights]


def fresh_normals(draw):
    mean, sd = draw.uniform(-5, 5), 10 ** draw.uniform(-3, 3)
    return {"p": [mean, sd], "q": [near(draw, mean), near(draw, sd)]}


def fresh_betas(draw):
    a, b = 10 ** draw.uniform(-1, 3), 10 ** draw.uniform(-1, 3)
    step = draw.choice(["both", "one", "in proportion", "opposite"])
    c = near(draw, a)
    d = {"both": near(draw, b), "one": b, "in proportion": b * (c / a), "opposite": b * (a / c)}[step]
    return {"p": [a, b], "q": [c, d]}


def fresh_mixtures(draw):
    mean, sd = draw.uniform(-3, 3), 10 ** draw.uniform(-1, 1)
    step = 10 ** draw.uniform(-6, 1)
    count = draw.choice([1, 2, 3, 5])
    parts = [[draw.uniform(0.05, 1), mean + sd * step * draw.uniform(-1, 1), sd * (1 + step) ** draw.uniform(-1, 1)]
             for _ in range(count)]
    weights = scaled([part[0] for part in parts], 1)
    return {"p": [[w, *part[1:]] for w, part in zip(weights, parts)], "q": [mean, sd]}


def fresh(seed):
    draw = random.Random(seed)
    makers = {"discrete": (fresh_distributions, 120), "normal": (fresh_normals, 60),
              "beta": (fresh_betas, 120), "mixture": (fresh_mixtures, 24)}
    return {"unit": "nats", "digits": DIGITS, "seed": seed,
            **{kind: [make(draw) for _ in range(count)] for kind, (make, count) in makers.items()}}


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def write(path, data):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, separators=(",", ":"))


def main(command, *rest):
    mp.dps = DIGITS
    data = fresh(int(rest[0])) if command == "fresh" else read(rest[0])
    path, differing, count = rest[-1], 0, 0
    for kind, index, case, outputs in recomputed(data):
        for name, value in outputs.items():
            count += 1
            if command == "check" and case.get(name) != value:
                differing += 1
                print(f"{kind}[{index}].{name}: stored {case.get(name)!r}, recomputed {value!r}")
        case.update(outputs)
    if command == "check":
        print(f"{count} values recomputed, {differing} differ")
        return 1 if differing else 0
    write(path, data)
    return 0


if __name__ == "__main__":
    if [sys.argv[1:2], len(sys.argv)] not in ([["check"], 3], [["recompute"], 3], [["fresh"], 4]):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
