/** What the pane shows before anything is run: the register, its periods, the settings, and what was written before. */
import {
  dateOf,
  financialYear,
  financialYearOf,
  quarter,
  type Day,
  type Period,
  type QuarterNumber,
} from '../calendar';
import {
  readOutlines,
  readRegister,
  toProblem,
  withExcel,
  type Control,
  type Session,
  type WorkbookOutline,
  type WrittenSheet,
} from '../excel';
import type { Problem } from '../problem';
import {
  COMPANION_SHEETS,
  findRegister,
  isBlank,
  noRows,
  readCompanions,
  readDay,
  resolveSettings,
  sheetHeadings,
  type RegisterSource,
  type Settings,
  type SheetHeadings,
  type SheetOutline,
} from '../register';
import { dateCell, findOptions, type RegisterRequest } from './registerRequest';

export interface SurveyRequest extends RegisterRequest {
  readonly today: Day;
}

export interface Survey {
  /** What a job would read; undefined where there is none, and then `problem` says why. */
  readonly register: SurveyedRegister | undefined;
  readonly problem: Problem | undefined;
  /** Every visible sheet of the analyst's that could be a register, with its headings as they would be read. */
  readonly candidates: readonly SurveyedSheet[];
  /** Financial years, each followed by its quarters, that have a Date received; the newest first. */
  readonly periods: readonly SurveyedPeriod[];
  /** Label of the period that a report covers where nothing is chosen; '' without rows. */
  readonly usualPeriod: string;
  /** What the sheet `Settings` says. */
  readonly sheetSettings: Partial<Settings>;
  /** As a job would take them. */
  readonly settings: Settings;
  /** The sheets beside the register that are there, as the workbook spells them. */
  readonly companions: readonly string[];
  /** The sheets of reports that are there. */
  readonly written: readonly WrittenSheet[];
}

export interface SurveyedRegister {
  readonly sheets: readonly string[];
  /** Name of the Excel Table where it is one. */
  readonly table: string | undefined;
  /** With a reference or a date. */
  readonly rows: number;
}

export interface SurveyedSheet {
  /** Its first rows: enough to try another mapping on. */
  readonly outline: SheetOutline;
  readonly headings: SheetHeadings;
}

export interface SurveyedPeriod {
  readonly period: Period;
  /** Representations received in it. */
  readonly received: number;
}

/**
 * Looks at the workbook in four requests, or in one more per 100,000 rows, and changes nothing. That no register is
 * found is part of the answer; rejects with a Problem only where Excel refuses.
 */
export function surveyWorkbook(request: SurveyRequest, control: Control): Promise<Survey> {
  return withExcel(control, async (session) => {
    session.report('Looking for the register', 0, 1);
    const outline = await readOutlines(session, COMPANION_SHEETS);
    const sheetSettings = readCompanions(outline.whole, 1900).companions.settings;
    const found = tryToFind(request, outline);
    const sources = found instanceof Error ? [] : found;
    const { rows, counts } = await countRows(session, outline, sources);
    const empty = sources.length > 0 && rows === 0 ? noRows(sources.map(({ sheet }) => sheet)) : undefined;
    return {
      register: rows === 0 ? undefined : registerOf(sources, rows),
      problem: found instanceof Error ? found : empty,
      candidates: candidatesOf(outline, request),
      periods: periodsOf(counts),
      usualPeriod: usualPeriod(counts, request.today),
      sheetSettings,
      settings: resolveSettings(request.choices, sheetSettings),
      companions: outline.whole.map(({ sheet }) => sheet),
      written: outline.written,
    };
  });
}

function tryToFind(request: RegisterRequest, outline: WorkbookOutline): readonly RegisterSource[] | Problem {
  try {
    return findRegister(outline.sheets, findOptions(request, outline)).sources;
  } catch (error) {
    return toProblem(error);
  }
}

function registerOf(sources: readonly RegisterSource[], rows: number): SurveyedRegister {
  return {
    sheets: sources.map(({ sheet }) => sheet),
    table: sources.length === 1 ? sources[0]?.table : undefined,
    rows,
  };
}

function candidatesOf({ sheets }: WorkbookOutline, { mapping = {} }: RegisterRequest): readonly SurveyedSheet[] {
  const isCompanion = (name: string): boolean =>
    COMPANION_SHEETS.some((companion) => companion.toLowerCase() === name.trim().toLowerCase());
  return sheets.flatMap((outline): readonly SurveyedSheet[] => {
    const { name, visible, ours } = outline;
    const headings = visible && !ours && !isCompanion(name) ? headingsOf(outline, mapping) : undefined;
    return headings ? [{ outline, headings }] : [];
  });
}

/** A mapping that is none any more is named by `problem`. */
function headingsOf(outline: SheetOutline, mapping: Readonly<Record<string, string>>): SheetHeadings | undefined {
  try {
    return sheetHeadings(outline, mapping);
  } catch {
    return sheetHeadings(outline, {});
  }
}

/**
 * The rows that say something, and the representations received by first day of the quarter; reads only the references
 * and the columns that say when.
 */
async function countRows(
  session: Session,
  outline: WorkbookOutline,
  sources: readonly RegisterSource[],
): Promise<{ readonly rows: number; readonly counts: ReadonlyMap<Day, number> }> {
  const counts = new Map<Day, number>();
  if (sources.length === 0) return { rows: 0, counts };
  const areas = sources.map(({ sheet, firstRow, lastRow, columnOf, stages }) => {
    const received = (stages.length > 0 ? stages : [{ columnOf }]).map((stage) => stage.columnOf.get('received'));
    return [...new Set([columnOf.get('ref'), ...received])].flatMap((column) =>
      column === undefined
        ? []
        : [
            {
              sheet,
              row: firstRow,
              rows: lastRow - firstRow + 1,
              column,
              columns: 1,
              isDate: received.includes(column),
            },
          ],
    );
  });
  const evidence = { millennium: outline.millennium, cell: dateCell(outline, sources) };
  const { grids, dates } = await readRegister(session, areas.flat(), evidence);
  const filled = new Set<string>();
  areas.flat().forEach(({ sheet, isDate }, index) => {
    grids[index]?.values.forEach(([value = ''], row) => {
      if (isBlank(value)) return;
      filled.add(`${sheet} ${row}`);
      const day = isDate ? readDay(value, dates) : undefined;
      if (day === undefined) return;
      const { start } = quarterOf(day);
      counts.set(start, (counts.get(start) ?? 0) + 1);
    });
  });
  return { rows: filled.size, counts };
}

function quarterOf(day: Day): Period {
  const { start } = financialYearOf(day);
  const months = (dateOf(day).month + 8) % 12;
  return quarter(dateOf(start).year, (Math.floor(months / 3) + 1) as QuarterNumber);
}

function periodsOf(counts: ReadonlyMap<Day, number>): readonly SurveyedPeriod[] {
  return yearsIn(counts)
    .toReversed()
    .flatMap((year) => {
      const quarters = ([4, 3, 2, 1] as const)
        .map((number) => quarter(year, number))
        .map((period) => ({ period, received: counts.get(period.start) ?? 0 }))
        .filter(({ received }) => received > 0);
      const received = quarters.reduce((sum, one) => sum + one.received, 0);
      return [{ period: financialYear(year), received }, ...quarters];
    });
}

/** As a report chooses it: the last financial year that has ended and has rows, else the last that has any. */
function usualPeriod(counts: ReadonlyMap<Day, number>, today: Day): string {
  const years = yearsIn(counts).map(financialYear);
  return (years.findLast(({ end }) => end < today) ?? years.at(-1))?.label ?? '';
}

/** Starting years, ascending. */
function yearsIn(counts: ReadonlyMap<Day, number>): readonly number[] {
  const years = new Set([...counts.keys()].map((start) => dateOf(financialYearOf(start).start).year));
  return [...years].sort((a, b) => a - b);
}
