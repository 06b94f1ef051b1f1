"use client";

import { useEffect, useRef } from "react";
import type { ProblemLink } from "@/server/contracts/page";

/** What is wrong, at the head of the page, each with a link to its field. It is read out first. */
export function ErrorSummary({ problems }: { readonly problems: readonly ProblemLink[] }) {
  const box = useRef<HTMLDivElement>(null);
  // An address that names a field leads there.
  useEffect(() => {
    if (location.hash === "") box.current?.focus();
  }, []);
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ href, sentence }) => (
              <li key={href + sentence}>
                <a href={href}>{sentence}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
