/**
 * What a quantity's number measures: information, in nats and shown in the reader's unit; a share of a whole, shown
 * in per cent; or a number without a unit.
 */
export type Measure = 'information' | 'share' | 'number';
