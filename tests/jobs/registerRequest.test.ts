/** How a register is to be read, from the workbook and from what was chosen. */
import { describe, expect, it } from 'vitest';
import type { WorkbookOutline } from '../../src/excel';
import { findOptions } from '../../src/jobs/registerRequest';
import { settingsOf } from '../../src/taskpane/choices';
import { gridOf } from '../builders/register';

function workbook(...settings: readonly (readonly string[])[]): WorkbookOutline {
  const whole = [gridOf('Settings', [['Setting', 'Value'], ...settings])];
  return { sheets: [], whole, millennium: undefined } as unknown as WorkbookOutline;
}

describe('the setting All rows are', () => {
  const outline = workbook(['All rows are', 'Record type = Complaint; Procedure=Corporate; Team=Planning']);

  it('says what blank cells and missing columns say', () => {
    const { meanings } = findOptions({ choices: {} }, outline);
    expect([...meanings.whole]).toEqual([
      ['recordType', 1],
      ['procedure', 4],
      ['team', 'Planning'],
    ]);
  });

  it('gives way to the pane’s choice, and column by column to an option', () => {
    const pane = findOptions({ choices: { allRowsAre: ['Stage=2'] } }, outline);
    expect([...pane.meanings.whole]).toEqual([['stage', 2]]);
    const option = findOptions({ choices: {}, given: { whole: [['Procedure', 'Statutory']] } }, outline);
    expect(option.meanings.whole.get('procedure')).toBe(1);
    expect(option.meanings.whole.get('recordType')).toBe(1);
  });

  it.each(['Complaint', 'Record type=', '=Complaint', 'a=b=c', 'Colour=Red', 'Outcome=Green'])(
    'refuses “%s”',
    (entry) => {
      const read = (): unknown => findOptions({ choices: { allRowsAre: [entry] } }, workbook());
      expect(read).toThrow(/in the setting All rows are.*(?:isn’t|is not)/);
      expect(read).toThrow(expect.objectContaining({ code: 'all-rows-are' }) as Error);
    },
  );

  it('is not blamed for what an option says', () => {
    const given = { whole: [['Outcome', 'Green']] as const };
    expect(() => findOptions({ choices: {}, given }, outline)).toThrow(
      expect.objectContaining({ code: 'bad-meaning' }) as Error,
    );
  });
});

describe('the setting Procedures covered, chosen before the workbook is read', () => {
  const own = gridOf('Procedures', [
    ['Procedure', 'Step', 'Limit'],
    ['Licensing appeals', 'Stage 1', '20'],
  ]);
  const outline = { sheets: [], whole: [own], millennium: undefined } as unknown as WorkbookOutline;

  it('may name a procedure of the workbook’s own', () => {
    const choices = settingsOf({ 'Procedures covered': 'Licensing appeals' });
    expect(choices.proceduresCovered).toEqual(['licensing-appeals']);
    expect(() => findOptions({ choices }, outline)).not.toThrow();
  });

  it('is refused where the workbook has none of that name', () => {
    const choices = settingsOf({ 'Procedures covered': 'Licensing appeals' });
    expect(() => findOptions({ choices }, workbook())).toThrow(
      expect.objectContaining({ code: 'procedures-covered' }) as Error,
    );
  });
});
