import { useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useExperimentStore } from '../experiment/ExperimentContext';
import type { Takeaways } from '../experiment/takeaways';
import { CodePart } from './CodePart';
import { DataPart } from './DataPart';
import { EmbedPart } from './EmbedPart';
import { figureInSight } from './figure-in-sight';
import { FormulaPart } from './FormulaPart';
import { LinkPart } from './LinkPart';
import { PicturePart } from './PicturePart';
import type { Shared } from './shared';

interface ShareDialogProps {
  readonly takeaways: Takeaways;
  readonly figure: string | undefined;
  readonly onClose: () => void;
}

/** All that can be taken away from the page, in the state in which the dialog was opened. */
export function ShareDialog({ takeaways, figure: asked, onClose }: ShareDialogProps) {
  const { experiment, live, modelOf } = useExperimentStore();
  const { figures } = experiment.about;
  const [{ values, unit, view }] = useState(live.getState);
  const [figure, setFigure] = useState(
    () => figures.find(({ id }) => id === asked) ?? figureInSight(figures),
  );
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const figureId = useId();

  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Whoever hears the page is told first what has opened.
    title.current?.focus();
  }, []);
  if (!figure) return null;

  const model = modelOf(values);
  const shared: Shared = { experiment, takeaways, figure, values, unit, view, model };
  return createPortal(
    <dialog ref={dialog} className="share" aria-labelledby={titleId} onClose={onClose}>
      <header className="share-head">
        <h2 ref={title} id={titleId} tabIndex={-1}>
          Take it with you
        </h2>
        <label htmlFor={figureId}>
          <span>Figure</span>
          <select
            id={figureId}
            autoComplete="off"
            value={figure.id}
            onChange={({ currentTarget: { value } }) =>
              setFigure(figures.find(({ id }) => id === value))
            }
          >
            {figures.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <LinkPart shared={shared} />
      <PicturePart shared={shared} />
      <EmbedPart shared={shared} />
      <DataPart shared={shared} />
      <FormulaPart shared={shared} />
      <CodePart shared={shared} />
    </dialog>,
    document.body,
  );
}
