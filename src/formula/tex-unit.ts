import type { Unit } from '../experiment/unit';

/** TeX in which `\log` stood for the logarithm of the reader's unit. */
export function inUnit(tex: string, unit: Unit): string {
  return tex.replaceAll('\\log', unit === 'bits' ? '\\log_2' : '\\ln');
}
