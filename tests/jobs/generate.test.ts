import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { newWorkbook, openWorkbook, saveWorkbook, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { generate, type Generated, type GenerateRequest } from '../../src/jobs';
import { AS_BEFORE, Problem } from '../../src/problem';
import { figuresJson, KINDS } from '../../src/report';
import { endOf } from '../excel/failures';
import { pictureOf, put } from '../excel/support';

const HEADINGS = ['Ref', 'Record type', 'Stage', 'Date received', 'Date of response', 'Outcome', 'Team'];
const TEAMS = ['North', 'South', 'Fostering'];
const OUTCOMES = ['Upheld', 'Not upheld', 'Partially upheld'];

/** Complaints received every six days from 1 April 2021 on, answered after nine. */
function registerRows(count: number, epoch = 0): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => {
    const received = dayOf(2021, 4, 1) + index * 6 - epoch;
    return [
      `C${index + 1}`,
      'Complaint',
      '1',
      received,
      received + 9,
      OUTCOMES[index % OUTCOMES.length] ?? '',
      TEAMS[index % TEAMS.length] ?? '',
    ];
  });
}

function registerWorkbook({ date1904 = false, rows = 120 } = {}): WorkbookModel {
  const workbook = newWorkbook(['Register', 'Settings']);
  workbook.date1904 = date1904;
  const [register, settings] = workbook.sheets;
  if (!register || !settings) throw new Error('a workbook of two sheets');
  put(register, 0, [HEADINGS, ...registerRows(rows, date1904 ? 1462 : 0)]);
  put(settings, 0, [
    ['Setting', 'Value'],
    ['Council', 'Example Council'],
  ]);
  return workbook;
}

const request = (changes: Partial<GenerateRequest> = {}): GenerateRequest => ({
  kind: 'appendix',
  choices: {},
  today: dayOf(2023, 6, 1),
  ...changes,
});

let workbook: WorkbookModel;
let office: LoadedOffice;

async function open(next: WorkbookModel): Promise<void> {
  workbook = next;
  office = await loadOffice(workbook);
}

const problemOf = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: unknown) => (error instanceof Problem ? error : Promise.reject(new Error(String(error)))),
  );

const figures = ({ report, register }: Generated): unknown => figuresJson(report, register);

function register(): SheetModel {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a workbook has a sheet');
  return sheet;
}

describe('generating a report', () => {
  beforeEach(() => open(registerWorkbook()));

  it('reads the register, works out the report and writes its sheets', async () => {
    const { report, register: read, written, kept, remarks } = await generate(request(), {});
    expect(read.rowCount).toBe(120);
    expect(report.council).toBe('Example Council');
    expect(report.period.label).toBe('2022/23');
    expect(workbook.sheets.slice(2).map(({ name }) => name)).toEqual(written);
    expect(kept).toEqual([]);
    expect(remarks).toEqual([]);
  });

  it('writes the Ombudsman’s published figures where the sheet has them', async () => {
    await open(registerWorkbook());
    const sheet = newWorkbook(['Ombudsman']).sheets[0];
    if (!sheet) throw new Error('a workbook of one sheet');
    put(sheet, 0, [
      ['Authority', 'Year', 'Upheld', 'Not upheld', 'Uphold rate', 'Compliance rate'],
      ['Example Council', '2022/23', 3, 1, 0.75, 1],
      ['Anytown', '2022/23', 2, 2, 0.5, 1],
    ]);
    workbook.sheets.push({ ...sheet, id: `${sheet.id}-ombudsman` });
    const { report, written } = await generate(request({ kind: 'annual-report' }), {});
    const names = ['LGSCO decisions 2022-23', 'LGSCO uphold 2022-23', 'LGSCO compliance 2022-23'];
    expect(written.filter((name) => names.includes(name))).toEqual(names);
    expect(report.findings.filter(({ sheet: where }) => where === 'Ombudsman')).toEqual([]);
  });

  it('asks little of Excel', async () => {
    const first = await generate(request(), {});
    const { syncs, requests, largestRequest } = office.counts;
    expect(requests).toBe(syncs);
    expect(syncs).toBeLessThanOrEqual(first.written.length + 6);
    expect(largestRequest).toBeLessThan(2_000_000);
    await generate(request(), {});
    expect(office.counts.syncs - syncs).toBeLessThanOrEqual(first.written.length + 6);
  });

  it('asks no more often for an annual report with all its sections than for one of them', async () => {
    const syncsWithout = async (sectionsLeftOut: readonly string[]): Promise<number> => {
      await open(registerWorkbook());
      await generate(request({ kind: 'annual-report', choices: { sectionsLeftOut } }), {});
      return office.counts.syncs;
    };
    const others = KINDS.find(({ id }) => id === 'annual-report')?.sections.slice(1) ?? [];
    expect(others.length).toBeGreaterThan(8);
    expect(await syncsWithout([])).toBe(await syncsWithout(others.map(({ title }) => title)));
  });

  it('gives the same workbook when it is done twice, and when it is done afresh', async () => {
    await generate(request(), {});
    const first = pictureOf(workbook);
    await generate(request(), {});
    expect(pictureOf(workbook)).toBe(first);
    await open(registerWorkbook());
    await generate(request(), {});
    expect(pictureOf(workbook)).toBe(first);
  });

  it('gives the same figures in a workbook that counts its days from 1904', async () => {
    const usual = figures(await generate(request(), {}));
    await open(registerWorkbook({ date1904: true }));
    expect(figures(await generate(request(), {}))).toEqual(usual);
  });

  it('knows its sheets again in a file that was saved and opened', async () => {
    await generate(request(), {});
    const sheets = workbook.sheets.map(({ name }) => name);
    await open(openWorkbook(saveWorkbook(workbook), 'saved.xlsx').workbook);
    const { kept } = await generate(request(), {});
    expect(kept).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it('tells its steps', async () => {
    const steps: string[] = [];
    await generate(request(), {
      progress: ({ step }) => {
        if (steps.at(-1) !== step) steps.push(step);
      },
    });
    expect(steps).toEqual([
      'Looking for the register',
      'Reading the register',
      'Working out the figures',
      'Writing the sheets',
      'Setting up the pages',
      'Comparing with the register',
      'Putting the sheets in place',
    ]);
  });

  it('reads the sheets that the setting names, and the ones asked for rather than those', async () => {
    const other = registerWorkbook({ rows: 90 }).sheets[0];
    if (!other) throw new Error('a register');
    workbook.sheets.push(other);
    other.name = 'Elsewhere';
    const settings = workbook.sheets[1];
    if (settings) put(settings, 2, [['Register sheets', 'Elsewhere']]);
    expect((await generate(request(), {})).register.rowCount).toBe(90);
    expect((await generate(request({ sheets: ['Register'] }), {})).register.rowCount).toBe(120);
  });
});

describe('a register that is edited meanwhile', () => {
  beforeEach(() => open(registerWorkbook()));

  /** The request before which the sheets have been written and the register has not been looked at again. */
  async function comparingRequest(): Promise<number> {
    let compared = 0;
    await generate(request(), {
      progress: ({ step }) => {
        if (step === 'Comparing with the register') compared = office.counts.requests + 1;
      },
    });
    await open(registerWorkbook());
    return compared;
  }
  const addRow = (row: number): void => {
    registerRows(row)
      .slice(-1)
      .forEach((cells) => cells.forEach((value, column) => setCell(register(), row, column, { value })));
  };

  it('is read again, once', async () => {
    const comparing = await comparingRequest();
    office.faults.before(comparing, () => addRow(121));
    const { register: read, written } = await generate(request(), {});
    expect(read.rowCount).toBe(121);
    expect(workbook.sheets.slice(2).map(({ name }) => name)).toEqual(written);
  });

  it('stops the job where it goes on being edited, and the workbook is as before', async () => {
    const comparing = await comparingRequest();
    for (let request = comparing; request < 4 * comparing; request++) {
      office.faults.before(request, () => addRow(121 + request));
    }
    const problem = await problemOf(generate(request(), {}));
    expect(problem.code).toBe('register-changed');
    expect(problem.workbook).toEqual(AS_BEFORE);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Register', 'Settings']);
  });
});

describe('a report that can not be made', () => {
  it('says why and that the workbook is as before', async () => {
    await open(newWorkbook(['Empty']));
    const problem = await problemOf(generate(request(), {}));
    expect(problem.code).toBe('no-register');
    expect(problem.workbook).toEqual(AS_BEFORE);
  });

  it.each(KINDS.filter(({ id }) => id !== 'benchmarks').map(({ id, sections }) => [id, sections] as const))(
    'writes no %s without a section',
    async (kind, sections) => {
      await open(registerWorkbook());
      const before = pictureOf(workbook);
      const sectionsLeftOut = sections.map(({ title }) => title);
      expect((await problemOf(generate(request({ kind, choices: { sectionsLeftOut } }), {}))).code).toBe('no-sections');
      expect(pictureOf(workbook)).toBe(before);
    },
  );

  it.each([
    ['the period itself', '2022/23'],
    ['a part of it', '2022/23 Q1'],
  ])('says which setting is wrong where it is to be compared with %s', async (_, previousPeriod) => {
    await open(registerWorkbook());
    const choices = { period: '2022/23', previousPeriod };
    const { code, message, remedy } = await problemOf(generate(request({ choices }), {}));
    expect(code).toBe('bad-period');
    expect(message).toMatch(/^The previous period, 2022\/23/u);
    expect(remedy).toContain('setting Previous period');
  });

  it('asks which date system holds where the register contradicts Excel', async () => {
    await open(registerWorkbook());
    // The cells hold what 3 April 2030 is in the 1904 system, and show that day.
    for (let row = 1; row <= 120; row++) setCell(register(), row, 3, { value: dayOf(2030, 4, 3) - 1462 });
    await Excel.run(async (context) => {
      const dates = context.workbook.worksheets.getItem('Register').getRange('D2:D121');
      dates.set({ numberFormat: Array.from({ length: 120 }, () => ['"3 April 2030"']) });
      await context.sync();
    });
    expect((await problemOf(generate(request(), {}))).code).toBe('date-system-unclear');
  });

  it('leaves the workbook as it was, whenever it is cancelled', async () => {
    await open(registerWorkbook());
    const before = pictureOf(workbook);
    for (let at = 1; ; at++) {
      const stop = new AbortController();
      office.faults.before(at, () => stop.abort());
      const ended: unknown = await generate(request(), { signal: stop.signal }).catch((error: unknown) => error);
      if (!(ended instanceof Error)) break;
      expect(ended).toMatchObject({ code: 'cancelled', workbook: AS_BEFORE });
      expect(pictureOf(workbook)).toBe(before);
    }
  });

  it('leaves the workbook as it was, or finished, whichever request fails', async () => {
    await open(registerWorkbook());
    await generate(request(), {});
    const { requests } = office.counts;
    const finished = pictureOf(workbook, 'without pages');
    const answers = new Set<string>();
    for (let at = 1; at <= requests; at++) {
      for (const when of ['before', 'after'] as const) {
        await open(registerWorkbook());
        const before = pictureOf(workbook);
        office.faults.fail({ request: at, error: 'GeneralException', when });
        const answer = await endOf(generate(request(), {}));
        answers.add(answer);
        if (answer === 'finished') expect(pictureOf(workbook, 'without pages')).toBe(finished);
        else expect(pictureOf(workbook)).toBe(before);
      }
    }
    expect([...answers].sort()).toEqual(['as before', 'finished']);
  });
});
