/** What is typed while sheets are replaced, or while that is undone: it stays, and the answer says where. */
import { beforeEach, describe, expect, it } from 'vitest';
import { writeWorkbook, type Written } from '../../src/excel';
import { cellAt, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { unfinished } from '../../src/problem';
import { recordRequests } from './failures';
import { analystsWorkbook, NO_REGISTER, smallPlan } from './support';

let workbook: WorkbookModel;
let office: LoadedOffice;
/** Which request puts the new sheets in place, and how many actions it has. */
let swap: { readonly request: number; readonly actions: number };

/** The request in which old sheets are looked at: what was done before it the new ones keep. */
const LOOKED_AT = 3;

const wait = (): Promise<void> => Promise.resolve();
const write = (): Promise<Written> => writeWorkbook(smallPlan(), NO_REGISTER, { wait });

function sheet(name: string): SheetModel {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${workbook.sheets.map((one) => one.name).join(', ')}`);
  return found;
}

beforeEach(async () => {
  workbook = analystsWorkbook();
  office = await loadOffice(workbook);
  await write();
  const { requests, stop } = recordRequests();
  await write();
  stop();
  // The sheets are listed, read and looked at, then deleted.
  const request = requests.length - 6;
  swap = { request, actions: requests[request - 1] ?? 0 };
});

describe('while sheets are replaced', () => {
  it.each<[string, (old: SheetModel) => void, string]>([
    ['a cell', (old) => setCell(old, 5, 1, { value: 99 }), 'By team (edited)'],
    ['the commentary', (old) => setCell(old, 3, 0, { value: 'Seen by Jane' }), 'By team (edited)'],
    ['a comment', (old) => (old.commentCount += 1), 'By team (edited)'],
  ])(
    'keeps the sheet with %s typed just before it is set aside, its table under a name that is free',
    async (_, type, kept) => {
      const old = sheet('By team');
      office.faults.before(swap.request, () => type(old));
      expect((await write()).kept).toMatchObject([{ sheet: kept }]);
      expect(sheet(kept)).toBe(old);
      expect(old.visibility).toBe('Visible');
      expect([sheet('By team'), old].map(({ tables }) => tables[0]?.name)).toEqual(['By_team', 'By_team_2']);
      expect((await write()).kept).toEqual([]);
      expect(sheet(kept)).toBe(old);
    },
  );

  it.each<[string, (old: SheetModel) => void, string]>([
    ['another name', (old) => (old.name = 'Teams of ours'), 'Teams of ours (edited)'],
    ['a colour', (old) => (old.tabColor = '#FF0000'), 'By team (edited)'],
    ['no gridlines', (old) => (old.showGridlines = false), 'By team (edited)'],
  ])('keeps the sheet that was given %s at any moment since it was looked at', async (_, give, kept) => {
    for (let request = swap.request; request > LOOKED_AT; request--) {
      const old = sheet('By team');
      office.faults.before(request, () => give(old));
      expect((await write()).kept, String(request)).toMatchObject([{ sheet: kept }]);
      expect(sheet(kept)).toBe(old);
      workbook.sheets = workbook.sheets.filter((one) => one !== old);
    }
  });

  it('keeps a sheet that a formula typed meanwhile refers to', async () => {
    office.faults.before(swap.request, () => setCell(sheet('My notes'), 5, 0, { formula: "='By team'!B6", value: 3 }));
    expect((await write()).kept).toMatchObject([{ sheet: 'By team (previous)' }]);
    expect(cellAt(sheet('My notes'), 5, 0)?.formula).toBe("='By team (previous)'!B6");
  });

  it('hides the old sheets before it looks at them, so that nobody types into them any more', async () => {
    const seen: string[] = [];
    office.faults.before(swap.request + 1, ({ sheets }) => {
      seen.push(...sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name));
    });
    await write();
    expect(seen).toEqual(['Register', 'My notes', 'Contents', 'By team']);
  });
});

describe('while an attempt is undone', () => {
  it('keeps a new sheet that somebody has typed into, and does not say that the workbook is as before', async () => {
    const ends = new Set<string>();
    for (let action = 0; action < swap.actions; action++) {
      office.faults.fail({ request: swap.request, action, error: 'GeneralException' });
      const before = sheet('By team').id;
      const typed: string[] = [];
      office.faults.before(swap.request + 1, ({ sheets }) => {
        const fresh = sheets.filter(
          ({ id, name, visibility }) => name === 'By team' && id !== before && visibility === 'Visible',
        );
        for (const one of fresh) {
          typed.push(`typed ${action}`);
          setCell(one, 20, 0, { value: `typed ${action}` });
        }
      });
      const end: unknown = await write().then(
        ({ kept }) => kept,
        (error: unknown) => error,
      );
      office.faults.clear();
      const texts = workbook.sheets.map((one) => cellAt(one, 20, 0)?.value);
      expect(texts, String(action)).toEqual(expect.arrayContaining(typed));
      if (end instanceof Error) {
        ends.add('undone');
        if (typed.length > 0) expect(end, String(action)).toMatchObject({ workbook: unfinished('edited sheets') });
      } else ends.add('finished');
      workbook.sheets = workbook.sheets.filter(({ name }) => !name.includes('('));
      for (const one of workbook.sheets) one.cells.delete(20);
    }
    expect([...ends].sort()).toEqual(['finished', 'undone']);
  });
});
