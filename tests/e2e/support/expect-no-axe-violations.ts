import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Off unless asked for by name. */
const rules = { "target-size": { enabled: true } };

/**
 * No rule of WCAG 2.2 level AA that a machine can check is broken; a failure names rule and elements.
 * The page must come from `browser.newContext()`.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ rules }).withTags(levels).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ html }) => html),
  }));
  expect(found).toEqual([]);
}
