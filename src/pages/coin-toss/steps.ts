import type { Step } from '../../experiment/step';
import type { coinToss, CoinTossModel } from './experiment';

type CoinStep = Step<(typeof coinToss)['params'], CoinTossModel>;

export const steps: readonly CoinStep[] = [];
