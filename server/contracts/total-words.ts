const abbreviations = /\b(?:cna|fte)\b/g;

/** What is summed in a file, in words: `operationalCapacity` as `operational capacity`, `baselineCna` as `baseline CNA`. */
export function totalWords(name: string): string {
  return name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(abbreviations, (word) => word.toUpperCase());
}
