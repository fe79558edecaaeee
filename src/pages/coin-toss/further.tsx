import { EpsilonTrap } from './EpsilonTrap';
import { Flips } from './Flips';
import { EpsilonProse, FlipsProse, TangentProse } from './prose';
import { Tangent } from './Tangent';

/** The figures below the two coins. */
export function Further() {
  return (
    <>
      <section className="passage">
        <Tangent />
        <TangentProse />
      </section>
      <section className="passage">
        <Flips />
        <FlipsProse />
      </section>
      <section className="passage">
        <EpsilonTrap />
        <EpsilonProse />
      </section>
    </>
  );
}
