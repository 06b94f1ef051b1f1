import type { Page } from "playwright-core";

export interface ShownRow {
  readonly code: string;
  readonly cells: readonly string[];
  /** Class of the load bar's fill; null where the bar is empty. */
  readonly band: string | null;
  readonly hatched: boolean;
}

export interface ShownList {
  readonly key: string;
  readonly heading: string;
  readonly heads: readonly string[];
  /** `aria-sort` of each head. */
  readonly sorted: readonly (string | null)[];
  readonly rows: readonly ShownRow[];
}

/** The lists of the units page as they stand, text by text. */
export function readLists(page: Page): Promise<readonly ShownList[]> {
  return page.locator("section.list").evaluateAll((sections) =>
    sections.map((section) => {
      const all = (within: Element, selector: string) => [...within.querySelectorAll(selector)];
      const text = (element: Element) => (element.textContent ?? "").trim();
      const heads = all(section, "thead th");
      const label = (head: Element) => text(head.querySelector("a") ?? head);
      return {
        key: section.id,
        heading: text(section.querySelector("h2") ?? section),
        heads: heads.map(label),
        sorted: heads.map((head) => head.getAttribute("aria-sort")),
        rows: all(section, "tbody tr").map((row) => {
          const bars = all(row, ".vb svg");
          const fill = bars[1]?.querySelector("rect, path");
          return {
            code: new URL(row.querySelector("a")?.href ?? "").pathname.split("/").at(-1) ?? "",
            cells: all(row, "th, td").map(text),
            band: fill?.getAttribute("class") ?? null,
            hatched: bars[0]?.querySelector(".hatch") !== null,
          };
        }),
      };
    }),
  );
}

/** Text of a column of a list, top to bottom. */
export function column(list: ShownList, head: string): readonly string[] {
  const index = list.heads.indexOf(head);
  if (index < 0) throw new Error(`${list.heading} has no column ${head}: ${list.heads.join(", ")}`);
  return list.rows.map((row) => row.cells[index] ?? "");
}
