import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { StaffingBar } from "@/components/ui/staffing-bar";

afterEach(cleanup);

function fillOf(percent: number | null, modelled = false) {
  const { container } = render(<StaffingBar percent={percent} modelled={modelled} />);
  return container.querySelector("rect");
}

describe("StaffingBar", () => {
  it("fills one pixel a point up to in post as a share of required", () => {
    // The border of 1 px lies half outside the fill.
    expect(Number(fillOf(77)?.getAttribute("width")) + 1).toBe(77);
  });

  it("is solid where published and hatched where modelled", () => {
    expect(fillOf(77)?.getAttribute("class")).toBe("staff");
    expect(fillOf(77, true)?.getAttribute("class")).toBe("hatch");
  });

  it("stays on its scale of 0 to 120", () => {
    expect(Number(fillOf(180)?.getAttribute("width")) + 1).toBe(120);
    expect(fillOf(0)?.getAttribute("width")).toBe("0");
  });

  it("is an empty dashed track where staffing is unknown", () => {
    const { container } = render(<StaffingBar percent={null} modelled />);
    expect([...container.querySelectorAll("use")].map((use) => use.getAttribute("href"))).toEqual(["#no"]);
  });
});
