import type { Step } from '../../../experiment/step';
import type { CoinTossModel, CoinTossParameters } from '../experiment';

export type CoinStep = Step<CoinTossParameters, CoinTossModel>;
