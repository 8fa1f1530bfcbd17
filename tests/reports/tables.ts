/** A produced table held against the published one, cell by cell. */
import type { Table } from '../../src/report';
import { sameFigure, textOf } from './places';
import type { PublishedTable, Slip } from './published';

export interface Comparison {
  readonly equal: number;
  readonly slips: readonly Slip[];
  /** Cells and rows that differ without a listed slip, in words. */
  readonly otherwise: readonly string[];
}

/**
 * Rows are found by their first cell, put right by a listed slip; a published row that ours leaves out has a slip with
 * nothing produced, a row of ours that is not published a slip with nothing published. Totals that are not published
 * are not compared.
 */
export function compareTable(table: Table, item: PublishedTable, listed: readonly Slip[]): Comparison {
  const slips = listed.filter((slip) => slip.table === item.table);
  const left = producedRows(table, item);
  const used: Slip[] = [];
  const otherwise: string[] = [];
  let equal = 0;
  for (const row of item.rows) {
    const [name = ''] = row;
    const slipOf = (column: string): Slip | undefined =>
      slips.find((slip) => slip.row === name && slip.column === column && slip.published !== '');
    const produced = slipOf(item.columns[0] ?? '')?.produced ?? name;
    const at = left.findIndex(([first]) => first === produced);
    const cells = at === -1 ? undefined : left.splice(at, 1)[0];
    if (!cells && produced !== '') otherwise.push(`${item.table}: no row ${produced}`);
    row.forEach((text, index) => {
      const slip = slipOf(item.columns[index] ?? '');
      const ours = produced === '' && index === 0 ? '' : cells?.[index];
      if (ours === undefined) return;
      if (slip?.published === text && slip.produced === ours) used.push(slip);
      else if (!slip && sameFigure(text, ours)) equal++;
      else otherwise.push(`${item.table}, ${name}, ${item.columns[index] ?? ''}: ${text} published, ${ours} produced`);
    });
  }
  for (const [first = ''] of left) {
    const slip = slips.find((it) => it.published === '' && it.produced === first && it.column === item.columns[0]);
    if (slip) used.push(slip);
    else if (first !== '') otherwise.push(`${item.table}: row ${first} is not published`);
  }
  return { equal, slips: used, otherwise };
}

/** The produced texts in the compared columns, without blank rows and, where none is published, without the total. */
function producedRows(table: Table, item: PublishedTable): string[][] {
  const places = item.columns.map((heading) => table.columns.findIndex((column) => column.heading === heading));
  const rows = table.rows.map((row) => places.map((place) => textOf(row[place])));
  const published = new Set(item.rows.map(([name]) => name));
  const isTotal = ([name = '']: readonly string[]): boolean => /^(grand )?total$/i.test(name) && !published.has(name);
  return rows
    .filter((row) => row.some((text) => text !== '') && !isTotal(row))
    .filter(([name]) => item.more === undefined || published.has(name));
}
