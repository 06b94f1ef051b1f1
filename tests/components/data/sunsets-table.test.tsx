import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { SunsetsTable } from "@/components/data/sunsets-table";
import type { SunsetView } from "@/server/contracts/data";

afterEach(cleanup);

const sunsets: readonly SunsetView[] = [
  {
    ...{ title: "Monthly bulletin", href: "/sources#bulletin", newest: "30 March 2026" },
    ...{ state: "past", status: "Out of date since", until: "30 May 2026", why: "Published each month." },
  },
  {
    ...{ title: "Old bulletin", href: "/sources#old", newest: "30 June 2016" },
    ...{ state: "none", status: "No date", until: "", why: "Superseded. It ended." },
  },
  {
    ...{ title: "Annex", href: "/sources#annex", newest: "31 March 2026" },
    ...{
      state: "standing",
      status: "Usable until",
      until: "30 November 2026",
      why: "Published each quarter.",
    },
  },
];

it("says of each source in words until when it may be relied on, in the order given, and why", () => {
  render(<SunsetsTable sunsets={sunsets} />);
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(rows.map((row) => within(row).getAllByRole("cell")[1]?.textContent)).toEqual([
    "Out of date since 30 May 2026",
    "No date ",
    "Usable until 30 November 2026",
  ]);
  expect(screen.getByText("Superseded. It ended.")).toBeDefined();
});

it("sets what is past in bold, and leads to each source", () => {
  const { container } = render(<SunsetsTable sunsets={sunsets} />);
  expect([...container.querySelectorAll("strong")].map(({ textContent }) => textContent)).toEqual([
    "Out of date since 30 May 2026",
  ]);
  expect(screen.getByRole("link", { name: "Annex" }).getAttribute("href")).toBe("/sources#annex");
});
