/** `figures.json`: the report as plain data for other programs, with unrounded values and the rows behind them. */
import { toNumber, type Figure } from '../figures';
import { textAt } from '../register';
import type { Finding, Register } from '../register';
import type { Cell, Report } from './types';

export interface FiguresJson {
  readonly council: string;
  readonly period: string;
  readonly previousPeriod: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly JsonCell[])[];
  }[];
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly findings: readonly Finding[];
}

/** `value`: percentages and percentage points as fractions, money in pounds; absent where there is none. */
export interface JsonCell {
  readonly text: string;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Refs of the rows counted (of a rate: in its numerator). */
  readonly refs?: readonly string[];
}

export function figuresJson(report: Report, register: Register): FiguresJson {
  const tables = report.sections.flatMap((section) => section.tables);
  return {
    council: report.council,
    period: report.period.label,
    previousPeriod: report.previous.label,
    settings: Object.fromEntries(report.settings.map(({ name, value }) => [name, value])),
    tables: tables.map(({ id, title, columns, rows }) => ({
      id,
      title,
      columns: columns.map(({ heading }) => heading),
      rows: rows.map((row) => row.map((cell) => jsonCell(cell, register))),
    })),
    sentences: tables.flatMap((table) => table.sentences.map(({ id, text }) => ({ id, text }))),
    findings: report.findings,
  };
}

function jsonCell(cell: Cell, register: Register): JsonCell {
  if (cell === null) return { text: '' };
  if (typeof cell === 'string') return { text: cell };
  const { figure, text } = cell;
  return {
    text,
    ...(figure.ratio ? { value: unrounded(figure, figure.ratio) } : {}),
    ...(figure.numerator === undefined ? {} : { numerator: figure.numerator }),
    ...(figure.denominator === undefined ? {} : { denominator: figure.denominator }),
    ...(figure.rows.length > 0 ? { refs: Array.from(figure.rows, (row) => textAt(register.ref, row)) } : {}),
  };
}

function unrounded({ unit }: Figure, ratio: NonNullable<Figure['ratio']>): number {
  return unit === 'money' ? toNumber({ of: ratio.of, over: ratio.over * 100 }) : toNumber(ratio);
}
