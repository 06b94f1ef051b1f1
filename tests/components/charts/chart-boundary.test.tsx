import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ChartBoundary } from "@/components/charts/chart-boundary";

beforeEach(() => vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error("The code did not come.");
}

it("says in place of a drawing that broke where its numbers are, and tells the figure once", () => {
  const opened = vi.fn();
  render(
    <ChartBoundary onFailure={opened}>
      <Broken />
    </ChartBoundary>,
  );
  expect(screen.getByRole("status").textContent).toContain("has the same numbers");
  expect(opened).toHaveBeenCalledTimes(1);
});

it("shows a drawing that holds", () => {
  render(
    <ChartBoundary onFailure={vi.fn()}>
      <p>Drawn</p>
    </ChartBoundary>,
  );
  expect(screen.queryByRole("status")).toBeNull();
  expect(screen.getByText("Drawn")).toBeTruthy();
});
