import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { CopyButton } from "@/components/summaries/copy-button";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function shown(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  render(
    <>
      <textarea id="lines" aria-label="Lines" defaultValue="Prisons are 7.8% short." />
      <CopyButton of="lines" />
    </>,
  );
  return screen.getByLabelText<HTMLTextAreaElement>("Lines");
}

it("copies what stands in the field now, and says so", async () => {
  const copied: string[] = [];
  const field = shown((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  fireEvent.change(field, { target: { value: "Changed by hand." } });
  fireEvent.click(screen.getByRole("button", { name: "Copy the lines" }));
  expect(await screen.findByText("Copied")).toBeDefined();
  expect(copied).toEqual(["Changed by hand."]);
});

it("selects the lines and says what to do where the browser does not let pages copy", async () => {
  const field = shown(() => Promise.reject(new Error("not allowed")));
  fireEvent.click(screen.getByRole("button", { name: "Copy the lines" }));
  expect(await screen.findByText(/copy it with the keyboard/)).toBeDefined();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});
