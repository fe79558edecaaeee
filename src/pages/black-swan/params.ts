import {
  choice,
  positiveNumber,
  probability,
  smallNumber,
  vector,
  wholeNumber,
} from '../../experiment/parameter';
import { MACHINES } from './explore/machines';

export const MOST_SWANS = 1000;
export const MOST_FRAMES = 160;
export const MOST_BETS = 1000;
export const MOST_PULLS = 120;

export const params = {
  prior: smallNumber({
    symbol: 'q',
    label: 'Q, belief that a swan is black',
    smallest: 1e-6,
    max: 1,
    default: 0.01,
  }),
  saw: choice({
    symbol: 'saw',
    label: 'The swan you see is',
    options: [
      { id: 'black', label: 'black' },
      { id: 'white', label: 'white' },
    ],
    default: 'black',
  }),
  alpha: positiveNumber({
    symbol: 'α',
    label: 'α, black swans before',
    min: 0.01,
    max: 1000,
    default: 1,
  }),
  beta: positiveNumber({
    symbol: 'β',
    label: 'β, white swans before',
    min: 0.01,
    max: 1000,
    default: 99,
  }),
  black: wholeNumber({
    symbol: 'black',
    label: 'Black swans seen',
    min: 0,
    max: MOST_SWANS,
    default: 1,
  }),
  white: wholeNumber({
    symbol: 'white',
    label: 'White swans seen',
    min: 0,
    max: MOST_SWANS,
    default: 0,
  }),
  lake: probability({ symbol: 'θ', label: 'Black swans on the lake', default: 0.3 }),
  look: choice({
    symbol: 'look',
    label: 'You would look at',
    options: [
      { id: 'nowhere', label: 'nothing yet' },
      { id: 'steady', label: 'steady' },
      { id: 'blinking', label: 'blinking' },
      { id: 'snow', label: 'snow' },
      { id: 'changing', label: 'quiet' },
    ],
    default: 'nowhere',
  }),
  frame: wholeNumber({
    symbol: 'frame',
    label: 'Frames shown',
    min: 0,
    max: MOST_FRAMES,
    default: 40,
  }),
  belief: probability({ symbol: 'b', label: 'P, your belief in yes', default: 0.6 }),
  price: probability({ symbol: 'q', label: 'Q, the price of yes', default: 0.5 }),
  truth: probability({ symbol: 't', label: 'The true chance of yes', default: 0.6 }),
  bets: wholeNumber({
    symbol: 'bets',
    label: 'Bets made',
    min: 0,
    max: MOST_BETS,
    default: 200,
  }),
  runs: wholeNumber({ symbol: 'runs', label: 'Bettors like you', min: 1, max: 100, default: 20 }),
  rates: vector({
    symbol: 'rate',
    label: 'Rate',
    parts: MACHINES,
    min: 0,
    max: 1,
    step: 0.01,
    default: [0.8, 0.5, 0.7, 0.4],
  }),
  pulls: wholeNumber({
    symbol: 'pulls',
    label: 'Levers pulled',
    min: 0,
    max: MOST_PULLS,
    default: 12,
  }),
  seed: wholeNumber({ symbol: 'seed', label: 'Seed', min: 0, max: 999_999, default: 1 }),
};
