import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { newWorkbook, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { AS_BEFORE } from '../../src/problem';
import { newDesk, problemOf, type Current } from '../../src/taskpane/desk';
import { pictureOf, put } from '../excel/support';

let workbook: WorkbookModel;
let office: LoadedOffice;

beforeEach(async () => {
  workbook = newWorkbook(['Register']);
  const [register] = workbook.sheets;
  if (!register) throw new Error('a workbook has a sheet');
  put(register, 0, [
    ['Ref', 'Record type', 'Stage', 'Date received', 'Team'],
    ...Array.from({ length: 30 }, (_, index) => [`C${index}`, 'Complaint', '1', dayOf(2022, 4, 1) + index, 'North']),
  ]);
  office = await loadOffice(workbook);
});

const request = { kind: 'appendix', choices: {}, today: dayOf(2023, 6, 1) } as const;

describe('the desk', () => {
  it('tells the steps of a job, then its result', async () => {
    const desk = newDesk();
    const seen: Current[] = [];
    desk.watch(() => seen.push(desk.state().current));
    const ended = await desk.run('generate', request);
    expect(ended?.state).toBe('done');
    expect(seen.at(-1)).toBe(ended);
    const steps = seen.flatMap((current) => (current.state === 'running' ? [current.step] : []));
    expect([...new Set(steps)]).toEqual([
      'Starting',
      'Looking for the register',
      'Reading the register',
      'Working out the figures',
      'Writing the sheets',
      'Setting up the pages',
      'Comparing with the register',
      'Putting the sheets in place',
    ]);
    for (const current of seen) {
      if (current.state === 'running' && current.share !== undefined) {
        expect(current.share).toBeGreaterThanOrEqual(0);
        expect(current.share).toBeLessThanOrEqual(1);
      }
    }
  });

  it('tells what must be known of the figures before a sheet is written', async () => {
    const sheetsThen: (readonly string[])[] = [];
    const desk = newDesk();
    desk.watch(() => {
      const { current } = desk.state();
      if (current.state !== 'running' || current.cautions.length === 0) return;
      if (sheetsThen.length === 0) sheetsThen.push(workbook.sheets.map(({ name }) => name));
    });
    await desk.run('generate', request);
    expect(sheetsThen).toEqual([['Register']]);
  });

  it('keeps the last result of a job while others run and fail', async () => {
    const desk = newDesk();
    await desk.run('generate', request);
    const { generate } = desk.state().results;
    await desk.run('generate', { ...request, choices: { period: '1999/00' } });
    expect(desk.state().current.state).toBe('failed');
    expect(desk.state().results.generate).toBe(generate);
  });

  it('runs one job at a time', async () => {
    const desk = newDesk();
    const first = desk.run('generate', request);
    expect(await desk.run('clearMarks', {})).toBeUndefined();
    expect(desk.state()).toMatchObject({ refused: 'clearMarks', current: { job: 'generate' } });
    await first;
    expect(desk.state().refused).toBeUndefined();
    expect((await desk.run('clearMarks', {}))?.state).toBe('done');
  });

  it('says that Excel waits for the cell editor, and goes on by itself', async () => {
    office.faults.fail({ request: 2, error: { status: 5004 } });
    const desk = newDesk();
    const waiting: boolean[] = [];
    desk.watch(() => {
      const { current } = desk.state();
      if (current.state === 'running') waiting.push(current.waitingForCell);
    });
    expect((await desk.run('generate', request))?.state).toBe('done');
    expect(waiting).toContain(true);
    expect(waiting.at(-1)).toBe(false);
  });

  it.each([2, 4, 6, 8])('leaves the workbook as it was when cancelled after change %i', async (change) => {
    const before = pictureOf(workbook);
    const desk = newDesk();
    let changes = 0;
    desk.watch(() => {
      if (++changes === change) desk.cancel();
    });
    expect(await desk.run('generate', request)).toMatchObject({
      state: 'cancelled',
      problem: { code: 'cancelled', workbook: AS_BEFORE },
    });
    expect(pictureOf(workbook)).toBe(before);
    expect((await desk.run('generate', request))?.state).toBe('done');
  });

  it('fails with the reason where what is asked cannot be looked up', async () => {
    const desk = newDesk();
    const ended = await desk.run('generate', () => Promise.reject(new Error('lost')));
    expect(ended).toMatchObject({
      state: 'failed',
      problem: { code: 'inside-error', details: expect.stringContaining('lost') as string },
    });
  });

  it('puts away how a job ended, but never a running one', async () => {
    const desk = newDesk();
    const running = desk.run('clearMarks', {});
    desk.clear();
    expect(desk.state().current.state).toBe('running');
    await running;
    desk.clear();
    expect(desk.state().current).toEqual({ state: 'idle' });
  });
});

describe('what was thrown', () => {
  it('is told apart where a part of the add-in could not be loaded', () => {
    const error = new Error('Loading chunk 12 failed.');
    error.name = 'ChunkLoadError';
    expect(problemOf(error)).toMatchObject({ code: 'part-not-loaded', remedy: 'Reload the pane, then try again.' });
  });
});
