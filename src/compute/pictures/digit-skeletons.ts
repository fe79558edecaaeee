import type { Point } from '../point-cloud';

/** One movement of the pen, in a unit box with y down. */
export interface SkeletonStroke {
  /** poly: straight from point to point. curve: smooth. closed: smooth, and back to its start. */
  readonly way: 'poly' | 'curve' | 'closed';
  readonly points: readonly Point[];
  /** Whether the pen stays on the paper after the stroke before, at whose end this one starts. */
  readonly glued?: true;
}

/** How each digit, 0 to 9, is written. */
export const DIGIT_SKELETONS: readonly (readonly SkeletonStroke[])[] = [
  [stroke('closed', '.5,.04 .22,.2 .14,.5 .22,.8 .5,.96 .78,.8 .86,.5 .78,.2')],
  [stroke('poly', '.34,.2 .54,.04 .54,.96')],
  [
    stroke('curve', '.18,.26 .3,.08 .54,.04 .78,.16 .78,.36 .56,.6 .18,.95'),
    glued('poly', '.18,.95 .86,.95'),
  ],
  [
    stroke('curve', '.2,.14 .46,.04 .74,.14 .74,.34 .46,.48'),
    glued('curve', '.46,.48 .78,.6 .8,.82 .52,.97 .18,.86'),
  ],
  [stroke('poly', '.62,.04 .14,.66 .88,.66'), stroke('poly', '.66,.36 .66,.97')],
  [
    stroke('poly', '.78,.05 .28,.05 .24,.44'),
    glued('curve', '.24,.44 .52,.36 .8,.52 .8,.78 .52,.97 .18,.86'),
  ],
  [stroke('curve', '.72,.06 .42,.2 .22,.52 .22,.8 .5,.97 .78,.82 .76,.58 .5,.48 .24,.64')],
  [stroke('poly', '.16,.06 .84,.06 .42,.96')],
  [
    stroke(
      'closed',
      '.5,.04 .24,.14 .26,.36 .5,.48 .76,.62 .78,.84 .5,.97 .22,.84 .24,.62 .5,.48 .74,.36 .76,.14',
    ),
  ],
  [
    stroke('curve', '.76,.3 .6,.08 .36,.06 .2,.24 .32,.46 .56,.48 .76,.3'),
    glued('curve', '.76,.3 .74,.6 .58,.96'),
  ],
];

function stroke(way: SkeletonStroke['way'], points: string): SkeletonStroke {
  return { way, points: points.split(' ').map(pointOf) };
}

function glued(way: SkeletonStroke['way'], points: string): SkeletonStroke {
  return { ...stroke(way, points), glued: true };
}

function pointOf(pair: string): Point {
  const [x = NaN, y = NaN] = pair.split(',').map(Number);
  return { x, y };
}
