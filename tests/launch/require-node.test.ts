import { describe, expect, it } from "vitest";
import { requireNode } from "@/server/launch/require-node";

describe("the version of Node", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.21.0"])("%s is new enough", (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(["18.20.8", "20.9.0", "20.18.3"])(
    "%s is too old, and the sentence says what is needed",
    (version) => {
      expect(() => requireNode(version)).toThrow(
        `Plimsoll needs Node 20.19 or newer and this is Node ${version}:`,
      );
    },
  );
});
