import { Resting } from '../../../charts/Resting';
import { BarShape } from '../../../charts/Shape';
import { useModel } from '../../../experiment/ExperimentContext';
import { percentText, probabilityText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';

export function MarketProse() {
  const { belief, price, stake } = useModel(blackSwan, (model) => model.market);
  return (
    <Resting className="prose">
      <p>
        A market sells tickets that pay 1 if the answer is yes. Their price,{' '}
        <span className="in-line ink-q">
          <BarShape tone="q" fill={price} /> {probabilityText(price)}
        </span>
        , is the market’s chance of yes; a ticket on no costs the rest. You believe{' '}
        <span className="in-line ink-p">
          <BarShape tone="p" fill={belief} /> {probabilityText(belief)}
        </span>
        . Kelly found in 1956 how to make money grow fastest in the long run: split it between yes
        and no in proportion to your belief.{' '}
        {stake.side === 'neither'
          ? 'Where you and the price agree, that is the same as not betting.'
          : `With these numbers that is the same as putting ${percentText(stake.share)} of it on ${stake.side} and keeping the rest.`}
      </p>
      <p>
        If you are right, your money grows by exactly your disagreement with the price,
        KL(belief‖price): that would be <Quantity name="growth-rate" /> per bet. At one bit per bet
        money doubles each time in the long run. Nothing else counts, not how bold you are, nor how
        often you win: who agrees with the market has nothing to win.
      </p>
      <p>
        If you are wrong, the truth decides. Growth is KL(truth‖price),{' '}
        <Quantity name="kl-truth-price" />, less KL(truth‖belief),{' '}
        <Quantity name="kl-truth-belief" />: the price’s error less your own. The hill has its top
        where you believe the truth, is 0 where you agree with the price, and falls below 0 once you
        are further off than the price, on whichever side. There it would be better not to bet at
        all. Whoever is certain, and wrong once, loses everything.
      </p>
      <p>
        This is a model: no fees, prices that stay, bets that have nothing to do with each other,
        and a truth that only this page knows. Zanardo reads markets this way, as a divergence
        between what is believed and what is priced. In none of it are you told to bet: see in the
        pale lines how far luck alone carries people who all do the same.
      </p>
    </Resting>
  );
}
