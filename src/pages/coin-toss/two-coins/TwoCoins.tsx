import { GroupedBars, type BarTop } from '../../../charts/GroupedBars';
import { NumberHandle } from '../../../charts/NumberHandle';
import { captionId, Plate } from '../../../charts/Plate';
import { Drawing, Plot, type Frame } from '../../../charts/Plot';
import { TermAreas } from '../../../charts/TermAreas';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import type { Coins } from '../coins';
import { coinToss } from '../experiment';
import { SIDES } from '../sides';
import { CostSentence } from './CostSentence';
import { WorkedLines } from './WorkedLines';

const ID = 'two-coins';
const BARS_MARGIN = { top: 34, right: 8, bottom: 30, left: 40 };
const AREAS_MARGIN = { top: 34, right: 96, bottom: 30, left: 44 };
const HEIGHT = 300;

/** Both coins as bars to drag, and the terms of the divergence as signed areas. */
export function TwoCoins() {
  return (
    <Plate id={ID} caption={<CostSentence />}>
      <div className="plots plots-two-coins">
        <Plot
          title="The two coins: chances of heads and tails under P and Q"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={BARS_MARGIN}
          prerenderWidth={300}
        >
          {(frame) => <CoinBars frame={frame} />}
        </Plot>
        <Plot
          title="The terms as areas: as wide as P, as high as the log ratio"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={AREAS_MARGIN}
          prerenderWidth={440}
        >
          {(frame) => <CoinAreas frame={frame} />}
        </Plot>
      </div>
      <WorkedLines />
    </Plate>
  );
}

function CoinBars({ frame }: { readonly frame: Frame }) {
  const coins = useModel(coinToss, (model) => model.coins);
  const ghost = useModelBefore(coinToss, (model) => model.coins);
  return (
    <Drawing frame={frame}>
      <GroupedBars
        area={frame.area}
        outcomes={SIDES}
        series={[
          { tone: 'p', weights: coins.p, ghost: ghost && ghost.p },
          { tone: 'q', weights: coins.q, ghost: ghost && ghost.q },
        ]}
        renderHandle={(top) => <CoinHandle {...top} />}
      />
    </Drawing>
  );
}

function CoinHandle({ tone, outcome, x, y, term, probabilityAt }: BarTop) {
  return (
    <NumberHandle
      name={tone}
      what={`Top of the bar of ${tone === 'p' ? 'P' : 'Q'} for ${term}`}
      mirrored={outcome === 1}
      tone={tone}
      direction="vertical"
      x={x}
      y={y}
      term={term}
      valueAt={probabilityAt}
    />
  );
}

function CoinAreas({ frame }: { readonly frame: Frame }) {
  const coins = useModel(coinToss, (model) => model.coins);
  const before = useModelBefore(coinToss, (model) => model.coins);
  return (
    <TermAreas
      frame={frame}
      outcomes={SIDES}
      now={contributions(coins)}
      before={before && contributions(before)}
    />
  );
}

function contributions({ p, logRatios, klPQ }: Coins) {
  return { p, logRatios, kl: klPQ };
}
