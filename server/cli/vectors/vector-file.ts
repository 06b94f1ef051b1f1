import { inputReader, isObject, type InputReader } from "./input-reader";

/** How far a value may be from what a vector expects of it. */
export interface Expectation {
  /** Where it is written in the vector: `expected` or `published`. */
  readonly origin: "expected" | "published";
  readonly values: Readonly<Record<string, unknown>>;
  readonly tolerance: (key: string, expected: number) => number;
}

export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly expectations: readonly Expectation[];
  /** Why it cannot be run at all, in one sentence. */
  readonly fault: string | null;
}

export interface VectorFile {
  readonly vectors: readonly Vector[];
  readonly pointsConfigs: InputReader;
}

/** A file that holds no vectors of a known schema. Its message is one sentence for the reader. */
export class VectorFileError extends Error {}

/** Noise of double arithmetic: two orders of the same operations may differ by this, relative to the value. */
const EXACT = 1e-9;

/** Reads a vector file of either schema: official workload (`kind`, `input`) or methods (`method`, `inputs`). */
export function readVectorFile(content: string, name: string): VectorFile {
  const file = parse(content, name);
  const schema = isObject(file) ? schemaOf(file) : null;
  if (!isObject(file) || schema === null) {
    throw new VectorFileError(
      `${name} holds no test vectors: it needs a list "vectors" whose entries have "kind" or "method". Check the file name.`,
    );
  }
  const raws = file.vectors as unknown[];
  return {
    vectors: raws.map((raw, place) => readVector(raw, place, schema)),
    pointsConfigs: inputReader(isObject(file.pointsConfigs) ? file.pointsConfigs : {}, "pointsConfigs"),
  };
}

type Schema = typeof officialSchema | typeof methodsSchema;

const officialSchema = { kind: "kind", input: "input", expectations: officialExpectations } as const;
const methodsSchema = { kind: "method", input: "inputs", expectations: methodsExpectations } as const;

function parse(content: string, name: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    throw new VectorFileError(`${name} is not JSON. Give a vector file in JSON.`);
  }
}

function schemaOf(file: Record<string, unknown>): Schema | null {
  if (!Array.isArray(file.vectors)) return null;
  const vectors: unknown[] = file.vectors;
  const hasKey = (key: string) => vectors.some((vector) => isObject(vector) && key in vector);
  if (hasKey("kind")) return officialSchema;
  if (hasKey("method")) return methodsSchema;
  if ("pointsConfigs" in file || "_doc" in file) return officialSchema;
  return "meta" in file || "tables" in file ? methodsSchema : null;
}

function readVector(raw: unknown, place: number, schema: Schema): Vector {
  const fallbackId = `vector ${place + 1}`;
  const faulty = (fault: string) => ({ id: fallbackId, kind: "", input: null, expectations: [], fault });
  if (!isObject(raw)) return faulty("it is not an object");
  const id = typeof raw.id === "string" ? raw.id : fallbackId;
  const kind = raw[schema.kind];
  if (typeof kind !== "string") return { ...faulty(`it has no "${schema.kind}"`), id };
  const isExpecting = isObject(raw.expected) && Object.keys(raw.expected).length > 0;
  return {
    id,
    kind,
    input: raw[schema.input],
    expectations: isExpecting ? schema.expectations(raw) : [],
    fault: isExpecting ? null : 'it has no "expected" values',
  };
}

/**
 * Official vectors are exact, but for the noise of double arithmetic. A key that ends in `1dp` is printed to one
 * decimal place; a published figure is compared at the places it is printed with.
 */
function officialExpectations(raw: Record<string, unknown>): Expectation[] {
  const isPublished = raw.provenance === "published-figure";
  const tolerance = (key: string, expected: number) => {
    const places = /(\d+)dp$/.exec(key)?.[1] ?? (isPublished ? placesOf(expected) : null);
    const rounding = places === null ? 0 : 0.5 / 10 ** Number(places);
    return rounding + EXACT * Math.max(1, Math.abs(expected));
  };
  return [{ origin: "expected", values: raw.expected as Record<string, unknown>, tolerance }];
}

function placesOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Methods vectors carry their tolerances; a confirmed one must also give the published value as it was rounded. */
function methodsExpectations(raw: Record<string, unknown>): Expectation[] {
  const absolute = typeof raw.tolerance_abs === "number" ? raw.tolerance_abs : 0;
  const expected: Expectation = {
    origin: "expected",
    values: raw.expected as Record<string, unknown>,
    tolerance: () => absolute,
  };
  if (raw.status !== "confirmed" || !isObject(raw.published)) return [expected];
  const rounding = raw.published_rounding_tolerance;
  const roundingOf = (key: string) => {
    const value = isObject(rounding) ? rounding[key] : rounding;
    return typeof value === "number" ? value : absolute;
  };
  return [
    expected,
    {
      origin: "published",
      values: raw.published,
      tolerance: (key, value) => roundingOf(key) + EXACT * Math.max(1, Math.abs(value)),
    },
  ];
}
