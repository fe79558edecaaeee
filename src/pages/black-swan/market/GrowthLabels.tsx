import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { probabilityText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import type { GrowthPlaces } from './growth-curve';

/** The truth's handle has a row of its own above the drawing, so that it is never on top of another. */
export const TRUTH_ROW = -20;
const TITLE = -50;
const BESIDE = 16;
/** About how wide the words at your handle are. */
const WORDS = 132;
/** A column so tall has room for words beside it. */
const TALL = 56;
const LINE_HEIGHT = 20;
const ABOVE = 12;
const FROM_TOP = 4;

interface GrowthLabelsProps {
  readonly area: Area;
  readonly places: GrowthPlaces;
}

/** What stands where, and what the column at your belief is made of. */
export function GrowthLabels({ area, places }: GrowthLabelsProps) {
  const { belief, price, truth, zero, level, lost } = places;
  const unit = useExperimentState((state) => state.unit);
  const market = useModel(blackSwan, (model) => model.market);
  // Outside the hill there is room; at the edges of the drawing only inside.
  const wantsRight = belief.x >= truth;
  const fits = wantsRight ? belief.x + WORDS < area.width : belief.x > WORDS;
  const isRight = wantsRight === fits;
  const beside = belief.x + (isRight ? BESIDE : -BESIDE);
  const anchor = isRight ? 'start' : 'end';
  const isNearTop = belief.y - level < LINE_HEIGHT;
  const words = isNearTop ? Math.max(FROM_TOP, level - ABOVE) : belief.y;
  return (
    <>
      <Label x={beside} y={Math.min(words, area.height - LINE_HEIGHT)} anchor={anchor}>
        growth{' '}
        <strong>
          <Quantity name="growth-in-truth" />
        </strong>
      </Label>
      {lost !== '' && belief.y - level > TALL && (
        <Label x={beside} y={Math.max(level + 14, (level + zero) / 2)} anchor={anchor}>
          your error
        </Label>
      )}
      <Label
        x={isRight ? 6 : area.width}
        y={Math.max(FROM_TOP, level - ABOVE)}
        anchor={isRight ? 'start' : 'end'}
        tone="faint"
      >
        the price’s error
      </Label>
      <Label {...besides(truth, area)} y={TRUTH_ROW}>
        truth {probabilityText(market.truth)}
      </Label>
      <Label {...besides(price, area)} y={area.height - 18} tone="q">
        price {probabilityText(market.price)}
      </Label>
      <Label x={-40} y={TITLE} tone="faint">
        growth per bet, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        belief in yes
      </Label>
    </>
  );
}

/** Beside a handle, on the side where there is more room. */
function besides(x: number, { width }: Area) {
  return x > width * 0.6
    ? ({ x: x - BESIDE, anchor: 'end' } as const)
    : ({ x: x + BESIDE, anchor: 'start' } as const);
}
