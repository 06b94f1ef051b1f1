interface FooterProps {
  readonly attributions: readonly string[];
}

export function Footer({ attributions }: FooterProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          Results speak of posts, units and conditions, never of persons. They are an aid to planning and not
          official statistics.
        </p>
        {attributions.length > 0 && <p>{attributions.join(" ")}</p>}
      </div>
    </footer>
  );
}
