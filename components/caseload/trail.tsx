import type { CaseloadView } from "@/server/contracts/caseload";

/** From the nation to the region that is shown; nothing where that is the nation. */
export function Trail({ trail }: Pick<CaseloadView, "trail">) {
  if (trail.length === 0) return null;
  return (
    <nav aria-label="Breadcrumb">
      <ol className="crumbs">
        {trail.map(({ label, href }) => (
          <li key={label} aria-current={href === null ? "page" : undefined}>
            {href === null ? label : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
