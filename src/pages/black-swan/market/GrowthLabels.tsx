import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { probabilityText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { COLUMN, type GrowthPlaces } from './growth-curve';

/** The truth's handle has a row of its own above the drawing, so that it is never on top of another. */
export const TRUTH_ROW = -32;
const TITLE = -60;
const BESIDE = 16;
/** At the edges the column stands wholly on one side of your handle. */
const AIR = 6;
/** About how wide the words at your handle are. */
const WORDS = 84;
/** About how wide “the price’s error” is, which stands at either end of its line. */
const ERROR_WORDS = 122;
/** A column so tall has room for words beside it. */
const TALL = 56;
const LINE_HEIGHT = 20;
const ABOVE = 12;
const PRICE_WORDS = 84;
const FROM_TOP = -10;

interface GrowthLabelsProps {
  readonly area: Area;
  readonly places: GrowthPlaces;
}

/** What stands where, and what the column at your belief is made of. */
export function GrowthLabels({ area, places }: GrowthLabelsProps) {
  const { belief, price, truth, level, lost } = places;
  const unit = useExperimentState((state) => state.unit);
  const market = useModel(blackSwan, (model) => model.market);
  // Outside the hill there is room; at the edges of the drawing only inside.
  const wantsRight = belief.x >= truth;
  const fits = wantsRight ? belief.x + WORDS < area.width : belief.x > WORDS;
  const isRight = wantsRight === fits;
  const beside = isRight
    ? Math.max(belief.x + BESIDE, COLUMN + AIR)
    : Math.min(belief.x - BESIDE, area.width - COLUMN - AIR);
  const anchor = isRight ? 'start' : 'end';
  const isErrorLeft = isRight ? beside > ERROR_WORDS : beside > area.width - ERROR_WORDS;
  const isNearTop = belief.y - level < LINE_HEIGHT;
  const words = isNearTop ? wordsAtTop(level) : belief.y;
  // Away from your handle, which may be at the bottom too.
  const isPriceLeft =
    price > area.width - PRICE_WORDS || (belief.x >= price && price > PRICE_WORDS);
  return (
    <>
      <Label x={beside} y={Math.min(words, area.height - LINE_HEIGHT)} anchor={anchor}>
        growth
        <br />
        <strong>
          <Quantity name="growth-in-truth" />
        </strong>
      </Label>
      {lost !== '' && belief.y - level > TALL && (
        <Label x={beside} y={(level + belief.y) / 2} anchor={anchor}>
          <span className="map-tag">your error</span>
        </Label>
      )}
      <Label
        x={isErrorLeft ? 6 : area.width}
        y={Math.max(FROM_TOP, level - ABOVE)}
        anchor={isErrorLeft ? 'start' : 'end'}
        tone="faint"
      >
        the price’s error
      </Label>
      <Label {...besides(truth, truth > area.width * 0.6)} y={TRUTH_ROW}>
        truth {probabilityText(market.truth)}
      </Label>
      <Label {...besides(price, isPriceLeft)} y={area.height - 18} tone="q">
        <span className="map-tag">price {probabilityText(market.price)}</span>
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

/** Two lines over the level, or under it where it is at the very top. */
function wordsAtTop(level: number): number {
  return level < LINE_HEIGHT / 2 ? level + 1.5 * LINE_HEIGHT : level - 1.1 * LINE_HEIGHT;
}

/** Beside a handle. */
function besides(x: number, isLeft: boolean) {
  return isLeft
    ? ({ x: x - BESIDE, anchor: 'end' } as const)
    : ({ x: x + BESIDE, anchor: 'start' } as const);
}
