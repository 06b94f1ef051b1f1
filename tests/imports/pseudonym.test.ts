import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pseudonymWith } from "@/server/imports/pseudonym";

describe("a pseudonym", () => {
  const pseudonym = pseudonymWith("a key");

  it("is a keyed hash of the name: sixteen characters, the same every time", () => {
    const expected = createHmac("sha256", "a key").update("N53A104").digest("hex").slice(0, 16);
    expect(pseudonym("N53A104")).toBe(expected);
    expect(pseudonymWith("a key")("N53A104")).toBe(expected);
  });

  it("does not tell capitals, spaces and ways of writing an accent apart", () => {
    expect(pseudonym("  n53a104 ")).toBe(pseudonym("N53A104"));
    expect(pseudonym("Zo\u00eb  Smith")).toBe(pseudonym("ZOE\u0308 SMITH"));
  });

  it("is another for another name and with another key", () => {
    const all = [pseudonym("A1"), pseudonym("A2"), pseudonymWith("another key")("A1")];
    expect(new Set(all).size).toBe(3);
    expect(all.join("")).not.toContain("A1");
  });
});
