/** What is tried out on a register's cells before it is kept: headings, words, whole columns. */
import { beforeEach, describe, expect, it } from 'vitest';
import { newWorkbook } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { openRegister, understandRegister, type OpenedRegister, type UnderstoodRegister } from '../../src/jobs';
import type { RegisterRequest } from '../../src/jobs';
import { put } from '../excel/support';

const ROWS: readonly (readonly (string | number)[])[] = [
  ['Our no', 'Reached us', 'Result', 'Part', 'Squad'],
  ['A1', 45019, 'Upheld', 1, 'North'],
  ['A2', 45020, 'Blue', 1, 'North'],
  ['A3', 45021, 'Blue', 2, ''],
  ['A4', 'soon', 'Not upheld', 'Ninth', 'South'],
];

let opened: OpenedRegister;

beforeEach(async () => {
  const workbook = newWorkbook(['Log', 'Log 2', 'Notes']);
  workbook.sheets.slice(0, 2).forEach((sheet) =>
    put(
      sheet,
      0,
      ROWS.map((row) => [...row]),
    ),
  );
  await loadOffice(workbook);
  opened = await openRegister({ sheets: ['Log', 'Log 2'] }, {});
});

const MAPPED: RegisterRequest = {
  choices: {},
  mapping: { 'Our no': 'Ref', 'Reached us': 'Date received', Result: 'Outcome', Part: 'Stage', Squad: 'Team' },
};

function understand(request: RegisterRequest): Promise<UnderstoodRegister> {
  return understandRegister(opened, request, {});
}

describe('a register that is opened to be understood', () => {
  it('shows every heading with cells below it, and says what is still needed', async () => {
    const { headings, missing, problem, understanding } = await understand({ choices: {}, mapping: { Squad: 'Team' } });
    expect(missing).toEqual(['Date received']);
    expect(problem?.message).toContain('Date received');
    expect(understanding).toBeUndefined();
    expect(headings.map(({ heading, samples }) => [heading, samples])).toEqual([
      ['Our no', ['A1', 'A2', 'A3']],
      ['Reached us', ['45019', '45020', '45021']],
      ['Result', ['Upheld', 'Blue', 'Not upheld']],
      ['Part', ['1', '2', 'Ninth']],
      ['Squad', ['North', 'South']],
    ]);
  });

  it('counts the rows and the cells that are understood, over all of its sheets', async () => {
    const { headings, understanding } = await understand(MAPPED);
    expect(understanding).toMatchObject({ rows: 8, understood: 2 });
    expect(headings.map(({ meaning, filled, unread }) => [meaning, filled, unread])).toEqual([
      ['Ref', 8, 0],
      ['Date received', 8, 2],
      ['Outcome', 8, 4],
      ['Stage', 8, 2],
      ['Team', 6, 0],
    ]);
    expect(understanding?.unreadWords).toEqual([
      { column: 'stage', word: 'Ninth', rows: 2 },
      { column: 'outcome', word: 'Blue', rows: 4 },
    ]);
    expect([...(understanding?.blanks ?? [])]).toEqual([
      ['recordType', 8],
      ['procedure', 8],
      ['stage', 0],
      ['team', 2],
    ]);
    expect([...(understanding?.assumed ?? [])]).toEqual([
      ['recordType', 'Complaint'],
      ['procedure', "Children's statutory"],
    ]);
  });

  it('understands more with every answer', async () => {
    const { understanding } = await understand({
      ...MAPPED,
      given: { words: [['Outcome', 'blue', 'Partially upheld']], whole: [['Procedure', 'Corporate']] },
    });
    expect(understanding).toMatchObject({ rows: 8, understood: 6 });
    expect([...(understanding?.assumed ?? [])]).toEqual([['recordType', 'Complaint']]);
    expect(understanding?.blanks.get('procedure')).toBe(0);
  });

  it('offers a column that was not believed with what stands below it, and asks for its words once it is', async () => {
    const workbook = newWorkbook(['Cases']);
    const [cases] = workbook.sheets;
    if (!cases) throw new Error('a workbook has a sheet');
    put(cases, 0, [
      ['Ref', 'Date received', 'Outcome', 'Date of response', 'Team'],
      ...['Put right', 'No action', 'Put right', 'No action'].map((word, row) => [
        ...[`A${row}`, 45019 + row, word, 'Yes', 'North'],
      ]),
    ]);
    await loadOffice(workbook);
    const found = await openRegister({ sheets: ['Cases'] }, {});
    const first = await understandRegister(found, { choices: {} }, {});
    expect(first.headings.map(({ meaning, doubted, samples }) => [meaning, doubted, samples.length])).toEqual([
      ['Ref', undefined, 3],
      ['Date received', undefined, 3],
      ['', 'Outcome', 2],
      ['', 'Date of response', 1],
      ['Team', undefined, 1],
    ]);
    const mapping = { Outcome: 'Outcome' };
    const mapped = await understandRegister(found, { choices: {}, mapping }, {});
    expect(mapped.headings[2]).toMatchObject({ meaning: 'Outcome', filled: 4, unread: 4 });
    expect(mapped.headings[2]?.doubted).toBeUndefined();
    expect(mapped.understanding?.unreadWords.map(({ word, rows }) => [word, rows])).toEqual([
      ['Put right', 2],
      ['No action', 2],
    ]);
    const given = await understandRegister(
      found,
      { choices: {}, given: { words: [['Outcome', 'Put right', 'Upheld']] } },
      {},
    );
    expect(given.headings[2]).toMatchObject({ meaning: 'Outcome', unread: 2 });
  });

  it('offers nothing that another heading is read as, or that was put aside by hand', async () => {
    const workbook = newWorkbook(['Cases']);
    const [cases] = workbook.sheets;
    if (!cases) throw new Error('a workbook has a sheet');
    put(cases, 0, [
      ['Ref', 'Date received', 'Outcome', 'Decision', 'Team'],
      ...['Upheld', 'Not upheld', 'Upheld', 'Upheld'].map((word, row) => [
        ...[`A${row}`, 45019 + row, 'Blue', word, 'North'],
      ]),
    ]);
    await loadOffice(workbook);
    const found = await openRegister({ sheets: ['Cases'] }, {});
    for (const mapping of [{}, { Outcome: '', Decision: '' }]) {
      const { headings } = await understandRegister(found, { choices: {}, mapping }, {});
      expect(headings.flatMap(({ doubted }) => doubted ?? [])).toEqual([]);
    }
  });

  it('says which choice cannot be, and goes on with the headings', async () => {
    const { problem, headings } = await understand({ ...MAPPED, mapping: { Result: 'Team', Squad: 'Team' } });
    expect(problem?.code).toBe('bad-mapping');
    expect(headings).toHaveLength(5);
  });
});
