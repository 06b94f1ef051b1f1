import type { ChartPageView } from "@/server/contracts/chart-page";

/** A chart by itself as large as the screen: its picture has the marking, the warning and the source in it. */
export function PresentedChart({
  view: { chart, title, nothing, present },
}: {
  readonly view: ChartPageView;
}) {
  const { pictureHref, pageHref, previousHref, nextHref } = present;
  return (
    <main className="presented" id="main">
      <h1 className="govuk-visually-hidden">{title}</h1>
      {chart === null ? (
        <p>{nothing}</p>
      ) : (
        // eslint-disable-next-line @next/next/no-img-element -- drawn by the service itself, and a vector
        <img src={pictureHref} alt={chart.textAlternative} />
      )}
      <nav aria-label="Presented charts">
        {previousHref !== null && <a href={previousHref}>Previous</a>}
        {nextHref !== null && <a href={nextHref}>Next</a>}
        <a href={pageHref}>Close</a>
      </nav>
    </main>
  );
}
