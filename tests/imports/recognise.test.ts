import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FileRefused } from "@/server/imports/file-refused";
import { openFile } from "@/server/imports/open/open-file";
import { allReaders } from "@/server/imports/readers/all-readers";
import { recognise } from "@/server/imports/recognise";
import { madeSource } from "./support/made-source";
import { openedFile, openedSheets } from "./support/opened-file";

const heads = ["Prison Name", "Baseline CNA", "In Use CNA", "Operational Capacity", "Population *"];

test("a bulletin is known by its heads, in whichever sheet and of the first rows they are", async () => {
  const bytes = readFileSync(`${import.meta.dirname}/files/bulletins/prison-pop-march-2018.ods`);
  const file = await openFile(madeSource(bytes, "x.csv"));
  expect((await recognise(file, allReaders)).kind).toBe("population-bulletin");
  const second = openedSheets([
    ["Notes", [["About"]]],
    ["Data", [[null], ["A title"], [null, ...heads]]],
  ]);
  expect((await recognise(second, allReaders)).kind).toBe("population-bulletin");
});

test("of several readers that know a file the first reads it", async () => {
  const [first] = allReaders;
  const readers = allReaders.map((reader) => ({ ...reader, recognises: () => true }));
  expect((await recognise(openedFile([heads]), readers)).kind).toBe(first!.kind);
});

test("a file that nobody knows is refused with a list of those that are known", async () => {
  const error: unknown = await recognise(openedFile([["a", "b"]]), allReaders).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(FileRefused);
  expect((error as FileRefused).issue.rule).toBe("file-not-recognised");
  expect((error as FileRefused).issue.message).toContain("Prison Population Monthly Bulletin;");
});
