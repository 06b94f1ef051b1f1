const number = /^[-−]?(\d{1,3}([ ,]\d{3})+|\d+)?(\.\d+)?$/;
const unit = /\s*(%|per cent|fte|people|months?|weeks?)$/i;

/** A number as people type it, with thousands commas or a unit behind it: `1,800`, ` 5 %`, `18 months`; null where it is none. */
export function readNumber(text: string): number | null {
  const bare = text.trim().replace(unit, "");
  if (!/\d/.test(bare) || !number.test(bare)) return null;
  return Number(bare.replace("−", "-").replaceAll(/[ ,]/g, ""));
}
