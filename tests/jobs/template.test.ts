/** A new register: ready to be filled, without a finding, and the analyst's own. */
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import {
  cellAt,
  newWorkbook,
  openWorkbook,
  saveWorkbook,
  setCell,
  type SheetModel,
  type WorkbookModel,
} from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { checkWorkbook, newRegister } from '../../src/jobs';
import { AS_BEFORE, Problem } from '../../src/problem';
import { COLUMNS } from '../../src/register';
import { planProblems, planTemplate } from '../../src/sheets';
import { validateXlsx } from '../support/validator';

const TODAY = dayOf(2023, 12, 1);
const NAMES = [
  ...['Register', 'Lists', 'Settings', 'Procedures', 'Benchmarks', 'Ombudsman', 'Context', 'Previous year', 'Holidays'],
  ...['Tables', 'Report', 'Allowed values'],
];

let workbook: WorkbookModel;

function sheet(name: string): SheetModel {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

async function open(next: WorkbookModel): Promise<void> {
  workbook = next;
  await loadOffice(next);
}

const column = (heading: string): number => COLUMNS.findIndex((one) => one.heading === heading);
const ruleOf = (name: string, at: number) =>
  sheet(name).validations.find(({ ranges }) => ranges.some((range) => range.column === at));

describe('a new register', () => {
  beforeEach(async () => {
    await open(newWorkbook(['My notes']));
    await newRegister({});
  });

  it('has its sheets beside those of the workbook, the register in front', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      ['My notes', ...NAMES].map((name) => [name, 'Visible']),
    );
    expect(workbook.active).toBe(sheet('Register').id);
    expect(sheet('Register').tables[0]?.headings).toEqual(COLUMNS.map(({ heading }) => heading));
    for (const name of NAMES) expect(JSON.stringify(cellAt(sheet(name), 1, 0)?.value), name).toContain('one table');
  });

  it('offers the names of the sheet Lists, and the values of the fixed lists', () => {
    expect(ruleOf('Register', column('Team'))).toMatchObject({
      ...{ type: 'List', errorStyle: 'Warning' },
      formula1: `=INDEX('Lists'!$B:$B,MATCH("Team",'Lists'!$A:$A,0)):INDEX('Lists'!$B:$B,MATCH("Team",'Lists'!$A:$A,0)+COUNTIF('Lists'!$A:$A,"Team")-1)`,
    });
    expect(ruleOf('Register', column('Outcome'))).toMatchObject({
      ...{ type: 'List', errorStyle: 'Stop', formula1: 'Upheld,Partially upheld,Not upheld,No finding' },
    });
    expect(ruleOf('Register', column('LGSCO decision'))?.formula1).toContain("'Allowed values'");
    expect(ruleOf('Settings', 1)).toBeDefined();
  });

  it('offers what the sheets Tables and Report can name, and lists it for reading', () => {
    const heading = (name: string, wanted: string): number =>
      sheet(name).tables[0]?.headings.findIndex((one) => one === wanted) ?? -1;
    for (const [name, wanted] of [
      ['Tables', 'Rows'],
      ['Tables', 'Then by'],
      ['Report', 'Table'],
    ] as const) {
      const rule = ruleOf(name, heading(name, wanted));
      expect(rule, wanted).toMatchObject({ type: 'List', errorStyle: 'Warning' });
      expect(rule?.formula1).toContain(`MATCH("${name}: ${wanted === 'Then by' ? 'Rows' : wanted}"`);
    }
    expect(ruleOf('Tables', heading('Tables', 'Chart'))?.formula1).toBe('None,Bars,Stacked bars,Columns,Line');
    expect(ruleOf('Report', heading('Report', 'Show'))?.formula1).toBe('Yes,No,If any');
    const cells = [...sheet('Allowed values').cells.values()].map((row) =>
      [0, 1].map((at) => JSON.stringify(row.get(at)?.value ?? '').replaceAll('"', '')).join('|'),
    );
    expect(cells).toEqual(
      expect.arrayContaining([
        'Tables: Rows|Service area',
        'Tables: Columns|% in time',
        'Tables: Periods|Years 4',
        'Report: Table|volume',
        'LGSCO decision|Pending',
      ]),
    );
  });

  it('takes dates and amounts only where they belong, and says so', () => {
    for (const heading of ['Date received', 'Date of response', 'Panel date']) {
      const rule = ruleOf('Register', column(heading));
      expect(rule?.type, heading).toBe('Date');
      expect(rule?.error, heading).not.toBe('');
    }
    expect(ruleOf('Register', column('Remedy (£)'))).toMatchObject({ type: 'Decimal', formula1: '0' });
    expect(ruleOf('Benchmarks', 2)?.type).toBe('WholeNumber');
  });

  it('keeps its words within what Excel shows', () => {
    for (const { validations = [] } of planTemplate().sheets) {
      for (const { alert, prompt, rule } of validations) {
        expect(alert.title.length).toBeLessThanOrEqual(32);
        expect(alert.message.length).toBeLessThanOrEqual(225);
        expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
        if (rule.kind === 'list') expect(rule.source.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('has no finding of its own rules, empty or with its first row', async () => {
    const check = async (): Promise<unknown> =>
      (await checkWorkbook({ choices: {}, today: TODAY }, {})).result.findings;
    expect(await check()).toEqual([]);
    const row = (sheet('Register').tables[0]?.area.row ?? 0) + 1;
    const values: Readonly<Record<string, string | number>> = {
      ...{ Ref: '0012', 'Record type': 'Complaint', 'Date received': dayOf(2023, 11, 6), Team: 'Assessment' },
    };
    for (const [heading, value] of Object.entries(values)) setCell(sheet('Register'), row, column(heading), { value });
    expect(await check()).toEqual([]);
  });

  it('is the analyst’s: checked like any register, never replaced', async () => {
    const row = (sheet('Register').tables[0]?.area.row ?? 0) + 1;
    setCell(sheet('Register'), row, 0, { value: 'C1' });
    setCell(sheet('Register'), row, column('Record type'), { value: 'Complaint' });
    const { result } = await checkWorkbook({ choices: {}, today: TODAY }, {});
    expect(result.rows).toBe(1);
    expect(result.findings.map(({ rule }) => rule)).toContain('missing-value');
  });

  it('writes over nothing: names that are taken stop it, and are told', async () => {
    const before = JSON.stringify(workbook.sheets.map(({ name, id }) => [name, id]));
    const problem = await newRegister({}).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).code).toBe('sheets-taken');
    expect((problem as Problem).message).toContain("'Register', 'Lists'");
    expect((problem as Problem).workbook).toEqual(AS_BEFORE);
    expect(JSON.stringify(workbook.sheets.map(({ name, id }) => [name, id]))).toBe(before);
  });

  it('meets the rules for accessible sheets, but for the blanks that are there to be filled', () => {
    const problems = planProblems(planTemplate()).map(({ message }) => message);
    const expected = [
      'A column of the table is blank.',
      'A row of the table is blank.',
      'The first sheet is not Contents.',
    ];
    expect(problems.filter((message) => !expected.includes(message))).toEqual([]);
  });

  it('is a valid file that is read alike when it is opened again', async () => {
    const file = saveWorkbook(workbook);
    expect(await validateXlsx(file)).toEqual([]);
    const rules = (): unknown =>
      NAMES.map((name) =>
        sheet(name).validations.map(({ type, operator, formula1, formula2 }) => [type, operator, formula1, formula2]),
      );
    const written = rules();
    await open(openWorkbook(file, 'new.xlsx').workbook);
    expect(rules()).toEqual(written);
    const { result } = await checkWorkbook({ choices: {}, today: TODAY }, {});
    expect(result.findings).toEqual([]);
  });
});
