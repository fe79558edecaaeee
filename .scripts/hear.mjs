/** `node .scripts/hear.mjs coin-toss.html?step=2` prints what a screen reader is told of a built page, in its order. */
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findTestBrowser } from './browser.mjs';
import { serveFolder } from './static-server.mjs';

/** What is said of a control besides its role, name and value. */
const STATES = new Set(['level', 'pressed', 'checked', 'expanded', 'disabled', 'live']);
const WORDLESS = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak']);

const site = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findTestBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage();
await page.goto(site.url + (process.argv[2] ?? 'index.html'));
await page.mouse.move(1, 1);
await page.waitForTimeout(2000);

const session = await page.context().newCDPSession(page);
const { root } = await session.send('DOM.getDocument', { depth: -1 });
const { nodes } = await session.send('Accessibility.getFullAXTree');
const byId = new Map(nodes.map((node) => [node.nodeId, node]));
const valueTexts = new Map();
collectValueTexts(root);
tell(nodes[0], '');
await browser.close();
site.close();

/** Chromium does not tell them with the tree. */
function collectValueTexts({ attributes = [], backendNodeId, children = [] }) {
  const at = attributes.indexOf('aria-valuetext');
  if (at >= 0) valueTexts.set(backendNodeId, attributes[at + 1]);
  children.forEach(collectValueTexts);
}

function tell(node, indent) {
  const role = node.role?.value;
  const isTold = !node.ignored && !WORDLESS.has(role);
  if (isTold) console.log(indent + wordsOf(node, role));
  if (role === 'StaticText' || role === 'MathMLMath') return;
  for (const child of childrenOf(node)) tell(child, isTold ? `${indent}  ` : indent);
}

function wordsOf(node, role) {
  if (role === 'StaticText') return `“${node.name.value}”`;
  if (role === 'MathMLMath') return `formula ${textOf(node)}`;
  const value = valueTexts.get(node.backendDOMNodeId) ?? node.value?.value;
  const states = (node.properties ?? [])
    .filter(({ name, value: state }) => STATES.has(name) && state.value !== false)
    .map(({ name, value: state }) => `${name} ${state.value}`);
  const description = node.description?.value && `(${node.description.value})`;
  return [role, node.name?.value, value, ...states, description].filter(Boolean).join(', ');
}

function textOf(node) {
  if (node.role?.value === 'StaticText') return node.name.value;
  return childrenOf(node).map(textOf).join('');
}

function childrenOf({ childIds = [] }) {
  return childIds.map((id) => byId.get(id)).filter(Boolean);
}
