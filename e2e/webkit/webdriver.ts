/** One command of the WebDriver protocol. */
export async function command(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message} (${method} ${new URL(url).pathname})`);
}

/** How the protocol marks an element in what is sent. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export type Element = Readonly<Record<typeof ELEMENT, string>>;

export const idOf = (element: Element): string => element[ELEMENT];

/** The keys that have no letter. */
export const KEYS = { ArrowLeft: '\uE012', Enter: '\uE007' };
