import type { ReactNode } from "react";
import type { GaugeView } from "@/server/contracts/unit";
import { bands } from "@/server/contracts/words";
import { bandShade } from "../ui/band-shade";
import { ChangeText } from "../ui/change-text";

const barHeight = 28;
const widths = [
  { className: "wide", width: 608 },
  { className: "narrow", width: 358 },
] as const;
const loadEnd = 160;
const staffingEnd = 120;
const full = 100;
const over = 110;
const gapTick = 70;
const arrow = 12;

/** Workload on the 0 to 160 scale, as in the tables, wider. */
export function LoadGauge({ gauge }: { readonly gauge: GaugeView }) {
  return (
    <Gauge gauge={gauge} valueOpens>
      {gauge.percent !== null &&
        widths.map(({ className, width }) => (
          <LoadDrawing key={width} className={className} width={width} gauge={gauge} />
        ))}
    </Gauge>
  );
}

/** Officers in post against required, with the 30% gap marked. */
export function StaffingGauge({ gauge }: { readonly gauge: GaugeView }) {
  return (
    <Gauge gauge={gauge} valueOpens={false}>
      {gauge.percent !== null &&
        widths.map(({ className, width }) => (
          <StaffingDrawing key={width} className={className} width={width} gauge={gauge} />
        ))}
    </Gauge>
  );
}

interface GaugeProps {
  readonly gauge: GaugeView;
  /** Whether the working is that of the value itself: of people in post it is that of the shortfall. */
  readonly valueOpens: boolean;
  readonly children: ReactNode;
}

function Gauge({ gauge, valueOpens, children }: GaugeProps) {
  return (
    <section>
      <h2>{gauge.title}</h2>
      <p>
        {gauge.explainHref && valueOpens ? (
          <a className="value" href={gauge.explainHref}>
            {gauge.value}
          </a>
        ) : (
          <span className="value">{gauge.value}</span>
        )}
        {gauge.words}
        {gauge.explainHref && !valueOpens && (
          <>
            {". "}
            <a href={gauge.explainHref}>How the shortfall is worked out</a>
          </>
        )}
        {gauge.flag && (
          <>
            {" "}
            <span className="chip">{gauge.flag}</span>
          </>
        )}
      </p>
      {gauge.change && (
        <p>
          <ChangeText change={gauge.change} />
        </p>
      )}
      {children}
    </section>
  );
}

interface DrawingProps {
  readonly gauge: GaugeView;
  readonly width: number;
  readonly className: string;
}

function LoadDrawing({ gauge, width, className }: DrawingProps) {
  const x = (percent: number) => Math.round((Math.min(loadEnd, Math.max(0, percent)) / loadEnd) * width);
  const band = gauge.band ?? "in-range";
  return (
    <svg className={className} width={width} height="50" viewBox={`0 0 ${width} 50`} aria-hidden="true">
      <rect className="track" y="4" width={width} height="20" />
      <path className={band} d={fillPath(gauge.percent ?? 0, x(gauge.percent ?? 0))} />
      {Array.from({ length: Math.max(0, bands.indexOf(band) - 1) }, (_, index) => (
        <circle key={index} className={bandShade(band)} cx={9 + index * 7.5} cy="14" r="2.25" />
      ))}
      <Tick at={x(full)} className="full" width={1.5} />
      <Tick at={x(over)} className="cut" width={3} />
      <GaugeText x={0} text="0" />
      <GaugeText x={x(full)} text="100" anchor="end" />
      <GaugeText x={x(over)} text="110" strong />
      <GaugeText x={width} text="160%" anchor="end" />
    </svg>
  );
}

/** Beyond the scale the fill ends in a point. */
function fillPath(percent: number, end: number): string {
  return percent > loadEnd
    ? `M.5 4.5H${end - arrow}L${end - 0.5} 14l${0.5 - arrow} 9.5H.5z`
    : `M.5 4.5H${Math.max(0.5, end - 0.5)}V23.5H.5z`;
}

function StaffingDrawing({ gauge, width, className }: DrawingProps) {
  const x = (percent: number) =>
    Math.round((Math.min(staffingEnd, Math.max(0, percent)) / staffingEnd) * width);
  return (
    <svg className={className} width={width} height="50" viewBox={`0 0 ${width} 50`} aria-hidden="true">
      <rect className="vessel" x=".5" y="4.5" width={x(full) - 1} height="19" />
      <rect
        className={gauge.modelled ? "hatch" : "staff"}
        x=".5"
        y="4.5"
        width={Math.max(0, x(gauge.percent ?? 0) - 1)}
        height="19"
      />
      <Tick at={x(gapTick)} className="cut" width={3} />
      <Tick at={x(full)} className="full" width={1.5} />
      <GaugeText x={0} text="0" />
      <GaugeText x={x(gapTick)} text="30% gap" anchor="middle" strong />
      <GaugeText x={x(full)} text="100%" anchor="middle" />
    </svg>
  );
}

function Tick({
  at,
  className,
  width,
}: {
  readonly at: number;
  readonly className: string;
  readonly width: number;
}) {
  return (
    <>
      <rect className="casing" x={at - 1} y="4" width={width + 2} height="20" />
      <rect className={className} x={at} width={width} height={barHeight} />
    </>
  );
}

interface GaugeTextProps {
  readonly x: number;
  readonly text: string;
  readonly anchor?: "end" | "middle";
  readonly strong?: boolean;
}

function GaugeText({ x, text, anchor, strong = false }: GaugeTextProps) {
  return (
    <text className={strong ? "gauge-text cut" : "gauge-text"} x={x} y="46" textAnchor={anchor}>
      {text}
    </text>
  );
}
