/**
 * What each stream of a training's seed is for. Each purpose draws from its own, so that one that takes more or
 * fewer draws does not move the others.
 */
export const STREAM = {
  weights: 0,
  order: 1,
  noise: 2,
  trainingImages: 3,
  trainingHands: 4,
  testImages: 5,
  testHands: 6,
  /** The draws of z by which test images are judged: the same at every step. */
  judging: 7,
  /** The draws round the code of one image that is looked at. */
  looking: 8,
} as const;
