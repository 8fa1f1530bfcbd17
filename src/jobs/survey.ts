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
  breathe,
  readOutlines,
  toProblem,
  withExcel,
  type Control,
  type WorkbookOutline,
  type WrittenSheet,
} from '../excel';
import type { Problem } from '../problem';
import {
  COMPANION_SHEETS,
  findRegister,
  isCompanion,
  noRows,
  readingRules,
  resolveSettings,
  type Meanings,
  type RegisterSource,
  type ReportRow,
  type Settings,
  type SheetHeadings,
  type SheetOutline,
} from '../register';
import { findOptions, headingsUnder, type RegisterRequest } from './registerRequest';
import { tally } from '../tally';

export interface SurveyRequest extends RegisterRequest {
  readonly today: Day;
}

export interface Survey {
  /** What a job would read; undefined where there is none, and then `problem` says why. */
  readonly register: SurveyedRegister | undefined;
  readonly problem: Problem | undefined;
  /** Every visible sheet of the analyst's that could be a register, with its headings as they would be read. */
  readonly candidates: readonly SurveyedSheet[];
  /** Financial years, each followed by its quarters, in which something was received; the newest first. */
  readonly periods: readonly SurveyedPeriod[];
  /** Label of the period that a report covers where nothing is chosen; '' without rows. */
  readonly usualPeriod: string;
  /** What the sheet `Settings` says. */
  readonly sheetSettings: Partial<Settings>;
  /** As a job would take them. */
  readonly settings: Settings;
  /** Reports that the sheet `Report` arranges. */
  readonly reports: readonly ReportRow[];
  /** The sheets beside the register that are there, as the workbook spells them. */
  readonly companions: readonly string[];
  /** The sheets of reports that are there. */
  readonly written: readonly WrittenSheet[];
}

export interface SurveyedRegister {
  readonly sheets: readonly string[];
  /** Name of the Excel Table where it is one. */
  readonly table: string | undefined;
  /** That say something of a representation; undefined while they are being counted. */
  readonly rows: number | undefined;
}

export interface SurveyedSheet {
  /** Its first rows: enough to try another mapping on. */
  readonly outline: SheetOutline;
  readonly headings: SheetHeadings;
}

export interface SurveyedPeriod {
  readonly period: Period;
  /** Representations received in it, as a report with these settings counts them. */
  readonly received: number;
  readonly isOver: boolean;
}

/** How a survey is watched and stopped. */
export interface SurveyControl extends Control {
  /** Told of a register that is found, before its rows are counted: without periods, and with the rows undefined. */
  readonly found?: (soFar: Survey) => void;
}

/**
 * Looks at the workbook in four requests, or in one more per 100,000 rows, and changes nothing. That no register is
 * found is part of the answer; rejects with a Problem only where Excel refuses.
 */
export function surveyWorkbook(request: SurveyRequest, control: SurveyControl): Promise<Survey> {
  return withExcel(control, async (session) => {
    session.report('Looking for the register', 0, 1);
    const outline = await readOutlines(session, COMPANION_SHEETS);
    const { settings: sheetSettings, lists, reports } = readingRules(outline.whole);
    const settings = resolveSettings(request.choices, sheetSettings);
    const found = tryToFind(request, outline);
    const soFar: Survey = {
      register: undefined,
      problem: found instanceof Error ? found : undefined,
      candidates: candidatesOf(outline, request),
      periods: [],
      usualPeriod: '',
      sheetSettings,
      settings,
      reports,
      companions: outline.whole.map(({ sheet }) => sheet).filter((name) => !isRead(found, name)),
      written: outline.written,
    };
    if (found instanceof Error) return soFar;
    const { sources, meanings } = found;
    control.found?.({ ...soFar, register: registerOf(sources, undefined) });
    const { today } = request;
    // The pane shows what was found, and can be used, before what reads the rows is loaded.
    await breathe();
    const { surveyRows } = await import(/* webpackChunkName: "survey-rows" */ './surveyRows');
    const { rows, days, usual } = await surveyRows(
      session,
      { outline, sources, lists, meanings, settings, today },
      control,
    );
    if (rows === 0) return { ...soFar, problem: noRows(sources.map(({ sheet }) => sheet)) };
    return {
      ...soFar,
      register: registerOf(sources, rows),
      periods: periodsOf(days, today),
      usualPeriod: usual?.label ?? '',
    };
  });
}

/** A sheet that has a companion's name may be the register. */
function isRead(found: Found | Problem, name: string): boolean {
  return !(found instanceof Error) && found.sources.some(({ sheet }) => sheet === name);
}

interface Found {
  readonly sources: readonly RegisterSource[];
  readonly meanings: Meanings;
}

function tryToFind(request: RegisterRequest, outline: WorkbookOutline): Found | Problem {
  try {
    const options = findOptions(request, outline);
    return { sources: findRegister(outline.sheets, options).sources, meanings: options.meanings };
  } catch (error) {
    return toProblem(error);
  }
}

function registerOf(sources: readonly RegisterSource[], rows: number | undefined): SurveyedRegister {
  return {
    sheets: sources.map(({ sheet }) => sheet),
    table: sources.length === 1 ? sources[0]?.table : undefined,
    rows,
  };
}

function candidatesOf({ sheets }: WorkbookOutline, { mapping = {} }: RegisterRequest): readonly SurveyedSheet[] {
  return sheets.flatMap((outline): readonly SurveyedSheet[] => {
    const { visible, ours } = outline;
    const headings = visible && !ours && !isCompanion(outline) ? headingsUnder(outline, mapping) : undefined;
    return headings ? [{ outline, headings }] : [];
  });
}

function quarterOf(day: Day): Period {
  const { start } = financialYearOf(day);
  const months = (dateOf(day).month + 8) % 12;
  return quarter(dateOf(start).year, (Math.floor(months / 3) + 1) as QuarterNumber);
}

function periodsOf(days: Int32Array, today: Day): readonly SurveyedPeriod[] {
  // Day by day first: a long register has few different days.
  const byDay = new Map<Day, number>();
  for (const day of days) tally(byDay, day);
  const counts = new Map<Day, number>();
  for (const [day, received] of byDay) {
    const { start } = quarterOf(day);
    tally(counts, start, received);
  }
  const years = new Set([...counts.keys()].map((start) => dateOf(financialYearOf(start).start).year));
  return [...years]
    .sort((a, b) => b - a)
    .flatMap((year) => {
      const quarters = ([4, 3, 2, 1] as const).flatMap((number) => {
        const period = quarter(year, number);
        const received = counts.get(period.start);
        return received === undefined ? [] : [{ period, received, isOver: period.end < today }];
      });
      const received = quarters.reduce((sum, one) => sum + one.received, 0);
      const period = financialYear(year);
      return [{ period, received, isOver: period.end < today }, ...quarters];
    });
}
