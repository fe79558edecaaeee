import { useModel } from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { coinToss } from '../experiment';

const STEP = 20;
const LENGTH = 30;

/** The last flips as coins: heads filled, tails hollow. */
export function RecentFlips() {
  const { recent, heads } = useModel(coinToss, (model) => model.race.yours);
  const flips = useModel(coinToss, (model) => model.flips);
  const words =
    flips === 0
      ? 'No flips yet.'
      : `${countText(flips)} ${flips === 1 ? 'flip' : 'flips'}, ${countText(heads)} heads.`;
  return (
    <p className="recent desk-only">
      <svg viewBox={`0 0 ${LENGTH * STEP} ${STEP}`} height={STEP} width={LENGTH * STEP} aria-hidden>
        {Array.from({ length: LENGTH }, (_, i) => {
          const isHeads = recent[i];
          const kind = isHeads === undefined ? 'none' : isHeads ? 'heads' : 'tails';
          return (
            <circle
              // Places in a row: the i-th place stays the i-th place.
              key={i}
              className={`flip flip-${kind}`}
              cx={i * STEP + STEP / 2}
              cy={STEP / 2}
              r={kind === 'none' ? 2 : 7}
            />
          );
        })}
      </svg>
      <span>
        {words} Mean of log P/Q: <Quantity name="flips-mean" />
      </span>
    </p>
  );
}
