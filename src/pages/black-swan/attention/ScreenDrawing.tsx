import { memo, useMemo } from 'react';
import { Label } from '../../../charts/Label';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useExperimentState, useModel, useValues } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { DepthStrip, DepthTicks } from './DepthStrip';
import { patchName } from './patch-words';
import { PatchTarget } from './PatchTarget';
import type { Reading } from './screen';
import {
  groundsPath,
  screenGeometry,
  screenMaps,
  type PatchPlace,
  type ScreenGeometry,
} from './screen-geometry';

/** Between the maps and the strips that say what their ink means. */
const OVER_STRIPS = 4;
const OVER_HEADS = -13;
const UNDER_STRIPS = 50;
/** Beside the patches the words under the strips need so much room. */
const ROOMY = 210;

/** The four patches in the frame of now, each to be tapped, and beside each the maps of its entropy and of its surprise. */
export function ScreenDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const screen = useModel(blackSwan, (model) => model.screen);
  const geometry = useMemo(() => screenGeometry(area), [area]);
  return (
    <Drawing frame={frame} labels={<ScreenLabels area={area} geometry={geometry} />}>
      {READINGS.map(({ reading, kind }) => (
        <g key={reading} className={`map map-${kind}`}>
          <path className="map-ground" d={groundsPath(geometry, reading)} />
          {screenMaps(geometry, screen, reading).map(({ depth, path }) => (
            <path key={depth} d={path} opacity={depth} />
          ))}
          <DepthStrip
            left={geometry.places[0]![reading].left}
            top={area.height + OVER_STRIPS}
            width={geometry.side}
          />
        </g>
      ))}
      {geometry.places.map(({ patch, top }) => (
        <PatchTarget
          key={patch}
          patch={patch}
          top={top}
          side={geometry.side}
          picture={screen.patches[patch].frames[screen.frame - 1] ?? null}
          chosen={screen.look === patch}
        />
      ))}
    </Drawing>
  );
}

const READINGS: readonly { readonly reading: Reading; readonly kind: 'entropy' | 'surprise' }[] = [
  { reading: 'predictiveEntropy', kind: 'entropy' },
  { reading: 'bayesianSurprise', kind: 'surprise' },
];

interface ScreenLabelsProps {
  readonly area: Area;
  readonly geometry: ScreenGeometry;
}

const ScreenLabels = memo(function ScreenLabels({ area, geometry }: ScreenLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const { places, side } = geometry;
  return (
    <>
      {places.map((place) => (
        <PatchLabels key={place.patch} place={place} />
      ))}
      {READINGS.map(({ reading, kind }) => {
        const { left } = places[0]![reading];
        return (
          <span key={reading}>
            <Label x={left + side / 2} y={OVER_HEADS} anchor="middle">
              {kind}
            </Label>
            <DepthTicks left={left} top={area.height + OVER_STRIPS} width={side} />
          </span>
        );
      })}
      <Label x={area.width} y={area.height + UNDER_STRIPS} anchor="end" tone="faint">
        {area.width - side < ROOMY ? unit : `${unit} a pixel`}, in this frame
      </Label>
    </>
  );
});

function PatchLabels({ place }: { readonly place: PatchPlace }) {
  const { patch, name } = place;
  const chosen = useValues(blackSwan, (values) => values.look === patch);
  return (
    <>
      <Label {...name} term={patch} {...(chosen && { tone: 'p' as const })}>
        {chosen ? <strong>you: {patchName(patch)}</strong> : patchName(patch)}
      </Label>
      {READINGS.map(({ reading, kind }) => {
        const { number } = place[reading];
        return (
          number && (
            <Label key={reading} {...number}>
              <span className="unseen">{`${kind} `}</span>
              <Quantity name={`${kind}-${patch}`} />
            </Label>
          )
        );
      })}
    </>
  );
}
