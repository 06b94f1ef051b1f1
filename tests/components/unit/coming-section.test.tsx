import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ComingSection } from "@/components/unit/coming-section";

afterEach(cleanup);

test("a count that is held opens to its working, and one that is not names the file", () => {
  const rows = [
    { label: "Releases due in 7 days", value: "[x]", detail: "would come with a file", href: null },
    {
      label: "Court reports in the latest week",
      value: "10",
      detail: "7 standard and 3 fast",
      href: "/explain/x",
    },
  ];
  render(<ComingSection coming={{ rows, notes: ["[x] not held."] }} />);
  expect(screen.getByRole("row", { name: /Releases/ }).textContent).toContain("would come with a file[x]");
  expect(screen.getByRole("link", { name: "10" }).getAttribute("href")).toBe("/explain/x");
  expect(screen.getByText("[x] not held.")).toBeDefined();
});
