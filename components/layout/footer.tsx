interface FooterProps {
  readonly attributions: readonly string[];
}

const links = [
  { label: "How it works", href: "/methods" },
  { label: "About the data", href: "/data" },
  { label: "Sources and licences", href: "/sources" },
  { label: "Accessibility statement", href: "/accessibility" },
];

export function Footer({ attributions }: FooterProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        <ul>
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <p>
          Results speak of posts, units and conditions, never of persons. They are an aid to planning and not
          official statistics.
        </p>
        {attributions.length > 0 && <p>{attributions.join(" ")}</p>}
      </div>
    </footer>
  );
}
