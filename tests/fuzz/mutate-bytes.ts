import type { Random } from "./random";

const extremes = [0, 1, 0x7f, 0x80, 0xff];
const signatures = ["504b0304", "504b0102", "504b0506", "d0cf11e0", "1f8b0800", "efbbbf", "fffe", "feff"];

type Change = (bytes: Buffer, chance: Random) => Buffer;

const changes: readonly Change[] = [
  (bytes, chance) => {
    const copy = Buffer.from(bytes);
    for (let count = chance.below(20) + 1; count > 0 && copy.length > 0; count -= 1) {
      const at = chance.below(copy.length);
      copy[at] = chance.chance(0.5) ? chance.pick(extremes) : copy[at]! ^ (1 << chance.below(8));
    }
    return copy;
  },
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance) => bytes.subarray(chance.below(bytes.length)),
  (bytes, chance) => {
    const [from, to] = range(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, chance) => {
    const [from, to] = range(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length);
    const added = Buffer.from(Array.from({ length: chance.below(200) }, () => chance.below(256)));
    return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(chance.below(70_000)), bytes.subarray(at)]);
  },
  (bytes, chance) => Buffer.concat([Buffer.from(chance.pick(signatures), "hex"), bytes]),
  // Headers of an archive stand at its end: there a changed number hits more often.
  (bytes, chance) => {
    const copy = Buffer.from(bytes);
    const at = Math.max(0, copy.length - 4 - chance.below(1500));
    if (at + 4 <= copy.length)
      copy.writeUInt32LE(chance.pick([0, 1, 22, 0xffff, 0x7fffffff, 0xffffffff]), at);
    return copy;
  },
];

/** A file with bytes flipped, cut, doubled, moved or put in. */
export function mutateBytes(bytes: Buffer, chance: Random): Buffer {
  let changed = bytes;
  for (let count = chance.below(3) + 1; count > 0; count -= 1)
    changed = chance.pick(changes)(changed, chance);
  return changed;
}

function range(length: number, chance: Random): readonly [number, number] {
  const from = chance.below(length + 1);
  return [from, Math.min(length, from + chance.below(5000))];
}
