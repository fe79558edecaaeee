import { Resting } from '../../../charts/Resting';
import { useModel, useValues } from '../../../experiment/ExperimentContext';
import { boxText } from '../../../formula/number-text';
import { InformationFormula } from '../../../formula/InformationFormula';
import { Quantity } from '../../../formula/Quantity';
import { BellShape, type Bell } from '../BellShape';
import { vaeElbo } from '../experiment';
import { KlShape, type Measured } from '../KlShape';

/** In lines that a phone has room for. */
const IDENTITY = String.raw`\begin{aligned}
\log p(x) &= \text{ELBO} \\
&\quad + \mathrm{KL}(\inkP{q}\,\Vert\,\inkQ{p(z|x)}) \\[3pt]
\text{ELBO} &= \mathrm{E}_{\inkP{q}}[\log p(x|z)] \\
&\quad - \mathrm{KL}(\inkP{q}\,\Vert\,\inkQ{p(z)})
\end{aligned}`;

function Curve({ of, children }: { readonly of: Bell; readonly children: string }) {
  const ink = { q: ' ink-p', prior: ' ink-q', posterior: ' ink-q', likelihood: '' }[of];
  return (
    <span className={`in-line${ink}`} data-part={of}>
      <BellShape of={of} /> {children}
    </span>
  );
}

function Divergence({ from }: { readonly from: Measured }) {
  return (
    <span className="in-line">
      <KlShape to={from} /> <Quantity name={`kl-${from}`} />
    </span>
  );
}

function Seen() {
  const x = useValues(vaeElbo, (values) => values.x);
  return <span className="in-line">x = {boxText(x)}</span>;
}

export function ElboBalanceProse() {
  const { decoder } = useModel(vaeElbo, ({ balance }) => balance.scene.posterior);
  return (
    <Resting className="prose">
      <p>
        Somewhere a number z is drawn from the <Curve of="prior">prior</Curve>, a decoder makes of
        it a mean, noise is added, and you see <Seen />. Which z was it? The{' '}
        <Curve of="likelihood">likelihood</Curve> says which z would explain x, the prior which were
        likely beforehand, and the two together give the <Curve of="posterior">posterior</Curve>.
        Your own answer is the bell <Curve of="q">q</Curve>. It is blue as the first of two always
        is on these pages; both that it is measured against, prior and posterior, are vermilion, one
        dashed and one dotted.
      </p>
      <InformationFormula display tex={IDENTITY} />
      <p>
        The left side does not know of q. So when you drag q the right side only trades: what the
        ELBO gains the gap <Divergence from="posterior" /> loses. A divergence is never negative,
        hence “lower bound”. The best q is the posterior itself, and nobody needs to know the
        posterior to climb there.
      </p>
      <p>
        The other divergence, <Divergence from="prior" />, has nothing to do with that gap. It is
        what the code costs, and it is <em>in</em> the ELBO. Training logs call it “KL”. At 0 it
        only says that q is the prior and has heard nothing of x.
      </p>
      <p>
        The ELBO may have either sign. What programs minimise is the same bar upside down,{' '}
        <Quantity name="free-energy" />: they call it the loss, physicists variational free energy.
        And log p(x) may be above 0, because p(x) is a density: measure x in metres rather than
        millimetres, and its logarithm rises by that of a thousand. The divergences stay.
      </p>
      <p>
        Let q find it: each step goes up the slope of the ELBO. In a real VAE that slope is an
        average over q that nobody can work out, so it is estimated from draws. But a draw has no
        slope: move q a little, and a new draw lands anywhere. The way out is to draw ε from N(0, 1)
        first and to set z = μ + σ ε. Now z moves smoothly with μ and σ, and its slope is right on
        average. That is the reparameterisation trick; with one draw a step you see how rough it is,
        and that it arrives all the same.
      </p>
      <p>
        {decoder === 'folded' ? 'The folded decoder is on' : 'Fold the decoder'}: it has forgotten
        the sign of z, and with the weight times x far enough above 0 the posterior has two humps.
        No bell is that, so the gap stays open at every q. Where the humps are far apart the best q
        keeps to one of them and the gap is what the answer to “which?” is worth; where they are
        close it covers both. That reverse KL, which is KL with the approximation first as here,
        always picks one hump is not so. Nor does an ascent always find the best: it finds a top,
        and with humps far apart there are three, one of them in the middle.
      </p>
    </Resting>
  );
}
