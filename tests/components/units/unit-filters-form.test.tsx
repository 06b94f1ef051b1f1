import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { UnitFiltersForm } from "@/components/units/unit-filters-form";
import { UnitsInput, type UnitFilters } from "@/server/contracts/units";

afterEach(cleanup);

const filters: UnitFilters = {
  services: [
    { value: "", label: "All 232", checked: false },
    { value: "prison", label: "Prisons 121", checked: true },
  ],
  groups: [{ value: "G-LONDON", label: "London", selected: true }],
  functions: [{ value: "open", label: "Open", selected: false }],
  bands: [{ value: "over", label: "Over", selected: false }],
  chosen: [{ label: "Prisons", removeHref: "/units?group=G-LONDON" }],
  clearHref: "/units?at=2023-03-31",
};

function show(state: Partial<UnitsInput> = {}, chosen = filters.chosen) {
  const input = UnitsInput.parse({ at: "2023-03-31", ...state });
  const { container } = render(<UnitFiltersForm input={input} filters={{ ...filters, chosen }} />);
  const form = container.querySelector("form");
  return { container, sent: new FormData(form ?? undefined) };
}

describe("UnitFiltersForm", () => {
  it("sends by address what is chosen, with the position kept", () => {
    const { container, sent } = show({ q: "way" });
    expect(container.querySelector("form")?.method).toBe("get");
    expect(Object.fromEntries(sent)).toEqual({
      at: "2023-03-31",
      service: "prison",
      q: "way",
      group: "G-LONDON",
      function: "",
      band: "",
    });
  });

  it("keeps the order of the list, and says nothing of the order it starts in", () => {
    expect(Object.fromEntries(show({ sort: "name", order: "asc" }).sent)).toMatchObject({
      sort: "name",
      order: "asc",
    });
    cleanup();
    expect(show().sent.has("sort")).toBe(false);
  });

  it("gives every control a label", () => {
    show();
    for (const label of ["Name, old name or code", "Group or region", "Function", "Workload band"])
      expect(screen.getByLabelText(label)).toBeDefined();
    expect(screen.getByRole("group", { name: "Service" })).toBeDefined();
    expect(screen.getByRole("search", { name: "Filter units" })).toBeDefined();
  });

  it("shows each filter in force as a link that removes it, and one that clears all", () => {
    show();
    const remove = screen.getByRole("link", { name: /^Remove filter:\s?Prisons$/ });
    expect(remove.getAttribute("href")).toBe("/units?group=G-LONDON");
    expect(screen.getByRole("link", { name: "Clear filters" }).getAttribute("href")).toBe(
      "/units?at=2023-03-31",
    );
  });

  it("shows no such line without filters", () => {
    show({}, []);
    expect(screen.queryByText("Filtered by")).toBeNull();
  });
});
