const [width, height, padding] = [64, 20, 2];
const lines = 110;

/** The course of a row without numbers: the numbers are in its cells. Gaps stay gaps; `line` is the over line. */
export function sparkMarkup(values: readonly (number | null)[], hasLine: boolean): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return "";
  const ends = hasLine ? [...known, lines] : known;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (place: number) => rounded((place * width) / Math.max(1, values.length - 1));
  const y = (value: number) =>
    rounded(height - padding - ((value - least) * (height - 2 * padding)) / Math.max(1, most - least));
  let path = "";
  let isDrawing = false;
  values.forEach((value, place) => {
    if (value !== null) path += `${isDrawing ? "L" : "M"}${x(place)} ${y(value)}`;
    isDrawing = value !== null;
  });
  const line = hasLine ? `<path class="spark-line" d="M0 ${y(lines)}H${width}"/>` : "";
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true">${line}<path class="spark-course" d="${path}"/></svg>`;
}

const rounded = (value: number) => Math.round(10 * value) / 10;
