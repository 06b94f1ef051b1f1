import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { RowsTable } from "@/components/ui/rows-table";

test("a table says its name, its heads and its rows by role, so that blocks on a phone stay a table", () => {
  render(
    <RowsTable kind="history" caption="Values" heads={["From", { label: "Value", className: "n" }]}>
      <tr role="row">
        <td role="cell">2023</td>
        <td role="cell">30</td>
      </tr>
    </RowsTable>,
  );
  expect(screen.getByRole("table", { name: "Values" }).className).toBe("t rows history");
  const heads = screen.getAllByRole("columnheader");
  expect(heads.map((head) => [head.textContent, head.className])).toEqual([
    ["From", ""],
    ["Value", "n"],
  ]);
  expect(document.querySelectorAll("[role=rowgroup]")).toHaveLength(2);
  expect(screen.getAllByRole("row")).toHaveLength(2);
});
