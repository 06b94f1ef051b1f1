export interface FoldedName {
  readonly text: string;
  /** For each letter of the folded text, where in the name as written it comes from. */
  readonly origins: readonly number[];
}

const apostrophes = /['\u2018\u2019\u02bc`]/;
const accents = /\p{M}/gu;
const wordLetters = /[^\p{L}\p{N}]/gu;

/**
 * A name as it is compared: small letters and digits, words apart by one space. Accents and apostrophes go, an
 * ampersand is the word "and", and hyphens, brackets and strokes part words.
 */
export function foldName(name: string): FoldedName {
  let text = "";
  let place = 0;
  const origins: number[] = [];
  for (const character of name) {
    for (const letter of lettersOf(character)) {
      if (letter === " " && (text === "" || text.endsWith(" "))) continue;
      text += letter;
      for (let half = 0; half < letter.length; half += 1) {
        origins.push(place + Math.min(half, character.length - 1));
      }
    }
    place += character.length;
  }
  return { text: text.trimEnd(), origins };
}

function lettersOf(character: string): string {
  if (character === "&") return " and ";
  if (apostrophes.test(character)) return "";
  return character.normalize("NFD").replace(accents, "").toLowerCase().replace(wordLetters, " ");
}
