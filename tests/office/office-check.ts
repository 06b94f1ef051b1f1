/** What was looked at in a converted file, and what is wrong with it; null where nothing is. */
export interface OfficeCheck {
  readonly name: string;
  readonly wrong: string | null;
}
