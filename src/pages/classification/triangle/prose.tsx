import { Resting } from '../../../charts/Resting';

export function TriangleProse() {
  return (
    <Resting className="prose">
      <p>
        Three chances that sum to 1 are one point of a triangle. At a corner one class is certain,
        on an edge one is excluded, in the middle nothing is known. Drag the label and the two
        models.
      </p>
      <p>
        The lines are contours of the divergence, the yellower the farther. From a certain label
        they are straight: only the chance of the right class counts. Drag P inwards and they close
        round it; very near they are ellipses, farther out the edges bend them.
      </p>
      <p>
        A torn edge is infinitely far: a model there excludes what the label allows. However near to
        it a model is, the loss is finite; on it no luck helps.
      </p>
      <p>
        Switch to KL(·‖P), the model first, and the map changes: now the label must not exclude what
        the model allows, so a label in a corner makes all else infinite. That is why a classifier’s
        loss has the label as its first argument.
      </p>
    </Resting>
  );
}
