import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { newWorkbook, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { generate, newRegister, surveyWorkbook, type Survey, type SurveyRequest } from '../../src/jobs';
import type { Settings } from '../../src/register';
import { pictureOf, put } from '../excel/support';

const HEADINGS = ['Ref', 'Record type', 'Stage', 'Date received', 'Date of response', 'Outcome', 'Team'];

/** Complaints received every six days from 1 April 2021 on. */
function rows(count: number, epoch = 0): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => {
    const received = dayOf(2021, 4, 1) + index * 6 - epoch;
    return [`C${index + 1}`, 'Complaint', '1', received, received + 9, 'Upheld', 'North'];
  });
}

function workbookOf(sheets: Readonly<Record<string, (string | number)[][]>>): WorkbookModel {
  const workbook = newWorkbook(Object.keys(sheets));
  Object.values(sheets).forEach((cells, index) => {
    const sheet = workbook.sheets[index];
    if (sheet) put(sheet, 0, cells);
  });
  return workbook;
}

let office: LoadedOffice;
let workbook: WorkbookModel;

async function survey(next: WorkbookModel, changes: Partial<SurveyRequest> = {}): Promise<Survey> {
  workbook = next;
  office = await loadOffice(workbook);
  return surveyWorkbook({ choices: {}, today: dayOf(2023, 6, 1), ...changes }, {});
}

const ordinary = (): WorkbookModel =>
  workbookOf({
    Register: [HEADINGS, ...rows(120)],
    Settings: [
      ['Setting', 'Value'],
      ['Council', 'Example Council'],
    ],
    Notes: [['Remember the milk']],
  });

describe('the survey of a workbook', () => {
  it('tells register, rows, settings and companion sheets', async () => {
    const found = await survey(ordinary(), { choices: { rounding: 'Truncate' } });
    expect(found.register).toEqual({ sheets: ['Register'], table: undefined, rows: 120 });
    expect(found.problem).toBeUndefined();
    expect(found.sheetSettings).toEqual({ council: 'Example Council' });
    expect(found.settings).toMatchObject({ council: 'Example Council', rounding: 'Truncate' });
    expect(found.companions).toEqual(['Settings']);
    expect(found.candidates.map(({ outline }) => outline.name)).toEqual(['Register', 'Notes']);
  });

  it('takes a sheet Ombudsman for what it holds: published figures, or a register of cases', async () => {
    const figures = [
      ['Authority', 'Period', 'Received', 'Not upheld', 'Upheld'],
      ['Example Council', '2022/23', 20, 2, 3],
    ];
    const published = await survey(workbookOf({ Register: [HEADINGS, ...rows(120)], Ombudsman: figures }));
    expect(published.companions).toEqual(['Ombudsman']);
    expect(published.candidates.map(({ outline }) => outline.name)).toEqual(['Register']);
    const cases = await survey(workbookOf({ Ombudsman: [HEADINGS, ...rows(120)] }));
    expect(cases.register).toMatchObject({ sheets: ['Ombudsman'], rows: 120 });
    expect(cases.companions).toEqual([]);
  });

  it('tells a register that is found before its rows are counted', async () => {
    office = await loadOffice(ordinary());
    const soFar: Survey[] = [];
    const whole = await surveyWorkbook(
      { choices: {}, today: dayOf(2023, 6, 1) },
      { found: (known) => soFar.push(known) },
    );
    expect(soFar).toEqual([
      { ...whole, register: { ...whole.register, rows: undefined }, periods: [], usualPeriod: '' },
    ]);
  });

  it.each([
    ['has no register', newWorkbook(['Sheet1'])],
    ['has a register without rows', workbookOf({ Register: [HEADINGS] })],
  ])('tells nothing too soon of a workbook that %s', async (_, next) => {
    office = await loadOffice(next);
    const soFar: Survey[] = [];
    await surveyWorkbook({ choices: {}, today: dayOf(2023, 6, 1) }, { found: (known) => soFar.push(known) });
    expect(soFar).toEqual([]);
  });

  it('has no register where a remembered meaning is none, says so, and goes on', async () => {
    const found = await survey(ordinary(), { given: { words: [['Outcome', 'Fair', 'Blue']] } });
    expect(found.register).toBeUndefined();
    expect(found.problem).toMatchObject({ code: 'bad-meaning' });
    expect(found.candidates.map(({ outline }) => outline.name)).toEqual(['Register', 'Notes']);
  });

  it('counts what was received in each year and quarter, the newest first', async () => {
    const { periods } = await survey(ordinary());
    expect(periods.map(({ period, received }) => [period.label, received]).slice(0, 3)).toEqual([
      ['2022/23', 59],
      ['2022/23 Q4', 13],
      ['2022/23 Q3', 15],
    ]);
    const years = periods.filter(({ period }) => !period.label.includes('Q'));
    expect(years.reduce((sum, { received }) => sum + received, 0)).toBe(120);
  });

  it.each([dayOf(2022, 3, 31), dayOf(2022, 4, 1), dayOf(2023, 3, 31), dayOf(2023, 4, 1)])(
    'names the period that a report made on day %i covers',
    async (today) => {
      const { usualPeriod } = await survey(ordinary(), { today });
      const { report } = await generate({ kind: 'appendix', choices: {}, today }, {});
      expect(usualPeriod).toBe(report.period.label);
    },
  );

  it('gives the same periods in a workbook that counts its days from 1904', async () => {
    const { periods } = await survey(ordinary());
    const other = workbookOf({ Register: [HEADINGS, ...rows(120, 1462)] });
    other.date1904 = true;
    expect((await survey(other)).periods).toEqual(periods);
  });

  it('counts each stage of a register with one row a case', async () => {
    const cells = [
      ['Ref', 'Record type', 'Date received', 'Team', 'Stage 2 date received', 'Stage 2 outcome'],
      ['C1', 'Complaint', dayOf(2022, 5, 1), 'North', dayOf(2022, 9, 1), 'Upheld'],
      ['C2', 'Complaint', dayOf(2022, 5, 2), 'North', '', ''],
    ];
    const { periods } = await survey(workbookOf({ Log: cells }));
    expect(periods[0]).toMatchObject({ period: { label: '2022/23' }, received: 3 });
  });

  it('asks little of Excel, and changes nothing', async () => {
    const next = ordinary();
    const before = pictureOf(next);
    await survey(next);
    expect(office.counts.requests).toBe(4);
    expect(pictureOf(next)).toBe(before);
  });

  it('tells which sheets a report of a kind and period would replace', async () => {
    await survey(ordinary());
    const { written } = await generate({ kind: 'appendix', choices: {}, today: dayOf(2023, 6, 1) }, {});
    const again = await surveyWorkbook({ choices: {}, today: dayOf(2023, 6, 1) }, {});
    expect(again.written.map(({ sheet }) => sheet)).toEqual(written);
    expect(new Set(again.written.map(({ kind, period }) => `${kind} ${period}`))).toEqual(
      new Set(['appendix 2022/23']),
    );
    expect(again.candidates.map(({ outline }) => outline.name)).not.toContain(written[0]);
  });
});

describe('the periods of the survey', () => {
  const HEADS = ['Ref', 'Record type', 'Stage', 'Procedure', 'Status', 'Date received', 'Team'];
  const STATUSES = ['', 'Cancelled', 'Rejected', 'Withdrawn', 'Closed', 'cancelled '];
  const TYPES = ['Complaint', 'Compliment', 'MP enquiry', '', 'LGSCO'];
  const mixed = (count: number): (string | number)[][] =>
    Array.from({ length: count }, (_, index) => [
      ...[`C${index}`, TYPES[index % 5] ?? '', 1 + (index % 2), index % 3 === 0 ? 'Corporate' : 'Statutory'],
      ...[STATUSES[index % 6] ?? '', dayOf(2021, 4, 1) + index * 9, 'North'],
    ]);

  it.each<[string, Partial<Settings>]>([
    ['the defaults', {}],
    ['cancelled counted', { countCancelledAsReceived: true }],
    ['rejected left out', { countRejectedAsReceived: false }],
    ['one procedure', { proceduresCovered: ['corporate'] }],
  ])('have the numbers of a report, with %s', async (_, choices) => {
    const register = workbookOf({ Log: [HEADS, ...mixed(80)] });
    const { periods } = await survey(register, { choices });
    expect(periods.length).toBeGreaterThan(6);
    for (const { period, received } of periods) {
      const { report } = await generate(
        { kind: 'appendix', choices: { ...choices, period: period.label }, today: dayOf(2023, 6, 1) },
        {},
      );
      const total = report.sections[0]?.tables[0]?.rows.at(-1)?.[1];
      expect(typeof total === 'object' && total?.value, period.label).toBe(received);
    }
  });

  it('say which are over, and have none of a year in which nothing counts', async () => {
    const rows = [
      ['A', 'Complaint', 1, '', '', dayOf(2023, 4, 20), 'North'],
      ['B', 'Complaint', 1, '', '', dayOf(2023, 2, 1), 'North'],
      ['C', 'Complaint', 1, '', 'Cancelled', dayOf(2021, 5, 1), 'North'],
    ];
    const { periods } = await survey(workbookOf({ Log: [HEADS, ...rows] }));
    expect(periods.map(({ period, received, isOver }) => [period.label, received, isOver])).toEqual([
      ['2023/24', 1, false],
      ['2023/24 Q1', 1, false],
      ['2022/23', 1, true],
      ['2022/23 Q4', 1, true],
    ]);
  });
});

describe('the setting Register sheets', () => {
  it.each([
    ['chosen in the pane', { choices: { registerSheets: ['Registr'] } }, ''],
    ['on the sheet Settings', {}, 'Registr'],
  ])('names its mistake when %s, and leaves the rest of the survey as it is', async (_, request, typed) => {
    const settings = [['Setting', 'Value'], ...(typed === '' ? [] : [['Register sheets', typed]])];
    const found = await survey(workbookOf({ Register: [HEADINGS, ...rows(5)], Settings: settings }), request);
    expect(found.problem).toMatchObject({
      code: 'register-sheets',
      remedy: expect.stringContaining('Did you mean “Register”?') as string,
    });
    expect(found.settings.registerSheets).toEqual(['Registr']);
    expect(found.candidates.map(({ outline }) => outline.name)).toEqual(['Register']);
  });
});

describe('where there is no register', () => {
  it('says so without failing', async () => {
    const found = await survey(newWorkbook(['Sheet1']));
    expect(found).toMatchObject({ register: undefined, candidates: [], periods: [], usualPeriod: '' });
    expect(found.problem?.code).toBe('no-register');
  });

  it('shows the headings of every sheet that could be one, with what is missing', async () => {
    const { problem, candidates } = await survey(
      workbookOf({ Log: [['Our no', 'Kind of contact', 'Came in', 'Squad', 'Outcome'], ...rows(3)] }),
    );
    expect(problem?.code).toBe('no-register');
    expect(candidates[0]?.headings.missing).toEqual(['Date received']);
    expect(candidates[0]?.headings.headings.map(({ heading }) => heading)).toContain('Came in');
  });

  it('says that a new register has no rows yet', async () => {
    await survey(newWorkbook(['Sheet1']));
    await newRegister({});
    const found = await surveyWorkbook({ choices: {}, today: dayOf(2023, 6, 1) }, {});
    expect(found.problem?.code).toBe('no-rows');
    expect(found.candidates.some(({ headings }) => headings.missing.length === 0)).toBe(true);
  });

  it('outlives a mapping that no longer fits the sheet, and names it', async () => {
    const { problem, candidates } = await survey(ordinary(), { mapping: { Gone: 'Team', Other: 'Team' } });
    expect(problem?.code).toBe('bad-mapping');
    expect(candidates[0]?.headings.missing).toEqual([]);
  });
});

describe('columns mapped by hand', () => {
  const odd = (): WorkbookModel =>
    workbookOf({
      Log: [
        ['Our no', 'Kind of contact', 'Came in', 'Squad', 'Team'],
        ...rows(3).map((row) => [row[0] ?? '', 'Complaint', row[3] ?? 0, 'North', 'x']),
      ],
    });
  const mapping = {
    'Our no': 'Ref',
    'Kind of contact': 'Record type',
    'Came in': 'Date received',
    Squad: 'Team',
    Team: '',
  };

  beforeEach(() => survey(odd()));

  it('make a sheet a register, in the survey and in a report alike', async () => {
    const found = await surveyWorkbook({ choices: {}, mapping, today: dayOf(2023, 6, 1) }, {});
    expect(found.register?.rows).toBe(3);
    const { register } = await generate({ kind: 'appendix', choices: {}, mapping, today: dayOf(2023, 6, 1) }, {});
    expect(register.team.names).toEqual(['North']);
  });

  it('can leave a column unused that would be understood by its heading', async () => {
    const found = await surveyWorkbook({ choices: {}, mapping: { Team: '' }, today: dayOf(2023, 6, 1) }, {});
    expect(found.candidates[0]?.headings.headings.find(({ heading }) => heading === 'Team')?.meaning).toBe('');
  });
});
