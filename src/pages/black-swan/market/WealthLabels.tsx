import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { countText, timesText } from '../../../formula/number-text';
import { expectedAt, expectedWords } from './wealth-words';
import type { WealthCourse } from './wealth-course';

interface WealthLabelsProps {
  readonly area: Area;
  readonly course: WealthCourse;
  readonly now: { readonly x: number; readonly y: number };
  readonly log: number;
  readonly bets: number;
}

const BESIDE = 16;

/** What you have by now, what the dotted line is, and what the axes show. */
export function WealthLabels({ area, course, now, log, bets }: WealthLabelsProps) {
  const { ruinedAt } = course;
  const isRight = now.x > area.width / 2;
  // Your words stand on the far side of you from the dotted line, as far as the drawing goes.
  const isAbove = now.y < expectedAt(course, now.x) ? now.y > BESIDE : now.y > area.height - BESIDE;
  const isRuined = ruinedAt !== null && ruinedAt <= bets;
  const yours = {
    x: now.x + (isRight ? -BESIDE : BESIDE),
    y: now.y + (isAbove ? -BESIDE : BESIDE),
    anchor: isRight ? 'end' : 'start',
  } as const;
  return (
    <>
      <Label {...yours} tone="p">
        <strong className="map-tag">
          {isRuined ? `ruined at bet ${countText(ruinedAt)}` : `you: × ${timesText(log)}`}
        </strong>
      </Label>
      {Number.isFinite(course.expectedEnd) && (
        <Label {...expectedWords(course, area, yours)} tone="faint">
          dotted: expected growth
        </Label>
      )}
      <Label x={-40} y={-16} tone="faint">
        your money, 1 at the start
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        bets
      </Label>
    </>
  );
}
