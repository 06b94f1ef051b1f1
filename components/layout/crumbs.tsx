interface CrumbsProps {
  /** The pages above this one, from the top. */
  readonly trail: readonly { readonly label: string; readonly href: string }[];
}

/** Where a page stands. */
export function Crumbs({ trail }: CrumbsProps) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="crumbs">
        {trail.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
