/** The registers of the published reports as workbooks, and the reports that the job writes into them. */
import { dayOf } from '../../src/calendar';
import { newWorkbook, saveWorkbook, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { generate } from '../../src/jobs';
import type { ReportKindId } from '../../src/report';
import { put } from '../excel/support';
import type { RawRow } from './rows';
import type { Source } from './sources';

/** The report written into the source's workbook, saved. */
export async function writtenInto(source: Source, kind: ReportKindId = source.kind): Promise<Uint8Array> {
  const workbook = workbookOf(source);
  await loadOffice(workbook);
  await generate({ kind, choices: {}, today: dayOf(2026, 11, 22) }, {});
  return saveWorkbook(workbook);
}

function workbookOf(source: Source): WorkbookModel {
  const { register, settings, lists, benchmarks, context, previousYear } = source;
  const filled = Object.entries({
    Register: register,
    Settings: settings,
    Lists: lists,
    Benchmarks: benchmarks,
    Context: context,
    'Previous year': previousYear,
  }).flatMap(([name, rows = []]) => (rows.length > 0 ? [{ name, rows }] : []));
  const workbook = newWorkbook(filled.map(({ name }) => name));
  workbook.sheets.forEach((sheet, index) => put(sheet, 0, cellsOf(filled[index]?.rows ?? [])));
  return workbook;
}

function cellsOf(rows: readonly RawRow[]): (string | number | boolean)[][] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}
