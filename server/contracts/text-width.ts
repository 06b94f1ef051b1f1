/** Widths of Arial's characters in thousandths of the type size, from its published metrics. */
const charactersOfWidth: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, "ijl‘’"],
  [260, "|"],
  [278, " !,./:;I[]\\ft"],
  [333, "()-`r"],
  [355, '"'],
  [500, "Jckszvxy"],
  [584, "+<=>~−×÷"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "…→▲▼"],
];
const digitsAndMostLetters = 556;
const unitsInType = 1000;
/** Small letters are set on whole pixels where a screen is coarse: up to so much wider. */
const smallFactor = 1.08;
const smallBelow = 16;
/** Bold letters are up to a tenth wider; digits are not, so this leaves a little room. */
const boldFactor = 1.1;

const widths = new Map(
  charactersOfWidth.flatMap(([width, characters]) =>
    [...characters].map((character) => [character, width] as const),
  ),
);

export interface TypeStyle {
  readonly size: number;
  readonly bold: boolean;
}

export const plainType: TypeStyle = { size: 16, bold: false };
export const boldType: TypeStyle = { size: 16, bold: true };
export const smallType: TypeStyle = { size: 14, bold: false };

/** Width of a line in pixels, known without a browser: places are reserved before anything is drawn. */
export function textWidth(text: string, { size, bold }: TypeStyle): number {
  const units = [...text].reduce(
    (sum, character) => sum + (widths.get(character) ?? digitsAndMostLetters),
    0,
  );
  const factor = (bold ? boldFactor : 1) * (size < smallBelow ? smallFactor : 1);
  return Math.ceil((units * size * factor) / unitsInType);
}
