import type { ReactNode } from "react";
import { keyMarkRoom, type ChartKey } from "../chart-key";
import { Words } from "./words";

interface KeyWordsProps {
  readonly chartKey: ChartKey;
  /** The mark of an entry around the middle of its place. */
  readonly mark: (index: number, x: number, middle: number) => ReactNode;
}

const markMiddle = 7;

/** The key: each mark with its words. */
export function KeyWords({ chartKey, mark }: KeyWordsProps) {
  return chartKey.entries.map(({ text, x, middle }, index) => (
    <g key={text}>
      {mark(index, x + markMiddle, middle)}
      <Words x={x + keyMarkRoom} middle={middle} lines={[text]} />
    </g>
  ));
}
