import type { RecipeNumber } from '../../experiment/takeaways';
import type { Unit } from '../../experiment/unit';

type Kind = RecipeNumber['is'];

/** What a recipe needs of a language to become a program in it. */
export interface Language {
  readonly name: string;
  readonly ending: string;
  readonly comment: string;
  /** Said beside the program. */
  readonly note: string;
  /** Imports and the unit, before everything else. */
  start(unit: Unit): string;
  /** Gives a name to a list or a matrix. */
  define(name: string, values: string): string;
  /** A function for each kind of number; written out where the recipe asks for it. */
  readonly functions: Readonly<Record<Kind, string>>;
  /** Functions that those call. */
  readonly helpers: readonly Helper[];
  functionName(kind: Kind): string;
  readonly list: readonly [open: string, close: string];
  /** Round lists of one length, with a comma between them. */
  readonly matrix: readonly [open: string, close: string];
  /** What the first outcome's index is. */
  readonly firstIndex: 0 | 1;
  /** Prints a line with a name and a number. */
  show(name: string, call: string): string;
  /** Empty lines around functions. */
  readonly gap: string;
}

/** Written out before the first function that calls it. */
interface Helper {
  readonly calledBy: readonly Kind[];
  readonly text: string;
}

export function snakeCase(kind: Kind): string {
  return kind.replaceAll('-', '_');
}

export function camelCase(kind: Kind): string {
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
