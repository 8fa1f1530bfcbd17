/**
 * Everything that Excel can do to a check, a fix, an undo, a clearing, a new register or a table that is added: afterwards the workbook is as
 * before or finished, and the answer is true. Where Excel is gone for good, whatever was changed is listed.
 */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { cellAt, newWorkbook, setCell, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import {
  addTable,
  applyFixes,
  arrangeReport,
  checkWorkbook,
  clearMarks,
  newRegister,
  undoFixes,
  type CellFix,
} from '../../src/jobs';
import { CODES, endOf, FAILURES, recordRequests } from '../excel/failures';
import { pictureOf, put } from '../excel/support';

type Fault = Parameters<LoadedOffice['faults']['fail']>[0];

const TODAY = dayOf(2023, 12, 1);
const control = { wait: (): Promise<void> => Promise.resolve() };

function registerWorkbook(): WorkbookModel {
  const workbook = newWorkbook(['Register', 'My notes']);
  const [register, notes] = workbook.sheets;
  if (!register || !notes) throw new Error('a workbook of two sheets');
  put(register, 0, [
    ['Ref', 'Record type', 'Date received', 'Team'],
    ['C1', 'Complaint', 45019, 'Family Support Team 1'],
    ['C2', 'Complaint', 45020, 'Faily Support Team 1'],
    ['C3', 'Complaint', 45021, ' Fostering Team North'],
    ['C4', 'Complaint', 45022, 'Family Support Team 1'],
  ]);
  put(notes, 0, [['Remember']]);
  register.conditionalFormats.push({
    id: '{own}',
    ranges: [{ row: 1, column: 3, rows: 4, columns: 1 }],
    priority: 0,
    stopIfTrue: false,
    formula: '=$D2=""',
    fill: '#00FF00',
  });
  return workbook;
}

const FIXES: readonly CellFix[] = [
  {
    rule: 'near-name',
    sheet: 'Register',
    ref: 'C2',
    column: 'Team',
    cell: 'D3',
    before: 'Faily Support Team 1',
    after: 'Family Support Team 1',
  },
  {
    rule: 'stray-spaces',
    sheet: 'Register',
    ref: 'C3',
    column: 'Team',
    cell: 'D4',
    before: ' Fostering Team North',
    after: 'Fostering Team North',
  },
];

interface Scenario {
  readonly name: string;
  readonly start: () => Promise<WorkbookModel>;
  readonly run: () => Promise<unknown>;
}

const prepared = async (...steps: readonly ((workbook: WorkbookModel) => unknown)[]): Promise<WorkbookModel> => {
  const workbook = registerWorkbook();
  await loadOffice(workbook);
  for (const step of steps) await step(workbook);
  return workbook;
};
const check = (): Promise<unknown> => checkWorkbook({ choices: {}, today: TODAY }, control);
const apply =
  (fixes = FIXES) =>
  (): Promise<unknown> =>
    applyFixes({ choices: {}, fixes, now: TODAY }, control);
const undo = (): Promise<unknown> => undoFixes({ choices: {} }, control);
const add = (title: string) => (): Promise<unknown> =>
  addTable({ table: title, rows: 'Team', columns: 'Received; % in time', top: '10' }, control);
const misspell = ({ sheets: [register] }: WorkbookModel): void => {
  if (register) setCell(register, 1, 3, { value: 'Family Suport Team 1' });
};

const SCENARIOS: readonly Scenario[] = [
  { name: 'a first check', start: () => prepared(), run: check },
  { name: 'a further check', start: () => prepared(check, misspell), run: check },
  { name: 'clearing the marks', start: () => prepared(check), run: () => clearMarks(control) },
  { name: 'first fixes', start: () => prepared(), run: apply() },
  { name: 'further fixes', start: () => prepared(apply(FIXES.slice(0, 1))), run: apply(FIXES.slice(1)) },
  { name: 'undoing fixes', start: () => prepared(apply()), run: undo },
  { name: 'a first table', start: () => prepared(), run: add('By team') },
  { name: 'a further table', start: () => prepared(add('By team')), run: add('Again by team') },
  {
    name: 'arranging a report',
    start: () => prepared(),
    run: () => arrangeReport({ kind: 'service-summary', name: 'Service summary' }, control),
  },
  { name: 'a new register', start: () => Promise.resolve(newWorkbook(['My notes'])), run: () => newRegister(control) },
];

/** Cells, tables, rules, names and marks of all sheets; what is best effort, such as page setup, is left out. */
function seen(workbook: WorkbookModel): string {
  const rules = workbook.sheets.map(({ name, conditionalFormats, validations }) => [
    name,
    conditionalFormats.map(({ ranges, formula, fill, border }) => [ranges, formula, fill, border]),
    validations,
  ]);
  return pictureOf(workbook, 'without pages') + JSON.stringify(rules);
}

interface Known {
  readonly start: WorkbookModel;
  readonly before: string;
  readonly finished: string;
  readonly requests: readonly number[];
}

async function known({ start, run }: Scenario): Promise<Known> {
  const workbook = await start();
  const copy = structuredClone(workbook);
  await loadOffice(copy);
  const { requests, stop } = recordRequests();
  expect(await endOf(run())).toBe('finished');
  stop();
  const [before, finished] = [seen(workbook), seen(copy)];
  // So that one answer is true of a workbook at most.
  expect(finished).not.toBe(before);
  return { start: workbook, before, finished, requests };
}

/** Runs with the fault, and checks that the answer is true; a check without its marks or notes says so in a remark. */
async function disturbed({ run }: Scenario, { start, before, finished }: Known, fault: Fault): Promise<string> {
  const workbook = structuredClone(start);
  const office = await loadOffice(workbook);
  office.faults.fail(fault);
  let remarks: readonly string[] = [];
  const answer = await endOf(
    run().then((result) => {
      if (typeof result === 'object' && result !== null && 'remarks' in result)
        remarks = result.remarks as readonly string[];
    }),
  );
  const after = seen(workbook);
  const isExpected = answer === 'finished' ? after === finished || remarks.length > 0 : after === before;
  if (!isExpected) expect({ fault, after }).toEqual({ fault, after: answer === 'finished' ? finished : before });
  expect(office.host.session().eventsEnabled, JSON.stringify(fault)).toBe(true);
  return answer;
}

/** Every kind of failure has its turn, here or there. */
let turn = 0;

describe.each(SCENARIOS)('$name', (scenario) => {
  it('is as before or finished, whichever request fails, before it ran or with its answer lost', async () => {
    const facts = await known(scenario);
    const answers = new Set<string>();
    for (let request = 1; request <= facts.requests.length; request++) {
      for (const when of ['before', 'after'] as const) {
        const error = FAILURES[turn++ % FAILURES.length] ?? 'GeneralException';
        answers.add(await disturbed(scenario, facts, { request, error, when }));
      }
    }
    expect(
      [...answers].every((answer) => answer === 'as before' || answer === 'finished'),
      [...answers].join('\n'),
    ).toBe(true);
  });

  it('is as before or finished, whichever action of a request fails', async () => {
    const facts = await known(scenario);
    const answers = new Set<string>();
    const all = facts.requests.flatMap((actions, index) =>
      Array.from({ length: actions }, (_, action) => ({ request: index + 1, action })),
    );
    const step = Math.max(1, Math.floor(all.length / 20));
    for (let index = 0; index < all.length; index += step) {
      const at = all[index];
      const error = CODES[index % CODES.length] ?? 'GeneralException';
      if (at) answers.add(await disturbed(scenario, facts, { ...at, error }));
    }
    expect(
      [...answers].every((answer) => answer === 'as before' || answer === 'finished'),
      [...answers].join('\n'),
    ).toBe(true);
  });
});

describe('an Excel that stops answering for good', () => {
  it('leaves the register untouched, or every changed cell listed and undoable', async () => {
    const facts = await known({ name: '', start: () => prepared(), run: apply() });
    for (let request = 1; request <= facts.requests.length; request++) {
      for (const when of ['before', 'after'] as const) {
        const workbook = structuredClone(facts.start);
        const office = await loadOffice(workbook);
        for (let later = 0; later < 60; later++)
          office.faults.fail({ request: request + later, error: { status: 5012 }, when });
        const answer = await endOf(apply()());
        const changed = [2, 3].filter((row) => {
          const cell = (book: WorkbookModel): unknown => book.sheets[0] && cellAt(book.sheets[0], row, 3)?.value;
          return cell(workbook) !== cell(facts.start);
        });
        if (changed.length > 0) expect(workbook.sheets.some(({ name }) => name === 'Fixes')).toBe(true);
        if (answer === 'as before') expect(seen(workbook)).toBe(facts.before);
        if (answer === 'unfinished: listed fixes') expect(changed).toEqual([]);
        office.faults.clear();
        await undo();
        const [register] = workbook.sheets;
        expect(register && [2, 3].map((row) => cellAt(register, row, 3)?.value), `${request} ${when}`).toEqual([
          'Faily Support Team 1',
          ' Fostering Team North',
        ]);
      }
    }
  });

  it('while undoing: a further undo finishes it', async () => {
    const facts = await known({ name: '', start: () => prepared(apply()), run: undo });
    for (let request = 1; request <= facts.requests.length; request++) {
      for (const when of ['before', 'after'] as const) {
        const workbook = structuredClone(facts.start);
        const office = await loadOffice(workbook);
        for (let later = 0; later < 60; later++)
          office.faults.fail({ request: request + later, error: { status: 5012 }, when });
        if ((await endOf(undo())) === 'as before') expect(seen(workbook)).toBe(facts.before);
        office.faults.clear();
        await undo();
        const [register] = workbook.sheets;
        expect(register && [2, 3].map((row) => cellAt(register, row, 3)?.value)).toEqual([
          'Faily Support Team 1',
          ' Fostering Team North',
        ]);
      }
    }
  });

  it('after a cell was changed meanwhile: the fixes that were not made are said to be listed still', async () => {
    const facts = await known({ name: '', start: () => prepared(), run: apply() });
    const workbook = structuredClone(facts.start);
    const [register] = workbook.sheets;
    if (!register) throw new Error('a workbook has a sheet');
    const office = await loadOffice(workbook);
    // The cells are read and written with the last three requests; three attempts and the way back take eight.
    const editing = facts.requests.length - 2;
    office.faults.before(editing, () => setCell(register, 2, 3, { value: 'Safeguarding' }));
    for (let later = 0; later < 60; later++)
      office.faults.fail({ request: editing + 8 + later, error: { status: 5012 } });
    expect(await endOf(apply()())).toBe('unfinished: listed fixes');
    expect([2, 3].map((row) => cellAt(register, row, 3)?.value)).toEqual(['Safeguarding', ' Fostering Team North']);
    expect(workbook.sheets.some(({ name }) => name === 'Fixes')).toBe(true);
  });

  it('does not stop a fix of what was left half done', async () => {
    const workbook = registerWorkbook();
    const office = await loadOffice(workbook);
    const { requests } = await known({ name: '', start: () => prepared(), run: apply() });
    await office.reset(workbook);
    for (let later = 0; later < 60; later++)
      office.faults.fail({ request: requests.length - 1 + later, error: { status: 5012 } });
    await endOf(apply()());
    office.faults.clear();
    const [register] = workbook.sheets;
    if (register) setCell(register, 3, 3, { value: ' Fostering Team North' });
    expect(await endOf(apply()())).toBe('finished');
    await undo();
    expect(register && [2, 3].map((row) => cellAt(register, row, 3)?.value)).toEqual([
      'Faily Support Team 1',
      ' Fostering Team North',
    ]);
  });
});
