import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { newWorkbook, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { AS_BEFORE } from '../../src/problem';
import { toProblem } from '../../src/excel';
import { newJobRunner, problemOf, type Current } from '../../src/taskpane/jobRunner';
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

describe('the job runner', () => {
  it('tells the steps of a job, then its result', async () => {
    const runner = newJobRunner();
    const seen: Current[] = [];
    runner.watch(() => seen.push(runner.state().current));
    const ended = await runner.run('generate', request);
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
    const runner = newJobRunner();
    runner.watch(() => {
      const { current } = runner.state();
      if (current.state !== 'running' || current.cautions.length === 0) return;
      if (sheetsThen.length === 0) sheetsThen.push(workbook.sheets.map(({ name }) => name));
    });
    await runner.run('generate', request);
    expect(sheetsThen).toEqual([['Register']]);
  });

  it('keeps the last result of a job while others run and fail', async () => {
    const runner = newJobRunner();
    await runner.run('generate', request);
    const { generate } = runner.state().results;
    await runner.run('generate', { ...request, choices: { period: '1999/00' } });
    expect(runner.state().current.state).toBe('failed');
    expect(runner.state().results.generate).toBe(generate);
  });

  it('runs one job at a time', async () => {
    const runner = newJobRunner();
    const first = runner.run('generate', request);
    expect(await runner.run('clearMarks', {})).toBeUndefined();
    expect(runner.state()).toMatchObject({ refused: 'clearMarks', current: { job: 'generate' } });
    await first;
    expect(runner.state().refused).toBeUndefined();
    expect((await runner.run('clearMarks', {}))?.state).toBe('done');
  });

  it('says that Excel waits for the cell editor, and goes on by itself', async () => {
    office.faults.fail({ request: 2, error: { status: 5004 } });
    const runner = newJobRunner();
    const waiting: boolean[] = [];
    runner.watch(() => {
      const { current } = runner.state();
      if (current.state === 'running') waiting.push(current.waitingForCell);
    });
    expect((await runner.run('generate', request))?.state).toBe('done');
    expect(waiting).toContain(true);
    expect(waiting.at(-1)).toBe(false);
  });

  it.each([2, 4, 6, 8])('leaves the workbook as it was when cancelled after change %i', async (change) => {
    const before = pictureOf(workbook);
    const runner = newJobRunner();
    let changes = 0;
    runner.watch(() => {
      if (++changes === change) runner.cancel();
    });
    expect(await runner.run('generate', request)).toMatchObject({
      state: 'cancelled',
      problem: { code: 'cancelled', workbook: AS_BEFORE },
    });
    expect(pictureOf(workbook)).toBe(before);
    expect((await runner.run('generate', request))?.state).toBe('done');
  });

  it('fails with the reason where what is asked cannot be looked up', async () => {
    const runner = newJobRunner();
    const ended = await runner.run('generate', () => Promise.reject(new Error('lost')));
    expect(ended).toMatchObject({
      state: 'failed',
      problem: { code: 'internal-error', details: expect.stringContaining('lost') as string },
    });
  });

  it('puts away how a job ended, but never a running one', async () => {
    const runner = newJobRunner();
    const running = runner.run('clearMarks', {});
    runner.clear();
    expect(runner.state().current.state).toBe('running');
    await running;
    runner.clear();
    expect(runner.state().current).toEqual({ state: 'idle' });
  });
});

describe('what was thrown', () => {
  it('is told apart where a part of the add-in could not be loaded', () => {
    const error = new Error('Loading chunk 12 failed.');
    error.name = 'ChunkLoadError';
    const said = { code: 'part-not-loaded', remedy: 'Reload the pane, then try again.' };
    expect(problemOf(error)).toMatchObject(said);
    // Where a job loads a part itself, it must not be taken for an error of Excel's.
    expect(toProblem(error)).toMatchObject(said);
  });
});
