import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { methodIds } from "@/server/engine/vocabulary";
import { drawDocument } from "@/server/services/reading/draw-document";
import { readDocument } from "@/server/services/reading/read-document";
import { resolveParameters } from "@/server/parameters/resolve";

const documents = ["methods/README.md", ...methodIds.map((id) => `methods/${id}.md`), "accessibility.md"];
/** At both dates that the service can be opened at: some rows have other values then. */
const dates = ["2023-03-31", "2026-03-31"];

const drawn = (name: string, at = "2026-03-31") =>
  drawDocument(readDocument(name), { parameters: resolveParameters(at), contact: null, query: "" });

describe("the documents that are pages", () => {
  it("are one a method, and no file lies beside them", () => {
    const files = readdirSync("docs/methods").map((name) => name.replace(/\.md$/, ""));
    expect(files.sort()).toEqual([...methodIds, "README"].sort());
  });

  it.each(documents)("%s resolves every placeholder and every link, at both dates", (name) => {
    for (const at of dates) expect(drawn(name, at).html).not.toMatch(/\{\{|\}\}/);
  });

  it("say on the first one where every method is", () => {
    const { html } = drawn("methods/README.md");
    expect(methodIds.filter((id) => !html.includes(`href="/methods/${id}"`))).toEqual([]);
  });

  it.each(methodIds)("%s has an example, its limits and its sources", (id) => {
    const { contents } = drawn(`methods/${id}.md`);
    expect(contents.map((line) => line.label)).toEqual(
      expect.arrayContaining(["Worked example", "What it is not", "Sources"]),
    );
  });

  it("say no value of the register but by its key, outside worked examples", () => {
    const typed = methodIds.flatMap((id) => {
      const text = readDocument(`methods/${id}.md`).replaceAll(/## Worked example[\s\S]*?(?=\n## )/g, "");
      return /2,176|37 hours|39 hours|45 minutes|24 months/.test(text) ? [id] : [];
    });
    expect(typed).toEqual([]);
  });
});
