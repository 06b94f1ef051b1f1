/** What every kind of drawing is given beside its own numbers. */
export interface DrawingProps<D> {
  readonly drawing: D;
  readonly width: number;
  readonly textAlternative: string;
}
