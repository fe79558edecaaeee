import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { boxText } from '../../../formula/number-text';
import { vaeElbo } from '../experiment';
import { bellPosterior } from './bell-posterior';
import {
  planeScales,
  priceContours,
  WIDTHS,
  type PlaneScales,
  type PriceContour,
} from './plane-geometry';
import { PlaneLabels } from './PlaneLabels';
import { PricePoint } from './PricePoint';

/** Every Gaussian code is a point; contours join those of the same price. */
export function PricePlane({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const q = useModel(vaeElbo, (model) => model.price.q);
  const posterior = useModel(vaeElbo, bellPosterior);
  const before = useModelBefore(vaeElbo, (model) => model.price.q);
  const scales = useMemo(() => planeScales(area), [area]);
  const contours = useMemo(() => priceContours(scales, unit), [scales, unit]);
  return (
    <Drawing frame={frame} labels={<PlaneLabels area={area} scales={scales} contours={contours} />}>
      <Contours area={area} scales={scales} contours={contours} />
      {posterior && (
        <circle
          className="price-posterior"
          data-part="posterior"
          cx={scales.x(posterior.mean)}
          cy={scales.y(Math.log(posterior.sd))}
          r="8"
        />
      )}
      <PricePoint scales={scales} q={q} before={before} />
    </Drawing>
  );
}

interface ContoursProps {
  readonly area: Area;
  readonly scales: PlaneScales;
  readonly contours: readonly PriceContour[];
}

/** Flat tints, the yellower the dearer. */
const Contours = memo(function Contours({ area, scales, contours }: ContoursProps) {
  const { x, y } = scales;
  return (
    <>
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <rect className="price-ground" width={area.width} height={area.height} />
        {contours.toReversed().map(({ level, path }, fromOutside) => (
          <path
            key={level}
            className={`price-contour price-contour-${contours.length - fromOutside}`}
            d={path}
          />
        ))}
      </svg>
      <path className="price-prior" d={`M${x(0)},${y(0) - 6}v12m-6,-6h12`} />
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={linearTicks(x, area.width < 380 ? 5 : 11)}
      />
      <VerticalAxis
        position={0}
        length={area.height}
        ticks={WIDTHS.map((width) => ({ at: y(Math.log(width)), text: boxText(width) }))}
      />
    </>
  );
});
