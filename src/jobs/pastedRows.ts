/** Reading pasted rows against the sheet of benchmarks: what each would add or change. */
import { cellAddress } from '../a1';
import { parsePeriod } from '../calendar';
import { nearNames } from '../checks';
import {
  councilIndex,
  councilName,
  ENGLISH_COUNCILS,
  isNoCouncil,
  isSameCouncil,
  pastedTable,
  type BenchmarkTableRow,
  type DelimitedRow,
  type PastedRow,
  type PastedTable,
} from '../register';
import { shownCell } from './benchmarkCells';
import { columnOn, type BenchmarkSheet } from './benchmarkSheet';
import {
  expectedIn,
  FIGURE_KEYS,
  headingOn,
  holds,
  isFormula,
  isRate,
  pastedCell,
  pastedScales,
  type FigureKey,
  type PastedCell,
  type PastedScales,
  type Target,
} from './pastedCells';
import { isSamePeriod, otherPlaces, placesIn } from './pastedPlaces';
import type { PasteChange, PasteColumn, PastePreview, PasteReading, PasteRow } from './pasteTypes';

/** What taking a row means: of which council, into which row of the sheet (absent = a new one), which cells. */
export interface Intake {
  readonly council: string;
  readonly period: string;
  readonly into?: number;
  readonly cells: ReadonlyMap<FigureKey, PastedCell>;
}

export interface ExaminedRow {
  readonly shown: PasteRow;
  readonly intake?: Intake;
  readonly asNear?: Intake;
}

export interface Examined extends Pick<PastePreview, 'columns' | 'lacks'> {
  readonly rows: readonly ExaminedRow[];
}

/**
 * undefined where no row of headings stands above figures. A column of percentages that could be fractions is left out,
 * unless `reading` says which they are.
 * @throws Problem `bad-mapping`
 */
export function examine(
  pasted: readonly DelimitedRow[],
  sheet: BenchmarkSheet | undefined,
  own: string,
  { headings = {}, period, percent = {} }: PasteReading,
): Examined | undefined {
  const onSheet = [...new Set((sheet?.rows ?? []).map((row) => row.council).filter((name) => name !== ''))];
  const known = own === '' ? onSheet : [...onSheet, own];
  const table = pastedTable(pasted, known, { mapping: headings, ...(period === undefined ? {} : { period }) });
  if (!table) return undefined;
  const scales = pastedScales(table.rows, own, percent);
  const context: Context = {
    ...{ table, own, scales },
    ...(sheet ? { target: { sheet, own } } : {}),
    placesOf: placesIn(table.rows),
    rowsOf: councilIndex(sheet?.rows ?? [], ({ council }) => council),
    nearOf: new Map([...new Set(table.rows.map(({ council }) => council))].map((name) => [name, nearTo(name, known)])),
  };
  return {
    columns: table.headings.map((heading) => columnOf(heading, sheet, scales)),
    lacks: (['council', 'period'] as const).filter((name) => table.rows.every((row) => row[name] === '')),
    rows: table.rows.map((row) => examinedRow(row, context)),
  };
}

interface Context {
  readonly table: PastedTable;
  /** Absent where the sheet is to be made. */
  readonly target?: Target;
  readonly own: string;
  readonly scales: PastedScales;
  /** The places of the text with a council and period. */
  readonly placesOf: (council: string, period: string) => readonly string[];
  readonly rowsOf: (council: string) => readonly BenchmarkTableRow[];
  /** For a pasted name a council with nearly the same. */
  readonly nearOf: ReadonlyMap<string, string | undefined>;
}

function columnOf(
  { theirs, shown, key }: PastedTable['headings'][number],
  sheet: BenchmarkSheet | undefined,
  scales: PastedScales,
): PasteColumn {
  const column = { theirs, heading: shown };
  if (key === undefined) return { ...column, into: '' };
  if (key === 'measure' || key === 'value') return { ...column, into: key === 'measure' ? 'Measure' : 'Value' };
  if (isRate(key) && scales[key] === 'unclear') return { ...column, into: headingOn(sheet, key), unclear: key };
  return { ...column, into: headingOn(sheet, key) };
}

function examinedRow(row: PastedRow, context: Context): ExaminedRow {
  const { own, table, placesOf, rowsOf, nearOf } = context;
  const { place, council, period } = row;
  const unread = (reason: string): ExaminedRow => ({
    shown: { place, council, period, state: 'unread', changes: [], reason },
  });
  if (council === '') return unread('It names no council.');
  if (isNoCouncil(council)) return unread("It isn't a council: totals, averages and regions are left out.");
  if (period === '') return unread('It names no period.');
  if (!parsePeriod(period) && !(context.target?.sheet.rows ?? []).some((one) => isSamePeriod(one.period, period))) {
    return unread('Its period is not a year such as 2022/23, a quarter such as 2022/23 Q1 or two dates.');
  }
  if (isSameCouncil(council, own)) {
    const reason = "Your own council's figures are computed from the register.";
    return { shown: { place, council: own, period, state: 'own', changes: [], reason } };
  }
  const { cells, remark } = cellsOf(row, context);
  if (![...cells.values()].some(({ value }) => typeof value === 'number')) {
    return unread(remark === '' ? 'It has no figure.' : remark);
  }
  const twins = otherPlaces(placesOf(council, period), place);
  const seen = seenAs(council, period, cells, context, twins);
  const near = rowsOf(council).length > 0 ? undefined : nearOf.get(council);
  const asNear =
    near === undefined
      ? undefined
      : isSameCouncil(near, own)
        ? { state: 'same' as const, changes: [] }
        : seenAs(near, period, cells, context, twins);
  return {
    shown: {
      ...{ place, council: seen.intake.council, period: seen.intake.period },
      ...{ state: seen.state, changes: seen.changes, reason: [seen.reason, remark].filter(Boolean).join(' ') },
      ...(near !== undefined && asNear
        ? { near: { council: near, state: asNear.state, changes: asNear.changes } }
        : {}),
    },
    intake: seen.intake,
    ...(asNear && 'intake' in asNear ? { asNear: asNear.intake } : {}),
  };

  function cellsOf({ cell }: PastedRow, { target, scales }: Context) {
    const found = new Map<FigureKey, PastedCell>();
    const wrong: string[] = [];
    for (const key of FIGURE_KEYS) {
      const typed = cell(key);
      if (typed === '' || headingOn(target?.sheet, key) === '') continue;
      if (isRate(key) && scales[key] === 'unclear' && !typed.includes('%')) continue;
      const read = pastedCell(key, typed, scales);
      if (read) found.set(key, read);
      else wrong.push(`${table.headingOf(key)} is not ${expectedIn(key)}.`);
    }
    return { cells: found, remark: wrong.join(' ') };
  }
}

interface Seen {
  readonly state: 'new' | 'changes' | 'same' | 'duplicate';
  readonly changes: readonly PasteChange[];
  readonly reason: string;
  readonly intake: Intake;
}

/** `twins` are other places of the text with the same council and period. */
function seenAs(
  council: string,
  period: string,
  cells: Intake['cells'],
  { target, rowsOf }: Context,
  twins: readonly string[],
): Seen {
  const sheet = target?.sheet;
  const ofCouncil = rowsOf(council);
  const matches = ofCouncil.filter((row) => isSamePeriod(row.period, period));
  const [match] = matches;
  if (!target || !sheet || !match) {
    const changes = [...cells].map(([key, { text }]) => ({
      ...{ column: headingOn(sheet, key), cell: '', before: '', after: text },
    }));
    const intake = { council: ofCouncil[0]?.council ?? council, period, cells };
    if (twins.length > 0) return { state: 'duplicate', changes, reason: twiceInText(twins), intake };
    return { state: 'new', changes, reason: '', intake };
  }
  const changed = new Map(
    [...cells].filter(([key, cell]) => !holds(target, match, key, cell) && !isFormula(sheet, match, key)),
  );
  const changes = [...changed].map(([key, { text }]) => ({
    column: sheet.heading(key),
    cell: cellAddress(match.row, columnOn(sheet, key)),
    before: shownCell(match.cell(key), key),
    after: text,
  }));
  const intake = { council: match.council, period: match.period, into: match.row, cells: changed };
  if (twins.length > 0) return { state: 'duplicate', changes, reason: twiceInText(twins), intake };
  if (matches.length > 1) {
    const rows = matches.map(({ row }) => row + 1).join(' and ');
    return { state: 'duplicate', changes, reason: `The sheet has it in rows ${rows}; the first would change.`, intake };
  }
  const kept = [...cells.keys()].filter((key) => isFormula(sheet, match, key)).map((key) => sheet.heading(key));
  const reason = kept.length === 0 ? '' : `${kept.join(', ')}: a formula stands there and stays.`;
  return { state: changes.length === 0 ? 'same' : 'changes', changes, reason, intake };
}

function twiceInText(places: readonly string[]): string {
  return `The text has it in ${places.join(' and ')} too.`;
}

/** A council of the workbook, else of England, with nearly that name. Two names of England's list are two councils. */
function nearTo(name: string, known: readonly string[]): string | undefined {
  if (councilName(name).listed !== undefined) {
    return nearAmong(
      name,
      known.filter((council) => councilName(council).listed === undefined),
    );
  }
  return nearAmong(name, known) ?? nearAmong(name, ENGLISH_COUNCILS);
}

/** Words such as Council tell nothing: "Kelderbey" is nearly Kelderby Council. */
function nearAmong(name: string, councils: readonly string[]): string | undefined {
  const { stem } = councilName(name);
  const byStem = new Map(councils.map((council) => [councilName(council).stem, council]));
  const official = [...byStem.keys()].filter(Boolean).map((known) => ({ name: known, aliases: [] }));
  const near = nearNames([{ name: stem, rows: 1 }], official).find((one) => one.name === stem && one.how === 'near');
  return near && byStem.get(near.suggestion);
}
