import { describe, expect, it } from "vitest";
import { changeMarkup } from "@/components/unit-list/change-markup";

const words = " points since 31 March 2023,";

function read(change: string): Element {
  const cell = document.createElement("div");
  cell.innerHTML = changeMarkup(change, words);
  return cell;
}

describe("changeMarkup", () => {
  it("is heard in full: direction, unit, date and verdict", () => {
    const cell = read("▼ 2.6 better");
    cell.querySelector("[aria-hidden]")?.remove();
    expect(cell.textContent).toBe("down 2.6 points since 31 March 2023, better");
  });

  it("is seen as arrow, number and verdict, in the verdict's colour", () => {
    const cell = read("▲ 1,002.6 worse");
    for (const heard of cell.querySelectorAll("i")) heard.remove();
    expect(cell.textContent.replace(/\s+/g, " ")).toBe("▲ 1,002.6 worse");
    expect(cell.firstElementChild?.className).toBe("worse");
  });

  it("prints other words as they are, escaped, and nothing for nothing", () => {
    expect(read("no change").textContent).toBe("no change");
    expect(read("<b>not reported then</b>").querySelector("b")).toBeNull();
    expect(changeMarkup("", words)).toBe("");
  });
});
