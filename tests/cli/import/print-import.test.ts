import { expect, it } from "vitest";
import { printImport } from "@/server/cli/import/print-import";
import { issue } from "@/server/imports/issue";

it("gives the terminal no signs of control, whatever a file is called or holds", () => {
  const lines = printImport({
    fileName: "a\u001b[2J.csv",
    issue: issue("error", "file-unreadable", "Its name has\u0007 a bell."),
    ...{ preview: null, wouldStore: false, stored: null },
  });
  expect(lines.join("\n")).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(lines[0]).toBe("a\ufffd[2J.csv");
});
