/** Everything that Excel can do to a run: afterwards the workbook is as before or finished, and the answer is true. */
import { describe, expect, it } from 'vitest';
import { columnHash, writeWorkbook, type RegisterRead } from '../../src/excel';
import type { WorkbookModel } from '../../src/host';
import { setCell } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import type { WorkbookPlan } from '../../src/sheets';
import { CODES, endOf, FAILURES, recordRequests } from './failures';
import { analystsWorkbook, pictureOf, smallPlan, teamSheet } from './support';

type Fault = Parameters<LoadedOffice['faults']['fail']>[0];

const REGISTER: RegisterRead = {
  dates: 1900,
  stamps: [
    {
      sheet: 'Register',
      used: { row: 0, column: 0, rows: 3, columns: 4 },
      refs: { sheet: 'Register', row: 1, column: 0, rows: 2, columns: 1 },
      hash: columnHash({ sheet: 'Register', row: 1, column: 0, values: [['C1'], ['C2']] }, 0),
    },
  ],
};

/** A workbook to start from, as it was when the run began and as an undisturbed run leaves it. */
interface Scenario {
  readonly plan: WorkbookPlan;
  readonly start: WorkbookModel;
  readonly before: string;
  readonly finished: string;
  /** The page setup is best effort: where Excel refuses it, the report is finished without. */
  readonly finishedWithoutPages: string;
  /** What an undisturbed run sends: the number of actions of each request. */
  readonly requests: readonly number[];
}

const noWait = (): Promise<void> => Promise.resolve();

const run = (plan: WorkbookPlan): Promise<string> => endOf(writeWorkbook(plan, REGISTER, { wait: noWait }));

async function open(
  start: WorkbookModel,
): Promise<{ readonly workbook: WorkbookModel; readonly office: LoadedOffice }> {
  const workbook = structuredClone(start);
  return { workbook, office: await loadOffice(workbook) };
}

async function scenarioOf(start: WorkbookModel, plan: WorkbookPlan): Promise<Scenario> {
  const before = pictureOf(start);
  const { workbook } = await open(start);
  const { requests, stop } = recordRequests();
  expect(await run(plan)).toBe('finished');
  stop();
  const finishedWithoutPages = pictureOf(workbook, 'without pages');
  // So that one answer is true of a workbook at most.
  expect(finishedWithoutPages).not.toBe(pictureOf(start, 'without pages'));
  return { plan, start, before, finished: pictureOf(workbook), finishedWithoutPages, requests };
}

const firstReport = (): Promise<Scenario> => scenarioOf(analystsWorkbook(), smallPlan());

/** A refresh with all that can happen in one: a commentary, an edited sheet, one referred to, one that goes. */
async function refresh(): Promise<Scenario> {
  const workbook = analystsWorkbook();
  await loadOffice(workbook);
  const extra = (id: string, name: string) =>
    teamSheet({ id, name, tables: [{ name, row: 4, column: 0, rows: 3, columns: 3, style: '' }], charts: [] });
  const { sheets } = smallPlan();
  await writeWorkbook(
    smallPlan({ sheets: [...sheets, extra('edited', 'Typed'), extra('needed', 'Needed'), extra('gone', 'Gone')] }),
    REGISTER,
    {},
  );
  const [, notes, , byTeam, typed] = workbook.sheets;
  if (!notes || !byTeam || !typed) throw new Error('the first report was written');
  setCell(byTeam, 3, 0, { value: '=our remark', quoted: true });
  setCell(typed, 5, 1, { value: 99 });
  setCell(notes, 8, 0, { formula: '=Needed!B6', value: 3 });
  return scenarioOf(
    workbook,
    smallPlan({ sheets: [...sheets, extra('edited', 'Typed'), extra('needed', 'Needed'), extra('new', 'New')] }),
  );
}

/** Runs the scenario with faults and checks that what it answers is true of the workbook. */
async function disturbed(scenario: Scenario, faults: readonly Fault[]): Promise<string> {
  const { workbook, office } = await open(scenario.start);
  faults.forEach(office.faults.fail);
  const answer = await run(scenario.plan);
  const after = pictureOf(workbook);
  if (answer === 'finished') {
    if (pictureOf(workbook, 'without pages') !== scenario.finishedWithoutPages) expect(after).toBe(scenario.finished);
  } else if (answer === 'as before') {
    if (after !== scenario.before) expect(after).toBe(scenario.before);
  } else {
    expect(answer).toBe('unfinished: sheets');
  }
  expect(office.host.session().eventsEnabled || answer === 'unfinished: sheets').toBe(true);
  if (after !== scenario.before || answer === 'unfinished: sheets') {
    office.faults.clear();
    if (answer !== 'finished') {
      expect(await run(scenario.plan)).toBe('finished');
      expect(pictureOf(workbook)).toBe(scenario.finished);
    }
  }
  return answer;
}

describe.each([
  ['a first report', firstReport],
  ['a refresh', refresh],
])('%s', (_, make) => {
  it('survives the failure of any request, with any code, before it ran or with its answer lost', async () => {
    const scenario = await make();
    const answers = new Set<string>();
    for (let request = 1; request <= scenario.requests.length; request++) {
      for (const error of FAILURES) {
        for (const when of ['before', 'after'] as const) {
          answers.add(await disturbed(scenario, [{ request, error, when }]));
        }
      }
    }
    expect([...answers].sort()).toEqual(['as before', 'finished']);
  });

  it('survives the failure of any action within a request', async () => {
    const scenario = await make();
    const answers = new Set<string>();
    let turn = 0;
    for (const [index, actions] of scenario.requests.entries()) {
      for (let action = 0; action < actions; action++) {
        const error = CODES[turn++ % CODES.length] ?? 'GeneralException';
        answers.add(await disturbed(scenario, [{ request: index + 1, action, error }]));
      }
    }
    expect([...answers].sort()).toEqual(['as before', 'finished']);
  });

  it('survives an Excel that stops answering for good, at any request: the next run puts it right', async () => {
    const scenario = await make();
    const answers = new Set<string>();
    for (let request = 1; request <= scenario.requests.length; request++) {
      for (const when of ['before', 'after'] as const) {
        const dead = Array.from({ length: 60 }, (_, later) => ({
          request: request + later,
          error: { status: 5012 },
          when,
        }));
        answers.add(await disturbed(scenario, dead));
      }
    }
    expect(answers).toContain('unfinished: sheets');
  });

  it('survives a second failure while the first is being undone', async () => {
    const scenario = await make();
    const swap = scenario.requests.length;
    const actions = scenario.requests[swap - 1] ?? 0;
    for (let action = 0; action < actions; action += 5) {
      for (const later of [1, 2, 3]) {
        for (const when of ['before', 'after'] as const) {
          await disturbed(scenario, [
            { request: swap, action, error: 'GeneralException' },
            { request: swap + later, error: { status: 5012 }, when },
          ]);
        }
      }
    }
  });
});
