import { Resting } from '../../../charts/Resting';
import { useTraining } from './training';
import { BellShape } from '../BellShape';
import { KlShape } from '../KlShape';
import { Formula } from '../../../formula/Formula';
import { TrainingNumber } from './TrainingNumber';

const LOSS = String.raw`\text{loss} = -\mathrm{E}_{\inkP{q}}[\log p(x|z)] + \beta\,\mathrm{KL}(\inkP{q}\,\Vert\,\inkQ{p(z)})`;

export function LiveVaeProse() {
  return (
    <Resting className="prose">
      <p>
        Press Train, and a variational autoencoder learns from nothing, in your browser. An encoder
        gives each picture a code,{' '}
        <span className="in-line ink-p">
          <BellShape of="q" /> q(z|x)
        </span>
        , a small bell with a mean and a width for each number; a decoder draws the picture again
        from one z of that bell. The pictures are drawn here too, and what is shown is about
        pictures that it was not trained on.
      </p>
      <Formula display tex={LOSS} />
      <p>
        The loss is the one of the first figure, averaged over many x, with a knob on it. Its{' '}
        <span className="in-line">
          <KlShape to="prior" /> KL
        </span>
        <Now /> is the price of the code, of q relative to the{' '}
        <span className="in-line ink-q">
          <BellShape of="prior" /> prior
        </span>
        ; the other divergence, of q relative to the true posterior, is what the ELBO is short of,
        and no log shows it. Look closer at one picture, below, to see that one. Papers and programs
        count both in nats, and the switch at the top of the page shows them so.
      </p>
      <p>
        At β = 1 the loss is minus the ELBO. Raise β and the code gets coarser: ellipses swell until
        neighbours share a code, and the pictures soften. Above the mark on the slider nothing that
        a code could say is worth its price, and the best code is the prior itself, the same for
        every picture. That is <em>posterior collapse</em>. The KL in the log is 0 then, which looks
        like success and is the opposite. Where it happens can be told before training, from how
        strongly pixels vary together.
      </p>
      <p>
        Set β to 0 and codes are free. They run far out and shrink to points; reconstruction gets a
        little better. But draw a z from the prior and decode it, as the map does: most of the plane
        belongs to nobody, so the decoder answers with smudges. These are <em>holes</em>. The KL
        also splits in two. One part tells pictures apart; the rest is how far all codes together
        stray from the prior, and at β = 0 that rest is most of it.
      </p>
      <p>
        Eight numbers show the same, one at a time: as β rises, numbers whose use is not worth their
        price fall silent one after the other, and their rows show one picture. With faces, which
        are made from two quantities, each may get a number of its own. It may; nothing in the loss
        says that it must.
      </p>
      <p>
        A trap: the sum over pixels is part of the loss. These digits have 196 of them. Take the
        mean in its place, as loss functions of many libraries do unasked, and the reconstruction
        shrinks by 196 while the KL stays. That is β = 196 in disguise, seventeen times what
        collapses this model.
      </p>
      <p>
        How can one learn through a random draw? z = μ + σ ε, with ε drawn first: then z has a slope
        with μ and σ, and the encoder learns from it. And annealing, which raises β slowly at the
        start, is no cure for all: what decides is where β ends. From 0 up to 20 this model
        collapses as well, only later.
      </p>
    </Resting>
  );
}

/** The price of now stands in the sentence while there is one. */
function Now() {
  const isThere = useTraining(({ snapshot }) => snapshot !== null);
  return isThere ? (
    <>
      , now <TrainingNumber of="kl" />,
    </>
  ) : null;
}
