import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "@/server/contracts/fold-name";

test.each([
  ["Guys Marsh", "guys marsh"],
  ["GUY’S  MARSH", "guys marsh"],
  ["Guy's-Marsh", "guys marsh"],
  ["Grendon / Springhill", "grendon springhill"],
  ["Elmley (Sheppey)", "elmley sheppey"],
  ["Kent, Surrey & Sussex", "kent surrey and sussex"],
  ["Yorkshire&Humber", "yorkshire and humber"],
  ["Ynys Môn", "ynys mon"],
  ["Ynys Mo\u0302n", "ynys mon"],
  ["  ", ""],
])("“%s” is compared as “%s”", (written, folded) => {
  expect(foldName(written).text).toBe(folded);
});

test("each letter knows where in the name as written it comes from", () => {
  const { text, origins } = foldName("Môn & (Bala)");
  expect(text).toBe("mon and bala");
  expect("Môn & (Bala)"[origins[text.indexOf("bala")] ?? 0]).toBe("B");
  expect("Môn & (Bala)"[origins[text.indexOf("and")] ?? 0]).toBe("&");
});

test("a folded name is its own folding, and no letter comes from beyond the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const { text, origins } = foldName(name);
      expect(foldName(text).text).toBe(text);
      expect(origins.length).toBeGreaterThanOrEqual(text.length);
      expect(origins.every((origin) => origin < name.length)).toBe(true);
    }),
  );
});
