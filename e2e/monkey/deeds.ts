import { swipe } from '../support';
import type { Dice } from './dice';
import { find, type Found } from './find';
import { leaveAndReturn, reload } from './journeys';
import type { Monkey } from './monkey';

type Deed = (monkey: Monkey) => Promise<unknown>;

const BUTTONS = 'button, summary, [role="button"], input[type="radio"], input[type="checkbox"]';
const GRIPS = 'input[type="range"], [role="slider"]';
const BOXES = 'input[inputmode="decimal"]';
const DRAWINGS = '.plot svg, canvas, .cloud-places';
const WORDS = 'main p, [data-term], [data-part], data';
const UNDO = '[aria-label="Change everything at once"] button:nth-last-child(2)';
const FOCUSABLE = `${BUTTONS}, ${GRIPS}, ${BOXES}, select, a[href]`;

const KEYS = (
  'ArrowUp ArrowDown ArrowLeft ArrowRight Shift+ArrowRight Shift+ArrowDown Home End PageUp PageDown ' +
  'Tab Tab Shift+Tab Space Escape Escape Enter Control+z Control+y Backspace h f r s u b q ? 1'
).split(' ');
const GOOD = '0 1 0.5 .25 1/3 50% 0,7 1e-9 2.5e-1 12 -1 -0 +0.1'.split(' ');
const BAD = 'abc nan Infinity 1e400 1/0 0.1.2 --3 ½ ∞'.split(' ');
const TYPED = [...GOOD, ...BAD, '', ' ', '9'.repeat(60)];
const WIDTHS = [320, 360, 390, 480, 640, 768, 900, 1024, 1280, 1440, 1600];
const HEIGHTS = [480, 640, 800, 1000];

/** How often it goes on with what is in sight: to scroll to a figure and wake it takes as long as to use it. */
const STAYS = 0.75;

/** What the monkey does, and how often beside the others. */
const DEEDS: readonly (readonly [weight: number, deed: Deed])[] = [
  [26, press],
  [4, tap],
  [16, drag],
  [2, dragByFinger],
  [9, typeIntoBox],
  [14, pressKeys],
  [3, select],
  [5, undo],
  [3, changeUnit],
  [2, changeLook],
  [3, resize],
  [5, scroll],
  [3, hover],
  [4, doodle],
  [0.5, print],
  [0.3, reload],
  [0.3, leaveAndReturn],
];
const ALL = DEEDS.reduce((sum, [weight]) => sum + weight, 0);

export function act(monkey: Monkey): Promise<unknown> {
  let place = monkey.dice.next() * ALL;
  const [, deed] = DEEDS.find(([weight]) => (place -= weight) < 0) ?? DEEDS[0]!;
  return deed(monkey);
}

export async function resize({ page, dice, tell }: Monkey) {
  const size = { width: dice.oneOf(WIDTHS), height: dice.oneOf(HEIGHTS) };
  tell(`makes the window ${size.width} by ${size.height}`);
  // One that fills the screen has no other size before it is let go.
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await page.setViewportSize(size);
}

/** Finds one of a kind and says what will be done with it; where there is none, nothing is done. */
async function take({ page, dice, tell }: Monkey, what: string, kind: string) {
  const found = await find(page, kind, dice.next(), { stays: dice.happens(STAYS) });
  tell(found ? `${what} ${found.name}` : `finds nothing where it ${what}`);
  return found;
}

function somewhereIn({ x, y, width, height }: Found, { next }: Dice) {
  return { x: x + width * (0.1 + 0.8 * next()), y: y + height * (0.1 + 0.8 * next()) };
}

async function press(monkey: Monkey) {
  const found = await take(monkey, 'presses', BUTTONS);
  if (!found) return;
  const { x, y } = somewhereIn(found, monkey.dice);
  await monkey.page.mouse.click(x, y);
}

async function tap(monkey: Monkey) {
  const found = await take(monkey, 'taps', BUTTONS);
  if (!found) return;
  const { x, y } = somewhereIn(found, monkey.dice);
  await monkey.page.touchscreen.tap(x, y);
}

async function drag(monkey: Monkey) {
  const { page, dice, tell } = monkey;
  const found = await take(monkey, 'drags', GRIPS);
  if (!found) return;
  const from = dice.happens(0.8) ? found.grip : somewhereIn(found, dice);
  const [dx, dy] = [dice.between(-300, 300), dice.between(-200, 200)];
  const end = dice.oneOf(['lets go', 'lets go', 'lets go', 'presses Escape', 'leaves the window']);
  tell(`  by ${dx}, ${dy} and ${end}`);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y + dy, { steps: 2 });
  if (end === 'presses Escape') {
    await page.keyboard.press('Escape');
    await page.mouse.move(from.x - dx, from.y);
  }
  if (end === 'leaves the window') await page.mouse.move(-30, from.y - 2000);
  await page.mouse.up();
}

async function dragByFinger(monkey: Monkey) {
  const { page, dice } = monkey;
  const found = await take(monkey, 'drags by finger', GRIPS);
  if (!found) return;
  const [dx, dy] = [dice.between(-120, 120), dice.between(-120, 120)];
  await swipe(page, found.grip, [
    [dx / 3, dy / 3],
    [dx, dy],
  ]);
}

async function typeIntoBox(monkey: Monkey) {
  const { page, dice, tell } = monkey;
  const found = await take(monkey, 'types into', BOXES);
  if (!found) return;
  const text = dice.oneOf(TYPED);
  const end = dice.oneOf([null, null, 'Enter', 'Escape', 'Tab', 'Backspace']);
  tell(`  “${text}”${end ? ` and ${end}` : ''}`);
  await page.mouse.click(found.grip.x, found.grip.y);
  if (text.length < 6 && dice.happens(0.4)) await page.keyboard.type(text);
  else await page.keyboard.insertText(text);
  if (end) await page.keyboard.press(end);
}

async function pressKeys({ page, dice, tell }: Monkey) {
  const focused = dice.happens(0.6)
    ? await find(page, FOCUSABLE, dice.next(), { stays: dice.happens(STAYS), focus: true })
    : null;
  const keys = Array.from({ length: dice.between(1, 4) }, () => dice.oneOf(KEYS));
  tell(`presses ${keys.join(', ')}${focused ? ` on ${focused.name}` : ''}`);
  for (const key of keys) await page.keyboard.press(key);
}

async function select({ page, dice, tell }: Monkey) {
  const found = await find(page, 'select', dice.next(), { focus: true });
  if (!found) return;
  const key = dice.oneOf(['ArrowDown', 'ArrowUp', 'Home', 'End']);
  tell(`presses ${key} on ${found.name}`);
  await page.keyboard.press(key);
}

async function undo(monkey: Monkey) {
  const found = await take(monkey, 'presses', UNDO);
  if (!found) return;
  const times = monkey.dice.between(1, 3);
  for (let time = 0; time < times; time++)
    await monkey.page.mouse.click(found.grip.x, found.grip.y);
}

async function changeUnit(monkey: Monkey) {
  const found = await take(monkey, 'changes the unit to', 'input[name="unit"]');
  if (found) await monkey.page.mouse.click(found.grip.x, found.grip.y);
}

async function changeLook({ page, dice, tell }: Monkey) {
  const colorScheme = dice.oneOf(['dark', 'light'] as const);
  const key = dice.oneOf(['ArrowDown', 'ArrowUp']);
  tell(`makes the device ${colorScheme} and presses ${key} on the look`);
  await page.emulateMedia({ colorScheme });
  if (await find(page, '.look select', 0, { focus: true })) await page.keyboard.press(key);
}

async function scroll({ page, dice, tell }: Monkey) {
  const by = dice.between(-1500, 2000);
  tell(`scrolls by ${by}`);
  await page.mouse.wheel(0, by);
}

async function hover(monkey: Monkey) {
  const found = await take(monkey, 'points at', WORDS);
  if (!found) return;
  const { x, y } = somewhereIn(found, monkey.dice);
  await monkey.page.mouse.move(x, y);
}

async function doodle(monkey: Monkey) {
  const { page, dice } = monkey;
  const found = await take(monkey, 'doodles on', DRAWINGS);
  if (!found) return;
  const [from, to] = [somewhereIn(found, dice), somewhereIn(found, dice)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  if (dice.happens(0.5)) await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
}

/** Without the dialog of a browser with a head, in which nothing of the app runs. */
async function print({ page, tell }: Monkey) {
  tell('prints');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}
