/** Registers from plain rows by heading, read and checked as a job does it. */
import { checkRegister, type CheckResult, type SheetFacts } from '../../src/checks';
import { dayOf, type Day } from '../../src/calendar';
import { cellAt, usedArea, type WorkbookModel } from '../../src/host';
import {
  COMPANION_SHEETS,
  findRegister,
  parseRegister,
  readCompanions,
  readMeanings,
  resolveSettings,
  unclearBenchmarks,
  type CellValue,
  type Finding,
  type Grid,
  type RegisterSource,
  type Settings,
} from '../../src/register';
import { gridOf, outlineOf, type RawRow, type Sheet } from './register';

export interface CheckOptions {
  readonly today?: Day;
  readonly facts?: readonly SheetFacts[];
  readonly mapping?: Readonly<Record<string, string>>;
  readonly choices?: Partial<Settings>;
  readonly dateSystem?: 1900 | 1904;
}

/** A complaint of stage 1 that no rule has anything to say of. */
export const CLEAN: RawRow = {
  Ref: 'C1',
  'Case ref': 'C1',
  'Record type': 'Complaint',
  Procedure: 'Statutory',
  Stage: '1',
  'Date received': '2022-05-03',
  'Date acknowledged': '2022-05-05',
  Extension: 'None',
  'Date of response': '2022-05-16',
  'Date closed': '2022-05-17',
  Status: 'Closed',
  Outcome: 'Not upheld',
  Team: 'Family Support Team 1',
  'Root cause': '',
  'Issue summary': 'Delay in arranging a visit',
  Learning: '',
};

/** Checks a workbook of these sheets, each a list of rows by heading. */
export function check(sheets: Readonly<Record<string, readonly RawRow[]>>, options: CheckOptions = {}): CheckResult {
  return checkSheets(
    Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows)),
    options,
  );
}

/** Checks a register of rows that differ from a clean complaint by what is given; a Ref each, in order. */
export function checkRows(rows: readonly RawRow[], options: CheckOptions = {}): CheckResult {
  return check({ Register: rows.map(cleanRow) }, options);
}

/** The clean complaint as the row of that index, changed. */
export function cleanRow(changes: RawRow, index: number): RawRow {
  const ref = `C${index + 1}`;
  return { ...CLEAN, Ref: ref, 'Case ref': ref, ...changes };
}

export function checkSheets(sheets: readonly Sheet[], options: CheckOptions = {}): CheckResult {
  const { today = dayOf(2024, 5, 1), facts = [], mapping = {}, choices = {}, dateSystem = 1900 } = options;
  const outlines = sheets.map(outlineOf);
  const companionGrids = sheets
    .filter(({ name }) => COMPANION_SHEETS.some((companion) => name.includes(companion)))
    .map(({ name, cells }) => gridOf(name, cells));
  const { companions, findings: companionFindings } = readCompanions(companionGrids, dateSystem);
  const settings = resolveSettings(choices, companions.settings);
  const meanings = readMeanings({}, companions.lists, settings.procedures);
  const found = findRegister(outlines, { mapping, meanings });
  const parts = found.sources.map((source) => ({ source, grid: rowsOf(sheets, source) }));
  const { register, findings } = parseRegister(parts, {
    ...{ dateSystem, lists: companions.lists, meanings, procedures: settings.procedures },
  });
  return checkRegister({
    ...{ register, companions, settings, parts, companionGrids, outlines, facts, mapping, today, dateSystem },
    findings: [...found.findings, ...unclearBenchmarks(outlines), ...companionFindings, ...findings],
  });
}

/** `rule cell`, of every finding. */
export function found({ findings }: CheckResult): readonly string[] {
  return findings.map(({ rule, cell }) => `${rule} ${cell}`.trim());
}

/** The findings of a rule. */
export function ofRule({ findings }: CheckResult, rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

export function plainSheet(name: string, rows: readonly RawRow[]): Sheet {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { name, cells: [headings, ...rows.map((row) => headings.map((heading): CellValue => row[heading] ?? ''))] };
}

function rowsOf(sheets: readonly Sheet[], source: RegisterSource): Grid {
  const { row = 0, column = 0, cells = [] } = sheets.find(({ name }) => name === source.sheet) ?? {};
  const values = cells
    .slice(source.firstRow - row, source.lastRow - row + 1)
    .map((line) => line.slice(source.column - column, source.column - column + source.columns));
  return { sheet: source.sheet, row: source.firstRow, column: source.column, values };
}

/** The sheets of a workbook file, as Excel would hand over their values. */
export function sheetsOf(workbook: WorkbookModel): readonly Sheet[] {
  return workbook.sheets.map((sheet) => {
    const used = usedArea(sheet, true);
    const rows = used ? used.row + used.rows : 0;
    const columns = used ? used.column + used.columns : 0;
    const valueAt = (row: number, column: number): CellValue => {
      const value = cellAt(sheet, row, column)?.value ?? '';
      return typeof value === 'object' ? value.error : value;
    };
    return {
      name: sheet.name,
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => valueAt(row, column)),
      ),
      tables: sheet.tables.map(({ name, area, headings, showTotals }) => ({
        ...{ name, ...area, headings, hasTotals: showTotals },
      })),
    };
  });
}
