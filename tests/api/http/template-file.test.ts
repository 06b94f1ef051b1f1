import { describe, expect, it } from "vitest";
import { templateFileResponse } from "@/server/api/http/template-file";

const ask = (file: string) =>
  templateFileResponse(new Request(`http://127.0.0.1/api/templates/${file}`), {
    params: Promise.resolve({ file }),
  });

describe("the address of a template", () => {
  it.each([
    ["own-prisons.docx", "A template ends in .csv, .xlsx, .ods."],
    ["own-prisons", "A template ends in .csv, .xlsx, .ods."],
    ["own-castles.csv", "That is no name of a template."],
    ["constructor.csv", "That is no name of a template."],
  ])("%s names nothing, and says so", async (file, words) => {
    const response = await ask(file);
    expect([response.status, await response.text()]).toEqual([404, words]);
  });
});
