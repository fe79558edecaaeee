import type { About } from '../experiment/about';
import type { Experiment } from '../experiment/experiment';
import type { Takeaways } from '../experiment/takeaways';
import type { Values } from '../experiment/parameter';
import type { Unit } from '../experiment/unit';
import type { View } from '../experiment/view';

export type SharedFigure = About['figures'][number];

/** What is shared: one figure in the state that the page had when the dialog was opened. */
export interface Shared {
  readonly experiment: Experiment;
  readonly takeaways: Takeaways;
  readonly figure: SharedFigure;
  readonly values: Values;
  readonly unit: Unit;
  readonly view: View;
  readonly model: unknown;
}

/** The name of a file to keep: it says which page and which figure. */
export function fileName({ experiment, figure }: Shared, ending: string): string {
  return `kl-lab-${experiment.about.slug}-${figure.id}${ending}`;
}
