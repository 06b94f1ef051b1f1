/** Leads to all rows of a table of which the first are shown. */
export function DownloadAll({ href }: { readonly href: string }) {
  return (
    <p>
      <a href={href} download>
        Download them all (CSV)
      </a>
    </p>
  );
}
