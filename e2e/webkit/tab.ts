import { command, idOf, KEYS, type Element } from './webdriver';

/** What a person does in a tab of WebKit. Elements are named by CSS, or by XPath, and waited for. */
export class Tab {
  readonly #session: string;
  readonly #site: string;

  constructor(session: string, site: string) {
    this.#session = session;
    this.#site = site;
  }

  async goto(address: string): Promise<void> {
    await this.#post('url', { url: this.#site + address });
  }

  async reload(): Promise<void> {
    await this.#post('refresh');
  }

  async address(): Promise<string> {
    return (await command('GET', `${this.#session}/url`)) as string;
  }

  /** Runs a function in the page. It knows nothing but its arguments. */
  async evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<R> {
    const script = `return (${String(run)})(...arguments)`;
    return (await this.#post('execute/sync', { script, args })) as R;
  }

  async attributes(css: string, name: string): Promise<(string | null)[]> {
    return this.evaluate(
      (where, what) =>
        [...document.querySelectorAll(where)].map((element) => element.getAttribute(what)),
      css,
      name,
    );
  }

  async count(css: string): Promise<number> {
    return this.evaluate((where) => document.querySelectorAll(where).length, css);
  }

  async text(where: string): Promise<string> {
    return (await command('GET', `${await this.#at(where)}/text`)) as string;
  }

  /** What stands in a control. */
  async value(where: string): Promise<string> {
    return (await command('GET', `${await this.#at(where)}/property/value`)) as string;
  }

  async click(where: string): Promise<void> {
    await command('POST', `${await this.#at(where)}/click`, {});
  }

  async press(where: string, keys: string): Promise<void> {
    await command('POST', `${await this.#at(where)}/value`, { text: keys });
  }

  /** Clicks into a box and types: what stood there goes when the first key is pressed. */
  async typeOver(where: string, text: string): Promise<void> {
    await this.click(where);
    const strokes = Array.from(text + KEYS.Enter).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#act({ type: 'key', id: 'keyboard', actions: strokes });
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#point([{ type: 'pointerMove', x, y }]);
  }

  /** Grabs an element in its middle and lets go so far beside it. */
  async drag(where: string, dx: number): Promise<void> {
    const origin = await this.#find(where);
    await this.#post('execute/sync', {
      script: "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
      args: [origin],
    });
    await this.#point([
      { type: 'pointerMove', origin, x: 0, y: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', origin, x: Math.round(dx / 2), y: 0 },
      { type: 'pointerMove', origin, x: dx, y: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async #point(actions: readonly object[]): Promise<void> {
    await this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }

  async #act(device: object): Promise<void> {
    await this.#post('actions', { actions: [device] });
  }

  async #find(where: string): Promise<Element> {
    const using = /^\(?\/\//.test(where) ? 'xpath' : 'css selector';
    return (await this.#post('element', { using, value: where })) as Element;
  }

  async #at(where: string): Promise<string> {
    return `${this.#session}/element/${idOf(await this.#find(where))}`;
  }

  async #post(path: string, body: object = {}): Promise<unknown> {
    return command('POST', `${this.#session}/${path}`, body);
  }
}
