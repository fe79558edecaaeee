import { Resting } from '../../../charts/Resting';

export function LiveVaeProse() {
  return (
    <Resting className="prose">
      <p>
        Press Train, and a variational autoencoder learns from nothing, in your browser. An encoder
        gives each picture a code q(z|x); a decoder draws it again from a z of that code.
      </p>
    </Resting>
  );
}
