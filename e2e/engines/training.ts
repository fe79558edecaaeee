/** A page whose training runs as fast as it can. */
export const TRAINING = 'vae-elbo.html?unit=nats&speed=flat-out';

/** The ELBO after its first 100 steps, to the last bit, in every engine. */
export const ELBO_AFTER_100_STEPS = '-52.14300167690971';
