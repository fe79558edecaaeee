import { countText } from '../formula/number-text';

const TOLD = 5;
const LONGEST_NAME = 80;

/** Names the parts of a progress that could not be read: “coin-toss: swap”, “coin-toss: epsilon” and 3 more. */
export function damagedText(parts: readonly string[]): string {
  const told = parts
    .slice(0, TOLD)
    .map((part) => `“${part.length > LONGEST_NAME ? `${part.slice(0, LONGEST_NAME)}…` : part}”`);
  const more = parts.length - told.length;
  return told.join(', ') + (more > 0 ? ` and ${countText(more)} more` : '');
}
