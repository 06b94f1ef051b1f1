import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";
import { readLists, type ShownList } from "./support/read-lists";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

type FileRow = Readonly<Record<string, string>>;

async function fileOf(path: string): Promise<readonly FileRow[]> {
  const response = await fetch(inject("address") + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("content-disposition")).toMatch(
    /attachment; filename="plimsoll-units-.*\.csv"/,
  );
  return parse(await response.text(), { bom: true, columns: true });
}

/** A row of the page from a row of the file: a pair is one cell, a mark stands once, a note takes the place of two. */
function asShown(row: FileRow, list: ShownList): readonly (string | undefined)[] {
  const inPost = row["In post, FTE"] ?? "";
  const required = row["Required, FTE"] ?? "";
  const weeks = `${row["Unit mean over for 4 weeks"] ?? ""}${row["Officers over 110% for 4 weeks"] ?? ""}`;
  const weekly = list.heads.includes("Officers over 110% for 4 weeks");
  return [
    row.Unit,
    row["Group or region"],
    inPost === required && inPost.startsWith("[") ? inPost : `${inPost} of ${required}`,
    row.Shortfall,
    row["FTE to the 30% line"],
    row.Workload,
    ...(row.Note ? [row.Note] : [...(weekly ? [weeks] : []), row["Per officer"]]),
    row.Quality,
  ];
}

describe("the list as a file", () => {
  it.each([
    "/units",
    "/units?at=2023-03-31",
    "/units?service=probation&group=R-WALES",
    "/units?q=al&sort=shortfall&order=asc",
    "/units?band=over&sort=name&order=desc",
  ])("holds the rows of %s in their order and words, and nothing else", async (path) => {
    await opened.open(path);
    const href = await opened.page.getByRole("link", { name: "Download this list" }).getAttribute("href");
    const file = await fileOf(href ?? "");
    const lists = await readLists(opened.page);
    const shown = lists.flatMap((list) => list.rows.map((row) => ({ list, row })));
    expect(file).toHaveLength(shown.length);
    file.forEach((fileRow, index) => {
      const { list, row } = shown[index] ?? {};
      if (!list || !row) throw new Error("The page has fewer rows than the file.");
      expect([fileRow.List, fileRow.Code]).toEqual([list.heading, row.code]);
      expect(asShown(fileRow, list)).toEqual(row.cells);
      expect(fileRow["Workload band"]).toBe(row.band ?? "");
    });
  });

  it("without rows has its heads alone", async () => {
    expect(await fileOf("/units.csv?q=no+such+place")).toEqual([]);
  });
});
