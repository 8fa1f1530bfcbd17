import { describe, expect, it } from 'vitest';
import { findRegister, parseSteps } from '../../src/register';
import { gridOf, outlineOf, sheetOf } from '../builders/register';

describe('parsing a register in steps', () => {
  it('lets others work after every few hundred rows, and gives the whole register in the end', () => {
    const sheet = sheetOf(
      'Register',
      Array.from({ length: 5000 }, () => ({ Outcome: 'Upheld' })),
    );
    const [source] = findRegister([outlineOf(sheet)], {}).sources;
    if (!source) throw new Error('the sheet is a register');
    const steps = parseSteps([{ source, grid: gridOf('Register', sheet.cells.slice(1), 1) }], {
      dateSystem: 1900,
      lists: [],
    });
    let turns = 0;
    let step = steps.next();
    while (!step.done) {
      turns++;
      step = steps.next();
    }
    expect(turns).toBeGreaterThanOrEqual(5000 / 600);
    expect(step.value.register.rowCount).toBe(5000);
  });
});
