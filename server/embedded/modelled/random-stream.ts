import { mersenne } from "pure-rand/generator/mersenne";

/** A sequence of draws that depends on the seed and its own name only. */
export interface RandomStream {
  /** In [0, 1), in steps of 2^-32. */
  uniform(): number;
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** Mean 0, standard deviation 1, bell-shaped, within ±6. */
  bell(): number;
}

const steps = 4294967296;
/** Twelve uniforms have variance 1 and mean 6: sums only, so the same digits on every machine. */
const bellTerms = 12;
const bellMean = 6;

/** A named stream: adding one shifts no other. */
export function randomStream(seed: number, name: string): RandomStream {
  const generator = mersenne(seed ^ nameHash(name));
  const uniform = () => (generator.next() >>> 0) / steps;
  return {
    uniform,
    below: (count) => Math.floor(uniform() * count),
    bell() {
      let sum = 0;
      for (let term = 0; term < bellTerms; term += 1) sum += uniform();
      return sum - bellMean;
    },
  };
}

const fnvOffset = 2166136261;
const fnvPrime = 16777619;

/** FNV-1a, 32 bits. */
function nameHash(name: string): number {
  let hash = fnvOffset;
  for (let place = 0; place < name.length; place += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(place), fnvPrime);
  }
  return hash;
}
