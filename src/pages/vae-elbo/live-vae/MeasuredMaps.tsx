import { scaleLinear } from 'd3';
import { boxText } from '../../../formula/number-text';
import { KlShape, klPaint } from '../KlShape';
import { Measurement } from '../../../formula/Measurement';
import { MEASURED, type Measured } from './measured';

const BAR = { width: 154, height: 14 };
const MOST = 62;
const x = scaleLinear([0, MOST], [0, BAR.width - 2]);

/** What each picture shows, in words. */
const LOOKS: Readonly<Record<number, string>> = {
  0: 'smudges between a few digits: most of the prior means nothing',
  1: 'ten digits that go over into each other',
  4: 'the same digits, softer and fewer',
  20: 'one and the same blur in every tile',
};

/** What trainings at four weights came to, for the figure at rest and for paper. */
export function MeasuredMaps() {
  return (
    <div className="measured">
      <p className="measured-head">
        Trained before, 5000 steps each: what the decoder makes of the prior. The bar is what the
        ELBO is below 0: <span className="balance-sample" aria-hidden /> missed by the
        reconstruction, <KlShape to="prior" /> paid for the code.
      </p>
      {MEASURED.map((measured) => (
        <MeasuredMap key={measured.beta} measured={measured} />
      ))}
    </div>
  );
}

function MeasuredMap({ measured }: { readonly measured: Measured }) {
  const { beta, reconstruction, kl, elbo } = measured;
  const name = (part: string) => `measured-${part}-${beta}`;
  return (
    <div>
      <p className="measured-beta">β = {boxText(beta)}</p>
      <div
        className={`measured-map measured-map-${beta}`}
        role="img"
        aria-label={`At β = ${boxText(beta)}: ${LOOKS[beta] ?? ''}`}
      />
      <svg className="measured-bar" {...BAR} viewBox={`0 0 ${BAR.width} ${BAR.height}`} aria-hidden>
        <path className="balance-bar" d={`M1,1h${x(-reconstruction)}v${BAR.height - 2}H1Z`} />
        <path
          className="term-area"
          {...klPaint('prior')}
          d={`M${1 + x(-reconstruction)},1h${x(kl)}v${BAR.height - 2}h${-x(kl)}Z`}
        />
      </svg>
      <dl>
        <dt>E[log p(x|z)]</dt>
        <dd>
          <Measurement name={name('reconstruction')} value={reconstruction} />
        </dd>
        <dt>KL(q‖prior)</dt>
        <dd>
          <Measurement name={name('kl')} value={kl} />
        </dd>
        <dt>ELBO</dt>
        <dd>
          <strong>
            <Measurement name={name('elbo')} value={elbo} />
          </strong>
        </dd>
      </dl>
    </div>
  );
}
