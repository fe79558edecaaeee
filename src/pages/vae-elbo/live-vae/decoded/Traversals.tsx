import { useCallback } from 'react';
import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import { tickText } from '../../../../formula/number-text';
import type { TrainingState } from '../../../../workers/training-client';
import { LiveCanvas, type Sheet } from '../canvas/LiveCanvas';
import { drawTiles } from './draw-tiles';

const AT = [-3, -2, -1, 0, 1, 2, 3];

/** A row of pictures for each latent: it alone goes from -3 to 3, the others are 0. */
export function Traversals({ frame }: { readonly frame: Frame }) {
  const { area, margin } = frame;
  const draw = useCallback((sheet: Sheet, { snapshot, gallery }: TrainingState) => {
    if (snapshot && gallery && snapshot.klPerLatent.length > 2) {
      drawTiles(sheet, { ...snapshot, side: gallery.side });
    }
  }, []);
  return (
    <>
      <LiveCanvas {...area} left={margin.left} top={margin.top} draw={draw} />
      <Drawing
        frame={frame}
        labels={
          <>
            <Label x={0} y={-18} tone="faint">
              decoded: one number varies, the others are 0
            </Label>
            {AT.map((value, i) => (
              <Label
                key={value}
                x={((i + 0.5) * area.width) / AT.length}
                y={area.height + 12}
                anchor="middle"
                tone="faint"
              >
                {tickText(value, 1)}
              </Label>
            ))}
          </>
        }
      >
        <rect className="plane" width={area.width} height={area.height} />
      </Drawing>
    </>
  );
}
