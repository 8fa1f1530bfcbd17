import { describe, expect, it } from 'vitest';
import { formulaAt, sharedFormula } from '../../../src/host/xlsx/sharedFormula';

/** The formula of B2 as the cell two rows down and one to the right has it. */
function shifted(formula: string): string {
  return formulaAt(sharedFormula(formula, 1, 1), 3, 2);
}

describe('a shared formula in another cell', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A,$A:B,2:3,$2:3)', 'SUM(B:B,$A:C,4:5,$2:5)'],
    ["'It''s A1'!A1&Sheet1!B2", "'It''s A1'!B3&Sheet1!C4"],
    ['IF(A1="A1 ""B2""",1.5E3,TRUE)', 'IF(B3="A1 ""B2""",1.5E3,TRUE)'],
    ['LOG10(A1)+ATAN2(1,A1)', 'LOG10(B3)+ATAN2(1,B3)'],
    ['Register[[#This Row],[A1 B2]]*Total_A1*A1.b', 'Register[[#This Row],[A1 B2]]*Total_A1*A1.b'],
    ['Sheet1!A1:B2', 'Sheet1!B3:C4'],
    ['A1#+XFE1+A1048577', 'B3#+XFE1+A1048577'],
  ])('%s becomes %s', (formula, expected) => {
    expect(shifted(formula)).toBe(expected);
  });

  it('is itself in its own cell', () => {
    const formula = `VLOOKUP($A2,'Other sheet'!$A:$C,2,FALSE)&"x"`;
    expect(formulaAt(sharedFormula(formula, 1, 1), 1, 1)).toBe(formula);
  });

  it('goes round at the edge of the sheet, as in Excel', () => {
    expect(formulaAt(sharedFormula('A1', 1, 1), 0, 0)).toBe('XFD1048576');
  });
});
