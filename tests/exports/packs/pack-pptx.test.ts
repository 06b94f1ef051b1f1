import { CFB, read, utils } from "@e965/xlsx";
import { expect, it } from "vitest";
import type { PackDocument } from "@/server/contracts/pack";
import { nativeChart } from "@/server/exports/packs/native-chart";
import { packPptx } from "@/server/exports/packs/pack-pptx";
import { sampleChart, sampleDrawings } from "../charts/support/sample-charts";

/** The heatmap last: it is a table of the slide, and has no workbook. */
const kinds = (Object.keys(sampleDrawings) as (keyof typeof sampleDrawings)[]).sort(
  (a, b) => Number(a === "heatmap") - Number(b === "heatmap"),
);
const pack: PackDocument = {
  ...{
    name: "x",
    title: "For <Tuesday>",
    marking: "OFFICIAL",
    clearance: "",
    made: "Issue 1",
    changes: null,
  },
  ...{ asOf: "2026-03-31", pin: "s.r", engineVersion: "1.0" },
  charts: kinds.map((kind) => sampleChart(kind, { textAlternative: `Alternative of ${kind}.` })),
};

interface ZipReader {
  readonly read: (
    bytes: Buffer,
    options: { readonly type: "buffer" },
  ) => {
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly content: Uint8Array }[];
  };
}

/** The parts of the file by name, as another reader finds them. */
async function parts(own: Partial<PackDocument> = {}): Promise<ReadonlyMap<string, Buffer>> {
  const zip = (CFB as ZipReader).read(await packPptx({ ...pack, ...own }), { type: "buffer" });
  return new Map(
    zip.FullPaths.map((path, index) => [
      path.replace(/^Root Entry\//, ""),
      Buffer.from(zip.FileIndex[index]?.content ?? []),
    ]),
  );
}

it("has a slide for its cover and one for each chart, each chart native with a table that can be changed", async () => {
  const files = [...(await parts()).entries()];
  const named = (pattern: RegExp) => files.filter(([path]) => pattern.test(path));
  expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(kinds.length + 1);
  expect(named(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(kinds.length - 1);
  expect(named(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(kinds.length - 1);
  expect(named(/^ppt\/media\/./)).toHaveLength(0);
});

it("keeps in each chart's table the numbers that are drawn", async () => {
  const files = await parts();
  const sheets = [...files.keys()].filter((path) => /embeddings\/.*\.xlsx$/.test(path)).sort(byNumber);
  kinds.forEach((kind, index) => {
    const drawing = sampleDrawings[kind];
    if (drawing.kind === "heatmap") return;
    const { SheetNames, Sheets } = read(files.get(sheets[index]!), { type: "buffer" });
    const cells = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0]!]!, { header: 1 }).flat();
    for (const value of nativeChart(drawing).series.flatMap(({ values }) => values))
      if (value !== null) expect(cells.map(Number), kind).toContain(value);
  });
});

it("has the heatmap as a table, each number on the fill of its band", async () => {
  const slide = (await parts()).get(`ppt/slides/slide${kinds.length + 1}.xml`)!.toString("utf8");
  expect(slide).toContain("<a:tbl>");
  // 145% is extreme: white on the darkest fill.
  expect(slide).toMatch(/>145<(?:(?!<\/a:tc>).)*651B1B/s);
});

it("carries alternative texts, notes and the marking on every slide, and escapes what is typed", async () => {
  const files = await parts();
  const text = (path: string) => files.get(path)!.toString("utf8");
  kinds.forEach((kind, index) => {
    if (kind !== "heatmap")
      expect(text(`ppt/slides/slide${index + 2}.xml`)).toContain(`descr="Alternative of ${kind}."`);
    expect(text(`ppt/notesSlides/notesSlide${index + 2}.xml`)).toContain(`Alternative of ${kind}.`);
    expect(text(`ppt/slides/slide${index + 2}.xml`).match(/>OFFICIAL</g)).toHaveLength(2);
  });
  expect(text("ppt/slides/slide1.xml")).toContain("For &lt;Tuesday&gt;");
  expect((await parts({ marking: "" })).get("ppt/slides/slide2.xml")!.toString()).not.toContain(">OFFICIAL<");
});

const byNumber = (a: string, b: string) => Number(a.replace(/\D/g, "")) - Number(b.replace(/\D/g, ""));
