import { useModel } from '../../../experiment/ExperimentContext';
import { countText, percentText, timesText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import type { Market } from './bet';
import { blackSwan } from '../experiment';

/** What Kelly would stake for you now, what it brings in the long run, and what it has brought. */
export function BetSentence() {
  const market = useModel(blackSwan, (model) => model.market);
  const { stake } = market;
  if (stake.side === 'neither') {
    return (
      <>
        You agree with the market, so there is nothing to bet on: your money stays what it is,
        growth <Quantity name="growth-in-truth" />.
      </>
    );
  }
  return (
    <>
      Kelly’s stake: {stake.share === 1 ? 'all' : percentText(stake.share)} of your money on{' '}
      {stake.side}, at every bet. <LongRun market={market} />
      {resultText(market)}
    </>
  );
}

interface MarketProps {
  readonly market: Market;
}

function LongRun({ market }: MarketProps) {
  const { growth, truth, belief, klTruthBelief, stake } = market;
  if (growth === -Infinity) {
    const fatal = stake.side === 'yes' ? 'no' : 'yes';
    return (
      <>
        But {fatal} comes {percentText(fatal === 'yes' ? truth : 1 - truth)} of the time, and the
        first one takes all: growth <Quantity name="growth-in-truth" />.
      </>
    );
  }
  if (growth === Infinity) {
    return (
      <>
        The market sells for nothing what can happen: the first time wins without bound, growth{' '}
        <Quantity name="growth-in-truth" />.
      </>
    );
  }
  if (truth === belief) {
    return (
      <>
        You are right, and your money grows by all that the price is wrong,{' '}
        <Quantity name="growth-in-truth" /> per bet.
      </>
    );
  }
  if (growth > 0) {
    return (
      <>
        You expect a growth of <Quantity name="growth-rate" /> per bet; in truth it is{' '}
        <Quantity name="growth-in-truth" />, since your own error takes{' '}
        <Quantity name="kl-truth-belief" />.
      </>
    );
  }
  return (
    <>
      You expect a growth of <Quantity name="growth-rate" /> per bet; in truth it is{' '}
      <Quantity name="growth-in-truth" />
      {klTruthBelief > market.klTruthPrice
        ? ': you are further from the truth than the price is. Not betting at all would be better.'
        : ': what you know and what you err cancel.'}
    </>
  );
}

function resultText({ bets, yours }: Market): string {
  if (bets === 0) return ' No bet has been made yet.';
  const log = yours[bets] ?? 0;
  const after = `${countText(bets)} ${bets === 1 ? 'bet' : 'bets'}`;
  if (log === -Infinity) return ` After ${after} all is lost, for good.`;
  return ` After ${after} you have ${timesText(log)} times your money.`;
}
