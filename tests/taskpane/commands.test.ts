import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { NO_PREFERENCES, savePreferences } from '../../src/excel';
import { newWorkbook, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { answerRibbon, COMMANDS } from '../../src/taskpane/commands';
import { newJobRunner, type JobRunner } from '../../src/taskpane/jobRunner';
import { pictureOf, put } from '../excel/support';

const HEADINGS = [
  'Ref',
  'Record type',
  'Procedure',
  'Stage',
  'Date received',
  'Date of response',
  'Status',
  'Outcome',
  'Team',
];

function registerWorkbook(team = 'Team'): WorkbookModel {
  const workbook = newWorkbook(['Register', 'Settings']);
  const [register, settings] = workbook.sheets;
  if (!register || !settings) throw new Error('a workbook of two sheets');
  const rows = Array.from({ length: 60 }, (_, index) => {
    const received = dayOf(2021, 4, 1) + index * 12;
    return [`C${index + 1}`, 'Complaint', 'Corporate', '1', received, received + 9, 'Closed', 'Upheld', 'North'];
  });
  put(register, 0, [HEADINGS.map((heading) => (heading === 'Team' ? team : heading)), ...rows]);
  put(settings, 0, [
    ['Setting', 'Value'],
    ['Council', 'Example Council'],
  ]);
  return workbook;
}

let workbook: WorkbookModel;
let office: LoadedOffice;
let runner: JobRunner;

async function open(next: WorkbookModel): Promise<void> {
  workbook = next;
  office = await loadOffice(workbook);
  office.host.session().pane.state = 'Hidden';
  runner = newJobRunner();
}

beforeAll(async () => {
  await open(registerWorkbook());
  // The client wants each command once; each test has a runner of its own.
  answerRibbon({
    state: () => runner.state(),
    watch: (listener) => runner.watch(listener),
    run: (job, request) => runner.run(job, request),
    cancel: () => runner.cancel(),
    clear: () => runner.clear(),
  });
});

const paneState = (): string => office.host.session().pane.state;
const press = (name: string): Promise<unknown> => office.runCommand(name);

beforeEach(() => open(registerWorkbook()));

describe("the ribbon's commands", () => {
  it('generate the appendix without opening the pane', async () => {
    await press('generateAppendix');
    expect(runner.state().current).toMatchObject({ state: 'done', job: 'generate' });
    expect(workbook.sheets.length).toBeGreaterThan(10);
    expect(paneState()).toBe('Hidden');
  });

  it('take what was chosen in the pane', async () => {
    await open(registerWorkbook('Squad'));
    await savePreferences({
      ...NO_PREFERENCES,
      kind: 'annual-report',
      choices: { Period: '2021/22' },
      sheets: ['Register'],
      mapping: { Squad: 'Team' },
      given: {},
    });
    await press('generateAppendix');
    const { current } = runner.state();
    if (current.state !== 'done' || current.job !== 'generate') throw new Error('it should be done');
    expect(current.result.report).toMatchObject({ kind: 'appendix', period: { label: '2021/22' } });
    expect(current.result.register.team.names).toEqual(['North']);
  });

  it('check the register and open the pane, which lists what was found', async () => {
    await press('checkRegister');
    expect(runner.state().results.check?.result.rows).toBe(60);
    expect(paneState()).toBe('Visible');
  });

  it('clear marks, and open the pane where there was none to be cleared', async () => {
    const before = pictureOf(workbook);
    await press('clearMarks');
    expect(pictureOf(workbook)).toBe(before);
    expect(paneState()).toBe('Visible');
  });

  it('add a new register without opening the pane', async () => {
    await open(newWorkbook(['Sheet1']));
    await press('newRegister');
    expect(workbook.sheets.map(({ name }) => name)).toContain('Register');
    expect(paneState()).toBe('Hidden');
  });

  it.each(COMMANDS)('are completed where %s fails, and the pane opens to say why', async (name) => {
    for (let request = 1; request <= 60; request++) office.faults.fail({ request, error: 'AccessDenied' });
    await press(name);
    expect(runner.state().current).toMatchObject({ state: 'failed', problem: { code: 'access-denied' } });
    office.faults.clear();
  });

  it('open the pane where there is no register', async () => {
    await open(newWorkbook(['Sheet1']));
    await press('generateAppendix');
    expect(runner.state().current).toMatchObject({ state: 'failed', problem: { code: 'no-register' } });
    expect(paneState()).toBe('Visible');
  });

  it('are completed where the job is cancelled, and leave the workbook as it was', async () => {
    const before = pictureOf(workbook);
    const pressed = press('generateAppendix');
    runner.watch(() => {
      const { current } = runner.state();
      if (current.state === 'running' && current.step === 'Writing the sheets' && !current.stopping) runner.cancel();
    });
    await pressed;
    expect(runner.state().current).toMatchObject({ state: 'cancelled', job: 'generate' });
    expect(pictureOf(workbook)).toBe(before);
    expect(paneState()).toBe('Hidden');
  });

  it('do a double click once', async () => {
    await Promise.all([press('generateAppendix'), press('generateAppendix')]);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Contents'))).toHaveLength(1);
    expect(paneState()).toBe('Hidden');
  });

  it('refuse a job while another is running, and say so in the pane', async () => {
    const refused: unknown[] = [];
    runner.watch(() => refused.push(runner.state().refused));
    const first = press('generateAppendix');
    await press('newRegister');
    expect(refused).toContain('newRegister');
    expect(paneState()).toBe('Visible');
    await first;
    expect(runner.state().current).toMatchObject({ state: 'done', job: 'generate' });
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Lists');
  });
});
