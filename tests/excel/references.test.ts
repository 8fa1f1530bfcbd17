import { describe, expect, it } from 'vitest';
import { referenceTest } from '../../src/excel/references';

const target = (sheet: string, ...tables: string[]) => ({ sheet, tables });
const refers = (formula: string, sheet: string, ...tables: string[]): boolean =>
  referenceTest([target(sheet, ...tables)])(formula).length > 0;

describe('references from outside', () => {
  it.each([
    ["='By team'!A1", 'By team'],
    ['=SUM(Contents!B2:B9)', 'Contents'],
    ['=contents!A1+1', 'Contents'],
    ["='Bob''s sheet'!A1", "Bob's sheet"],
    ["=SUM('By team:Notes'!A1)", 'By team'],
    ["=SUM('By team:Notes'!A1)", 'Notes'],
    ['=SUM(First:Last!A1)', 'Last'],
    ['=SUM(First:Last!A1)', 'First'],
    ['=Fälle!A1', 'Fälle'],
    ["='Q1 (2022-23)'!A1", 'Q1 (2022-23)'],
    ['=IF(\'By team\'!A1="x",1,2)', 'By team'],
  ])('sees %s', (formula, sheet) => {
    expect(refers(formula, sheet)).toBe(true);
  });

  it.each([
    ['Contents!A1', 'Contents'],
    ['=MyContents!A1', 'Contents'],
    ["='Old Contents'!A1", 'Contents'],
    ["='[Other.xlsx]Contents'!A1", 'Contents'],
    ['=HYPERLINK("#\'Contents\'!A1","Contents")', 'Contents'],
    ['=INDIRECT("Contents!A1")', 'Contents'],
    ['="He said ""Contents!A1"""', 'Contents'],
    ['=Contents+1', 'Contents'],
  ])('is not misled by %s', (formula, sheet) => {
    expect(refers(formula, sheet)).toBe(false);
  });

  it('sees the tables of a sheet, by whole names only', () => {
    expect(refers('=SUM(By_team[Complaints])', 'S', 'By_team')).toBe(true);
    expect(refers('=ROWS(by_team)', 'S', 'By_team')).toBe(true);
    expect(refers('=SUM(By_team_2[Complaints])', 'S', 'By_team')).toBe(false);
    expect(refers('=SUM(Other[By_team])', 'S', 'By_team')).toBe(false);
    expect(refers("='By_team'!A1", 'S', 'By_team')).toBe(false);
  });

  it('names every target that a formula refers to', () => {
    const test = referenceTest([target('A'), target('B'), target('C')]);
    expect(test("=A!A1+'C'!A1").map(({ sheet }) => sheet)).toEqual(['A', 'C']);
  });
});
