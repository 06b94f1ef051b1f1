/** What the Windows code page of western Europe has at 0x80 to 0x9f; five places are free. */
const letters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const first = 0x80;
const other = /[\x80-\x9f]/gu;

/** Text of the Windows code page: as ISO 8859-1 but for thirty-two places. */
export function windowsText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(other, (letter) => letters.charAt(letter.charCodeAt(0) - first));
}
