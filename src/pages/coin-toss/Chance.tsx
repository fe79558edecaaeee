import { BarShape } from '../../charts/Shape';
import { useModel } from '../../experiment/ExperimentContext';
import { probabilityText } from '../../formula/number-text';
import { coinToss } from './experiment';
import { SIDES } from './sides';

/** The chance of a side of a coin, in its colour, with its bar at its present height. */
export function Chance({ of, side = 0 }: { readonly of: 'p' | 'q'; readonly side?: 0 | 1 }) {
  const chance = useModel(coinToss, ({ coins }) => coins[of][side]);
  return (
    <span className={`in-line ink-${of}`} data-term={SIDES[side]?.id}>
      <BarShape tone={of} fill={chance} /> {probabilityText(chance)}
    </span>
  );
}
