import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { ChoiceControl } from '../../../controls/ChoiceControl';
import { NumberControl } from '../../../controls/NumberControl';
import { BalanceBars } from './BalanceBars';
import { BalanceSentence } from './BalanceSentence';
import { Bells } from './Bells';
import { FindPlayer } from './FindPlayer';

const ID = 'elbo-balance';
const BELLS = { height: 310, margin: { top: 78, right: 12, bottom: 48, left: 12 } };
const BARS = { height: 292, margin: { top: 58, right: 12, bottom: 26, left: 12 } };

/** A bell q over the codes, to be dragged or to find its own way, and what the ELBO makes of it. */
export function ElboBalance() {
  return (
    <Plate id={ID} caption={<BalanceSentence />}>
      <FindPlayer />
      <div className="player">
        <ChoiceControl name="decoder" />
        <ChoiceControl name="gradient" />
      </div>
      <div className="plots plots-elbo">
        <Plot
          {...BELLS}
          title="q, prior, posterior and likelihood over the codes z"
          describedBy={captionId(ID)}
          prerenderWidth={760}
        >
          {(frame) => <Bells frame={frame} />}
        </Plot>
        <Plot
          {...BARS}
          title="The log evidence, the ELBO with what it is short of, and the ELBO’s two parts, as bars on one axis"
          describedBy={captionId(ID)}
          prerenderWidth={760}
        >
          {(frame) => <BalanceBars frame={frame} />}
        </Plot>
      </div>
      <div className="controls desk-only">
        <NumberControl name="mu" tone="p" />
        <NumberControl name="sigma" tone="p" />
        <NumberControl name="x" />
        <NumberControl name="weight" />
        <NumberControl name="noise" />
      </div>
    </Plate>
  );
}
