import { memo } from 'react';
import { PlaneHandle } from '../../../charts/PlaneHandle';
import { useExperimentStore, useModel, useValues } from '../../../experiment/ExperimentContext';
import { partParameter } from '../../../experiment/parameter';
import { placedByHand, stepFrom } from '../../../experiment/track';
import { boxText } from '../../../formula/number-text';
import type { PlaneScales } from './crowd-map';
import { classification } from '../experiment';

interface CrowdHandlesProps {
  readonly scales: PlaneScales;
}

/** The middles of the three clouds and the odd cat, each to be dragged over the plane. */
export function CrowdHandles({ scales }: CrowdHandlesProps) {
  const isStrayWrong = useModel(
    classification,
    ({ crowd }) => crowd.scores.at(-1)?.right === false,
  );
  return (
    <>
      <MiddleHandle name="cat" scales={scales} />
      <MiddleHandle name="dog" scales={scales} />
      <MiddleHandle name="ship" scales={scales} />
      <g className={isStrayWrong ? 'stray stray-wrong' : 'stray'}>
        <MiddleHandle name="stray" scales={scales} />
      </g>
    </>
  );
}

interface MiddleHandleProps extends CrowdHandlesProps {
  readonly name: 'cat' | 'dog' | 'ship' | 'stray';
}

const MiddleHandle = memo(function MiddleHandle({ name, scales }: MiddleHandleProps) {
  const { setList } = useExperimentStore();
  const [x = 0, y = 0] = useValues(classification, (values) => values[name]);
  const declared = classification.params[name];
  const [across, up] = [partParameter(declared, 0), partParameter(declared, 1)];
  return (
    <PlaneHandle
      x={scales.x(x)}
      y={scales.y(y)}
      tone="p"
      label={declared.label}
      term={name === 'stray' ? 'stray' : undefined}
      value={x}
      min={declared.min}
      max={declared.max}
      valueText={`across ${boxText(x)}, up ${boxText(y)}`}
      onMove={(place) =>
        setList(name, [
          placedByHand(across, scales.x.invert(place.x)),
          placedByHand(up, scales.y.invert(place.y)),
        ])
      }
      onNudge={(right, higher) =>
        setList(name, [
          right === 0 ? x : stepFrom(across, x, right),
          higher === 0 ? y : stepFrom(up, y, higher),
        ])
      }
    />
  );
});
