/** Each text once, whatever its case: one that is there already is numbered, within the length that is allowed. */
export function distinctTexts(texts: readonly string[], longest = Infinity, before = " "): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = `${before}${number}`;
      name = `${text.slice(0, longest - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
