import { Label } from '../../charts/Label';
import type { Area } from '../../charts/Plot';
import { useValues } from '../../experiment/ExperimentContext';
import { countText, percentText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { SURE, type BeliefRegions } from './belief-regions';
import { CLASSES } from './classes';
import { ClassShape } from './ClassShape';
import type { Crowd } from './crowd';
import { markReach, outOfSight, type PlaneScales } from './crowd-map';
import { classification } from './experiment';

interface BeliefLabelsProps {
  readonly area: Area;
  readonly scales: PlaneScales;
  readonly regions: BeliefRegions;
  readonly crowd: Crowd;
}

/** The names of clouds and regions, the price of the dearest point, and what the tints mean. */
export function BeliefLabels({ area, scales, regions, crowd }: BeliefLabelsProps) {
  const hidden = outOfSight(crowd.points);
  return (
    <>
      <RegionNames area={area} scales={scales} regions={regions} />
      {(['cat', 'dog', 'ship'] as const).map((name, label) => (
        <HandleName key={name} name={name} area={area} scales={scales}>
          <ClassShape label={label} /> {CLASSES[label]?.label}s
        </HandleName>
      ))}
      <HandleName name="stray" area={area} scales={scales}>
        the odd cat
      </HandleName>
      <Price area={area} scales={scales} crowd={crowd} />
      <Label x={0} y={-16}>
        <span className="band-key">
          sure of it, at least
          {SURE.map((level, i) => (
            <span key={level} className={`band-sample band-${i}`}>
              {percentText(level)}
            </span>
          ))}
        </span>
      </Label>
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        two features
        {hidden > 0 &&
          `; ${countText(hidden)} of ${countText(crowd.points.length)} points out of sight`}
      </Label>
    </>
  );
}

const FROM_EDGE = 16;

function RegionNames({ area, scales, regions }: Omit<BeliefLabelsProps, 'crowd'>) {
  return regions.strongholds.map((place, i) => {
    if (!place) return null;
    const { id = '', label = '' } = CLASSES[i] ?? {};
    const x = scales.x(place[0]);
    const y = scales.y(place[1]);
    const anchor = x < area.width * 0.2 ? 'start' : x > area.width * 0.8 ? 'end' : 'middle';
    return (
      <Label
        key={id}
        x={Math.min(area.width - 6, Math.max(6, x))}
        y={Math.min(area.height - FROM_EDGE, Math.max(FROM_EDGE, y))}
        anchor={anchor}
        tone="q"
      >
        <em className="map-tag region-name">says {label}</em>
      </Label>
    );
  });
}

interface HandleNameProps extends Pick<BeliefLabelsProps, 'area' | 'scales'> {
  readonly name: 'cat' | 'dog' | 'ship' | 'stray';
  readonly children: React.ReactNode;
}

/** About how far a name reaches from its handle. */
const NAME_ROOM = 100;
const BESIDE = 14;

function HandleName({ name, area, scales, children }: HandleNameProps) {
  const [across = 0, up = 0] = useValues(classification, (values) => values[name]);
  const x = scales.x(across);
  const goesLeft = x + NAME_ROOM > area.width;
  return (
    <Label
      x={x + (goesLeft ? -BESIDE : BESIDE)}
      y={scales.y(up)}
      anchor={goesLeft ? 'end' : 'start'}
      tone="p"
    >
      <span className="map-tag">{children}</span>
    </Label>
  );
}

/** What the dearest point loses, beside it. */
function Price({ area, scales, crowd }: Omit<BeliefLabelsProps, 'regions'>) {
  const { index } = crowd.dearest;
  const score = crowd.scores[index];
  const point = crowd.points[index];
  if (!score || !point || score.right || outOfSight([point]) > 0) return null;
  const x = scales.x(point.x);
  const below = scales.y(point.y) + markReach(score) + 14;
  const above = scales.y(point.y) - markReach(score) - 14;
  return (
    <Label
      x={Math.min(area.width - 36, Math.max(36, x))}
      y={below > area.height ? above : below}
      anchor="middle"
    >
      <strong className="map-tag">
        <Quantity name="dearest-kl" />
      </strong>
    </Label>
  );
}
