import type { ReactNode } from "react";
import type { FrameView } from "@/server/contracts/page";
import { BarSymbols } from "../ui/bar-symbols";
import { Footer } from "./footer";
import { Masthead } from "./masthead";

interface FrameProps {
  /** Label of the navigation item the page belongs to, if any. */
  readonly current: string | null;
  /** Null on pages that show no position. */
  readonly frame: FrameView | null;
  readonly children: ReactNode;
}

const items = [
  { label: "Overview", href: "/" },
  { label: "Units", href: "/units" },
  { label: "Caseload", href: "/caseload" },
  { label: "Error risk", href: "/error-risk" },
  { label: "Scenarios", href: "/scenarios" },
  { label: "Summaries", href: "/summaries" },
  { label: "Assumptions", href: "/assumptions" },
  { label: "Data", href: "/data" },
];

/** Header, main and footer of every page. */
export function Frame({ current, frame, children }: FrameProps) {
  return (
    <>
      <BarSymbols />
      <Masthead items={items} current={current} query={frame?.query ?? ""} />
      <main id="main" className="wrap">
        {children}
      </main>
      <Footer attributions={frame?.attributions ?? []} />
    </>
  );
}
