type SearchParams = Record<string, string | string[] | undefined>;

/** The query of a page with one value a key: of a repeated key the first. */
export function firstOfEach(params: SearchParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[key, first]];
    }),
  );
}

/** Every value of the query with its name, in order: a name may stand in it more than once. */
export function entriesOf(params: SearchParams): readonly (readonly [string, string])[] {
  return Object.entries(params).flatMap(([key, value]) =>
    [value].flat().flatMap((each) => (each === undefined ? [] : [[key, each] as const])),
  );
}
