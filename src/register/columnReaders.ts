/**
 * Readers that turn the cells of one column into typed values, a block of rows at a time. The inner loops create
 * nothing for a cell that can be read; what cannot be read is reported and leaves nothing recorded.
 */
import { DAYS_BETWEEN_SYSTEMS, dayFromText, dayOf, type Day } from '../calendar';
import { LONGEST_TEXT } from '../limits';
import { cellText, foldKey, isBlank, isErrorText } from './cells';
import type { ColumnSpec } from './columnKinds';
import { shownValue } from './findingLog';
import { nearChoice } from './nearChoice';
import { saysNothing } from './nothingWords';
import type { CellValue, DateColumn, Finding, MoneyColumn, Severity } from './types';
import { ALLOWED_VALUES, readChoice, whyAsked, type ChoiceKind } from './valueWording';
import { wordCount, type WordCount } from './wordCount';

export type CellProblem = Pick<Finding, 'rule' | 'severity' | 'value' | 'message' | 'suggestion' | 'fix'>;

/** `row` is the index of the representation; `make` is called only if the finding is to be kept. */
export type TellProblem = (row: number, rule: string, make: () => CellProblem) => void;

export interface CellReader {
  /** Reads the first `count` of `cells` into the rows from `at` on. */
  readonly read: (cells: readonly CellValue[], count: number, at: number, tell: TellProblem) => void;
}

/** `column` is filled while cells are read. */
interface ColumnReader<Column> extends CellReader {
  readonly column: Column;
}

/** Keeps texts by reference; only spaces around them go. */
export function textReader(spec: ColumnSpec, rowCount: number): ColumnReader<string[]> {
  const texts = new Array<string>(rowCount).fill('');
  const readOther = (cell: string, row: number, tell: TellProblem): string => {
    const text = cell.trim();
    if (isErrorText(text)) {
      reportErrorCell(spec, text, row, tell);
      return '';
    }
    if (text.length <= LONGEST_TEXT) return text;
    reportLongText(spec, text, row, tell);
    return text.slice(0, LONGEST_TEXT);
  };
  return {
    column: texts,
    read(cells, count, at, tell) {
      for (let i = 0; i < count; i++) {
        const cell = cells[i];
        if (typeof cell === 'string') {
          if (cell.length > 0) texts[at + i] = needsCare(cell) ? readOther(cell, at + i, tell) : cell;
        } else if (cell !== null && cell !== undefined) {
          texts[at + i] = cellText(cell);
        }
      }
    },
  };
}

/**
 * Serials of the workbook's date system and texts in ISO or UK form, as days; a time of day is dropped. Days before
 * 1990 or after 2100 are taken for slips of the pen.
 */
export function dateReader(spec: ColumnSpec, rowCount: number, dateSystem: 1900 | 1904): ColumnReader<DateColumn> {
  const days = new Int32Array(rowCount);
  const known = new Map<string, Day>();
  const readOther = (cell: CellValue, row: number, tell: TellProblem): Day => {
    if (isBlank(cell)) return 0;
    const day = readDay(cell, dateSystem);
    if (day !== undefined) return day;
    const text = cellText(cell);
    if (saysNothing(text)) return 0;
    if (isErrorText(text)) reportErrorCell(spec, text, row, tell);
    else tell(row, UNREADABLE_DATE, () => unreadableDate(spec));
    return 0;
  };
  const shift = dateSystem === 1904 ? DAYS_BETWEEN_SYSTEMS : 0;
  return {
    column: days,
    read(cells, count, at, tell) {
      for (let i = 0; i < count; i++) {
        const cell = cells[i];
        if (typeof cell === 'number') {
          const day = Math.floor(cell) + shift;
          days[at + i] = day >= EARLIEST && day <= LATEST ? day : readOther(cell, at + i, tell);
        } else if (typeof cell === 'string') {
          if (cell.length === 0) continue;
          let day = known.get(cell);
          if (day === undefined) {
            day = readOther(cell, at + i, tell);
            if (day > 0 && known.size < MOST_KNOWN) known.set(cell, day);
          }
          days[at + i] = day;
        } else if (cell !== null && cell !== undefined) {
          readOther(cell, at + i, tell);
        }
      }
    },
  };
}

/** The day that a cell holds; undefined where it holds no date between 1990 and 2100. */
export function readDay(cell: CellValue, dateSystem: 1900 | 1904): Day | undefined {
  const day =
    typeof cell === 'number'
      ? Math.floor(cell) + (dateSystem === 1904 ? DAYS_BETWEEN_SYSTEMS : 0)
      : typeof cell === 'string'
        ? dayFromText(cell)
        : undefined;
  return day !== undefined && day >= EARLIEST && day <= LATEST ? day : undefined;
}

/** Pounds as numbers or text ("£1,234.50"), kept in pence. */
export function moneyReader(spec: ColumnSpec, rowCount: number): ColumnReader<MoneyColumn> {
  const pence = new Float64Array(rowCount).fill(NaN);
  const readOther = (cell: CellValue, row: number, tell: TellProblem): number => {
    const text = cellText(cell);
    if (saysNothing(text)) return NaN;
    const amount = readPence(cell);
    if (amount !== undefined) return amount;
    if (isErrorText(text)) reportErrorCell(spec, text, row, tell);
    else tell(row, 'unreadable-amount', () => unreadableAmount(spec, poundsIn(cell)));
    return NaN;
  };
  return {
    column: pence,
    read(cells, count, at, tell) {
      for (let i = 0; i < count; i++) {
        const cell = cells[i];
        if (typeof cell === 'number' && cell >= 0 && cell < MOST_POUNDS) pence[at + i] = Math.round(cell * 100);
        else if (cell !== '' && cell !== null && cell !== undefined) pence[at + i] = readOther(cell, at + i, tell);
      }
    },
  };
}

/** The amount that a cell holds, in pence; undefined where it holds none, or one below 0. */
export function readPence(cell: CellValue): number | undefined {
  const pounds = poundsIn(cell);
  return pounds !== undefined && pounds >= 0 && pounds < MOST_POUNDS ? Math.round(pounds * 100) : undefined;
}

/** Codes of a closed list; UNREADABLE where the cell says something that is not on the list. */
export interface ChoiceReader extends ColumnReader<Uint8Array> {
  /** The words that are not on the list. */
  readonly unread: WordCount;
  /** What record types say of procedure and stage beside themselves; absent where none does. */
  implied(): { readonly procedure: Uint8Array; readonly stage: Uint8Array } | undefined;
}

export const UNREADABLE = 255;

/** `words` are the codes of words whose meaning was given. */
export function choiceReader(
  spec: ColumnSpec<ChoiceKind>,
  rowCount: number,
  words?: ReadonlyMap<string, number>,
): ChoiceReader {
  const codes = new Uint8Array(rowCount);
  const known = new Map<CellValue, number>();
  const unread = wordCount();
  let implied: { procedure: Uint8Array; stage: Uint8Array } | undefined;
  /** The code in the low byte, what is implied above it. */
  const packed = (cell: CellValue): number => {
    const given = words?.get(foldKey(cellText(cell)));
    if (given !== undefined) return given;
    const reading = readChoice(spec.kind, cellText(cell));
    return reading ? reading.code | (reading.procedure << 8) | (reading.stage << 10) : UNREADABLE;
  };
  const keepImplied = (value: number, row: number): void => {
    implied ??= { procedure: new Uint8Array(rowCount), stage: new Uint8Array(rowCount) };
    implied.procedure[row] = (value >> 8) & 3;
    implied.stage[row] = value >> 10;
  };
  return {
    ...{ column: codes, unread },
    implied: () => implied,
    read(cells, count, at, tell) {
      for (let i = 0; i < count; i++) {
        const cell = cells[i];
        if (cell === '' || cell === null || cell === undefined) continue;
        let value = known.get(cell);
        if (value === undefined) {
          value = packed(cell);
          if (known.size < MOST_KNOWN) known.set(cell, value);
        }
        if (value > UNREADABLE) keepImplied(value, at + i);
        else if (value === UNREADABLE) {
          unread.add(cellText(cell));
          reportChoice(spec, cellText(cell), at + i, tell);
        }
        codes[at + i] = value;
      }
    },
  };
}

/** What cannot be read is an error where a figure comes to be wrong by it, else a hole in a table. */
function severityOf({ figures }: ColumnSpec): Severity {
  return figures === undefined ? 'warning' : 'error';
}

function affected({ figures }: ColumnSpec): string {
  return figures === undefined ? '' : ` Figures affected: ${figures}.`;
}

export function reportErrorCell(spec: ColumnSpec, text: string, row: number, tell: TellProblem): void {
  tell(row, 'error-cell', () => ({
    rule: 'error-cell',
    severity: severityOf(spec),
    value: text,
    message: `The cell shows the error ${text}; nothing is recorded as ${spec.heading}.${affected(spec)}`,
    suggestion: 'Mend the formula, or type the value.',
  }));
}

export function reportLongText(spec: ColumnSpec, text: string, row: number, tell: TellProblem): void {
  tell(row, 'text-cut', () => ({
    rule: 'text-cut',
    severity: 'warning',
    message:
      `${spec.heading} has ${text.length.toLocaleString('en-GB')} characters; ` +
      `a cell holds ${LONGEST_TEXT.toLocaleString('en-GB')}, so the rest is left out.`,
    suggestion: 'Shorten the text.',
  }));
}

const UNREADABLE_DATE = 'unreadable-date';

const EARLIEST = dayOf(1990, 1, 1);
const LATEST = dayOf(2100, 12, 31);
const MOST_POUNDS = 1e10;
/** Enough for every day of a register; a column of ever new wording must not fill the memory. */
const MOST_KNOWN = 20_000;

const POUNDS = /^(?:£|gbp)? ?-? ?£? ?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)? ?(?:gbp|pounds)?$/i;

function poundsIn(cell: CellValue): number | undefined {
  return typeof cell === 'number' ? cell : typeof cell === 'string' ? poundsFromText(cell.trim()) : undefined;
}

function poundsFromText(text: string): number | undefined {
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  const plain = (bracketed ?? text).replace(/\s+/g, ' ');
  if (!POUNDS.test(plain) || !/\d/.test(plain)) return undefined;
  const pounds = Number(plain.replace(/[^\d.]/g, ''));
  return bracketed !== undefined || plain.includes('-') ? -pounds : pounds;
}

function unreadableDate(spec: ColumnSpec): CellProblem {
  return {
    rule: UNREADABLE_DATE,
    severity: severityOf(spec),
    message: `${spec.heading} is not a date between 1990 and 2100 that can be read; nothing is recorded.${affected(spec)}`,
    suggestion: 'Enter a date, for example 03/04/2023 or 2023-04-03.',
  };
}

function unreadableAmount(spec: ColumnSpec, pounds: number | undefined): CellProblem {
  const negative = pounds !== undefined && pounds < 0;
  return {
    rule: 'unreadable-amount',
    severity: severityOf(spec),
    message: `${spec.heading} is ${negative ? 'negative' : 'not an amount that can be read'}; nothing is recorded.${affected(spec)}`,
    suggestion: 'Enter pounds as a number, 0 or more.',
  };
}

function reportChoice(spec: ColumnSpec<ChoiceKind>, text: string, row: number, tell: TellProblem): void {
  if (isErrorText(text)) {
    reportErrorCell(spec, text, row, tell);
    return;
  }
  tell(row, 'unknown-value', () => {
    const reason = whyAsked(spec.kind, text);
    const near = reason === undefined ? nearChoice(spec.kind, text) : undefined;
    return {
      rule: 'unknown-value',
      severity: severityOf(spec),
      ...shownValue(text),
      message:
        (reason === undefined
          ? `${spec.heading} is none of the allowed values`
          : `${spec.heading} is not clear: ${reason}`) +
        `. The row is left out of the figures that need it.${affected(spec)}`,
      ...(near === undefined
        ? { suggestion: `Use one of: ${ALLOWED_VALUES[spec.kind].join('; ')}.` }
        : { suggestion: near, fix: near }),
    };
  });
}

/** True where a text is more than plain: spaces around it, an error, too long. */
function needsCare(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 || first === 160 || last === 160 || first === 35 || text.length > LONGEST_TEXT;
}
