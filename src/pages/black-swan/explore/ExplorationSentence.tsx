import { useModel } from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import type { Exploration } from './exploration';
import { MACHINES } from './machines';
import { isTied, nextMachine } from './next-machine';
import { MOST_PULLS } from '../params';

/** Which lever is next and why, and how much both learners know by now. */
export function ExplorationSentence() {
  const exploration = useModel(blackSwan, (model) => model.exploration);
  const { curious, pulls } = exploration;
  const machine = MACHINES[nextMachine(curious)];
  const promise = <Quantity name={`expected-gain-${machine?.id}`} />;
  return (
    <>
      {pulls === MOST_PULLS ? (
        <>
          Most is still to be learnt from {machine?.label}, {promise}.
        </>
      ) : (
        <>
          {`Next the curious learner pulls ${machine?.label}, `}
          {isTied(curious) ? 'the first of those that promise' : 'which promises'} most: {promise}.
        </>
      )}
      <Gathered exploration={exploration} />
    </>
  );
}

function Gathered({ exploration }: { readonly exploration: Exploration }) {
  const { pulls, curious, random } = exploration;
  if (pulls === 0) return <> Nobody has learnt anything yet.</>;
  const after = ` After ${countText(pulls)} ${pulls === 1 ? 'pull' : 'pulls'} it has gathered `;
  const both = (
    <>
      {after}
      <Quantity name="gain-curious" />, the one who pulls at random <Quantity name="gain-random" />
    </>
  );
  if (curious.gained > random.gained) return <>{both}.</>;
  if (curious.gained === random.gained) return <>{both}: the same so far.</>;
  return (
    <>
      {both}: it is behind. A pull keeps its promise on average over what is believed, not with
      every luck and every rate.
    </>
  );
}
