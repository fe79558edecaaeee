#!/usr/bin/env python3
"""Make and check the reference values of worlds with one hidden number, with mpmath.

    make-latents.py check FILE        recompute every output from the inputs in FILE; list what differs
    make-latents.py fresh SEED FILE   write a new FILE: corners and draws from SEED, and their outputs

Inputs are doubles and taken as exact. Every output is an integral over the code, taken with 40 digits
straight from its definition, also where a closed form is known, and rounded to a double once. Natural
logarithms. Needs Python 3.9 and mpmath 1.2 or later. It takes some minutes.
"""

import itertools
import random
import sys

from mpmath import exp, log, mpf, pi, quad, sqrt

from reference_cases import run

DIGITS = 40
CORNERS = [[-5.0, 1.5], [-3.0, 0.0, 1.0], [0.1, 3.0], [-5.0, 0.0, 1.2], [0.01, 0.45, 5.0]]
DRAWS = 30
SPLITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 25]


def log_normal(x, mean, sd):
    return -((x - mean) / sd) ** 2 / 2 - log(sd) - log(2 * pi) / 2


def outputs(case):
    x, weight, noise = [mpf(value) for value in case["world"]]
    mean, sd = [mpf(value) for value in case["q"]]

    def decoded(z):
        return weight * (abs(z) if case["decoder"] == "folded" else z)

    def log_joint(z):
        return log_normal(z, mpf(0), mpf(1)) + log_normal(x, decoded(z), noise)

    spread = sqrt(weight ** 2 + noise ** 2)
    hump, width = weight * x / spread ** 2, noise / spread
    steep = width / max(1, abs(hump) / width)
    near = [0] + [side * split * scale for side in (1, -1) for split in SPLITS for scale in (width, steep)]
    around_humps = [centre + step for centre in (0, hump, -hump) for step in near]
    around_q = [0] + [mean + side * split * sd for side in (1, -1) for split in SPLITS]

    def integral(f, points):
        return quad(f, sorted(set(points)), method="gauss-legendre")

    evidence = integral(lambda z: exp(log_joint(z)), around_humps)
    log_evidence = log(evidence)

    def q(z):
        return exp(log_normal(z, mean, sd))

    reconstruction = integral(lambda z: q(z) * log_normal(x, decoded(z), noise), around_q)
    kl_posterior = integral(lambda z: q(z) * (log_normal(z, mean, sd) - log_joint(z) + log_evidence),
                            around_q + [point for point in around_humps if abs(point - mean) < 25 * sd])
    return {
        "logEvidence": float(log_evidence),
        "reconstruction": float(reconstruction),
        "klPosterior": float(kl_posterior),
    }


def make_cases(seed):
    draw = random.Random(seed)
    corners = [([x, weight, noise], [mean, sd]) for x, weight, noise, mean, sd in itertools.product(*CORNERS)]
    inputs = draw.sample(corners, DRAWS)
    inputs += [([draw.uniform(-5, 5), draw.uniform(-3, 3), draw.uniform(0.1, 3)],
                [draw.uniform(-5, 5), 10 ** draw.uniform(-2, 0.69)]) for _ in range(DRAWS)]
    return [{"decoder": decoder, "world": world, "q": q} for world, q in inputs for decoder in ("linear", "folded")]


if __name__ == "__main__":
    sys.exit(run(make_cases, outputs, DIGITS, __doc__))
