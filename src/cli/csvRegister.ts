/** A register in a text file (.csv) as a workbook of one sheet, every cell a text: what it means the register tells. */
import { basename, extname } from 'node:path';
import { newWorkbook, setCell, type WorkbookModel } from '../host';
import { LONGEST_TEXT, MAX_COLUMNS, MAX_ROWS } from '../limits';
import { must } from '../must';
import { readDelimited } from '../register';
import { UsageProblem } from './terminal';
import { textOf } from './textFile';

/** True for a file of text by its name, unless it is a workbook by its first bytes. */
export function isCsv(bytes: Uint8Array, path: string): boolean {
  return TEXT_FILES.has(extname(path).toLowerCase()) && !(bytes[0] === 0x50 && bytes[1] === 0x4b);
}

const TEXT_FILES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);

/** As `openWorkbook`; `lost` says which cells hold more than Excel's can. @throws UsageProblem */
export function openCsv(
  bytes: Uint8Array,
  path: string,
): { readonly workbook: WorkbookModel; readonly lost: readonly string[] } {
  const name = basename(path);
  const { rows, openQuote } = readDelimited(textOf(bytes));
  if (openQuote !== undefined) {
    throw new UsageProblem(
      'file-damaged',
      `${name} has a quotation mark in line ${openQuote} that is never closed, so its rows can’t be told apart.`,
      'Correct that line, or export the file again.',
    );
  }
  if (rows.length === 0) throw new UsageProblem('file-empty', `${name} is empty.`, 'Export the register again.');
  const hasRoom = rows.every(({ cells }) => cells.findLastIndex((text) => text !== '') < MAX_COLUMNS);
  if (rows.length > MAX_ROWS || !hasRoom) {
    throw new UsageProblem(
      'file-too-large',
      `${name} has more rows or columns than a sheet of Excel can have.`,
      'Export only the columns and years that you need, or check that its lines end where its rows do.',
    );
  }
  const workbook = newWorkbook(['Register']);
  const sheet = must(workbook.sheets[0], 'the sheet of the register');
  const tooLong = rows.flatMap(({ line, cells }, row) =>
    cells.flatMap((text, column): readonly number[] => {
      if (text !== '') setCell(sheet, row, column, { value: text.slice(0, LONGEST_TEXT) });
      return text.length > LONGEST_TEXT ? [line] : [];
    }),
  );
  return {
    workbook,
    lost: tooLong.map((line) => `text beyond ${LONGEST_TEXT.toLocaleString('en-GB')} characters in line ${line}`),
  };
}
