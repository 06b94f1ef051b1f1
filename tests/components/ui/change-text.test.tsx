import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ChangeText } from "@/components/ui/change-text";

afterEach(cleanup);

const worse = { text: "▲ 2.6 points since 31 March 2023, worse", verdict: "worse" } as const;

describe("ChangeText", () => {
  it("draws the arrow for the eye and says it as a word", () => {
    const { container } = render(<ChangeText change={worse} />);
    expect(container.querySelector("[aria-hidden]")?.textContent).toBe("▲");
    container.querySelector("[aria-hidden]")?.remove();
    expect(container.textContent).toBe("up 2.6 points since 31 March 2023, worse");
  });

  it("carries the verdict for the colour", () => {
    const { container } = render(<ChangeText change={worse} />);
    expect(container.firstElementChild?.className).toBe("change worse");
  });

  it("says what cannot be told as it is", () => {
    const text = "Not comparable with 31 March 2023: not reported then";
    const { container } = render(<ChangeText change={{ text, verdict: "unknown" }} />);
    expect(container.textContent).toBe(text);
  });
});
