import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

export interface FigureReport {
  readonly id: string;
  /** Where the figure is explained, with its data. */
  readonly address: string;
  readonly figure: string;
  readonly snapshot: string;
  readonly problem: string;
  readonly at: string;
}

export interface ReportAnswer {
  readonly number: number;
  readonly answer: string;
  readonly closes: boolean;
  readonly actor: string;
  readonly at: string;
}

/** A report with the name of who made it, how often it was answered, and whether it is closed. */
export interface FigureReportLine extends FigureReport {
  readonly actor: string;
  readonly answers: number;
  readonly isClosed: boolean;
}

/** Keeps a report in the name of the transaction's actor. */
export async function insertFigureReport(tx: Tx, report: FigureReport): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into figure_report (id, address, figure, snapshot, problem, actor, at)
      values (${report.id}, ${report.address}, ${report.figure}, ${report.snapshot}, ${report.problem},
        current_setting('app.actor'), ${report.at}::timestamptz)`,
  );
}

export type NewAnswer = Pick<ReportAnswer, "answer" | "closes" | "at"> & { readonly report: string };

/** Keeps an answer in the name of the transaction's actor; false where the report was closed before. */
export async function insertReportAnswer(tx: Tx, answer: NewAnswer): Promise<boolean> {
  const kept = await rowsOf(
    tx,
    sql`insert into figure_report_answer (report, number, answer, closes, actor, at)
      select ${answer.report}, coalesce(max(a.number), 0) + 1, ${answer.answer}, ${answer.closes}::boolean,
        current_setting('app.actor'), ${answer.at}::timestamptz
      from figure_report r left join figure_report_answer a on a.report = r.id
      where r.id = ${answer.report}
      group by r.id having not coalesce(bool_or(a.closes), false)
      returning number`,
  );
  return kept.length > 0;
}

const utc = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);
const lines = sql`select r.id, r.address, r.figure, r.snapshot, r.problem, p.name as actor,
    to_char(r.at at time zone 'UTC', ${utc}) as at,
    (select count(*)::integer from figure_report_answer a where a.report = r.id) as answers,
    exists (select from figure_report_answer a where a.report = r.id and a.closes) as "isClosed"
  from figure_report r join actor p on p.id = r.actor`;

/** The reports, the last first. */
export function readFigureReports(tx: Tx, most: number): Promise<readonly FigureReportLine[]> {
  return rowsOf<FigureReportLine>(tx, sql`${lines} order by r.at desc, r.id limit ${most}::integer`);
}

/** One report; null when there is none of that id. */
export async function readFigureReport(tx: Tx, id: string): Promise<FigureReportLine | null> {
  const [report] = await rowsOf<FigureReportLine>(tx, sql`${lines} where r.id = ${id}`);
  return report ?? null;
}

/** What was answered to a report, in order. */
export function readReportAnswers(tx: Tx, report: string): Promise<readonly ReportAnswer[]> {
  return rowsOf<ReportAnswer>(
    tx,
    sql`select a.number, a.answer, a.closes, p.name as actor, to_char(a.at at time zone 'UTC', ${utc}) as at
      from figure_report_answer a join actor p on p.id = a.actor
      where a.report = ${report} order by a.number`,
  );
}
