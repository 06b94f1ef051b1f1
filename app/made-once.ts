import { cache } from "react";

/** A view that title and page both ask for: made once an answer, for each input. */
export function madeOnce<Input, View>(
  make: (input: Input) => Promise<View>,
): (input: Input) => Promise<View> {
  // React remembers by identity, and an input is made anew each time: its text is the same.
  const ofText = cache((text: string) => make(JSON.parse(text) as Input));
  return (input) => ofText(JSON.stringify(input));
}
