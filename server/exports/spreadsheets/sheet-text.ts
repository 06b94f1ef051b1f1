const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g;
/** Half of a pair stands for no character: XML cannot hold it. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a cell holds it: one line, single spaces, nothing that cannot be printed; what is empty is not applicable. */
export function sheetText(text: string): string {
  const line = text
    .replaceAll(unprintable, " ")
    .replaceAll(loneSurrogate, "\ufffd")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line === "" ? "[z]" : line;
}
