/** The tables that kinds bring along are read by the reader of the sheet Tables, and none of them is wrong. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/report';
import { READY_TABLES } from '../../../src/report/kinds/readyTables';
import { ready } from './ready';
import { readAll } from '../../builders/workbook';

const TABLES = READY_TABLES;
const READ = readAll(
  { Register: [{ Ref: 'R1', 'Record type': 'Complaint', 'Date received': '2022-05-03' }] },
  { period: '2022/23' },
);

describe('the tables that a kind defines', () => {
  it.each(TABLES.map((table) => [table.id, table] as const))('%s is read without a finding', (_, table) => {
    const { definition, findings } = ready(table, READ);
    expect(findings).toEqual([]);
    expect(definition?.title).toBe(table.table);
  });

  it('have ids and titles of their own, and stand in a section of their kind', () => {
    expect(new Set(TABLES.map(({ id }) => id)).size).toBe(TABLES.length);
    expect(new Set(TABLES.map(({ table }) => table)).size).toBe(TABLES.length);
    const shown = KINDS.flatMap(({ sections }) => sections.flatMap((section) => section.tables));
    for (const { id } of TABLES) expect(shown).toContain(id);
  });
});
