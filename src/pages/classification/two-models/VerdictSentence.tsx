import { useModel } from '../../../experiment/ExperimentContext';
import { percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { listText } from '../../../formula/words';
import { CLASSES } from '../classes';
import { classification } from '../experiment';
import type { TwoModels } from './two-models';

/** In words, which of the two models of now is better on this label, and by what. */
export function VerdictSentence() {
  const models = useModel(classification, (model) => model.models);
  const { a, b } = models;
  if (a.kl === Infinity && b.kl === Infinity) {
    return (
      <>
        Both models are <Quantity name="kl-pa" /> off: {blame(models, 'a')}; {blame(models, 'b')}.
      </>
    );
  }
  if (a.kl === Infinity || b.kl === Infinity) {
    const worse = a.kl === Infinity ? 'a' : 'b';
    return (
      <>
        <Quantity name={`kl-p${worse}`} /> for model {worse.toUpperCase()}: {blame(models, worse)}.
        The other loses <Quantity name={worse === 'a' ? 'kl-pb' : 'kl-pa'} />.
      </>
    );
  }
  return (
    <>
      {choiceText(models)} Model A loses <Quantity name="kl-pa" /> against the label, model B{' '}
      <Quantity name="kl-pb" />
      {a.kl === b.kl ? ': neither is better' : `: ${a.kl < b.kl ? 'A' : 'B'} is better`}
      {models.entropyP === 0 ? '.' : ', and no model can save the label’s own entropy.'}
    </>
  );
}

/** What the models would answer if they had to name one class. */
function choiceText({ p, a, b }: TwoModels): string {
  const [ofP, ofA, ofB] = [p, a.q, b.q].map(topClass);
  if (ofA === null || ofB === null || ofP === null) return '';
  if (ofA === ofB) return `Both say ${ofA}, ${ofA === ofP ? 'rightly' : 'wrongly'}.`;
  const right = ofA === ofP ? 'A is right.' : ofB === ofP ? 'B is right.' : 'Both are wrong.';
  return `A says ${ofA}, B says ${ofB}: ${right}`;
}

/** The likeliest class; null where two are equally likely. */
function topClass(weights: readonly number[]): string | null {
  const most = Math.max(...weights);
  const place = weights.indexOf(most);
  return weights.lastIndexOf(most) === place ? (CLASSES[place]?.label ?? null) : null;
}

function blame({ p, a, b }: TwoModels, model: 'a' | 'b'): string {
  const { q } = model === 'a' ? a : b;
  const guilty = CLASSES.filter((_, i) => (p[i] ?? 0) > 0 && q[i] === 0);
  const chance = guilty.reduce((sum, { id }) => sum + (p[indexOf(id)] ?? 0), 0);
  return `${model.toUpperCase()} says ${listText(guilty.map(({ label }) => label))} cannot be, and the label gives that ${percentText(chance)}`;
}

function indexOf(id: string): number {
  return CLASSES.findIndex((one) => one.id === id);
}
