import type { FrameSwitch } from "@/server/contracts/page";

interface ChoicesProps {
  readonly label: string;
  /** Nothing is drawn where there is nothing to choose. */
  readonly links: readonly FrameSwitch[];
}

/** States of a page to choose from, each a link; the one in force is set in bold. */
export function Choices({ label, links }: ChoicesProps) {
  if (links.length === 0) return null;
  return (
    <nav className="choices" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {links.map(({ label: text, href, current }) => (
          <li key={text}>
            <a href={href} aria-current={current ? "true" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
