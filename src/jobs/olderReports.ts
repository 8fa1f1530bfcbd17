/** Reports in the workbook whose benchmarking is older than the figures. */
import { staleSheets, type Control, type Session } from '../excel';
import { reportSteps, type Report, type ReportInput } from '../report';
import { planSteps } from '../sheets';
import { inTurns } from './inTurns';
import type { RegisterInWorkbook } from './readWorkbook';

/** Reports of the period that were made before and whose benchmarking would say something else now. */
export async function olderReports(
  session: Session,
  input: ReportInput,
  { period }: Report,
  { outline, dates }: RegisterInWorkbook,
  control: Control,
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const kind of ['appendix', 'annual-report'] as const) {
    if (!outline.written.some((one) => one.kind === kind && one.period === period.label)) continue;
    const report = await inTurns(reportSteps(kind, input), control);
    const ids = report.sections.flatMap(({ id, tables }) =>
      id === 'benchmarking' ? tables.map((table) => table.id) : [],
    );
    const plan = await inTurns(planSteps(report), control);
    const sheets = await staleSheets(session, plan, ids, dates);
    if (sheets.length > 0) said.push(olderSheets(sheets));
  }
  return said;
}

function olderSheets(sheets: readonly string[]): string {
  const list = sheets.map((sheet) => `'${sheet}'`).join(', ');
  const subject =
    sheets.length === 1 ? `The sheet ${list} of an earlier report is` : `The sheets ${list} of an earlier report are`;
  return `${subject} older than these figures: generate that report again.`;
}
