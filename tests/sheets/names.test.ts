import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { financialYear, parsePeriod, quarter, type Period } from '../../src/calendar';
import { isSheetName, isTableName, longerSheetName, planNamer, shortPeriod } from '../../src/sheets';
import { runs } from '../support/runs';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`no period: ${text}`);
  return parsed;
}

describe('sheet and table names', () => {
  const nameOf = planNamer(financialYear(2022));

  it('come from the table id and the period', () => {
    expect(nameOf('received-by-team')).toEqual({
      sheet: 'Received by team 2022-23',
      table: 'Received_by_team_2022_23',
    });
  });

  it('keep acronyms in capitals', () => {
    expect(nameOf('mp-enquiries').sheet).toBe('MP enquiries 2022-23');
    expect(nameOf('teams-send').sheet).toBe('Teams SEND 2022-23');
  });

  it('write stages as words', () => {
    expect(nameOf('stage2-by-service-area').sheet).toBe('Stage 2 by service area 2022-23');
  });

  it('keep every word where the year can do without its century', () => {
    expect(nameOf('theme-mentions-statutory').sheet).toBe('Theme mentions statutory 22-23');
    expect(nameOf('ombudsman-investigations').sheet).toBe('Ombudsman investigations 22-23');
  });

  it('leave out whole words, not those at the end, which tell long ids apart', () => {
    expect(nameOf('teams-education-and-inclusion').sheet).toBe('Teams education inclusion 22-23');
    expect(nameOf('theme-mentions-of-corporate-parenting')).toEqual({
      sheet: 'Theme corporate parenting 22-23',
      table: 'Theme_mentions_of_corporate_parenting_2022_23',
    });
    expect(nameOf('theme-mentions-in-corporate-parenting').sheet).toBe('Corporate parenting 2 22-23');
  });

  it('are those of the service areas where each has a sheet', () => {
    expect(nameOf('service-team-volumes-early-help')).toEqual({
      sheet: 'Early help 2022-23',
      table: 'Service_team_volumes_early_help_2022_23',
    });
    expect(nameOf('service-team-volumes-corporate-parenting').sheet).toBe('Corporate parenting 2022-23');
    expect(nameOf('service-team-volumes').sheet).toBe('Service team volumes 2022-23');
  });

  it('keep the period of a sheet that is kept under a longer name', () => {
    expect(longerSheetName('Volume 2022-23', '(edited)')).toBe('Volume 2022-23 (edited)');
    expect(longerSheetName('Received by team 2022-23', '(edited)')).toBe('Received by team 22-23 (edited)');
    expect(longerSheetName('Received by team 2022-23 Q1', '(edited 2)')).toBe('Team 22-23 Q1 (edited 2)');
    expect(longerSheetName('Contents', '(previous)')).toBe('Contents (previous)');
  });

  it('never look like a cell address', () => {
    const plain = planNamer({ label: '1', start: 1, end: 2 });
    expect(['q', 'r', 'rc', 'abc'].map((id) => plain(id).table)).toEqual(['Q_1', 'R_1', 'Rc_1', 'Abc_1']);
    expect(['Q1', 'r1c1', 'R', 'xfd12', '2022', 'a b', ''].filter(isTableName)).toEqual([]);
  });

  it('are legal and unique whatever the ids and the period', () => {
    const id = fc.oneof(
      fc.string({ maxLength: 60, unit: 'grapheme' }),
      fc.constantFrom('teams', 'TEAMS', 'teams-2', "'", '[:]', 'history', 'r1c1', 'a'.repeat(80), `${'a'.repeat(80)}b`),
    );
    const label = fc.oneof(fc.string({ maxLength: 40, unit: 'grapheme' }), fc.constantFrom('2022/23', "'", ''));
    fc.assert(
      fc.property(fc.array(id, { maxLength: 40 }), label, (ids, text) => {
        const when = { label: text, start: 44652, end: 45016 };
        const namer = planNamer(when);
        const names = ids.map(namer);
        expect(names.filter(({ sheet }) => !isSheetName(sheet))).toEqual([]);
        expect(names.filter(({ table }) => !isTableName(table))).toEqual([]);
        expect(new Set(names.map(({ sheet }) => sheet.toLowerCase())).size).toBe(ids.length);
        expect(new Set(names.map(({ table }) => table.toLowerCase())).size).toBe(ids.length);
        const ending = shortPeriod(when).replace(/^20(?=\d\d-)/, '');
        expect(names.filter(({ sheet }) => !sheet.endsWith(ending))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the period in sheet names', () => {
  it.each([
    ['2022/23', '2022-23'],
    ['2022/23 Q1', '2022-23 Q1'],
    ['Year to date: 2022-04-01 to 2022-12-31', 'Year to date'],
    ['2022-04-01 to 2022-12-31', 'Apr22-Dec22'],
    ['2022-04-04 to 2022-12-31', '4Apr22-31Dec22'],
  ])('of %j is %j', (text, short) => {
    expect(shortPeriod(period(text))).toBe(short);
  });

  it('differs between the quarters of a year', () => {
    const quarters = ([1, 2, 3, 4] as const).map((number) => shortPeriod(quarter(2022, number)));
    expect(new Set(quarters).size).toBe(4);
  });
});
