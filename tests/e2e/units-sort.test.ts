import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";
import { column, readLists, type ShownList } from "./support/read-lists";
import { shownNumber } from "./support/shown-number";

const heads = [
  "Unit",
  "Group or region",
  "In post of required, FTE",
  "Shortfall",
  "FTE to the 30% line",
  "Workload",
  "Officers over 110% for 4 weeks",
  "Cases per officer",
  "Quality",
] as const;
const ofWords = new Set<string>(["Unit", "Group or region", "Quality"]);
const alphabet = new Intl.Collator("en");

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const deliveryUnits = async (): Promise<ShownList> => {
  const [list] = await readLists(opened.page);
  if (!list) throw new Error("There is no list on the page.");
  return list;
};

/** Follows the head's link and gives the list that it leads to. */
async function sortBy(head: string): Promise<ShownList> {
  const before = opened.page.url();
  await opened.page.locator("thead a", { hasText: head }).first().click();
  await opened.page.waitForURL((url) => url.href !== before);
  return deliveryUnits();
}

/** What a cell is ordered by: words, a share of two counts, or a number; null for a mark. */
function orderKey(head: string, text: string): string | number | null {
  if (ofWords.has(head)) return text;
  const share = /(\d+) of (\d+)$/.exec(text);
  if (head.startsWith("Officers") && share) return Number(share[1]) / Number(share[2]);
  return text.endsWith("]") ? null : (shownNumber(text)?.value ?? null);
}

function expectOrdered(list: ShownList, head: string, direction: string): void {
  const keys = column(list, head).map((text) => orderKey(head, text));
  const known = keys.filter((key) => key !== null);
  const turn = direction === "ascending" ? 1 : -1;
  const sorted = [...known].sort(
    (a, b) =>
      turn * (typeof a === "number" && typeof b === "number" ? a - b : alphabet.compare(`${a}`, `${b}`)),
  );
  expect(keys).toEqual([...sorted, ...keys.filter((key) => key === null)]);
}

describe("sorting by the head of a column", () => {
  it.each(heads)("by %s turns the list, says so, and turns it back", async (head) => {
    await opened.open("/units?service=probation");
    const list = await sortBy(head);
    const index = list.heads.indexOf(head);
    const first = list.sorted[index];
    expect(["ascending", "descending"]).toContain(first);
    expect(list.sorted.filter((state) => state !== null)).toHaveLength(1);
    expectOrdered(list, head, first ?? "");

    const turned = await sortBy(head);
    const second = first === "ascending" ? "descending" : "ascending";
    expect(turned.sorted[index]).toBe(second);
    expectOrdered(turned, head, second);
  });

  it("is kept when the position changes and when a filter is set", async () => {
    await opened.open("/units?service=probation");
    await sortBy("Shortfall");
    await opened.page.getByRole("link", { name: "31 March 2023", exact: true }).click();
    await opened.page.getByText("Position at 31 March 2023").waitFor();
    await opened.page.getByLabel("Group or region").selectOption({ value: "R-WALES" });
    await opened.page.getByRole("button", { name: "Show" }).click();
    await opened.page.getByRole("link", { name: "Remove filter: Wales" }).waitFor();
    const list = await deliveryUnits();
    expect(list.sorted[list.heads.indexOf("Shortfall")]).toBe("descending");
    expectOrdered(list, "Shortfall", "descending");
    expect(new URL(opened.page.url()).searchParams.get("at")).toBe("2023-03-31");
  });
});
