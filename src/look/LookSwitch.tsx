import { useId, useSyncExternalStore } from 'react';
import { useHydrated } from '../experiment/useHydrated';
import { applyLook, keepLook, keptLook, LOOKS, type Look } from './look';

const NAMES: Readonly<Record<Look, string>> = {
  auto: 'Auto',
  paper: 'Paper',
  slate: 'Slate',
  projector: 'Projector',
};

const listeners = new Set<() => void>();
let chosen: Look | null = null;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose(look: Look) {
  chosen = look;
  keepLook(look);
  applyLook(look);
  listeners.forEach((listener) => listener());
}

/** Paper by day, slate by night, or pure black on white for a projector. */
export function LookSwitch() {
  const id = useId();
  const hydrated = useHydrated();
  const look = useSyncExternalStore<Look>(
    subscribe,
    () => (chosen ??= keptLook()),
    () => 'auto',
  );
  return (
    <label className="look" htmlFor={id}>
      <span>Look</span>
      <select
        id={id}
        autoComplete="off"
        disabled={!hydrated}
        value={look}
        onChange={(event) => {
          const choice = LOOKS.find((known) => known === event.currentTarget.value);
          if (choice) choose(choice);
        }}
      >
        {LOOKS.map((choice) => (
          <option key={choice} value={choice}>
            {NAMES[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
