import { SaxesParser } from "saxes";
import { damaged } from "../damaged";
import { fileLimits } from "../file-limits";
import { hasEntities } from "../has-entities";
import { tooLarge } from "../too-large";

/** Attributes of a tag by their names, prefixes and all. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** A tag opens; `depth` is 1 for the root. */
  open(name: string, attributes: XmlAttributes, depth: number): void;
  /** A tag closes, or was empty. */
  close(name: string, depth: number): void;
  text(text: string): void;
}

export interface XmlScanner {
  write(piece: string): void;
  /** @throws FileRefused where the document is not at its end */
  end(): void;
}

/** Reads XML piece by piece. Nothing may be declared, nested deeply or gathered without end. @throws FileRefused */
export function xmlScanner(handler: XmlHandler): XmlScanner {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  // The parser gathers a tag or a text until it is whole.
  let gathered = 0;
  const whole = () => {
    gathered = 0;
  };
  const text = (piece: string) => {
    whole();
    handler.text(piece);
  };
  parser.on("opentag", ({ name, attributes }) => {
    whole();
    depth += 1;
    if (depth > fileLimits.depth) throw damaged("a part is nested too deeply");
    handler.open(name, attributes, depth);
  });
  parser.on("closetag", ({ name }) => {
    whole();
    handler.close(name, depth);
    depth -= 1;
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("comment", whole);
  parser.on("doctype", () => {
    throw hasEntities();
  });
  parser.on("error", (error) => {
    throw error.message === "undefined entity." ? hasEntities() : damaged("a part is not well formed", error);
  });
  return {
    write(piece) {
      gathered += piece.length;
      parser.write(piece);
      if (gathered > fileLimits.tokenCharacters) throw tooLarge("a text in it is longer than any cell");
    },
    end: () => void parser.close(),
  };
}
