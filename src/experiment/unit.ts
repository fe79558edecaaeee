/** The unit of information that the whole app shows; compute/ always works in nats. */
export type Unit = 'bits' | 'nats';

export const UNITS: readonly Unit[] = ['bits', 'nats'];
export const DEFAULT_UNIT: Unit = 'bits';

/** One bit, in nats. */
export const BIT = Math.LN2;

export function isUnit(text: string): text is Unit {
  return text === 'bits' || text === 'nats';
}

export function natsIn(unit: Unit, nats: number): number {
  return unit === 'bits' ? nats / BIT : nats;
}
