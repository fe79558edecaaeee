import { range } from 'd3';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { countText } from '../formula/number-text';
import { keptProgress, openProgress, today } from './kept-progress';
import { UNTOUCHED } from './progress';
import { questionsDue } from './review';

interface StepsDoneProps {
  readonly slug: string;
  readonly steps: number;
}

/** How far the reader of this device has come with a page's guided example: a small path, and words. */
export function StepsDone({ slug, steps }: StepsDoneProps) {
  const page = useStore(keptProgress, (kept) => kept?.progress.pages[slug] ?? UNTOUCHED);
  useEffect(openProgress, []);
  if (steps === 0) return null;
  const answers = Object.values(page.answers);
  // An added file may answer steps that the page does not have.
  const right = Math.min(steps, answers.filter((answered) => answered.right).length);
  const wrong = Math.min(steps, answers.length) - right;
  const due = questionsDue(page, today()).length;
  return (
    <span className="steps-done">
      <svg viewBox={`0 0 ${steps * 12} 10`} width={steps * 12} height="10" aria-hidden>
        {range(steps).map((i) => (
          <rect
            key={i}
            className={markOf(i, { right, wrong })}
            x={i * 12 + 1}
            y="1"
            width="9"
            height="8"
          />
        ))}
      </svg>{' '}
      {answers.length === 0
        ? `${countText(steps)} guided steps`
        : `${countText(right)} right${wrong > 0 ? `, ${countText(wrong)} to see again` : ''}`}
      {due > 0 && (
        <strong>
          {' '}
          {due === 1 ? 'One question comes' : `${countText(due)} questions come`} back today
        </strong>
      )}
    </span>
  );
}

function markOf(i: number, { right, wrong }: { readonly right: number; readonly wrong: number }) {
  if (i < right) return 'done done-right';
  return i < right + wrong ? 'done done-wrong' : 'done';
}
