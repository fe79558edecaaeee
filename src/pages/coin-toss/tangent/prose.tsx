import { Resting } from '../../../charts/Resting';
import { Quantity } from '../../../formula/Quantity';
import { Chance } from '../Chance';

export function TangentProse() {
  return (
    <Resting className="prose">
      <p>
        The curve is the entropy of a coin: how surprised you are on average by a coin that you
        know. It is highest for a fair one and 0 for one that always falls the same way.
      </p>
      <p>
        Now believe <Chance of="q" /> whatever the coin. Your mean surprise is then a straight line
        in the coin’s true chance of heads, and it touches the curve just where you are right. Over{' '}
        <Chance of="p" /> it is <Quantity name="cross-entropy-pq" /> high: the cross-entropy. Of
        that the coin itself accounts for <Quantity name="entropy-p" />, its entropy. What is left
        between curve and line is the divergence, <Quantity name="kl-pq" />.
      </p>
      <p>
        No proof is needed to see the rest. The curve bends down, so a line that touches it never
        dips below: KL is never negative. They meet at one point only: KL is 0 for p = q alone. The
        gap does not look the same from both sides: KL is lopsided. And towards 0 and 1 the tangent
        stands up without bound: whoever is certain risks everything.
      </p>
    </Resting>
  );
}
