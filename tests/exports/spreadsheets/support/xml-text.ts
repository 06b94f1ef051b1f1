/** Start tags of the elements of a name, in order. */
export function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(\\s[^>]*)?>`, "g")) ?? [];
}

export function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

export function elementText(xml: string, name: string): string {
  return unescaped(new RegExp(`<${name}(\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[2] ?? "");
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&amp;": "&",
};

export function unescaped(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp|#39);/g, (entity) => entities[entity] ?? entity);
}
