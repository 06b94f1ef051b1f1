import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { BandKey } from "@/components/unit-list/band-key";
import { bands } from "@/server/contracts/words";

afterEach(cleanup);

describe("the key", () => {
  it("names every band in order with its upper end, and shows its fill", () => {
    const { container } = render(<BandKey />);
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items.slice(0, bands.length)).toEqual([
      "Spare, up to 90",
      "In range, to 100",
      "Stretched, to 110",
      "Over, to 120",
      "Severe, to 150",
      "Extreme, above 150",
    ]);
    for (const band of bands) expect(container.querySelectorAll(`rect.${band}`)).toHaveLength(1);
  });

  it("tells published from modelled, and what the ticks mean", () => {
    const { container } = render(<BandKey />);
    expect(container.querySelector(".staff")).not.toBeNull();
    expect(container.querySelector(".hatch")).not.toBeNull();
    expect(screen.getByText("Workload of 100 and 110")).toBeDefined();
    expect(screen.getByText("30% gap and 100% in post")).toBeDefined();
  });
});
