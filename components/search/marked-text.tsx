import { Fragment } from "react";
import type { Mark } from "@/server/contracts/match-name";

interface MarkedTextProps {
  readonly text: string;
  /** In order, without overlap. */
  readonly marks: readonly Mark[];
}

/** A text with the parts that were asked for in bold. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const ends = marks.map(([, to]) => to);
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(ends[index - 1] ?? 0, from)}
          <b>{text.slice(from, to)}</b>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
