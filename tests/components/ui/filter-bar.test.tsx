import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";

afterEach(cleanup);

function show(chosen: readonly { label: string; removeHref: string }[] = []) {
  const { container } = render(
    <FilterBar
      sides={{
        label: "Task",
        links: [
          { label: "Releases", href: "/error-risk?at=2026-03-31", current: true },
          { label: "Assessments", href: "/error-risk?at=2026-03-31&task=assessment", current: false },
        ],
      }}
      action="/error-risk"
      carried={{ at: "2026-03-31", against: "" }}
      filters={{ chosen, clearHref: "/error-risk?at=2026-03-31" }}
    >
      <FilterSelect
        name="level"
        label="Level of risk"
        options={[{ value: "high", label: "High", selected: true }]}
      />
    </FilterBar>,
  );
  return container;
}

test("the form sends what is chosen and what is carried along, and nothing that is empty", () => {
  const form = show().querySelector("form");
  expect([form?.method, form?.getAttribute("action")]).toEqual(["get", "/error-risk"]);
  expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ at: "2026-03-31", level: "high" });
});

test("of the sides, the one that is shown is marked", () => {
  show();
  expect(screen.getByRole("list", { name: "Task" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Releases" }).getAttribute("aria-current")).toBe("true");
  expect(screen.getByRole("link", { name: "Assessments" }).hasAttribute("aria-current")).toBe(false);
});

test("what is filtered by stands below with the way to undo it, and nothing where nothing is", () => {
  expect(show().querySelector(".chosen")).toBeNull();
  cleanup();
  show([{ label: "High", removeHref: "/error-risk" }]);
  expect(screen.getByRole("link", { name: /^Remove filter:\s?High/ }).getAttribute("href")).toBe(
    "/error-risk",
  );
  expect(screen.getByRole("link", { name: "Clear filters" })).toBeDefined();
});
