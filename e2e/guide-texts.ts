import { expect, type Locator } from '@playwright/test';

/** The parts of a guide's text between its live numbers. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/\{[^}]*\}|\*/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}

export async function expectSaid(where: Locator, text: string): Promise<void> {
  for (const part of partsOf(text)) await expect(where).toContainText(part);
}
