import { useModel } from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';
import { MACHINES } from './machines';
import { LANE, LATEST, pullMarks, STEP, STRIP_LEFT } from './pull-marks';

const WIDTH = STRIP_LEFT + LATEST * STEP;
const HEIGHT = MACHINES.length * LANE;

/** The curious learner's last pulls, a lane for each machine: won filled, lost hollow. */
export function PullStrip() {
  const pulls = useModel(blackSwan, (model) => model.exploration.pulls);
  const path = useModel(blackSwan, (model) => model.exploration.curious.path);
  const { won, lost } = pullMarks(path, pulls);
  const shown = Math.min(pulls, LATEST);
  return (
    <p className="recent pull-strip desk-only">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden>
        {MACHINES.map(({ id, label }, i) => (
          <g key={id}>
            <text x="0" y={(i + 0.5) * LANE} dy="0.34em">
              {label.replace('machine ', '')}
            </text>
            <path className="lane" d={`M${STRIP_LEFT},${(i + 0.5) * LANE}H${WIDTH}`} />
          </g>
        ))}
        <path className="pull-won" d={won} />
        <path className="pull-lost" d={lost} />
      </svg>
      <span>
        {shown === 0
          ? 'The curious learner has pulled nothing yet.'
          : `The curious learner’s last ${countText(shown)} ${shown === 1 ? 'pull' : 'pulls'}: filled won, hollow lost.`}
      </span>
    </p>
  );
}
