import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import type { PackDocument } from "@/server/contracts/pack";
import { packHtml } from "@/server/exports/packs/pack-html";
import { sampleChart } from "../charts/support/sample-charts";

const fonts = { regular: "AA==", bold: "AA==" };
const pack: PackDocument = {
  ...{ name: "x", title: 'For "Tuesday" </style><script>', marking: "OFFICIAL-SENSITIVE", clearance: "" },
  ...{ made: "Issue 2, position at 31 March 2026", changes: null },
  ...{ asOf: "2026-03-31", pin: "s.r", engineVersion: "1.0" },
  charts: [
    sampleChart("ranked-bars", {
      warning: "Modelled: not for publication",
      table: {
        head: ["Group", "Shortfall"],
        rows: [
          ["<Women>", "12%"],
          ["Wales", "7%"],
        ],
      },
    }),
    sampleChart("lines"),
  ],
};
const read = (own: Partial<PackDocument> = {}) => parseHTML(packHtml({ ...pack, ...own }, fonts)).document;

it("says on its cover what it is, who cleared it and that nobody assured it, and lists its charts", () => {
  const cover = read().querySelector(".cover")!;
  expect(cover.querySelector("h1")!.textContent).toBe(pack.title);
  for (const words of [pack.made, "Not cleared by anybody yet.", "Not assured. Not official statistics."])
    expect(cover.textContent).toContain(words);
  expect([...cover.querySelectorAll("li a")].map((link) => link.getAttribute("href"))).toEqual([
    "#chart-1",
    "#chart-2",
  ]);
  expect(read({ clearance: "Private office" }).querySelector(".cover")!.textContent).toContain(
    "Clearance: Private office",
  );
});

it("draws each chart with its alternative text and prints its table, cell by cell", () => {
  const [first] = read().querySelectorAll("section.chart");
  expect(first!.querySelector("svg")!.getAttribute("aria-label")).toBe("Bars of shortfall.");
  expect(first!.querySelector(".warning")!.textContent).toBe("Modelled: not for publication");
  const cells = [...first!.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    ["<Women>", "12%"],
    ["Wales", "7%"],
  ]);
  expect(first!.querySelectorAll('thead th[scope="col"]').length).toBe(2);
});

it("lists what changed, and says so where nothing did", () => {
  const changes = { heading: "Since issue 1", why: ["The data."], charts: [] };
  expect(read({ changes }).body.textContent).toContain("No figure of these charts moved.");
  const moved = { key: "a", title: "Who is short", rows: [["Women", "Shortfall", "12%", "10%"]] as const };
  expect(read({ changes: { ...changes, charts: [moved] } }).body.textContent).toContain(
    "WomenShortfall12%10%",
  );
});

it("a title or a marking cannot end the style sheet or the document, and marks stand above and below", () => {
  const markup = packHtml(pack, fonts);
  expect(markup).not.toContain("<script>");
  expect(markup.match(/@(top|bottom)-center \{ content: "OFFICIAL-SENSITIVE"/g)).toHaveLength(2);
  expect(packHtml({ ...pack, marking: "" }, fonts)).toContain("@top-center { content: none;");
});
