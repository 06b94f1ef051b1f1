import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { LoadGauge, StaffingGauge } from "@/components/unit/gauges";
import type { GaugeView } from "@/server/contracts/unit";

afterEach(cleanup);

const load: GaugeView = {
  title: "Workload",
  value: "130%",
  words: "severe, inferred, 31 March 2026",
  flag: "4w+ since 6 Oct",
  percent: 130,
  band: "severe",
  modelled: false,
  explainHref: "/explain/a.b/WLI/workload-percent",
  change: null,
};
const staffing: GaugeView = {
  ...load,
  title: "Officers in post",
  value: "77%",
  flag: null,
  percent: 77,
  band: null,
  explainHref: "/explain/a.b/WLI/shortfall-percent",
};

describe("LoadGauge", () => {
  it("opens its value to the working, with words and the flag beside it", () => {
    const { container } = render(<LoadGauge gauge={load} />);
    expect(screen.getByRole("link", { name: "130%" }).getAttribute("href")).toBe(load.explainHref);
    expect(container.textContent).toContain("severe, inferred, 31 March 2026");
    expect(container.querySelector(".chip")?.textContent).toBe("4w+ since 6 Oct");
  });

  it("says the change below, with a word for its arrow", () => {
    const change = { text: "▲ 4.2 points since 31 March 2023, worse", verdict: "worse" } as const;
    const { container } = render(<LoadGauge gauge={{ ...load, change }} />);
    expect(container.querySelector(".change.worse")?.textContent).toBe(
      "▲up 4.2 points since 31 March 2023, worse",
    );
  });

  it("carries the three dots of its band in each of its two drawings", () => {
    const { container } = render(<LoadGauge gauge={load} />);
    expect(
      [...container.querySelectorAll("svg")].map((svg) => svg.querySelectorAll("circle").length),
    ).toEqual([3, 3]);
  });

  it("ends in a point beyond 160, and only there", () => {
    const { container, rerender } = render(<LoadGauge gauge={load} />);
    expect(container.querySelector(".severe")?.getAttribute("d")).not.toContain("L");
    rerender(<LoadGauge gauge={{ ...load, percent: 196, band: "extreme" }} />);
    expect(container.querySelector(".extreme")?.getAttribute("d")).toContain("L607.5 14");
  });

  it("has no drawing and no link where workload is unknown", () => {
    const { container } = render(
      <LoadGauge gauge={{ ...load, value: "[x]", percent: null, band: null, explainHref: null }} />,
    );
    expect(container.querySelector("svg, a")).toBeNull();
    expect(container.textContent).toContain("[x]");
  });
});

describe("StaffingGauge", () => {
  it("names the working for what it is, the shortfall's, and leaves its own value plain", () => {
    render(<StaffingGauge gauge={staffing} />);
    expect(screen.queryByRole("link", { name: "77%" })).toBeNull();
    expect(screen.getByRole("link", { name: "How the shortfall is worked out" }).getAttribute("href")).toBe(
      staffing.explainHref,
    );
  });

  it("is hatched where modelled", () => {
    const { container } = render(<StaffingGauge gauge={{ ...staffing, modelled: true }} />);
    expect(container.querySelectorAll(".hatch")).toHaveLength(2);
    expect(container.querySelector(".staff")).toBeNull();
  });
});
