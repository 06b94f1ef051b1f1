import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { VersionsPage } from "@/components/scenarios/versions-page";
import type { VersionsView, VersionView } from "@/server/contracts/versions";

afterEach(cleanup);

const first: VersionView = {
  ...{ id: "v1", number: 1, isHead: false, saved: "22 November 2026, 14:02 UTC", by: "Local user" },
  ...{ origin: null, same: null, changes: null, href: "/scenarios/p1?version=v1" },
};
const second: VersionView = {
  ...first,
  ...{ id: "v2", number: 2, isHead: true, href: "/scenarios/p1?version=v2" },
  origin: { words: "version 1", href: first.href },
  changes: [
    { where: "Measure 1, Recruitment: More starters a month", before: "20 people", after: "30 people" },
  ],
};
const view: VersionsView = {
  frame: {
    ...{ baseline: "2026-03-31", asOf: "2026-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2026-03-31", context: ["Position of 31 March 2026"], attributions: [] },
  },
  ...{ plan: "p1", title: "More recruits", href: "/scenarios/p1", head: "v2", archived: false },
  versions: [second, first],
  runs: [],
};
const part = (number: number) =>
  within(screen.getByRole("heading", { level: 2, name: new RegExp(`^Version ${number}`) }).parentElement!);
const sentBy = (name: string, number: number) => {
  const { form } = part(number).getByRole<HTMLButtonElement>("button", { name });
  return [form?.getAttribute("action"), form?.method, Object.fromEntries(new FormData(form!))];
};

describe("VersionsPage", () => {
  it("says what a version changed, field by field, in a table with a name", () => {
    render(<VersionsPage view={view} />);
    const table = within(screen.getByRole("table", { name: "What version 2 changed" }));
    expect(table.getByRole("rowheader").textContent).toBe("Measure 1, Recruitment: More starters a month");
    expect(table.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
      "20 people",
      "30 people",
    ]);
  });

  it("goes back to an earlier version only, from the newest that the reader saw", () => {
    render(<VersionsPage view={view} />);
    expect(sentBy("Go back to this version: version 1", 1)).toEqual([
      ...["/scenarios/p1/restore", "post"],
      { version: "v1", head: "v2" },
    ]);
    expect(part(2).queryByRole("button", { name: /^Go back/ })).toBeNull();
  });

  it("branches from any version and seals a run of any", () => {
    render(<VersionsPage view={view} />);
    for (const [number, version] of [
      [1, "v1"],
      [2, "v2"],
    ] as const) {
      expect(sentBy(`Branch from this version: version ${number}`, number)[2]).toEqual({ version });
      expect(sentBy(`Seal a run of it: version ${number}`, number)).toEqual([
        ...["/scenarios/p1/seal", "post"],
        { version },
      ]);
    }
  });

  it("offers the archive, and the way out of it for what is in it", () => {
    render(<VersionsPage view={view} />);
    expect(screen.getByRole("button", { name: /^Put into the archive/ })).toBeDefined();
    cleanup();
    render(<VersionsPage view={{ ...view, archived: true }} />);
    const out = screen.getByRole<HTMLButtonElement>("button", { name: /^Take out of the archive/ });
    expect(out.form?.getAttribute("action")).toBe("/scenarios/p1/unarchive");
  });

  it("tells a first version, no difference and a version that cannot be read apart", () => {
    const third = { ...second, id: "v3", number: 3, changes: [], same: "The same plan as version 1." };
    const fourth = { ...second, id: "v4", number: 4, changes: null };
    render(<VersionsPage view={{ ...view, versions: [fourth, third, second, first] }} />);
    expect(part(1).getByText("The first version of this scenario.")).toBeDefined();
    expect(part(3).getByText("The same plan as version 1.")).toBeDefined();
    expect(part(3).getByText(/Nothing is different/)).toBeDefined();
    expect(part(4).getByText(/cannot be read/)).toBeDefined();
  });

  it("lists its sealed runs", () => {
    const run = { id: "r1", href: "/scenarios/runs/r1", version: 2, sealed: "23 November 2026, 09:00 UTC" };
    render(
      <VersionsPage
        view={{ ...view, runs: [{ ...run, by: "Local user", engineVersion: "1.0", result: "abc" }] }}
      />,
    );
    const table = within(screen.getByRole("table", { name: "Sealed runs" }));
    expect(table.getByRole("link", { name: run.sealed }).getAttribute("href")).toBe(run.href);
  });
});
