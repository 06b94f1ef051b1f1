type Holder = Record<symbol, unknown>;

/** One value a process, however many bundles of the server load the module that asks for it. */
export function processWide<Value>(name: string, make: () => Value): Value {
  const holder = globalThis as unknown as Holder;
  const key = Symbol.for(`plimsoll.${name}`);
  return (holder[key] ??= make()) as Value;
}
