import { describe, expect, it } from "vitest";
import { issue } from "@/server/imports/issue";
import { issueList } from "@/server/imports/issue-list";

describe("a list of issues", () => {
  it("counts 1,000,000 issues of a rule and keeps the first 200", () => {
    const list = issueList();
    const many = Array.from({ length: 1000 }, (_, row) =>
      issue("error", "value-unreadable", "Not a number.", { row: row + 1 }),
    );
    for (let part = 0; part < 1000; part += 1) list.add(many);
    const { issues, counts, byRule } = list.result();
    expect(counts).toEqual({ error: 1_000_000, warning: 0, notice: 0 });
    expect(byRule).toEqual({ "value-unreadable": 1_000_000 });
    expect(issues.map(({ row }) => row)).toEqual(Array.from({ length: 200 }, (_, row) => row + 1));
  });

  it("gives errors first, then warnings, then notices, each in the order of the file", () => {
    const list = issueList();
    list.add([
      issue("notice", "file-encoding", "n"),
      issue("warning", "change-large", "w"),
      issue("error", "row-twice", "first", { row: 3 }),
      issue("error", "date-missing", "second", { row: 4 }),
    ]);
    expect(list.result().issues.map(({ message }) => message)).toEqual(["first", "second", "w", "n"]);
  });
});

describe("an issue", () => {
  it("shortens a long value, and is of the whole file where no place is given", () => {
    const long = issue("error", "value-unreadable", "Not a number.", { value: "x".repeat(100) });
    expect(long.value).toBe(`${"x".repeat(60)}…`);
    expect(long).toMatchObject({ sheet: null, row: null, column: null });
  });
});
