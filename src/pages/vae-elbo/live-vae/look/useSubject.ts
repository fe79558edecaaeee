import { useMemo, useState } from 'react';
import type { Stroke } from '../../../../compute/pictures/stroke';
import { useLiveState } from '../../../../experiment/ExperimentContext';
import type { Subject } from './subject';

interface ChosenSubject {
  readonly subject: Subject;
  /** Kept whatever else changes. */
  readonly strokes: readonly Stroke[];
  readonly canDraw: boolean;
  /** Who draws looks at the drawing. */
  readonly draw: (strokes: readonly Stroke[]) => void;
  readonly choose: (of: Subject['of']) => void;
}

/** A test picture or the reader's drawing: whichever was touched last, on the map, in a control or on the pad. */
export function useSubject(): ChosenSubject {
  const image = useLiveState(({ values }) => Number(values['picture']));
  const canDraw = useLiveState(({ values }) => values['images'] === 'digits');
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  /** The test picture that stood when the reader turned to the drawing: another one turns the reader back. */
  const [turnedAt, setTurnedAt] = useState<number | null>(null);
  const looksAtDrawing = canDraw && turnedAt === image;
  const subject = useMemo(
    (): Subject => (looksAtDrawing ? { of: 'drawing', strokes } : { of: 'picture', image }),
    [looksAtDrawing, strokes, image],
  );
  return {
    subject,
    strokes,
    canDraw,
    draw(next) {
      setStrokes(next);
      setTurnedAt(image);
    },
    choose: (of) => setTurnedAt(of === 'drawing' ? image : null),
  };
}
