import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withExcel, type Control, type Progress } from '../../src/excel';
import { Problem } from '../../src/problem';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { FAILURES, nameOf } from './failures';
import { analystsWorkbook } from './support';

const touch = (control: Control = {}): Promise<void> =>
  withExcel(control, (session) =>
    session.send(({ workbook }) => {
      workbook.worksheets.load('items/name');
    }),
  );

const problemOf = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: unknown) => (error instanceof Problem ? error : Promise.reject(new Error(String(error)))),
  );

describe('the conversation with Excel', () => {
  let office: LoadedOffice;
  beforeEach(async () => {
    office = await loadOffice(analystsWorkbook());
  });

  it.each(FAILURES.map((failure) => [nameOf(failure), failure] as const))(
    'says in plain words what %s means and what to do',
    async (name, failure) => {
      // As often as anybody would try again.
      for (let request = 1; request <= 200; request++) office.faults.fail({ request, error: failure });
      const problem = await problemOf(touch({ wait: () => Promise.resolve() }));
      expect(problem.message).toMatch(/^[A-Z].*\.$/);
      expect(problem.remedy).toMatch(/^[A-Z].*\.$/);
      expect(problem.message).not.toMatch(/does not know|was not made for|Exception|office|API/i);
      // Excel's own words and code are there for support only.
      if (typeof failure === 'string') expect(problem.details).toContain(name);
      expect(problem.message).not.toContain(name);
    },
  );

  it('tells whoever edits a cell to press Enter, then goes on', async () => {
    office.faults.fail({ request: 1, error: { status: 5004 } });
    office.faults.fail({ request: 2, error: { status: 5004 } });
    const seen: Progress[] = [];
    const waits: number[] = [];
    await touch({
      progress: (progress) => void seen.push(progress),
      wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    });
    expect(seen.map(({ step }) => step)).toEqual([
      expect.stringContaining('Press Enter'),
      expect.stringContaining('Press Enter'),
    ]);
    expect(waits).toHaveLength(2);
  });

  it('asks Excel to wait for the cell editor where Excel can', async () => {
    const stopEditing = office.host.editCell();
    const touched = touch();
    setTimeout(stopEditing, 20);
    await expect(touched).resolves.toBeUndefined();
    expect(office.counts.requests).toBe(1);
  });

  it('says so where Excel keeps the job waiting for long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const stopEditing = office.host.editCell();
      const seen: Progress[] = [];
      const touched = touch({ progress: (progress) => void seen.push(progress) });
      await vi.advanceTimersByTimeAsync(3_900);
      expect(seen).toEqual([]);
      await vi.advanceTimersByTimeAsync(200);
      expect(seen.map(({ step }) => step)).toEqual([expect.stringContaining('press Enter')]);
      stopEditing();
      await touched;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('waits longer each time while Excel is too busy', async () => {
    office.faults.fail({ request: 1, error: { status: 5102 } });
    office.faults.fail({ request: 2, error: { status: 5102 } });
    const waits: number[] = [];
    await touch({ wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)) });
    expect(waits).toEqual([1_000, 2_000]);
  });

  it('sends nothing once it is cancelled', async () => {
    const problem = await problemOf(touch({ signal: AbortSignal.abort() }));
    expect(problem.code).toBe('cancelled');
    expect(office.counts.requests).toBe(0);
  });

  it('refuses to work with an Excel below ExcelApi 1.14', async () => {
    await loadOffice(analystsWorkbook(), { requirements: { ExcelApi: '1.13' } });
    expect((await problemOf(touch())).code).toBe('excel-too-old');
  });

  it('does not blame Excel for an error of our own', async () => {
    const problem = await problemOf(withExcel({}, () => Promise.reject(new TypeError('x is undefined'))));
    expect(problem.code).toBe('internal-error');
    expect(problem.details).toContain('x is undefined');
  });
});
