import type { ChartSubject } from "./chart-subject";

/** A plan as files name it. */
export function planTitle({ file, kept }: NonNullable<ChartSubject["plan"]>): string {
  return `${file.title}${kept ? `, version ${kept.version.number}` : ""}`;
}
