interface RunningJobProps {
  readonly done: number;
  readonly of: number;
  readonly doing: string;
  /** Where it is called off, by a form. */
  readonly cancelAction: string;
  /** Its own page: read again by hand where there are no scripts. */
  readonly href: string;
}

/** How far long work is, and the button that calls it off. */
export function RunningJob({ done, of, doing, cancelAction, href }: RunningJobProps) {
  return (
    <>
      <p>
        {/* Of work whose length is not known yet the bar only moves. */}
        <progress value={done > 0 ? done : undefined} max={of} aria-label="Progress" /> {doing}
      </p>
      <form method="post" action={cancelAction}>
        <button className="btn" type="submit">
          Cancel
        </button>
      </form>
      <noscript>
        <p>
          <a href={href}>See how far it is</a>
        </p>
      </noscript>
    </>
  );
}
