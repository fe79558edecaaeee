// npm run monkey [-- --pages coin-toss,vae-elbo --actions 500 --hours 8]: random walks over the built site, each with a new
// seed, until stopped. With --seed 7 it goes that walk once more. What broke is printed with the last actions and the seed.
import { parseArgs } from 'node:util';
import { installPackages, run } from './install.mjs';

const { values: asked } = parseArgs({
  options: {
    seed: { type: 'string' },
    pages: { type: 'string' },
    actions: { type: 'string' },
    hours: { type: 'string' },
  },
});
const MANY_SEEDS = 1_000_000_000;
const HOUR_MS = 3_600_000;

installPackages();
run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'error']);

const isOnce = asked.seed !== undefined && asked.hours === undefined;
const end = isOnce ? Date.now() : Date.now() + Number(asked.hours ?? Infinity) * HOUR_MS;
const broken = [];
let next = Number(asked.seed ?? Math.floor(Math.random() * MANY_SEEDS));
do {
  if (!walks(next)) broken.push(next);
  next++;
} while (Date.now() < end);

console.log(broken.length === 0 ? '\nNothing broke.' : `\nBroke with seed ${broken.join(', ')}.`);
process.exit(broken.length === 0 ? 0 : 1);

function walks(seed) {
  console.log(`\n== seed ${seed}`);
  try {
    run('npm', ['run', '--silent', 'browser', '--', 'monkey.spec'], {
      KL_LAB_MONKEY_SEED: String(seed),
      ...(asked.pages && { KL_LAB_MONKEY_PAGES: asked.pages }),
      ...(asked.actions && { KL_LAB_MONKEY_ACTIONS: asked.actions }),
    });
    return true;
  } catch {
    return false;
  }
}
