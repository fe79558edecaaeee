import { Resting } from '../../../charts/Resting';

export function EpsilonProse() {
  return (
    <Resting className="prose">
      <p>
        Much code adds a tiny epsilon to every probability so that nothing is divided by 0. The
        primer’s does, with <span className="in-line">10⁻¹²</span>. For ordinary coins it seems to
        be free of charge. It is not quite: the printed results are wrong from the thirteenth digit
        or so on.
      </p>
      <p>
        Where Q rules out what P does, the true answer is infinite, and that is worth knowing. The
        code prints a harmless-looking number instead. Make epsilon a thousand times smaller and the
        answer grows by log 1000 times the chance that P gives that side, on and on: the straight
        line. How large it is, is your epsilon’s doing. Try <em>Q rules out tails</em>.
      </p>
      <p>
        This page adds nothing. Where P has a zero, 0 log 0 counts as 0; where only Q has one, it
        says infinite and which outcome is to blame.
      </p>
    </Resting>
  );
}
