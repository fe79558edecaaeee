import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { CountPlayer } from '../../../controls/CountPlayer';
import { NumberControl } from '../../../controls/NumberControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { SwapButton } from '../../../controls/SwapButton';
import { SeedButton } from '../../../controls/SeedButton';
import { BetSentence } from './BetSentence';
import { GrowthPlot } from './GrowthPlot';
import { GrowthSum } from './GrowthSum';
import { WealthPlot } from './WealthPlot';

const ID = 'market';
const HEIGHT = 360;
const GROWTH_MARGIN = { top: 74, right: 12, bottom: 48, left: 48 };
const WEALTH_MARGIN = { top: 74, right: 14, bottom: 48, left: 48 };

/** A bettor who believes one thing, a market that says another, a truth, and what becomes of the money. */
export function DisagreeWithTheMarket() {
  return (
    <Plate id={ID} caption={<BetSentence />}>
      <div className="presets-above desk-only">
        <PresetButtons figure={ID} />
        <SwapButton />
      </div>
      <div className="plots plots-market">
        <Plot
          title="Growth rate of money against the belief of the one who bets"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={GROWTH_MARGIN}
          prerenderWidth={430}
        >
          {(frame) => <GrowthPlot frame={frame} />}
        </Plot>
        <Plot
          title="Money against the number of bets, on a logarithmic axis"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={WEALTH_MARGIN}
          prerenderWidth={430}
        >
          {(frame) => <WealthPlot frame={frame} />}
        </Plot>
      </div>
      <GrowthSum />
      <CountPlayer
        name="bets"
        label="Bet against the market"
        once="One bet"
        speeds={[5, 50, 250]}
        defaultSpeed={50}
        noun="bet"
      >
        <SeedButton />
      </CountPlayer>
      <div className="controls market-controls desk-only">
        <NumberControl name="belief" tone="p" />
        <NumberControl name="price" tone="q" />
        <NumberControl name="truth" />
        <NumberControl name="bets" />
        <NumberControl name="runs" />
      </div>
    </Plate>
  );
}
