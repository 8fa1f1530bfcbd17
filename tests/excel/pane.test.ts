import { beforeEach, describe, expect, it } from 'vitest';
import {
  activeSheetName,
  goToCell,
  NO_PREFERENCES,
  onWorkbookChanged,
  readPreferences,
  type Preferences,
  savePreferences,
  showSheet,
} from '../../src/excel';
import { newWorkbook, openWorkbook, saveWorkbook, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';

let workbook: WorkbookModel;
let office: LoadedOffice;

beforeEach(async () => {
  workbook = newWorkbook(['Register', 'Notes', 'Hidden']);
  const [, , hidden] = workbook.sheets;
  if (hidden) hidden.visibility = 'Hidden';
  office = await loadOffice(workbook);
});

describe('what is remembered', () => {
  const preferences: Preferences = {
    kind: 'appendix',
    choices: { Council: 'Example', Period: '2022/23' },
    sheets: ['Log'],
    mapping: { Squad: 'Team', Owner: '' },
    given: { words: [['Outcome', 'Justified', 'Upheld']], whole: [['Record type', 'Complaint']] },
  };

  it('is nothing at first', async () => {
    expect(await readPreferences()).toEqual(NO_PREFERENCES);
  });

  it('stays with the workbook when it is saved and opened again', async () => {
    await savePreferences(preferences);
    office = await loadOffice(openWorkbook(saveWorkbook(workbook), 'again.xlsx').workbook);
    expect(await readPreferences()).toEqual(preferences);
  });

  it.each([
    '',
    'not JSON',
    'null',
    '[]',
    '{"kind":1,"choices":[1],"sheets":"x","mapping":{"a":2},"given":{"words":["x",[1,2,3]],"whole":[["x"]]}}',
  ])('is nothing where %j stands in its place', async (text) => {
    workbook.settings.set('complaints-appendix.preferences', text);
    expect(await readPreferences()).toEqual(NO_PREFERENCES);
  });

  it('is refused where it would swell the workbook', async () => {
    const choices = { Council: 'x'.repeat(200_000) };
    await expect(savePreferences({ ...preferences, choices })).rejects.toMatchObject({ code: 'too-much-to-remember' });
  });
});

describe('going to a place', () => {
  it('shows a sheet and selects a cell', async () => {
    await showSheet('Notes');
    expect(await activeSheetName()).toBe('Notes');
    await goToCell('Register', 'C7');
    expect(await activeSheetName()).toBe('Register');
    expect(workbook.sheets[0]?.selection).toMatchObject({ row: 6, column: 2 });
  });

  it('says why a sheet cannot be shown', async () => {
    await expect(showSheet('Gone')).rejects.toMatchObject({ code: 'sheet-gone' });
    await expect(goToCell('Hidden', 'A1')).rejects.toMatchObject({ code: 'sheet-hidden' });
  });
});

describe('changes of the workbook', () => {
  it('are heard until that is ended', async () => {
    const heard: number[] = [];
    const stop = await onWorkbookChanged(() => heard.push(1));
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('a workbook has a sheet');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Register').getRange('A1').values = [['x']];
      await context.sync();
    });
    await office.idle();
    expect(heard).toHaveLength(1);
    await stop();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Register').getRange('A1').values = [['y']];
      await context.sync();
    });
    await office.idle();
    expect(heard).toHaveLength(1);
  });
});
