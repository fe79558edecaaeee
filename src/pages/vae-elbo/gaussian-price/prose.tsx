import { Resting } from '../../../charts/Resting';
import { InformationFormula } from '../../../formula/InformationFormula';
import { Quantity } from '../../../formula/Quantity';
import { BellShape } from '../BellShape';
import { KlShape } from '../KlShape';

const PRICE = String.raw`\begin{aligned}
\mathrm{KL}(\inkP{q}\,\Vert\,\inkQ{p(z)}) &= \tfrac{1}{2}\,\mu^2 \log e \\
&\quad + \tfrac{1}{2}(\sigma^2 - 1) \log e \\
&\quad - \log\sigma
\end{aligned}`;

export function GaussianPriceProse() {
  return (
    <Resting className="prose">
      <p>
        The same{' '}
        <span className="in-line ink-p">
          <BellShape of="q" /> q
        </span>{' '}
        as a point: its mean across, its width upwards. The map is the price of the code,{' '}
        <span className="in-line">
          <KlShape to="prior" /> <Quantity name="kl-prior" />
        </span>
        , the one divergence of a VAE that has a formula, and the one that its code writes out.
      </p>
      <InformationFormula display tex={PRICE} />
      <p>
        A code can be expensive in two ways. Its mean can lie far out, where the prior expects
        nobody: that costs half the square of the distance, in nats, the unit of nearly all VAE
        code. Or it has the wrong width. Too wide, and it pays for reaching where the prior is thin:
        that grows with the square. Too narrow, and it pays for saying more than the prior knew:
        that grows with the logarithm, one bit for each halving.
      </p>
      <p>
        So narrow is cheaper than wide, but it never ends: as σ goes to 0 the price goes to
        infinity, slowly. An autoencoder without noise in its codes would have infinitely expensive
        ones. What keeps a code from being a point is exactly this term.
      </p>
      <p>
        Only the cross in the middle is free. There all pictures have the same code, and a decoder
        that reads it learns nothing: the free code is the useless one. A VAE in which this happens
        has collapsed, and its log shows a perfect KL of 0.
      </p>
      <p>
        How much a good reconstruction may cost is set by the decoder’s noise. Its square divides
        the reconstruction term; the price stays. Divide by twice as much and codes must become
        coarser; divide by enough, as who takes the mean over the pixels where the sum belongs, and
        they are hardly worth any price.
      </p>
    </Resting>
  );
}
