/** One thing that a filter can be set to. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** What is filtered by, and the way to undo it. */
export interface FiltersInForce {
  /** Each with the address that removes it. */
  readonly chosen: readonly { readonly label: string; readonly removeHref: string }[];
  readonly clearHref: string;
}
