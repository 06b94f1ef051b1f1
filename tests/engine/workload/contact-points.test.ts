import { expect, it } from "vitest";
import { contactPoints } from "@/server/engine/workload/contact-points";

it("two contacts of 13 points are 26, and a code without points scores nothing", () => {
  expect(contactPoints({ CMS01: 2, CMS99: 5 }, { CMS01: 13 })).toBe(26);
  expect(contactPoints({}, { CMS01: 13 })).toBe(0);
});
