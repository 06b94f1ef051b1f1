/** The last decimal that is printed of a percentage. */
const tenth = 0.1;

/** Whether points are many enough to be printed; less is not claimed to be a move. */
export function isTold(points: number): boolean {
  return Math.abs(points) >= tenth;
}
