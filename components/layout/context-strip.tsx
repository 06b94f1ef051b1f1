import type { FrameSwitch, FrameView } from "@/server/contracts/page";

interface ContextStripProps {
  readonly frame: FrameView;
}

/** Under every heading: which position this is, how good its data are, the other positions, and comparing. */
export function ContextStrip({ frame }: ContextStripProps) {
  return (
    <>
      <ul className="context">
        {frame.context.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <div className="switches">
        <Links label="Position shown" links={frame.switches} />
        <Links label="Comparison" links={frame.comparisons} />
      </div>
    </>
  );
}

function Links({ label, links }: { readonly label: string; readonly links: readonly FrameSwitch[] }) {
  if (links.length === 0) return null;
  return (
    <nav className="switch" aria-label={label}>
      <ul>
        {links.map((option) => (
          <li key={option.href}>
            <a href={option.href} aria-current={option.current ? "true" : undefined}>
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
