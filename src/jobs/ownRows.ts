/** What a refresh changes on the sheet of benchmarks: the computed cells of the own council's rows, and nothing else. */
import { cellAddress } from '../a1';
import { isPeriodOf, parsePeriod, type Period } from '../calendar';
import { nearNames } from '../checks';
import type { CellContent, CellEdit, CellPlace, GrownTable, LastWritten, SteadyCell } from '../excel';
import { must } from '../must';
import {
  cellText,
  readCount,
  isBlank,
  isSameCouncil,
  readRate,
  type BenchmarkTableRow,
  type CellValue,
  type Finding,
  type TableOutline,
} from '../register';
import { COMPUTED_COLUMNS, type ComputedColumn, type OwnFigure, type OwnRow } from '../report';
import type { BenchmarkChange, KeptAsTyped } from './benchmarkChanges';
import { editTo, isSameValue, RATE_COLUMNS, shownCell } from './benchmarkCells';
import { columnOn, KEPT_HEADING, keptColumn, steadyCells, type BenchmarkSheet } from './benchmarkSheet';
import { grownTable, roomFor } from './sheetTable';

/** Where the own rows stand or shall stand, and which cells must be looked at. */
export interface OwnPlaces {
  readonly council: string;
  readonly rows: readonly { readonly own: OwnRow; readonly row: number; readonly isNew: boolean }[];
  /** The columns that the sheet has of those that are computed. */
  readonly columns: readonly { readonly key: ComputedColumn; readonly column: number }[];
  readonly kept: ReturnType<typeof keptColumn>;
  /** Last row of the Excel Table once the rows are added. */
  readonly bottom: number;
  readonly findings: readonly Finding[];
}

export interface OwnChanges {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  readonly steady: readonly SteadyCell[];
  readonly grown?: GrownTable;
  readonly changes: readonly BenchmarkChange[];
  readonly keptAsTyped: readonly KeptAsTyped[];
  readonly findings: readonly Finding[];
}

/** The periods of the own council's rows that are on the sheet. */
export function ownPeriods(sheet: BenchmarkSheet, council: string): readonly Period[] {
  return sheet.rows
    .filter((row) => isSameCouncil(row.council, council))
    .flatMap(({ period }) => parsePeriod(period) ?? []);
}

/** @throws Problem `no-room` */
export function placeOwnRows(
  sheet: BenchmarkSheet,
  tables: readonly TableOutline[],
  council: string,
  own: readonly OwnRow[],
): OwnPlaces {
  const mine = sheet.rows.filter((row) => isSameCouncil(row.council, council));
  const found = own.map((one) => mine.filter(({ period }) => isPeriodOf(period, one.period)));
  const missing = own.filter((_, index) => found[index]?.length === 0);
  const room = roomFor(missing.length, sheet, tables);
  const rows = own.map((one, index) => ({
    own: one,
    row: must(found[index]?.[0]?.row ?? room.rows[missing.indexOf(one)], "the place of one of your council's rows"),
    isNew: found[index]?.length === 0,
  }));
  const last = Math.max(room.bottom, ...rows.map(({ row }) => row), ...sheet.rows.map(({ row }) => row));
  const twice = found.flatMap((same) => same.slice(1));
  const notHeld = mine.filter((row) => !found.some((same) => same.includes(row)));
  return {
    ...{ council, rows, kept: keptColumn(sheet, last), bottom: room.bottom },
    columns: COMPUTED_COLUMNS.flatMap((key) => {
      const column = sheet.columnOf.get(key);
      return column === undefined ? [] : [{ key, column }];
    }),
    findings: [
      ...twice.map((row) => ownRowTwice(sheet, row)),
      ...notHeld.map((row) => ownRowNotHeld(sheet, row)),
      ...nearlyOwn(sheet, council),
    ],
  };
}

/** The cells that must be looked at before it can be said what changes: they, and the typed ones' new home. */
export function ownCells(sheet: BenchmarkSheet, { rows, columns, kept }: OwnPlaces): readonly CellPlace[] {
  const place = (row: number, column: number): CellPlace => ({ sheet: sheet.sheet, row, column });
  const named = [columnOn(sheet, 'council'), columnOn(sheet, 'period')];
  return [
    place(sheet.headerRow, kept.column),
    ...rows.flatMap(({ row, isNew }) => [
      ...(isNew ? named.map((column) => place(row, column)) : []),
      ...columns.map(({ column }) => place(row, column)),
      place(row, kept.column),
    ]),
  ];
}

/** `holds` gives what a cell held when it was looked at. */
export function changesOf(
  sheet: BenchmarkSheet,
  places: OwnPlaces,
  holds: (place: CellPlace) => CellContent,
  lastWritten: LastWritten,
): OwnChanges {
  const { rows, columns, kept, council } = places;
  const edits: CellEdit[] = [];
  const changes: BenchmarkChange[] = [];
  const keptAsTyped: KeptAsTyped[] = [];
  const findings: Finding[] = [...places.findings];
  const put = (row: number, column: number, text: string): void => {
    const at = { sheet: sheet.sheet, row, column };
    const edit = editTo(at, holds(at), 'source', { value: text, format: '' });
    if (edit) edits.push(edit);
  };

  for (const { own, row, isNew } of rows) {
    const typed: string[] = [];
    const keptIn = cellAddress(row, kept.column);
    if (isNew) {
      put(row, columnOn(sheet, 'council'), council);
      put(row, columnOn(sheet, 'period'), own.period.label);
    }
    for (const { key, column } of columns) {
      const at = { sheet: sheet.sheet, row, column };
      const content = holds(at);
      const figure = own.figures[key];
      const value = figure.value ?? figure.text;
      const [cell, heading, period] = [cellAddress(row, column), sheet.heading(key), own.period.label];
      if (content.isFormula) {
        if (!isSameFigure(content.value, key, figure)) findings.push(otherFormula(at, heading, figure.text));
        continue;
      }
      const known = lastWritten[idOf(own, key)] ?? [];
      const edit = editTo(at, content, key, { value, format: figure.format });
      if (!edit) continue;
      const before = shownCell(content.value, key);
      edits.push(edit);
      changes.push({ council, period, column: heading, cell, before, after: figure.text });
      if (isTyped(content.value, key, figure, known)) {
        typed.push(`${heading}: ${before}`);
        keptAsTyped.push({ period, column: heading, cell, typed: before, keptIn });
      }
    }
    if (typed.length > 0)
      put(row, kept.column, joined(cellText(holds({ ...sheet.area, row, column: kept.column }).value), typed));
  }
  const isKeptNew = kept.isNew && keptAsTyped.length > 0;
  if (isKeptNew) put(sheet.headerRow, kept.column, KEPT_HEADING);
  const grown = grownTable(sheet, places.bottom, isKeptNew && kept.joins);
  const steady = rows.flatMap(({ row, isNew }) => steadyCells(sheet, row, isNew, edits));
  return { sheet: sheet.sheet, edits, steady, changes, keptAsTyped, findings, ...(grown ? { grown } : {}) };
}

/** What is to be remembered once these rows are written: each value, and the one written before it. */
export function rememberedWith(lastWritten: LastWritten, rows: readonly OwnRow[]): LastWritten {
  const written = rows.flatMap((own) =>
    COMPUTED_COLUMNS.map((key) => {
      const { value, text } = own.figures[key];
      const known = lastWritten[idOf(own, key)] ?? [];
      const [last] = known;
      const isKnown = last !== undefined && isSameValue(last, value ?? text);
      return [idOf(own, key), isKnown ? known : [value ?? text, ...known].slice(0, 2)] as const;
    }),
  );
  return { ...lastWritten, ...Object.fromEntries(written) };
}

function idOf({ period }: OwnRow, key: ComputedColumn): string {
  return `${period.start}-${period.end} ${key}`;
}

function joined(present: string, typed: readonly string[]): string {
  const parts = present === '' ? [] : present.split('; ');
  return [...parts, ...typed.filter((text) => !parts.includes(text))].join('; ');
}

/** Neither the computed figure, in whatever way it is written, nor one that the add-in wrote. */
function isTyped(value: CellValue, key: ComputedColumn, figure: OwnFigure, known: readonly CellValue[]): boolean {
  if (isBlank(value) || isSameFigure(value, key, figure)) return false;
  return !known.some((one) => isSameValue(one, value));
}

function isSameFigure(value: CellValue, key: ComputedColumn, figure: OwnFigure): boolean {
  if (figure.value === undefined) return cellText(value) === figure.text;
  const read = RATE_COLUMNS.has(key) ? readRate(value, 'fractions') : readCount(value);
  return read !== undefined && isSameValue(read, figure.value);
}

function nearlyOwn(sheet: BenchmarkSheet, council: string): readonly Finding[] {
  const others = sheet.rows.filter((row) => row.council !== '' && !isSameCouncil(row.council, council));
  const uses = [...new Set(others.map((row) => row.council))].map((name) => ({ name, rows: 1 }));
  const near = new Set(
    nearNames(uses, [{ name: council, aliases: [] }])
      .filter(({ suggestion, how }) => suggestion === council && how === 'near')
      .map(({ name }) => name),
  );
  return others
    .filter((row) => near.has(row.council))
    .map((row) =>
      finding(sheet, row.row, 'council', {
        rule: 'near-own-name',
        severity: 'warning',
        message: `“${row.council}” is nearly your council's name, ${council}, but was taken for another council.`,
        suggestion: `If it is yours, delete the row: the row of ${council} is computed.`,
      }),
    );
}

function ownRowTwice(sheet: BenchmarkSheet, { row, period }: BenchmarkTableRow): Finding {
  return finding(sheet, row, 'council', {
    rule: 'own-row-twice',
    severity: 'warning',
    message: `Your council has another row for ${period} further up: that one is computed, this one was left as it is.`,
    suggestion: 'Delete this row.',
  });
}

function ownRowNotHeld(sheet: BenchmarkSheet, { row, period }: BenchmarkTableRow): Finding {
  return finding(sheet, row, 'period', {
    rule: 'own-row-not-computed',
    severity: 'note',
    message: `The register does not hold ${period === '' ? 'the period of this row' : period} whole, so the row stays as it was typed.`,
    suggestion: 'Check that it says what was published then.',
  });
}

function otherFormula(at: CellPlace, heading: string, text: string): Finding {
  return {
    ...{ rule: 'own-formula-differs', severity: 'warning', sheet: at.sheet, cell: cellAddress(at.row, at.column) },
    column: heading,
    message: `The cell holds a formula, which was left as it is, but the register gives ${text}.`,
    suggestion: 'Delete the formula and refresh again, or correct it.',
  };
}

function finding(
  sheet: BenchmarkSheet,
  row: number,
  key: 'council' | 'period',
  what: Pick<Finding, 'rule' | 'severity' | 'message' | 'suggestion'>,
): Finding {
  const cell = cellAddress(row, columnOn(sheet, key));
  return { ...what, sheet: sheet.sheet, cell, column: sheet.heading(key) };
}
