import { EpsilonTrap } from './epsilon/EpsilonTrap';
import { Flips } from './flips/Flips';
import { EpsilonProse } from './epsilon/prose';
import { FlipsProse } from './flips/prose';
import { TangentProse } from './tangent/prose';
import { Tangent } from './tangent/Tangent';

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
