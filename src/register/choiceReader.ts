/** The reader of a column with a closed list: each different word is read once, and what is not understood is counted. */
import { rowAt } from './at';
import { cellText, foldKey, isErrorText } from './cells';
import type { ColumnSpec } from './columnKinds';
import type { ColumnKey } from './columns';
import {
  affected,
  MOST_KNOWN,
  reportErrorCell,
  severityOf,
  type ColumnReader,
  type TellProblem,
} from './columnReaders';
import { shownCode } from './shownCode';
import { must } from '../must';
import type { Meanings } from './meanings';
import { procedureMeant } from './movedWords';
import { nearChoice } from './nearChoice';
import { filledAt } from './filledCells';
import type { CellValue } from './types';
import { readChoice, whyAsked, type ChoiceKind, type GivenKind, type GivenValue } from './valueWording';
import { wordCount, type WordCount } from './wordCount';

/** Codes of a closed list; UNREADABLE where the cell says something that is not on the list. */
export interface ChoiceReader extends ColumnReader<Uint8Array> {
  /** The words that are not on the list. */
  readonly unread: WordCount;
  /** By column the codes that the cells say of it beside their own; only columns of which one does. */
  given(): ReadonlyMap<GivenKind, Uint8Array>;
}

export const UNREADABLE = 255;

/** `meant` are by column the codes of words whose meaning was given; `values` are what the column's codes stand for. */
export function choiceReader(
  spec: ColumnSpec<ChoiceKind, ColumnKey>,
  rowCount: number,
  values: readonly string[],
  meant?: Meanings['words'],
): ChoiceReader {
  const [words, procedures] = [meant?.get(spec.key), meant?.get('procedure')];
  const codes = new Uint8Array(rowCount);
  /** By cell the code in the low byte, above it the place among `sayings` of what the cell says of other columns. */
  const known = new Map<CellValue, number>();
  const sayings: (readonly GivenValue[])[] = [[]];
  const given = new Map<GivenKind, Uint8Array>();
  const unread = wordCount();
  const packed = (cell: CellValue): number => {
    const text = cellText(cell);
    const said = words?.get(foldKey(text));
    if (said !== undefined) return said;
    const reading = readChoice(spec.kind, text);
    if (!reading) return UNREADABLE;
    const inWorkbook = (kind: ChoiceKind, code: number): number =>
      (kind === 'procedure' && code > 0 ? procedureMeant(text, code, procedures) : code) ?? UNREADABLE;
    const saying = reading.given.map(({ kind, code }) => ({ kind, code: inWorkbook(kind, code) }));
    return inWorkbook(spec.kind, reading.code) + (saying.length === 0 ? 0 : (sayings.push(saying) - 1) * 256);
  };
  const keepGiven = (saying: number, row: number): void => {
    for (const { kind, code } of must(sayings[saying], 'what a cell says of other columns')) {
      const column = given.get(kind) ?? new Uint8Array(rowCount);
      given.set(kind, column);
      column[row] = code;
    }
  };
  return {
    ...{ column: codes, unread },
    given: () => given,
    read({ cells, rows, count }, tell) {
      for (let i = 0; i < count; i++) {
        const cell = filledAt(cells, i);
        const row = rowAt(rows, i);
        let value = known.get(cell);
        if (value === undefined) {
          value = packed(cell);
          if (known.size < MOST_KNOWN) known.set(cell, value);
        }
        if (value > UNREADABLE) keepGiven(value >>> 8, row);
        else if (value === UNREADABLE) {
          unread.add(cellText(cell));
          reportChoice(spec, values, cellText(cell), row, tell);
        }
        codes[row] = value;
      }
    },
  };
}

function reportChoice(
  spec: ColumnSpec<ChoiceKind>,
  values: readonly string[],
  text: string,
  row: number,
  tell: TellProblem,
): void {
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
      ...shownCode(text),
      message:
        (reason === undefined
          ? `${spec.heading} is none of the allowed values`
          : `${spec.heading} is not clear: ${reason}`) +
        `. The row is left out of the figures that need it.${affected(spec)}`,
      ...(near === undefined ? { suggestion: `Use one of: ${values.join('; ')}.` } : { suggestion: near, fix: near }),
    };
  });
}
