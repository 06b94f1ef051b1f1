import { expect, test } from "vitest";
import { processWide } from "@/server/services/process-wide";

test("the second who asks gets what the first made", () => {
  const first = processWide("test", () => ({ made: 1 }));
  expect(processWide("test", () => ({ made: 2 }))).toBe(first);
});
