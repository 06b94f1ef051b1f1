import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { PageHead } from "@/components/layout/page-head";
import type { FrameView } from "@/server/contracts/page";

const frame: FrameView = {
  baseline: "2026-03-31",
  asOf: "2026-03-31",
  switches: [],
  comparisons: [],
  against: null,
  query: "?at=2026-03-31",
  context: ["Position at 31 March 2026"],
  attributions: [],
};

test("a page says what it is, which position it shows and what it finds, and leads to its file", () => {
  const { container } = render(
    <PageHead
      title="Units"
      frame={frame}
      download={{ label: "Download this list (CSV)", href: "/units.csv" }}
      headline={[["Prisons are ", { strong: "7.8% short" }, "."], ["103 are counted."]]}
    />,
  );
  expect(screen.getByRole("heading", { level: 1, name: "Units" })).toBeDefined();
  expect(screen.getByText("Position at 31 March 2026")).toBeDefined();
  const file = screen.getByRole("link", { name: "Download this list (CSV)" });
  expect([file.getAttribute("href"), file.hasAttribute("download")]).toEqual(["/units.csv", true]);
  expect(container.querySelector(".lead")?.textContent).toBe("Prisons are 7.8% short. 103 are counted. ");
  expect(screen.getByText("7.8% short").tagName).toBe("STRONG");
});
