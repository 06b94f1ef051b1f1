import { foldName } from "@/server/contracts/fold-name";

/** Units as a form writes them, `Wayland (WLI)`, and what somebody typed as a code. */
export interface UnitWords {
  readonly all: readonly string[];
  readonly textOf: (code: string) => string;
  readonly codeOf: (text: string) => string;
}

const codeAtEnd = /\(([^()]+)\)$/;

/** A name alone or a code alone is understood too; what is neither stays as it is and is refused with a sentence. */
export function unitWords(units: readonly { readonly code: string; readonly name: string }[]): UnitWords {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const codes = new Map(units.map(({ code, name }) => [foldName(name).text, code]));
  const textOf = (code: string) => {
    const name = names.get(code);
    return name === undefined ? code : `${name} (${code})`;
  };
  return {
    all: units.map(({ code }) => textOf(code)).sort(),
    textOf,
    codeOf: (text) => {
      const typed = text.trim();
      return codeAtEnd.exec(typed)?.[1] ?? codes.get(foldName(typed).text) ?? typed;
    },
  };
}
