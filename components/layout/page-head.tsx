import type { FrameView, Sentence } from "@/server/contracts/page";
import { Lead } from "../ui/lead";
import { ContextStrip } from "./context-strip";

interface PageHeadProps {
  readonly title: string;
  readonly frame: FrameView;
  /** What the page shows, as a file. */
  readonly download: { readonly label: string; readonly href: string };
  /** What the page says, in the largest words below its title. */
  readonly headline: readonly Sentence[];
}

/** Head of a page whose figures leave as a file: its title, which position it shows, the file, and what it says. */
export function PageHead({ title, frame, download, headline }: PageHeadProps) {
  return (
    <>
      <div className="titlebar">
        <div>
          <h1>{title}</h1>
          <ContextStrip frame={frame} />
        </div>
        <a className="btn" href={download.href} download>
          {download.label}
        </a>
      </div>
      <Lead sentences={headline} />
    </>
  );
}
