/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What is seen without one kind of cone, severity 1.0, on linear light: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
 * Graphics 15 (6), 2009; coefficients as its authors publish them.
 */
const machado = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export const visions = ["normal", "protan", "deutan", "tritan"] as const;
export type Vision = (typeof visions)[number];

/** `#fde4d7` or `#fff` as an eye of this kind sees it, in CIE L*a*b* under daylight (D65). */
export function seenAs(hex: string, vision: Vision): Rgb {
  const light = linearRgb(hex);
  return lab(vision === "normal" ? light : shown(times(machado[vision], light)));
}

/** CIE 1976 colour difference: the straight distance in L*a*b*. */
export function colourDistance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** sRGB (IEC 61966-2-1) without its gamma. */
function linearRgb(hex: string): Rgb {
  const digits = hex.length === "#fff".length ? hex.replace(/[^#]/g, "$&$&") : hex;
  const channel = (place: number) => {
    const value = Number.parseInt(digits.slice(1 + 2 * place, 3 + 2 * place), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(1), channel(2)];
}

/** A screen shows nothing darker than black or lighter than white. */
const shown = (light: Rgb): Rgb => [clamped(light[0]), clamped(light[1]), clamped(light[2])];
const clamped = (value: number) => Math.min(1, Math.max(0, value));

const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb) => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** sRGB primaries to CIE XYZ, and the white of D65. */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Rgb = [0.95047, 1, 1.08883];

function lab(light: Rgb): Rgb {
  const xyz = times(toXyz, light);
  const [x, y, z] = [bent(xyz[0] / white[0]), bent(xyz[1] / white[1]), bent(xyz[2] / white[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The cube root, straight near black: CIE 15. */
const bent = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
