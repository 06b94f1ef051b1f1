/** Reads the input of a vector by name and says in one sentence what is missing or of the wrong type. */
export interface InputReader {
  readonly has: (key: string) => boolean;
  readonly keys: () => readonly string[];
  readonly raw: (key: string) => unknown;
  readonly number: (key: string) => number;
  readonly numberOr: (key: string, fallback: number) => number;
  /** Null when the key is null or absent. */
  readonly numberOrNull: (key: string) => number | null;
  readonly booleanOr: (key: string, fallback: boolean) => boolean;
  readonly text: (key: string) => string;
  readonly textOr: (key: string, fallback: string) => string;
  readonly numbers: (key: string) => readonly number[];
  readonly texts: (key: string) => readonly string[];
  readonly object: (key: string) => InputReader;
  /** Absent reads as empty. */
  readonly objectOrEmpty: (key: string) => InputReader;
  readonly list: (key: string) => readonly InputReader[];
  readonly listOrEmpty: (key: string) => readonly InputReader[];
}

export function inputReader(value: unknown, path = "input"): InputReader {
  if (!isObject(value)) throw new TypeError(`${path} must be an object, got ${describe(value)}.`);
  const raw = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const isGiven = (key: string) => raw(key) !== undefined && raw(key) !== null;
  const place = (key: string) => `${path}.${key}`;

  const number = (key: string) => asNumber(raw(key), place(key));
  const text = (key: string) => asText(raw(key), place(key));
  const object = (key: string) => inputReader(raw(key), place(key));
  const list = (key: string) =>
    asArray(raw(key), place(key)).map((row, at) => inputReader(row, `${place(key)}[${at}]`));
  return {
    has: isGiven,
    keys: () => Object.keys(value),
    raw,
    number,
    numberOr: (key, fallback) => (isGiven(key) ? number(key) : fallback),
    numberOrNull: (key) => (isGiven(key) ? number(key) : null),
    booleanOr: (key, fallback) => (isGiven(key) ? asBoolean(raw(key), place(key)) : fallback),
    text,
    textOr: (key, fallback) => (isGiven(key) ? text(key) : fallback),
    numbers: (key) => asArray(raw(key), place(key)).map((item, at) => asNumber(item, `${place(key)}[${at}]`)),
    texts: (key) => asArray(raw(key), place(key)).map((item, at) => asText(item, `${place(key)}[${at}]`)),
    object,
    objectOrEmpty: (key) => (isGiven(key) ? object(key) : inputReader({}, place(key))),
    list,
    listOrEmpty: (key) => (isGiven(key) ? list(key) : []),
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asNumber(value: unknown, place: string): number {
  if (typeof value === "number") return value;
  throw new TypeError(`${place} must be a number, got ${describe(value)}.`);
}

function asText(value: unknown, place: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${place} must be text, got ${describe(value)}.`);
}

function asBoolean(value: unknown, place: string): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`${place} must be true or false, got ${describe(value)}.`);
}

function asArray(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new TypeError(`${place} must be a list, got ${describe(value)}.`);
}

function describe(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
