import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { useValues } from '../../../experiment/ExperimentContext';
import { countText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { SURE, type BeliefRegions } from './belief-regions';
import { CLASSES } from '../classes';
import { ClassShape } from './ClassShape';
import type { Crowd } from './crowd';
import { outOfSight, type PlaneScales } from './crowd-map';
import { classification } from '../experiment';
import { nameWords, priceWords, regionWords } from './map-words';

interface BeliefLabelsProps {
  readonly area: Area;
  readonly scales: PlaneScales;
  readonly regions: BeliefRegions;
  readonly crowd: Crowd;
}

/** The names of clouds and regions, the price of the dearest point, and what the tints mean. */
export function BeliefLabels({ area, scales, regions, crowd }: BeliefLabelsProps) {
  const cat = useValues(classification, (values) => values.cat);
  const dog = useValues(classification, (values) => values.dog);
  const ship = useValues(classification, (values) => values.ship);
  const stray = useValues(classification, (values) => values.stray);
  const handles = [cat, dog, ship, stray].map(([x = 0, y = 0]) => ({
    x: scales.x(x),
    y: scales.y(y),
  }));
  const points = crowd.points.map(({ x, y }) => ({ x: scales.x(x), y: scales.y(y) }));
  const names = nameWords(area, { handles, points });
  const says = regionWords(regions, area, scales);
  const words = [...names, ...says.filter((one) => one !== null)];
  const price = priceWords(crowd, area, { scales, handles, words });
  return (
    <>
      {CLASSES.map(({ id, label }, i) => {
        const place = says[i];
        return (
          place && (
            <Label key={id} x={place.x} y={place.y} anchor={place.anchor} tone="q">
              <em className="map-tag region-name">says {label}</em>
            </Label>
          )
        );
      })}
      {names.map((place, i) => {
        const { id = 'stray', label } = CLASSES[i] ?? {};
        return (
          <Label key={id} x={place.x} y={place.y} anchor={place.anchor} tone="p">
            <span className="map-tag">
              {label ? (
                <>
                  <ClassShape label={i} /> {label}s
                </>
              ) : (
                'the odd cat'
              )}
            </span>
          </Label>
        );
      })}
      {price && (
        <Label {...price} anchor="middle">
          <strong className="map-tag">
            <Quantity name="dearest-kl" />
          </strong>
        </Label>
      )}
      <Key />
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        two features{outside(crowd)}
      </Label>
    </>
  );
}

function outside({ points }: Crowd): string {
  const hidden = outOfSight(points);
  return hidden === 0
    ? ''
    : `; ${countText(hidden)} of ${countText(points.length)} points out of sight`;
}

/** What the tints mean. */
function Key() {
  return (
    <Label x={0} y={-16}>
      <span className="band-key">
        sure, at least
        {SURE.map((level, i) => (
          <span key={level} className={`band-sample band-${i}`}>
            {percentText(level)}
          </span>
        ))}
      </span>
    </Label>
  );
}
