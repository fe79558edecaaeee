import { isDragging } from '../experiment/dragging';
import type { Experiment } from '../experiment/experiment';
import type { StageAction } from './stage';

interface StageKey {
  readonly action: StageAction;
  /** As `KeyboardEvent.key` gives them, letters in lower case. A clicker sends the page keys. */
  readonly keys: readonly string[];
  /** The key as people call it. */
  readonly shown: string;
  readonly label: string;
}

/** Every key of the presenter, on a page that has something for each to do. */
export const STAGE_KEYS: readonly StageKey[] = [
  { action: 'back', keys: ['ArrowLeft', 'PageUp'], shown: '←', label: 'Back' },
  { action: 'next', keys: ['ArrowRight', 'PageDown'], shown: '→', label: 'Next' },
  { action: 'numbers', keys: ['h'], shown: 'H', label: 'Hide numbers' },
  { action: 'freeze', keys: ['f'], shown: 'F', label: 'Freeze' },
  { action: 'reset', keys: ['r'], shown: 'R', label: 'Reset' },
  { action: 'swap', keys: ['s'], shown: 'S', label: 'Swap' },
  { action: 'unit', keys: ['u'], shown: 'U', label: 'Units' },
  { action: 'blank', keys: ['b', '.'], shown: 'B', label: 'Blank' },
  { action: 'qr', keys: ['q'], shown: 'Q', label: 'QR code' },
  { action: 'notes', keys: ['n'], shown: 'N', label: 'Notes' },
  { action: 'fullscreen', keys: ['Enter'], shown: 'Enter', label: 'Full screen' },
  { action: 'keys', keys: ['?'], shown: '?', label: 'Keys' },
  { action: 'leave', keys: ['Escape'], shown: 'Esc', label: 'Leave' },
];

interface PageOnStage extends Pick<Experiment, 'swap'> {
  readonly about: Pick<Experiment['about'], 'steps'>;
}

/** The keys that do something on a page; the bar's buttons and the list behind "?" are made from them. */
export function stageKeysOf({ swap, about }: PageOnStage): readonly StageKey[] {
  const idle = new Set<StageAction>([
    ...(swap === undefined ? (['swap'] as const) : []),
    ...(about.steps === 0 ? (['back', 'next'] as const) : []),
  ]);
  return STAGE_KEYS.filter(({ action }) => !idle.has(action));
}

const PASS_BOXES = new Set(['Escape', 'PageUp', 'PageDown']);
const TYPED_IN = 'input:not([type="range"], [type="radio"], [type="checkbox"]), select, textarea';
const OWN_ARROWS = 'input[type="range"], input[type="radio"], [role="slider"]';
const OWN_ENTER = 'button, a, summary';

/** What a key asks the presenter to do; null where it belongs to what has the focus, or means nothing here. */
export function stageAction(
  event: KeyboardEvent,
  stageKeys: readonly StageKey[],
): StageAction | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Escape takes a drag back; a clicker's page keys, though, turn the step wherever the focus is.
  if (key === 'Escape' && isDragging()) return null;
  if (target?.matches(TYPED_IN) && !PASS_BOXES.has(key)) return null;
  if (key.startsWith('Arrow') && target?.closest(OWN_ARROWS)) return null;
  if (key === 'Enter' && target?.closest(OWN_ENTER)) return null;
  return stageKeys.find(({ keys }) => keys.includes(key))?.action ?? null;
}
