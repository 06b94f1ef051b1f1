import type { FrameView } from "@/server/contracts/page";

interface ContextStripProps {
  readonly frame: FrameView;
}

/** Under every heading: which position this is, how good its data are, and the other positions. */
export function ContextStrip({ frame }: ContextStripProps) {
  return (
    <>
      <ul className="context">
        {frame.context.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <nav className="switch" aria-label="Position shown">
        <ul>
          {frame.switches.map((option) => (
            <li key={option.href}>
              <a href={option.href} aria-current={option.current ? "true" : undefined}>
                {option.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
