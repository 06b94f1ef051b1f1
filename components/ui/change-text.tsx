import type { ChangeView } from "@/server/contracts/change";

interface ChangeTextProps {
  readonly change: ChangeView;
}

const arrows: Readonly<Record<string, string>> = { "▲": "up", "▼": "down" };

/** A change in the colour of its verdict. The arrow is drawn for the eye and said as a word. */
export function ChangeText({ change: { text, verdict } }: ChangeTextProps) {
  const arrow = text.charAt(0);
  const word = arrows[arrow];
  return (
    <span className={`change ${verdict}`}>
      {word === undefined ? (
        text
      ) : (
        <>
          <span aria-hidden="true">{arrow}</span>
          <span className="govuk-visually-hidden">{word}</span>
          {text.slice(1)}
        </>
      )}
    </span>
  );
}
