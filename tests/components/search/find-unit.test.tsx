import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FindUnit } from "@/components/search/find-unit";
import { visit } from "@/components/search/visit";
import type { Place } from "@/server/contracts/search";

vi.mock("@/components/search/visit", () => ({ visit: vi.fn() }));

const query = "?at=2026-03-31";
const place = (code: string, name: string, part: Partial<Place> = {}): Place => ({
  ...{ code, name, service: "prison", kind: "unit", words: "Prisons, North West", otherNames: [] },
  heldAt: null,
  ...part,
});
const places = [
  place("EYI", "Elmley", { otherNames: [{ name: "Sheppey Cluster", when: "until 1 April 2005" }] }),
  place("WLI", "Wayland"),
  ...Array.from({ length: 10 }, (_, index) => place(`N${index}`, `North ${index}`)),
];

const asked = vi.fn<typeof fetch>();
const field = () => screen.getByLabelText<HTMLInputElement>("Find a unit", { selector: "input" });
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const chosen = () => field().getAttribute("aria-activedescendant");

/** Puts the focus into the field and waits until it is a combobox. */
async function start(): Promise<void> {
  field().focus();
  await screen.findByRole("combobox");
}

beforeEach(() => {
  asked.mockImplementation(() => Promise.resolve(Response.json(places)));
  vi.stubGlobal("fetch", asked);
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe("the search of the masthead", () => {
  it("is a plain form that keeps the position, and asks for nothing until it has the focus", () => {
    const { container } = render(<FindUnit query="?at=2026-03-31&against=2023-03-31" />);
    const form = screen.getByRole("search", { name: "Search" });
    expect([form.getAttribute("action"), form.getAttribute("method")]).toEqual(["/search", "get"]);
    const hidden = [...container.querySelectorAll<HTMLInputElement>("input[type=hidden]")];
    expect(hidden.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "at=2026-03-31",
      "against=2023-03-31",
    ]);
    expect(asked).not.toHaveBeenCalled();
  });

  it("becomes a combobox in place: the same element, with focus, text and caret", async () => {
    render(<FindUnit query={query} />);
    const before = field();
    before.focus();
    before.value = "elmley";
    before.setSelectionRange(2, 4);
    await waitFor(() => expect(options()).toHaveLength(1));
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);
    expect([before.value, before.selectionStart, before.selectionEnd]).toEqual(["elmley", 2, 4]);
    expect(asked).toHaveBeenCalledExactlyOnceWith("/api/units/names?at=2026-03-31");
  });

  it("lists at most eight answers, and says how many there are", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("north");
    expect(options()).toHaveLength(8);
    expect(field().getAttribute("aria-expanded")).toBe("true");
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe(
        "10 units found, the first 8 listed. Use the arrow keys to choose.",
      ),
    );
  });

  it("says what part of the name, or which old name, answered", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("orth 3");
    expect(screen.getByRole("option").querySelector("b")?.textContent).toBe("orth 3");
    type("sheppey");
    expect(options()).toEqual(["ElmleyCalled “Sheppey Cluster” until 1 April 2005Prisons, North West"]);
  });

  it("goes to the unit that the arrows choose, in the position of the page", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("north");
    expect(chosen()).toBeNull();
    press("ArrowDown");
    press("ArrowDown");
    const selected = screen.getAllByRole("option", { selected: true });
    expect(selected.map(({ id }) => id)).toEqual([chosen()]);
    expect(selected[0]?.textContent).toContain("North 1");
    press("Enter");
    expect(visit).toHaveBeenCalledExactlyOnceWith("/units/N1?at=2026-03-31");
    expect(field().value).toBe("north");
  });

  it("goes to the unit that is clicked", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("way");
    fireEvent.click(screen.getByRole("option"));
    expect(visit).toHaveBeenCalledExactlyOnceWith("/units/WLI?at=2026-03-31");
  });

  it("leaves Enter to the form while nothing is chosen, and Home and End to the text", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("north");
    for (const key of ["Enter", "Home", "End"]) expect(press(key), key).toBe(true);
    expect(chosen()).toBeNull();
    expect(visit).not.toHaveBeenCalled();
  });

  it("closes with Escape first, and is emptied with the next", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("north");
    press("Escape");
    expect([options().length, field().value]).toEqual([0, "north"]);
    press("Escape");
    expect(field().value).toBe("");
  });

  it("goes nowhere when the field is left", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("north");
    press("ArrowDown");
    fireEvent.blur(field(), { relatedTarget: screen.getByRole("button", { name: "Find" }) });
    expect(options()).toEqual([]);
    expect(visit).not.toHaveBeenCalled();
    expect(field().value).toBe("north");
  });

  it("has no list where nothing answers, and says so", async () => {
    render(<FindUnit query={query} />);
    await start();
    type("no such unit");
    press("ArrowDown");
    expect(field().getAttribute("aria-expanded")).toBe("false");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("No units found."));
  });

  it.each([
    ["do not come", () => Promise.reject(new TypeError("failed to fetch"))],
    ["are refused", () => Promise.resolve(Response.json({ error: "no" }, { status: 503 }))],
    ["are something else", () => Promise.resolve(new Response("<html>"))],
  ])("stays a plain form when the names %s, and asks again at the next focus", async (_, answer) => {
    asked.mockImplementationOnce(answer);
    render(<FindUnit query={query} />);
    field().focus();
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole("combobox")).toBeNull();
    field().blur();
    await start();
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe("the keys that lead to the search", () => {
  it.each([
    ["Ctrl+K", { ctrlKey: true }],
    ["⌘K", { metaKey: true }],
  ])("are %s, from anywhere on the page", (_, modifier) => {
    render(<FindUnit query={query} />);
    const isLeftToOthers = fireEvent.keyDown(document.body, { key: "k", ...modifier });
    expect([document.activeElement, isLeftToOthers]).toEqual([field(), false]);
  });

  it.each([
    ["K alone", {}],
    ["with Shift", { ctrlKey: true, shiftKey: true }],
    ["with Alt", { ctrlKey: true, altKey: true }],
  ])("do nothing: %s", (_, modifiers) => {
    render(<FindUnit query={query} />);
    fireEvent.keyDown(document.body, { key: "k", ...modifiers });
    expect(document.activeElement).toBe(document.body);
  });

  it("are left to another field in which somebody types", () => {
    render(
      <>
        <FindUnit query={query} />
        <textarea aria-label="Note" />
      </>,
    );
    const note = screen.getByLabelText("Note");
    note.focus();
    expect(fireEvent.keyDown(note, { key: "k", ctrlKey: true })).toBe(true);
    expect(document.activeElement).toBe(note);
  });
});
