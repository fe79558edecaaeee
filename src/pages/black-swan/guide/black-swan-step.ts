import type { Step } from '../../../experiment/step';
import type { BlackSwanModel, BlackSwanParameters } from '../experiment';

export type BlackSwanStep = Step<BlackSwanParameters, BlackSwanModel>;
