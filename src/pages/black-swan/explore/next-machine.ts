import type { Learner } from './exploration';

type Promises = Pick<Learner, 'expectedGains'>;

/** The machine whose next pull promises to teach most; of equal ones the first. */
export function nextMachine({ expectedGains }: Promises): number {
  return expectedGains.indexOf(Math.max(...expectedGains));
}

/** Whether others promise just as much. */
export function isTied({ expectedGains }: Promises): boolean {
  const most = Math.max(...expectedGains);
  return expectedGains.filter((gain) => gain === most).length > 1;
}
