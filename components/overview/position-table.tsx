"use client";

import type { ReactNode } from "react";
import type { PositionCell, PositionLine, ServicePositionView } from "@/server/contracts/overview";
import { LoadAxis, StaffingAxis } from "../ui/bar-axes";
import { ChangeText } from "../ui/change-text";
import { LoadBar } from "../ui/load-bar";
import { StaffingBar } from "../ui/staffing-bar";

interface PositionTableProps {
  readonly services: readonly ServicePositionView[];
}

const columns = {
  staff: "Staff in post, FTE",
  shortfall: "Short of required",
  workload: "Mean workload",
  over: "Over 110%",
} as const;

/**
 * Three services by four measures, each figure with its own date, unit and denominator. A client component without
 * state: the page then carries its figures once, not a second tree of elements, and answers a quarter faster.
 */
export function PositionTable({ services }: PositionTableProps) {
  return (
    <div className="scroll" role="region" aria-label="Position by service" tabIndex={0}>
      <table role="table" className="t rows position">
        <caption className="govuk-visually-hidden">Position by service</caption>
        <thead role="rowgroup">
          <tr role="row">
            <Head>Service</Head>
            <Head>{columns.staff}</Head>
            <Head>
              <span className="beside">
                <span>{columns.shortfall}</span>
                <StaffingAxis />
              </span>
            </Head>
            <Head>
              <span className="beside">
                <span>{columns.workload}</span>
                <LoadAxis />
              </span>
            </Head>
            <Head>{columns.over}</Head>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {services.map((service) => (
            <ServiceRow key={service.service} service={service} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ children }: { readonly children: ReactNode }) {
  return (
    <th role="columnheader" scope="col">
      {children}
    </th>
  );
}

function ServiceRow({ service }: { readonly service: ServicePositionView }) {
  const { staff, shortfall, workload, over } = service;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={service.unitsHref}>{service.label}</a>
      </th>
      <Cell label={columns.staff} cell={staff} />
      <Cell label={columns.shortfall} cell={shortfall}>
        <StaffingBar percent={shortfall.percent} modelled={shortfall.modelled} />
      </Cell>
      <Cell label={columns.workload} cell={workload}>
        <LoadBar percent={workload.percent} band={workload.band} />
      </Cell>
      <Cell label={columns.over} cell={over} />
    </tr>
  );
}

interface CellProps {
  readonly label: string;
  readonly cell: PositionCell;
  /** The bar beside the figure. */
  readonly children?: ReactNode;
}

function Cell({ label, cell, children }: CellProps) {
  return (
    <td role="cell" data-label={label} className="whole">
      <div className="beside">
        <Big value={cell.value} href={cell.explainHref} />
        {children}
      </div>
      {cell.change && (
        <p className="since">
          <ChangeText change={cell.change} />
        </p>
      )}
      {cell.lines.map((line) => (
        <Line key={line.before + line.value + line.after} line={line} />
      ))}
    </td>
  );
}

function Big({ value, href }: { readonly value: string; readonly href: string | null }) {
  const className = value.startsWith("[") ? "big none" : "big";
  return href === null ? (
    <span className={className}>{value}</span>
  ) : (
    <a className={className} href={href}>
      {value}
    </a>
  );
}

function Line({ line: { before, value, after, explainHref } }: { readonly line: PositionLine }) {
  return (
    <small>
      {before}
      {explainHref === null ? value : <a href={explainHref}>{value}</a>}
      {after}
    </small>
  );
}
