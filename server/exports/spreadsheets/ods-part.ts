const oasis = "urn:oasis:names:tc:opendocument:xmlns:";
const ownNames = ["office", "table", "text", "style", "meta", "config", "manifest"] as const;
const schemas = [
  ...ownNames.map((name) => [name, `${oasis}${name}:1.0`] as const),
  ["number", `${oasis}datastyle:1.0`] as const,
  ["fo", `${oasis}xsl-fo-compatible:1.0`] as const,
  ["dc", "http://purl.org/dc/elements/1.1/"] as const,
  ["xlink", "http://www.w3.org/1999/xlink"] as const,
]
  .map(([name, address]) => `xmlns:${name}="${address}"`)
  .join(" ");
const version = "1.3";

/** One of the files that an open document is made of. */
export function odsPart(name: string, body: string): string {
  const prefix = name === "manifest:manifest" ? "manifest" : "office";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} ${schemas} ${prefix}:version="${version}">${body}</${name}>`;
}
