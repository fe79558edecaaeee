/** The quantities of a world with one hidden number, in words that both NumPy and PyTorch understand. */
export const PYTHON_ELBO = {
  'log-evidence': `def log_evidence(world):
    return nats_of_evidence(world) / UNIT`,
  reconstruction: `def reconstruction(q, world):
    return nats_of_reconstruction(q, world) / UNIT`,
  elbo: `def elbo(q, world):
    return nats_of_elbo(q, world) / UNIT`,
  'elbo-gap': `def elbo_gap(q, world):
    # KL(q || posterior): what the ELBO is short of the evidence.
    return (nats_of_evidence(world) - nats_of_elbo(q, world)) / UNIT`,
} as const;
