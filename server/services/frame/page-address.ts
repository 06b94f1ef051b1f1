/** Address of a page in a state, its parts in the order of the keys; what is empty is left out. */
export function pageAddress<Key extends string>(
  path: string,
  keys: readonly Key[],
  state: Readonly<Record<Key, string>>,
): string {
  const query = new URLSearchParams();
  for (const key of keys) if (state[key]) query.set(key, state[key]);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
