/** Reading pasted rows against the sheet of benchmarks: what each would add or change. */
import { cellAddress } from '../a1';
import { isPeriodOf, parsePeriod } from '../calendar';
import { nearNames } from '../checks';
import { must } from '../must';
import {
  BENCHMARK_COLUMNS,
  benchmarkTable,
  cellText,
  readCount,
  foldKey,
  isMissingFigure,
  isSameCouncil,
  isNoCouncil,
  readRate,
  rateScales,
  withoutMarks,
  type BenchmarkKey,
  type BenchmarkTableRow,
  type CellValue,
  type DelimitedRow,
  type RateScale,
} from '../register';
import { isSameValue, RATE_COLUMNS, shownCell } from './benchmarkCells';
import { columnOn, type BenchmarkSheet } from './benchmarkSheet';
import type { PasteChange, PastePreview, PasteRow, PercentScale } from './pasteTypes';

type FigureKey = Exclude<BenchmarkKey, 'council' | 'period'>;
const FIGURE_KEYS: readonly FigureKey[] = BENCHMARK_COLUMNS.flatMap(({ key }) =>
  key === 'council' || key === 'period' ? [] : [key],
);

/** A figure or text to be written; a fraction where it is a percentage. */
export interface PastedCell {
  readonly value: string | number;
  readonly text: string;
}

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

export interface Examined {
  readonly columns: PastePreview['columns'];
  readonly rows: readonly ExaminedRow[];
}

/** The sheet's heading for a column; that of a new sheet where there is none. '' where the sheet lacks the column. */
export function headingOn(sheet: BenchmarkSheet | undefined, key: BenchmarkKey): string {
  if (sheet) return sheet.columnOf.has(key) ? sheet.heading(key) : '';
  return must(BENCHMARK_COLUMNS.find((column) => column.key === key)?.heading, `the heading of ${key}`);
}

/**
 * undefined where no row of headings has Council and Period. A column of percentages that could be fractions is left
 * out, unless `percent` says which they are.
 */
export function examine(
  pasted: readonly DelimitedRow[],
  sheet: BenchmarkSheet | undefined,
  own: string,
  percent?: PercentScale,
): Examined | undefined {
  const width = Math.max(0, ...pasted.map(({ cells }) => cells.length));
  const values = pasted.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  const table = benchmarkTable({ sheet: '', row: 0, column: 0, values });
  if (!table) return undefined;
  const keyOf = new Map([...table.columnOf].map(([key, column]) => [column, key]));
  const scales = pastedScales(table.rows, own, percent);
  const isUnclear = (key: BenchmarkKey): boolean => scales.get(key) === 'unclear';
  const columns = must(values[table.headerRow], 'the row of headings').flatMap(
    (heading, column): PastePreview['columns'] => {
      const key = keyOf.get(column);
      if (heading === '') return [];
      if (key === undefined) return [{ heading, into: '' }];
      return [isUnclear(key) ? { heading, into: '', isUnclear: true } : { heading, into: headingOn(sheet, key) }];
    },
  );
  const target = sheet && { sheet, own };
  const lineOf = (row: BenchmarkTableRow): number => must(pasted[row.row], 'a row of the text').line;
  const councils = [...new Set((sheet?.rows ?? []).map((row) => row.council).filter((name) => name !== ''))];
  const rows = table.rows.map((row): ExaminedRow => {
    const line = lineOf(row);
    const unread = (reason: string): ExaminedRow => ({
      shown: { line, council: row.council, period: row.period, state: 'unread', changes: [], reason },
    });
    if (row.council === '') return unread('It names no council.');
    if (row.period === '') return unread('It names no period.');
    if (!isKnownPeriod(row.period, sheet)) {
      return unread('Its period is not a year such as 2022/23, a quarter such as 2022/23 Q1 or two dates.');
    }
    if (isSameCouncil(row.council, own)) {
      const reason = "Your own council's figures are computed from the register.";
      return { shown: { line, council: own, period: row.period, state: 'own', changes: [], reason } };
    }
    if (isNoCouncil(row.council)) return unread("It isn't a council: totals, averages and regions are left out.");
    const cells = new Map<FigureKey, PastedCell>();
    for (const key of FIGURE_KEYS) {
      const typed = cellText(row.cell(key));
      if (typed === '' || headingOn(sheet, key) === '' || isUnclear(key)) continue;
      const cell = pastedCell(key, typed, scales.get(key));
      if (!cell) return unread(`${table.heading(key)} is not ${EXPECTED(key)}.`);
      cells.set(key, cell);
    }
    const twin = table.rows.filter(
      (other) => isSameCouncil(other.council, row.council) && isSamePeriod(other.period, row.period),
    );
    const others = twin.filter((other) => other !== row).map(lineOf);
    const seen = seenAs(row.council, row.period, cells, target, others);
    const isKnown = councils.some((name) => isSameCouncil(name, row.council));
    const near = isKnown ? undefined : nearTo(row.council, own === '' ? councils : [...councils, own]);
    const asNear =
      near === undefined
        ? undefined
        : isSameCouncil(near, own)
          ? ownAsNear(own)
          : seenAs(near, row.period, cells, target, others);
    return {
      shown: {
        ...{ line, council: seen.intake.council, period: seen.intake.period },
        ...{ state: seen.state, changes: seen.changes, reason: seen.reason },
        ...(near !== undefined && asNear
          ? { near: { council: near, state: asNear.state, changes: asNear.changes } }
          : {}),
      },
      intake: seen.intake,
      ...(asNear?.intake ? { asNear: asNear.intake } : {}),
    };
  });
  return { columns, rows };
}

interface Seen {
  readonly state: 'new' | 'changes' | 'same' | 'duplicate';
  readonly changes: readonly PasteChange[];
  readonly reason: string;
  readonly intake: Intake;
}

function ownAsNear(own: string): Omit<Seen, 'intake'> & { readonly intake?: Intake } {
  return { state: 'same', changes: [], reason: `${own} is computed.` };
}

/** The sheet that is pasted into, and whose rows on it are computed. */
interface Target {
  readonly sheet: BenchmarkSheet;
  readonly own: string;
}

/** `twins` are other lines of the text with the same council and period. */
function seenAs(
  council: string,
  period: string,
  cells: Intake['cells'],
  target: Target | undefined,
  twins: readonly number[],
): Seen {
  const sheet = target?.sheet;
  const matches = (sheet?.rows ?? []).filter(
    (row) => isSameCouncil(row.council, council) && isSamePeriod(row.period, period),
  );
  const [match] = matches;
  if (!target || !sheet || !match) {
    const changes = [...cells].map(([key, { text }]) => ({
      column: headingOn(sheet, key),
      cell: '',
      before: '',
      after: text,
    }));
    const known = sheet?.rows.find((row) => isSameCouncil(row.council, council))?.council;
    const intake = { council: known ?? council, period, cells };
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

function twiceInText(lines: readonly number[]): string {
  return `The text has it in line ${lines.join(' and ')} too.`;
}

function holds({ sheet, own }: Target, row: BenchmarkTableRow, key: FigureKey, { value }: PastedCell): boolean {
  const present = row.cell(key);
  if (key === 'source') return cellText(present) === value;
  if (typeof value === 'string') return cellText(present) !== '' && isMissingFigure(present);
  const scale = isRate(key) ? rateScales(sheet.rows, own, 'fractions')[key] : undefined;
  const read = scale ? readRate(present, scale) : readCount(present);
  return read !== undefined && isSameValue(read, value);
}

function isFormula(sheet: BenchmarkSheet, row: BenchmarkTableRow, key: FigureKey): boolean {
  const content = sheet.content(row.row, columnOn(sheet, key));
  return typeof content === 'string' && content.startsWith('=') && content !== row.cell(key);
}

/** Whether the sheet's column is typed as 56, not as 56%. */
export function isInPercents(sheet: BenchmarkSheet, key: BenchmarkKey, own: string): boolean {
  return isRate(key) && rateScales(sheet.rows, own, 'fractions')[key] === 'percents';
}

/** What the text's columns of percentages are in; where nothing in a column tells, `percent` does. */
function pastedScales(
  rows: readonly BenchmarkTableRow[],
  own: string,
  percent: PercentScale | undefined,
): ReadonlyMap<BenchmarkKey, RateScale> {
  const plain = rows.map((row) => ({
    council: row.council,
    cell: (key: BenchmarkKey): CellValue => plainNumber(row.cell(key)),
  }));
  const said = { fractions: 'fractions', percent: 'percents' } as const;
  return new Map(
    Object.entries(rateScales(plain, own, 'unclear')).map(([key, scale]) => [
      key as BenchmarkKey,
      scale === 'unclear' && percent ? said[percent] : scale,
    ]),
  );
}

function isRate(key: BenchmarkKey): key is 'upheldRate' | 'inTimeRate' {
  return RATE_COLUMNS.has(key);
}

/** `scale` is that of a column of percentages. */
function pastedCell(key: FigureKey, typed: string, scale: RateScale | undefined): PastedCell | undefined {
  if (key === 'source' || isMissingFigure(typed)) return { value: typed, text: typed };
  const plain = plainNumber(typed);
  const value = scale ? readRate(plain, scale) : readCount(plain);
  return value === undefined ? undefined : { value, text: shownCell(value, key) };
}

/** Without the spaces by which thousands are parted, and with a decimal point. */
function plainNumber(cell: CellValue): string {
  return withoutMarks(cellText(cell))
    .replace(/(?<=\d)[\s\u00A0\u202F]+(?=\d{3}(?!\d))/gu, '')
    .replace(/(?<!\s)\s+%$/, '%')
    .replace(/^(\d+),(\d{1,2})(%?)$/, '$1.$2$3');
}

const EXPECTED = (key: FigureKey): string =>
  RATE_COLUMNS.has(key) ? 'a percentage from 0% to 100%' : 'a whole number, 0 or more';

/** One that can be read, or that the sheet calls the same. */
function isKnownPeriod(period: string, sheet: BenchmarkSheet | undefined): boolean {
  return parsePeriod(period) !== undefined || (sheet?.rows ?? []).some((row) => isSamePeriod(row.period, period));
}

export function isSamePeriod(one: string, other: string): boolean {
  const period = parsePeriod(one);
  return period ? isPeriodOf(other, period) : foldKey(one) === foldKey(other);
}

function nearTo(name: string, councils: readonly string[]): string | undefined {
  const known = councils.map((council) => ({ name: council, aliases: [] }));
  return nearNames([{ name, rows: 1 }], known).find((one) => one.name === name && one.how === 'near')?.suggestion;
}
