import type { Parameters, Values } from './parameter';
import type { Unit } from './unit';

/** What a person can take from a page into other places, besides pictures: data, formulas and code. */
export interface Takeaways<S extends Parameters = Parameters, M = unknown> {
  /** By the figure's id. */
  readonly figures: Readonly<Record<string, FigureTakeaways<M>>>;
  /** Everything that code needs to compute the main numbers of the page again. */
  recipe(values: Values<S>, model: M): Recipe;
}

interface FigureTakeaways<M = unknown> {
  /** What the figure draws, in the reader's unit. */
  table(model: M, unit: Unit): Table;
  /** The figure's formula as TeX; `\log` is the logarithm of the reader's unit. */
  readonly formula: string;
  formulaInNumbers(model: M, unit: Unit): string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A computation without a language: the exporters write it in Python, PyTorch, R and TypeScript. */
export interface Recipe {
  /** Named distributions, P first. */
  readonly distributions: Readonly<Record<string, readonly number[]>>;
  /** Named models by their logits, one per outcome. */
  readonly logits?: Readonly<Record<string, readonly number[]>>;
  readonly examples?: Examples;
  readonly beliefs?: readonly Beliefs[];
  /** Named normal distributions: mean and standard deviation. */
  readonly normals?: Readonly<Record<string, readonly [mean: number, sd: number]>>;
  readonly world?: World;
  readonly outcomes: readonly string[];
  /** Each number under the name of its quantity. */
  readonly numbers: readonly RecipeNumber[];
}

/** What a classifier says of many examples; programs call the two `examples` and `labels`. */
interface Examples {
  /** A row for each example, with a logit per outcome. */
  readonly logits: readonly (readonly number[])[];
  /** The outcome that each example shows, counted from 0. */
  readonly labels: readonly number[];
}

/** Beliefs about unknown chances under one name: beta distributions. */
interface Beliefs {
  readonly name: string;
  /** What they are about, for a comment. */
  readonly about: string;
  /** Two shapes each: of the first outcome and of the second. */
  readonly shapes: readonly (readonly [number, number])[];
}

/** A hidden number z from N(0, 1) and what is seen, x from N(weight z, noise^2), or of |z| where it is folded; programs call it `world`. */
interface World {
  readonly x: number;
  readonly weight: number;
  readonly noise: number;
  readonly folded: boolean;
}

interface Named {
  readonly quantity: string;
  /** What the number is multiplied by. */
  readonly times?: number;
}

export type RecipeNumber = Named &
  (
    | { readonly is: 'kl' | 'cross-entropy'; readonly of: readonly [p: string, q: string] }
    | { readonly is: 'entropy'; readonly of: readonly [p: string] }
    | {
        readonly is: 'term' | 'log-ratio';
        readonly of: readonly [p: string, q: string];
        readonly outcome: number;
      }
    | {
        readonly is: 'kl-with-epsilon';
        readonly of: readonly [p: string, q: string];
        readonly epsilon: number;
      }
    /** The mean of log P/Q over flips, of which so many showed each outcome. */
    | {
        readonly is: 'mean-log-ratio';
        readonly of: readonly [p: string, q: string];
        readonly counts: readonly number[];
      }
    /** Of a distribution and a model given by its logits: finite where a chance is too small for a double. */
    | {
        readonly is: 'kl-of-logits' | 'cross-entropy-of-logits';
        readonly of: readonly [p: string, logits: string];
        readonly temperature: number;
      }
    /** Of all examples, with their logits multiplied by the sharpness. */
    | {
        readonly is: 'mean-loss' | 'largest-loss' | 'largest-share';
        readonly of: readonly ['examples', 'labels'];
        readonly sharpness: number;
      }
    | {
        readonly is: 'confidence';
        readonly of: readonly ['examples'];
        readonly sharpness: number;
      }
    | { readonly is: 'accuracy'; readonly of: readonly ['examples', 'labels'] }
    /** Of beliefs about chances that have nothing to do with each other: their divergences add. */
    | { readonly is: 'kl-beta'; readonly of: readonly [p: string, q: string] }
    /** Over all sightings that lead from the beliefs before to those after: Bayesian, and Shannon. */
    | {
        readonly is: 'sum-of-surprises' | 'sum-of-surprisals';
        readonly of: readonly [before: string, after: string];
      }
    /** What one more sighting teaches on average about the chance that one of the beliefs is about. */
    | {
        readonly is: 'expected-gain';
        readonly of: readonly [beliefs: string];
        readonly row: number;
      }
    /** Over beliefs: how unsure they are of the next sighting, and how far one of the first outcome moves them. */
    | { readonly is: 'mean-entropy' | 'mean-surprise'; readonly of: readonly [beliefs: string] }
    /** Of normal distributions; spread and narrowness are what of it the width costs, with their signs. */
    | {
        readonly is: 'kl-normal' | 'spread' | 'narrowness';
        readonly of: readonly [p: string, q: string];
      }
    | { readonly is: 'log-evidence'; readonly of: readonly ['world'] }
    /** Of a normal q over the hidden number; the gap is what the ELBO is short of the log evidence. */
    | {
        readonly is: 'reconstruction' | 'elbo' | 'elbo-gap';
        readonly of: readonly [q: string, world: 'world'];
      }
    /** Of the wealth of somebody who splits it by the belief. */
    | {
        readonly is: 'growth';
        readonly of: readonly [truth: string, belief: string, price: string];
      }
  );
