import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { FiguresTable } from "@/components/unit/figures-table";
import type { FigureView } from "@/server/contracts/unit";

afterEach(cleanup);

const figure: FigureView = {
  label: "In post, FTE",
  value: "177.0",
  detail: "31 March 2026, B derived",
  explainHref: "/explain/a.b/WLI/in-post-fte",
  change: { text: "▼ 12.0 FTE, worse", verdict: "worse" },
};

test("a figure opens to its working, with its change below it", () => {
  render(<FiguresTable figures={[figure]} since="since 31 March 2023" />);
  expect(screen.getByRole("link", { name: "177.0" }).getAttribute("href")).toBe(figure.explainHref);
  expect(screen.getByRole("cell").textContent).toBe("177.0▼down 12.0 FTE, worse");
  expect(screen.getByText(/Below each: the change since 31 March 2023\.$/)).toBeDefined();
});

test("a figure that stands alone has no line for a change", () => {
  render(<FiguresTable figures={[{ ...figure, change: null }]} since={null} />);
  expect(screen.getByRole("cell").textContent).toBe("177.0");
});
