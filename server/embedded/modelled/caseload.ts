import { caseTypes } from "@/server/engine/vocabulary";
import { CASE_CELLS } from "@/server/engine/workload/case-index";
import type { CaseMix } from "./case-mix";
import type { RandomStream } from "./random-stream";

/** More cases than any officer is given. */
const room = 255;

/** The cases of all officers, one cell number a case: what changes from week to week is small. */
export interface Caseload {
  /** Lets some cases end and be replaced, then adds or removes cases until the points are near those wanted. */
  settle(officer: number, mix: CaseMix, wantedPoints: number): void;
  points(officer: number): number;
  /** Cases by type, in the order of `caseTypes`. */
  byType(officer: number): readonly number[];
  /** Cases by cell, into an array that is cleared first. */
  byCell(officer: number, into: number[]): void;
}

/** An empty caseload. `cellPoints` are the points of one case in each cell. */
export function caseload(
  officers: number,
  cellPoints: readonly number[],
  replacedShare: number,
  stream: RandomStream,
): Caseload {
  const cells = new Uint8Array(officers * room);
  const counts = new Uint8Array(officers);
  const points = new Float64Array(officers);
  const count = (officer: number) => counts[officer] ?? 0;
  const held = (officer: number) => points[officer] ?? 0;
  const price = (cell: number) => cellPoints[cell] ?? 0;
  const draw = (mix: CaseMix) => mix.cells[stream.below(mix.cells.length)] ?? 0;

  const put = (officer: number, place: number, cell: number, pointsMore: number) => {
    cells[officer * room + place] = cell;
    points[officer] = held(officer) + pointsMore;
  };
  const replace = (officer: number, mix: CaseMix) => {
    const place = stream.below(count(officer));
    const arriving = draw(mix);
    put(officer, place, arriving, price(arriving) - price(cells[officer * room + place] ?? 0));
  };
  const add = (officer: number, mix: CaseMix) => {
    const arriving = draw(mix);
    put(officer, count(officer), arriving, price(arriving));
    counts[officer] = count(officer) + 1;
  };
  const remove = (officer: number) => {
    const last = count(officer) - 1;
    const place = stream.below(last + 1);
    const leaving = cells[officer * room + place] ?? 0;
    put(officer, place, cells[officer * room + last] ?? 0, -price(leaving));
    counts[officer] = last;
  };

  return {
    settle(officer, mix, wantedPoints) {
      const replaced = Math.floor(count(officer) * replacedShare + stream.uniform());
      for (let more = Math.min(replaced, count(officer)); more > 0; more -= 1) replace(officer, mix);
      const near = mix.meanPoints / 2;
      while (held(officer) < wantedPoints - near && count(officer) < room) add(officer, mix);
      while (held(officer) > wantedPoints + near && count(officer) > 0) remove(officer);
    },
    points: held,
    byType(officer) {
      const types = [0, 0, 0];
      for (let at = officer * room; at < officer * room + count(officer); at += 1) {
        const type = typeOfCell[cells[at] ?? 0] ?? 0;
        types[type] = (types[type] ?? 0) + 1;
      }
      return types;
    },
    byCell(officer, into) {
      into.fill(0);
      for (let at = officer * room; at < officer * room + count(officer); at += 1) {
        const cell = cells[at] ?? 0;
        into[cell] = (into[cell] ?? 0) + 1;
      }
    },
  };
}

const tiersOfType = CASE_CELLS / caseTypes.length - 1;

/** Type of each cell: the tiers of each type in turn, then one untiered cell a type. */
const typeOfCell = Array.from({ length: CASE_CELLS }, (_, cell) =>
  cell < caseTypes.length * tiersOfType
    ? Math.floor(cell / tiersOfType)
    : cell - caseTypes.length * tiersOfType,
);
