/** Opens a page as a link would. */
export function visit(href: string): void {
  window.location.assign(href);
}
