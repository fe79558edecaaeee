import type { ReactNode } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { Resting } from './Resting';

interface PlateProps {
  /** The figure's id, as the page's table of contents declares it. */
  readonly id: string;
  readonly children: ReactNode;
  /** One sentence that is true for the numbers of now. It also describes the drawings to a screen reader. */
  readonly caption: ReactNode;
  /** What belongs to the figure but is no part of what the caption tells. */
  readonly below?: ReactNode;
}

/** A figure: its number, the question that it answers, the drawing and its caption. */
export function Plate({ id, children, caption, below }: PlateProps) {
  const { about } = useExperimentStore().experiment;
  const isEmbedded = useExperimentState(({ view }) => view.embed === id);
  const place = about.figures.findIndex((declared) => declared.id === id);
  const figure = about.figures[place];
  if (!figure) throw new Error(`${about.slug} declares no figure ${id}.`);
  return (
    <Resting
      as="figure"
      id={id}
      className="plate"
      aria-labelledby={`${id}-title`}
      data-embedded={isEmbedded ? '' : undefined}
    >
      <div className="plate-head" ref={tellHeight}>
        <p className="plate-number">
          <span className="plate-count" style={{ counterSet: `plate ${place + 1}` }} />
          {` ${figure.name}`}
        </p>
        {/* Alone in its frame, it heads the page. */}
        <h2 id={`${id}-title`} aria-level={isEmbedded ? 1 : undefined}>
          {figure.question}
        </h2>
      </div>
      {children}
      <Resting as="figcaption" id={captionId(id)}>
        {caption}
      </Resting>
      {below}
    </Resting>
  );
}

/** A figure taller than the window stays in view by its lower end (look/page.css), where its controls are. */
function tellHeight(head: HTMLElement | null) {
  const plate = head?.parentElement;
  if (!plate) return undefined;
  const observer = new ResizeObserver(() => {
    plate.style.setProperty('--plate-height', `${plate.offsetHeight}px`);
  });
  observer.observe(plate);
  return () => observer.disconnect();
}

export function captionId(figure: string): string {
  return `${figure}-caption`;
}
