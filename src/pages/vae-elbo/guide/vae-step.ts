import type { Step } from '../../../experiment/step';
import type { VaeElboModel } from '../experiment';
import type { VaeElboParameters } from '../params';

export type VaeStep = Step<VaeElboParameters, VaeElboModel>;

/** The posterior of the linear decoder at rest. */
export const POSTERIOR = { mu: 1.2, sigma: Math.sqrt(0.2) };
