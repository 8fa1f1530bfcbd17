/**
 * Readers that turn the cells of one column into typed values, a block of rows at a time. The inner loops create
 * nothing for a cell that can be read; what cannot be read is reported and leaves nothing recorded.
 */
import { LONGEST_TEXT } from '../limits';
import { rowAt } from './at';
import { cellText, isErrorText } from './cells';
import type { ColumnSpec } from './columnKinds';
import { saysNothing } from './nothingWords';
import type { ReadingFinding, ReadingRuleId } from './readingFindings';
import { filledAt, type FilledCells } from './filledCells';
import type { CellValue, MoneyColumn, Severity } from './types';

export type CellProblem = Pick<ReadingFinding, 'rule' | 'severity' | 'value' | 'message' | 'suggestion' | 'fix'>;

/** `row` is the index of the representation; `make` is called only if the finding is to be kept. */
export type TellProblem = (row: number, rule: ReadingRuleId, make: () => CellProblem) => void;

export interface CellReader {
  readonly read: (filled: Readonly<FilledCells>, tell: TellProblem) => void;
}

/** `column` is filled while cells are read. */
export interface ColumnReader<Column> extends CellReader {
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
    read({ cells, rows, count }, tell) {
      for (let i = 0; i < count; i++) {
        const cell = filledAt(cells, i);
        const row = rowAt(rows, i);
        texts[row] = typeof cell !== 'string' ? cellText(cell) : needsCare(cell) ? readOther(cell, row, tell) : cell;
      }
    },
  };
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
    read({ cells, rows, count }, tell) {
      for (let i = 0; i < count; i++) {
        const cell = filledAt(cells, i);
        const row = rowAt(rows, i);
        const isPlain = typeof cell === 'number' && cell >= 0 && cell < MOST_POUNDS;
        pence[row] = isPlain ? Math.round(cell * 100) : readOther(cell, row, tell);
      }
    },
  };
}

/** The amount that a cell holds, in pence; undefined where it holds none, or one below 0. */
export function readPence(cell: CellValue): number | undefined {
  const pounds = poundsIn(cell);
  return pounds !== undefined && pounds >= 0 && pounds < MOST_POUNDS ? Math.round(pounds * 100) : undefined;
}

/** What cannot be read is an error where a figure comes to be wrong by it, else a hole in a table. */
export function severityOf({ figures }: ColumnSpec): Severity {
  return figures === undefined ? 'warning' : 'error';
}

export function affected({ figures }: ColumnSpec): string {
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

const MOST_POUNDS = 1e10;
/** Enough for every day of a register; a column of ever new wording must not fill the memory. */
export const MOST_KNOWN = 20_000;

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

function unreadableAmount(spec: ColumnSpec, pounds: number | undefined): CellProblem {
  const negative = pounds !== undefined && pounds < 0;
  return {
    rule: 'unreadable-amount',
    severity: severityOf(spec),
    message: `${spec.heading} is ${negative ? 'negative' : 'not an amount that can be read'}; nothing is recorded.${affected(spec)}`,
    suggestion: 'Enter pounds as a number, 0 or more.',
  };
}

/** True where a text is more than plain: spaces around it, an error, too long. */
function needsCare(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 || first === 160 || last === 160 || first === 35 || text.length > LONGEST_TEXT;
}
