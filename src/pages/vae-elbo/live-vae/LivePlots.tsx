import { Plot } from '../../../charts/Plot';
import { CloudPlane } from './cloud/CloudPlane';
import { TrainingCurves } from './curves/TrainingCurves';
import { DecodedMap } from './decoded/DecodedMap';
import { Traversals } from './decoded/Traversals';
import { KlBars } from './price/KlBars';
import { KlSplit } from './price/KlSplit';
import { useTraining } from './training';

const CLOUD = { height: 440, margin: { top: 34, right: 8, bottom: 44, left: 34 } };
const MAP = { height: 440, margin: { top: 34, right: 4, bottom: 44, left: 4 } };
const BARS = { height: 440, margin: { top: 34, right: 4, bottom: 44, left: 34 } };
const CURVES = { height: 254, margin: { top: 42, right: 132, bottom: 42, left: 44 } };
const FEW_BARS = { height: 106, margin: { top: 34, right: 4, bottom: 4, left: 34 } };
const SPLIT = { height: 138, margin: { top: 26, right: 4, bottom: 4, left: 8 } };

interface DescribedProps {
  readonly describedBy: string;
}

/** The training as it goes: the plane of codes and what it decodes to, or eight numbers and what each does. */
export function LivePlots({ describedBy }: DescribedProps) {
  const isPlane = useTraining(({ settings }) => settings?.latents !== 8);
  return (
    <>
      <div className="plots plots-live">
        {isPlane ? (
          <PlanePlots describedBy={describedBy} />
        ) : (
          <RowPlots describedBy={describedBy} />
        )}
      </div>
      <div className="plots plots-course">
        <Plot
          {...CURVES}
          describedBy={describedBy}
          title="Reconstruction and ELBO on test pictures over the steps, and between them the KL to the prior"
          prerenderWidth={440}
        >
          {(frame) => <TrainingCurves frame={frame} />}
        </Plot>
        <div className="plots-stacked">
          {isPlane && (
            <Plot
              {...FEW_BARS}
              describedBy={describedBy}
              title="KL of each number"
              prerenderWidth={280}
            >
              {(frame) => <KlBars frame={frame} />}
            </Plot>
          )}
          <Plot
            {...SPLIT}
            describedBy={describedBy}
            title="The KL as what tells pictures apart and what all codes stray from the prior"
            prerenderWidth={280}
          >
            {(frame) => <KlSplit frame={frame} />}
          </Plot>
        </div>
      </div>
    </>
  );
}

function PlanePlots({ describedBy }: DescribedProps) {
  return (
    <>
      <Plot
        {...CLOUD}
        describedBy={describedBy}
        title="Codes of test pictures as ellipses in the plane, over the prior’s rings"
        prerenderWidth={370}
      >
        {(frame) => <CloudPlane frame={frame} />}
      </Plot>
      <Plot
        {...MAP}
        describedBy={describedBy}
        title="What the decoder makes of the prior: 121 pictures at codes of equal chance"
        prerenderWidth={370}
      >
        {(frame) => <DecodedMap frame={frame} />}
      </Plot>
    </>
  );
}

function RowPlots({ describedBy }: DescribedProps) {
  return (
    <>
      <Plot
        {...BARS}
        describedBy={describedBy}
        title="KL of each of eight numbers"
        prerenderWidth={300}
      >
        {(frame) => <KlBars frame={frame} />}
      </Plot>
      <Plot
        {...BARS}
        describedBy={describedBy}
        title="For each number a row of pictures in which it alone varies"
        prerenderWidth={440}
      >
        {(frame) => <Traversals frame={frame} />}
      </Plot>
    </>
  );
}
