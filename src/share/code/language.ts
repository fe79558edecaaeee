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
  /** Defines a distribution. */
  define(name: string, chances: string): string;
  /** A function for each kind of number; written out where the recipe asks for it. */
  readonly functions: Readonly<Record<Kind, string>>;
  functionName(kind: Kind): string;
  readonly list: readonly [open: string, close: string];
  /** What the first outcome's index is. */
  readonly firstIndex: 0 | 1;
  /** Prints a line with a name and a number. */
  show(name: string, call: string): string;
  /** Empty lines around functions. */
  readonly gap: string;
}

export function snakeCase(kind: Kind): string {
  return kind.replaceAll('-', '_');
}

export function camelCase(kind: Kind): string {
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
