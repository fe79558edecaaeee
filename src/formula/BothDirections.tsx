import { Directions } from './Directions';

const ROWS = [
  { tex: '\\KL', quantity: 'kl-pq' },
  { tex: '\\KLback', quantity: 'kl-qp' },
];

/** The divergence of a page's P and Q, both ways. */
export function BothDirections() {
  return <Directions rows={ROWS} />;
}
