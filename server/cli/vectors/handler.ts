import type { InputReader } from "./input-reader";

/** What the engine made of a vector's input, under the names that the vector file uses. */
export type Outputs = Readonly<Record<string, unknown>>;

/** Translates the names of one kind of vector, calls the engine and names what it gave. */
export type Handler = (input: InputReader, context: VectorContext) => Outputs;

export interface VectorContext {
  /** Points sets of the file, by name; empty in files without any. */
  readonly pointsConfigs: InputReader;
}
