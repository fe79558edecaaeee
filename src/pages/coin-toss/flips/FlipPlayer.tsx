import { CountPlayer } from '../../../controls/CountPlayer';
import { SeedButton } from '../../../controls/SeedButton';

/** Flips the coin: once, on and on, faster or slower, or all over again with other luck. */
export function FlipPlayer() {
  return (
    <CountPlayer
      name="flips"
      label="Flip the coin P"
      once="Flip once"
      speeds={[2, 20, 200, 2000]}
      defaultSpeed={20}
      noun="flip"
    >
      <SeedButton />
    </CountPlayer>
  );
}
