/** Of each page: a parameter of its first figure, a number that it moves, and a value to type. */
export const FIRST_FIGURES: Readonly<
  Record<string, readonly [parameter: string, moves: string, typed: string]>
> = {
  'index.html': ['p.0', 'kl-pq', '0.3'],
  'coin-toss.html': ['p', 'kl-pq', '0.3'],
  'classification.html': ['a.0', 'kl-pa', '0.3'],
  'black-swan.html': ['prior', 'surprise', '0.3'],
  'vae-elbo.html': ['mu', 'elbo', '0.3'],
};

/** What the address says of that value. */
export const TYPED_IN_ADDRESS = /[=,]0\.3(?:[,&]|$)/;
