const escaped = /_x([0-9a-f]{4})_/giu;

/** Control characters are written as `_x000D_` in workbooks. */
export function unescape(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
