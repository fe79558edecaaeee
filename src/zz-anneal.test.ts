import { appendFileSync } from 'node:fs';
import { test } from 'vitest';
import { prepareSession } from './compute/training-session';
import { viewArrays, viewOf } from './compute/session-view';
function run(name: string, seed: number, betaAt: (s: number) => number, steps = 5000, latents = 2) {
  const job = prepareSession({ images: 'digits', latents, seed });
  let r = job.next();
  while (!r.done) r = job.next();
  const session = r.value;
  for (let s = 1; s <= steps; s += 1) {
    session.run.step(betaAt(s));
    if (s % 1000 === 0 || s % 100 === 0 && name.startsWith('back')) {
      const v = viewOf(session, viewArrays(session));
      appendFileSync('/tmp/vlm/anneal.txt', `${name} seed ${seed} ${s} beta ${betaAt(s).toFixed(2)} elbo ${v.test.elbo.toFixed(3)} kl ${v.test.kl.toFixed(4)}\n`);
    }
  }
}
test('m', { timeout: 1e7 }, () => {
  const ramp = (top: number, over: number) => (s: number) => Math.min(1, s / over) * top;
  for (const seed of [1, 2, 3]) { if (seed > 1) run('const1', seed, () => 1); run('ramp1', seed, ramp(1, 1000)); }
  run('ramp20', 1, ramp(20, 2000), 4000);
  run('back', 1, (s) => (s <= 500 ? 20 : 1), 1500);
});
