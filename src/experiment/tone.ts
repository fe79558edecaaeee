/** The ink that a distribution is drawn in: P, Q, or R for a second model beside Q. */
export type Tone = 'p' | 'q' | 'r';
