import { lineHeight } from "../layout";

interface WordsProps {
  readonly x: number;
  /** Middle of the lines together. */
  readonly middle: number;
  readonly lines: readonly string[];
  readonly anchor?: "start" | "middle" | "end";
  readonly className?: string;
  /** From this line on smaller and plain. */
  readonly smallFrom?: number;
}

/** From the middle of a line to its baseline. */
const drop = 5.5;

/** A label of one or more lines around its middle. */
export function Words({ x, middle, lines, anchor = "start", className, smallFrom }: WordsProps) {
  const first = middle + drop - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text className={className} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan
          key={index}
          x={x}
          y={first + index * lineHeight}
          className={smallFrom !== undefined && index >= smallFrom ? "small-line" : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
