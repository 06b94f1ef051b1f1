import type { Line } from "./bench";

const alone = 200;
const readers = 8;
const secondsOfReaders = 10;
const warmUps = 30;

/** What the lines below measure, for the name of a bench. */
export const manner = `warm (${alone} requests alone; ${readers} readers for ${secondsOfReaders} s)`;

/** One reader, one page after the other; `asked` where it is more than an address. */
export async function times(what: string, address: string, asked?: RequestInit): Promise<Line[]> {
  for (let count = 0; count < warmUps; count += 1) await read(address, asked);
  const taken: number[] = [];
  for (let count = 0; count < alone; count += 1) {
    const start = performance.now();
    await read(address, asked);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * (taken.length - 1))] ?? 0;
  return [
    { what: `${what}, median`, value: at(0.5), unit: "ms" },
    { what: `${what}, 95th percentile`, value: at(0.95), unit: "ms" },
  ];
}

/** All readers at once. */
export async function throughput(what: string, address: string): Promise<Line> {
  const end = performance.now() + secondsOfReaders * 1000;
  let answered = 0;
  const reader = async () => {
    while (performance.now() < end) {
      await read(address);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return {
    what: `${what}, ${readers} readers`,
    value: answered / secondsOfReaders,
    unit: "requests a second",
  };
}

export async function read(address: string, asked?: RequestInit): Promise<string> {
  const response = await fetch(address, asked);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
