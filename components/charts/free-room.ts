export interface Room {
  readonly from: number;
  readonly to: number;
}

/** Room that a line takes on either side, so that no label touches it. */
const lineRoom = 6;

/** The widest part of a stretch that no upright line crosses. */
export function widestRoom({ from, to }: Room, lines: readonly number[]): Room {
  const crossing = lines
    .filter((line) => line > from - lineRoom && line < to + lineRoom)
    .sort((a, b) => a - b);
  const edges = [from, ...crossing.flatMap((line) => [line - lineRoom, line + lineRoom]), to];
  const rooms = edges.flatMap((edge, index) =>
    index % 2 === 0 ? [{ from: edge, to: edges[index + 1] ?? edge }] : [],
  );
  return rooms.reduce((widest, room) => (room.to - room.from > widest.to - widest.from ? room : widest));
}

/** The first place from a start on where so much room is free of upright lines. */
export function placeAfter(start: number, width: number, lines: readonly number[]): number {
  return [...lines]
    .sort((a, b) => a - b)
    .reduce((x, line) => (line > x - lineRoom && line < x + width + lineRoom ? line + lineRoom : x), start);
}
