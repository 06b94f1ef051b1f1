import { expect, it } from "vitest";
import { printedColumns } from "@/server/services/workbooks/printed-columns";

const number = (value: number, places = 0) => ({ kind: "number", value, places, percent: false });

it("12 of 18 becomes two numbers, the line's two sides one number with a sign, a mark stays in each", () => {
  const { heads, rows } = printedColumns({
    head: ["Region", "Points to the line", "Units over", "Word"],
    rows: [
      ["London", "3.2 past", "12 of 18", "one of many"],
      ["1,000", "2.6 inside", "[c]", "two"],
    ],
  });
  expect(heads).toEqual([
    ...["Region", "Points to the line (inside +, beyond −)", "Units over", "Units over: of how many"],
    "Word",
  ]);
  expect(rows).toEqual([
    ["London", number(-3.2, 1), number(12), number(18), "one of many"],
    ["1,000", number(2.6, 1), "[c]", "[c]", "two"],
  ]);
});

it("a column of which one text is of another kind stays as it is printed", () => {
  const { heads, rows } = printedColumns({
    head: ["A", "B"],
    rows: [
      ["a", "1 of 2"],
      ["b", "none of them"],
    ],
  });
  expect(heads).toEqual(["A", "B"]);
  expect(rows).toEqual([
    ["a", "1 of 2"],
    ["b", "none of them"],
  ]);
});
