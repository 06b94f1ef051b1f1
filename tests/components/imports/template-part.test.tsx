import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { TemplatePart } from "@/components/imports/template-part";
import type { TemplateView } from "@/server/contracts/import-template";

afterEach(cleanup);

const template: TemplateView = {
  ...{ kind: "own-prisons", title: "Prisons: people", about: "People of prisons." },
  columns: [
    {
      ...{ head: "Prison", meaning: "The prison.", must: true, unit: "Name" },
      ...{ write: "A name or a code", example: "Leeds" },
    },
    {
      ...{ head: "Population (people)", meaning: "People held.", must: false, unit: "People" },
      ...{ write: "A whole number from 0 to 20,000", example: "1082" },
    },
  ],
};

describe("TemplatePart", () => {
  it("is folded until it is opened, without scripts too", () => {
    const { container } = render(<TemplatePart template={template} />);
    const details = container.querySelector("details");
    expect(details?.open).toBe(false);
    expect(details?.querySelector("summary")?.textContent).toBe("Prisons: people");
  });

  it("has a row a column: what it holds, unit, whether it is needed, what to write, and an example", () => {
    render(<TemplatePart template={template} />);
    const table = screen.getByRole("table", { name: "Columns of the form “Prisons: people”", hidden: true });
    const rows = within(table).getAllByRole("row", { hidden: true }).slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ["Prison", "The prison.", "Name", "Must be filled", "A name or a code", "Leeds"],
      [
        ...["Population (people)", "People held.", "People", "May be left empty"],
        ...["A whole number from 0 to 20,000", "1082"],
      ],
    ]);
  });

  it("names each cell on a phone but the one that follows the name of its column", () => {
    const { container } = render(<TemplatePart template={template} />);
    const labels = [...container.querySelectorAll("tbody tr:first-child td")].map((cell) =>
      cell.getAttribute("data-label"),
    );
    expect(labels).toEqual([null, "Unit", "Needed", "What to write", "Example"]);
  });
});
