import { describe, expect, it } from "vitest";
import { LaunchError } from "@/server/launch/launch-error";
import { readPort } from "@/server/launch/read-port";

describe("the port", () => {
  it.each([undefined, "", "  "])("is 3000 when PORT is %j", (text) => {
    expect(readPort(text)).toBe(3000);
  });

  it.each([
    ["1", 1],
    ["8080", 8080],
    [" 3001 ", 3001],
    ["65535", 65535],
  ])("is what PORT says: %j", (text, port) => {
    expect(readPort(text)).toBe(port);
  });

  it.each(["0", "65536", "-1", "3000.5", "1e3", "0x10", "http", "3000 3001"])(
    "is refused when PORT is %j",
    (text) => {
      expect(() => readPort(text)).toThrow(LaunchError);
      expect(() => readPort(text)).toThrow(`PORT is "${text}", which is not a port`);
    },
  );
});
