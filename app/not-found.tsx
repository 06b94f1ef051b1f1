import type { Metadata } from "next";
import { chartNames } from "@/server/contracts/chart-page";
import { questionNames } from "@/server/contracts/question";
import { Frame } from "@/components/layout/frame";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <Frame current={null} frame={null}>
      <h1>Page not found</h1>
      <div className="read">
        <p>If you typed or pasted the address, check that it is complete.</p>
        <p>
          A unit may be missing because it had not opened, or had closed, at the date shown.{" "}
          <a href="/units">See all units</a>.
        </p>
        <p>
          A chart is one of these:{" "}
          {chartNames.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <a href={`/summaries/charts/${name}`}>{name}</a>
            </span>
          ))}
          .
        </p>
        <p>
          A question that can be answered is one of these:{" "}
          {questionNames.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <a href={`/summaries/questions/${name}`}>{name}</a>
            </span>
          ))}
          .
        </p>
        <p>
          A summary is of the position, of a region, of a group of prisons or of a plan.{" "}
          <a href="/summaries">See all summaries</a>.
        </p>
        <p>
          A scenario is never removed; it may be in the archive. <a href="/scenarios">See all scenarios</a>.
        </p>
      </div>
    </Frame>
  );
}
