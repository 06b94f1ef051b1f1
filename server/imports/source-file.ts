/** A file that somebody brings: it can be read from its beginning more than once, a piece at a time. */
export interface SourceFile {
  /** As its owner called it, without folders. Never trusted to say what the file is. */
  readonly name: string;
  readonly bytes: number;
  read(): AsyncIterable<Uint8Array>;
}
