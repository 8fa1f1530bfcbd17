/**
 * The sheets of a register opened to be understood: their cells are read once, so that each choice about headings and
 * words shows at once what it does. Nothing is changed.
 */
import {
  readAreas,
  readOutlines,
  readRegister,
  toProblem,
  withExcel,
  type Control,
  type DateSystem,
  type WorkbookOutline,
} from '../excel';
import type { Problem } from '../problem';
import {
  cellIn,
  cellText,
  COMPANION_SHEETS,
  findRegister,
  foldKey,
  parseSteps,
  readingRules,
  resolveSettings,
  sheetHeadings,
  understandingOf,
  type Grid,
  type Meanings,
  type RegisterPart,
  type RegisterSource,
  type SheetHeading,
  type SheetOutline,
  type Understanding,
} from '../register';
import { inTurns } from './inTurns';
import { dateCell, findOptions, headingsUnder, type RegisterRequest } from './registerRequest';

export interface OpenedRegister {
  readonly outline: WorkbookOutline;
  /** All cells of each sheet that was opened, and the first below its headings as Excel shows them. */
  readonly sheets: readonly OpenedSheet[];
  readonly dates: DateSystem;
}

interface OpenedSheet {
  readonly outline: SheetOutline;
  readonly grid: Grid;
  readonly shown: Grid;
}

/** Rows whose texts serve as samples: the first may be blank, or all alike. */
const SAMPLE_ROWS = 50;

/** Reads the sheets whole. Throws a Problem. */
export function openRegister(
  { sheets }: { readonly sheets: readonly string[] },
  control: Control,
): Promise<OpenedRegister> {
  return withExcel(control, async (session) => {
    session.report('Reading the register', 0, 1);
    const outline = await readOutlines(session, COMPANION_SHEETS);
    const chosen = outline.sheets.flatMap((sheet) =>
      sheets.includes(sheet.name) && sheet.used ? [{ sheet, used: sheet.used }] : [],
    );
    const areas = chosen.map(({ sheet, used }) => ({ sheet: sheet.name, ...used }));
    const sources = chosen.flatMap(({ sheet }) => foundIn(sheet));
    const { grids, dates } = await readRegister(
      session,
      areas,
      { millennium: outline.millennium, cell: dateCell(outline, sources) },
      (done, of) => session.report('Reading the register', done, of),
    );
    const shown = await readAreas(
      session,
      chosen.map(({ sheet, used }) => {
        const row = sheetHeadings(sheet, {})?.firstRow ?? used.row;
        return { sheet: sheet.name, ...used, row, rows: Math.min(SAMPLE_ROWS, used.row + used.rows - row) };
      }),
      'text',
    );
    return {
      ...{ outline, dates },
      sheets: chosen.flatMap(({ sheet }, index) => {
        const [grid, texts] = [grids[index], shown[index]];
        return grid && texts ? [{ outline: sheet, grid, shown: texts }] : [];
      }),
    };
  });
}

function foundIn(sheet: SheetOutline): readonly RegisterSource[] {
  try {
    return findRegister([sheet], { sheets: [sheet.name] }).sources;
  } catch {
    return [];
  }
}

/** A heading of the register, whichever of its sheets have it. */
export interface UnderstoodHeading extends SheetHeading {
  /** The first different cells below it, as Excel shows them. */
  readonly samples: readonly string[];
  readonly filled: number;
  /** 0 where the heading is not used. */
  readonly unread: number;
}

export interface UnderstoodRegister {
  readonly headings: readonly UnderstoodHeading[];
  /** Our headings of the columns that are needed and that no heading stands for. */
  readonly missing: readonly string[];
  /** Why nothing can be read by these choices; undefined where it can. */
  readonly problem: Problem | undefined;
  /** undefined where there is a problem. */
  readonly understanding: Understanding | undefined;
}

/** What the choices of the request make of the sheets that were opened. Rejects only where it is cancelled. */
export async function understandRegister(
  opened: OpenedRegister,
  request: RegisterRequest,
  control: Control,
): Promise<UnderstoodRegister> {
  const { mapping = {} } = request;
  try {
    const { outline } = opened;
    const { settings: sheetSettings, lists } = readingRules(outline.whole);
    const settings = resolveSettings(request.choices, sheetSettings);
    const options = findOptions({ ...request, sheets: opened.sheets.map((sheet) => sheet.outline.name) }, outline);
    const parts = findRegister(outline.sheets, options).sources.flatMap((source) => partOf(opened, source));
    const steps = parseSteps(parts, {
      ...{ dateSystem: opened.dates, lists, meanings: options.meanings, evenIfEmpty: true },
      procedures: settings.procedures,
      procedure: settings.proceduresCovered[0],
    });
    const understanding = understandingOf(parts, await inTurns(steps, control));
    const { meanings } = options;
    return { ...headingsOf(opened, mapping, { understanding, meanings }), problem: undefined, understanding };
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code === 'cancelled') throw problem;
    return { ...headingsOf(opened, mapping, {}), problem, understanding: undefined };
  }
}

function partOf({ sheets }: OpenedRegister, source: RegisterSource): readonly RegisterPart[] {
  const sheet = sheets.find(({ outline }) => outline.name === source.sheet);
  if (!sheet) return [];
  const { grid } = sheet;
  const values = grid.values.slice(source.firstRow - grid.row, source.lastRow - grid.row + 1);
  return [{ source, grid: { ...grid, row: source.firstRow, values } }];
}

/** Each heading once, in the order of the first sheet that has it, and what is missing on any sheet. */
function headingsOf(
  { sheets }: OpenedRegister,
  mapping: Readonly<Record<string, string>>,
  { understanding, meanings }: { readonly understanding?: Understanding; readonly meanings?: Meanings },
): Pick<UnderstoodRegister, 'headings' | 'missing'> {
  const missing = new Set<string>();
  const known = new Map<string, UnderstoodHeading>();
  for (const { outline, shown } of sheets) {
    const found = headingsUnder(outline, mapping, meanings);
    for (const one of found?.missing ?? []) missing.add(one);
    for (const heading of found?.headings ?? []) {
      const key = foldKey(heading.heading);
      if (known.has(key)) continue;
      const { filled = 0, unread = 0 } = understanding?.cells.get(key) ?? {};
      known.set(key, { ...heading, samples: samplesOf(shown, heading.column), filled, unread });
    }
  }
  return { headings: [...known.values()], missing: [...missing] };
}

const SAMPLES = 3;

function samplesOf({ column: first, values }: Grid, column: number): readonly string[] {
  const texts = values.map((row) => cellIn(row, column - first)).map(cellText);
  return [...new Set(texts.filter((text) => text.trim() !== ''))].slice(0, SAMPLES);
}
