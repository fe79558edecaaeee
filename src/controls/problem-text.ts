import type { Notice } from '../experiment/address';
import type { Parameter } from '../experiment/parameter';
import { boxText, countText } from '../formula/number-text';
import { listText } from '../formula/words';

interface Described {
  /** What the person calls it: the parameter's symbol, or the key in the address. */
  readonly name: string;
  readonly given: string;
  readonly problem: Notice['problem'];
  readonly parameter?: Parameter | undefined;
  readonly accepts?: string | undefined;
}

const LONGEST_QUOTE = 40;

/** What is wrong with a typed or linked value, and what is accepted. */
export function problemText({ name, given, problem, parameter, accepts }: Described): string {
  const quoted = `“${given.length > LONGEST_QUOTE ? `${given.slice(0, LONGEST_QUOTE)}…` : given}”`;
  const accepted = parameter ? ` ${name} takes ${acceptedText(parameter)}.` : '';
  switch (problem) {
    case 'not-a-number':
      return given.trim() === ''
        ? `${name} is empty.${accepted}`
        : `${quoted} is not a number.${accepted}`;
    case 'out-of-range':
      return `${quoted} is out of range.${accepted}`;
    case 'not-whole':
      return `${quoted} is not a whole number.${accepted}`;
    case 'wrong-count':
      return `${quoted} has the wrong number of parts.${accepted}`;
    case 'not-a-weight':
      return `${quoted} has a negative part.${accepted}`;
    case 'all-zero':
      return `${quoted} is zero everywhere.${accepted}`;
    case 'not-an-option':
      return `${quoted} is none of the options.${accepted}`;
    case 'normalised':
      return `The weights ${quoted} do not sum to 1; they were divided by their sum.`;
    case 'repeated':
      return `${name} is given more than once; ${quoted} is left aside.`;
    case 'not-a-view':
      return `${quoted} is nothing that this page has. ${name} takes ${accepts ?? ''}.`;
    case 'unknown-unit':
      return `${quoted} is not a unit. unit takes bits or nats.`;
  }
}

function acceptedText(parameter: Parameter): string {
  if (parameter.kind === 'choice')
    return listText(
      parameter.options.map(({ id }) => id),
      'or',
    );
  if (parameter.kind === 'distribution') {
    const count = parameter.parts.length;
    return `${countText(count)} numbers from 0 up, separated by commas, not all 0`;
  }
  if (parameter.kind === 'vector') {
    const { parts, min, max } = parameter;
    return `${countText(parts.length)} numbers from ${boxText(min)} to ${boxText(max)}, separated by commas`;
  }
  const kind = parameter.whole ? 'a whole number' : 'a number';
  return `${kind} from ${boxText(parameter.min)} to ${boxText(parameter.max)}`;
}
