/** The frame of a bar in tables, 120 x 14. Its parts come from the symbols that each page draws once. */
export function barMarkup(parts: string): string {
  return `<svg class="bar" viewBox="0 0 120 14" aria-hidden="true">${parts}</svg>`;
}

/** A dashed track: there is no figure, which is not the same as nought. */
export const emptyBarMarkup = barMarkup('<use href="#no"/>');
