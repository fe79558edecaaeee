import { useCallback, type PointerEvent } from 'react';
import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import { useExperimentStore, useValues } from '../../../../experiment/ExperimentContext';
import type { TrainingState } from '../../../../workers/training-client';
import { vaeElbo } from '../../experiment';
import { LiveCanvas, type Sheet } from '../canvas/LiveCanvas';
import { training, useTraining } from '../training';
import { drawTiles } from './draw-tiles';
import { codeAtTile, tileOfCode } from './tile-places';

/** What the decoder makes of the prior, in tiles of equal chance; a tap puts the code that is looked at there. */
export function DecodedMap({ frame }: { readonly frame: Frame }) {
  const { area, margin } = frame;
  const { live, moveTo, remember } = useExperimentStore();
  const side = Math.min(area.width, area.height);
  const square = { width: side, height: side };
  const draw = useCallback((sheet: Sheet, { snapshot, gallery }: TrainingState) => {
    if (snapshot && gallery) drawTiles(sheet, { ...snapshot, side: gallery.side });
  }, []);
  const choose = (event: PointerEvent<SVGRectElement>) => {
    const { snapshot } = training.getState();
    if (!snapshot || event.button !== 0) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = width / side;
    const place = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale };
    const code = codeAtTile(snapshot.tiles, square, place);
    remember();
    moveTo({ ...live.getState().values, z1: rounded(code.z1), z2: rounded(code.z2) });
  };
  return (
    <>
      <LiveCanvas {...square} left={margin.left} top={margin.top} draw={draw} />
      <Drawing
        frame={frame}
        labels={
          <>
            <Label x={0} y={-18} tone="faint">
              decoded from the prior: each tile as likely
            </Label>
            <Label x={side} y={side + 14} anchor="end" tone="faint">
              z₁ to the right, z₂ upwards
            </Label>
          </>
        }
      >
        <ChosenTile side={side} />
        <rect className="cloud-places" width={side} height={side} onClick={choose} />
      </Drawing>
    </>
  );
}

function ChosenTile({ side }: { readonly side: number }) {
  const z1 = useValues(vaeElbo, (values) => values.z1);
  const z2 = useValues(vaeElbo, (values) => values.z2);
  const tiles = useTraining(({ gallery, snapshot }) => gallery && (snapshot?.tiles.rows ?? null));
  const snapshot = training.getState().snapshot;
  if (tiles === null || !snapshot) return null;
  const { column, row } = tileOfCode(snapshot.tiles, { z1, z2 });
  const cell = side / snapshot.tiles.columns;
  return (
    <rect className="tile-chosen" x={column * cell} y={row * cell} width={cell} height={cell} />
  );
}

function rounded(code: number): number {
  return Number(code.toPrecision(3));
}
