import { textWidth, type TypeStyle } from "@/server/contracts/text-width";

/** Lines that fit the width, broken between words. A word wider than the width keeps a line to itself, whole. */
export function wrapText(text: string, width: number, type: TypeStyle): readonly string[] {
  return text
    .split(" ")
    .filter((word) => word !== "")
    .reduce<readonly string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined) return [word];
      const longer = `${last} ${word}`;
      return textWidth(longer, type) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);
}
