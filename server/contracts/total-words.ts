/** What is summed in a file, in words: `operationalCapacity` as `operational capacity`. */
export function totalWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
