#!/usr/bin/env python3
"""Make and check the reference values of learning from single sightings, with mpmath.

    make-sightings.py check FILE        recompute every output from the inputs in FILE; list what differs
    make-sightings.py fresh SEED FILE   write a new FILE: a grid and draws from SEED, and their outputs

Inputs are doubles and taken as exact, as is what is added to them. Everything is computed with 100
decimal digits by the textbook formulas and rounded to a double once. Natural logarithms.
Needs Python 3.9 and mpmath 1.2 or later. It takes a second.
"""

import random
import sys

from mpmath import beta as beta_function
from mpmath import log, mpf, psi

from reference_cases import run

DIGITS = 100
GRID = [0.01, 0.1, 1.0, 7.5, 9.99, 10.0, 200.0, 1000.0, 3000.0]
DRAWS = 150


def divergence(a, b, c, d):
    """KL(Beta(a, b) || Beta(c, d))."""
    return (log(beta_function(c, d) / beta_function(a, b)) + (a - c) * psi(0, a) + (b - d) * psi(0, b)
            + (c - a + d - b) * psi(0, a + b))


def entropy(p):
    return -p * log(p) - (1 - p) * log(1 - p)


def mean_entropy(a, b):
    """E[H(Bernoulli(theta))] for theta from Beta(a, b)."""
    return psi(0, a + b + 1) - (a * psi(0, a + 1) + b * psi(0, b + 1)) / (a + b)


def outputs(case):
    (a, b), (black, white) = [[mpf(x) for x in case[key]] for key in ("prior", "seen")]
    return {
        "blackSurprise": float(divergence(a + 1, b, a, b)),
        "whiteSurprise": float(divergence(a, b + 1, a, b)),
        "expectedGain": float(entropy(a / (a + b)) - mean_entropy(a, b)),
        "totalGain": float(divergence(a + black, b + white, a, b)),
    }


def make_cases(seed):
    draw = random.Random(seed)
    priors = [[a, b] for a in GRID for b in GRID]
    priors += [[10 ** draw.uniform(-2, 3.4771), 10 ** draw.uniform(-2, 3.4771)] for _ in range(DRAWS)]
    counts = [0, 1, 2, 10, 100, 1000]
    return [{"prior": prior, "seen": [draw.choice(counts), draw.choice(counts)]} for prior in priors]


if __name__ == "__main__":
    sys.exit(run(make_cases, outputs, DIGITS, __doc__))
