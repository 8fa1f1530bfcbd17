/** The sample register of all services: what it shows, and that every report of it comes out clean. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf, financialYear, financialYearOf, workingCalendar } from '../../src/calendar';
import { appendixCommand } from '../../src/cli/appendixCommand';
import { checkCommand } from '../../src/cli/checkCommand';
import { allServicesSheets } from '../../src/cli/sample/allServices/sheets';
import type { SampleCell } from '../../src/cli/sample/sheetForm';
import { must } from '../../src/must';
import { KINDS, type FiguresJson } from '../../src/report';
import { validateXlsx } from '../support/validator';
import { rememberingTerminal } from './terminal';

const SAMPLE = join(process.cwd(), 'assets/sample-all-services.xlsx');
const OWN_REPORT = 'committee-report';
const sheets = allServicesSheets();

function sheet(name: string) {
  return must(
    sheets.find((one) => one.name === name),
    `the sheet ${name}`,
  );
}

function column(name: string, heading: string): readonly SampleCell[] {
  const { columns, rows } = sheet(name);
  const at = columns.findIndex((one) => one.heading === heading);
  return rows.map((row) => row[at]);
}

const valuesOf = (name: string, heading: string): Set<SampleCell> =>
  new Set(column(name, heading).filter((cell) => cell !== undefined));

async function reported(kind: string): Promise<{ readonly bytes: Uint8Array; readonly figures: FiguresJson }> {
  const terminal = rememberingTerminal();
  const options = ['--kind', kind, '--period', '2023/24', '--today', '2024-05-01', '--strict'];
  const code = await appendixCommand([SAMPLE, '--out', 'a.xlsx', '--figures', 'f.json', ...options], terminal);
  expect(code, terminal.complained.join('\n')).toBe(0);
  return {
    bytes: readFileSync(join(terminal.folder, 'a.xlsx')),
    figures: JSON.parse(readFileSync(join(terminal.folder, 'f.json'), 'utf8')) as FiguresJson,
  };
}

describe('the register', () => {
  it('has about 400 rows of three years, and no event of the time after them', () => {
    const received = column('Register', 'Date received').map(Number);
    expect(received.length).toBeGreaterThan(380);
    expect(received.length).toBeLessThan(430);
    const years = new Set(received.map((day) => financialYearOf(day).label));
    expect([...years]).toEqual(['2021/22', '2022/23', '2023/24']);
    // A date that is still to come may be agreed or planned.
    const events = sheet('Register').columns.flatMap(({ heading, format }) =>
      format === undefined || /due/i.test(heading) || heading.includes('£') ? [] : [heading],
    );
    expect(events).toContain('Action done');
    expect(
      events.flatMap((heading) => column('Register', heading)).filter((day) => Number(day) > dayOf(2024, 3, 31)),
    ).toEqual([]);
  });

  it('has what other services record', () => {
    expect(valuesOf('Register', 'Record type')).toEqual(
      new Set(['Complaint', 'Member enquiry', 'MP enquiry', 'Service request', 'LGSCO', 'Housing Ombudsman']),
    );
    expect(valuesOf('Register', 'Procedure')).toEqual(
      new Set(['Adult social care', 'Corporate', 'Housing', 'Blue Badge review']),
    );
    for (const heading of [
      ...['Date acknowledged', 'Due date agreed', 'Due date amended', 'Amended on', 'Landlord complaint'],
      ...['Refusal reason', 'Action', 'Action due', 'Action done', 'Ward', 'Remedy (£)'],
    ]) {
      expect(valuesOf('Register', heading).size, heading).toBeGreaterThan(1);
    }
    expect(valuesOf('Register', 'Extension')).toEqual(new Set(['None', 'Complex', 'Other']));
  });

  it('has unique references, and cases that lead back to their first stage', () => {
    const refs = column('Register', 'Ref');
    expect(new Set(refs).size).toBe(refs.length);
    expect([...valuesOf('Register', 'Case ref')].filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  it('comes with the sheets by which a council sets procedures, tables and reports of its own', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Register', 'Lists', 'Settings', 'Procedures', 'Tables', 'Report', 'Ombudsman', 'Context'],
    ]);
    expect(valuesOf('Procedures', 'From')).toEqual(new Set([dayOf(2023, 10, 1)]));
    expect(valuesOf('Report', 'Report').size).toBe(1);
  });

  it('has no error and no warning of the checks', async () => {
    const terminal = rememberingTerminal();
    expect(await checkCommand([SAMPLE, '--today', '2024-05-01'], terminal)).toBe(0);
    expect(terminal.said.join('\n')).toContain('0 errors, 0 warnings');
  });
});

/** So many were due in the year and answered within these working days, counted from the cells. */
function answeredIn2023(type: string, days: number): number {
  const calendar = workingCalendar([]);
  const { start, end } = financialYear(2023);
  const responses = column('Register', 'Date of response');
  const received = column('Register', 'Date received');
  return column('Register', 'Record type').filter((cell, row) => {
    const due = calendar.addWorkingDays(Number(received[row]), days);
    return cell === type && due >= start && due <= end && Number(responses[row] ?? Infinity) <= due;
  }).length;
}

describe('a report of it', () => {
  it.each([...KINDS.map(({ id }) => id), OWN_REPORT])('has no finding but notes: %s', async (kind) => {
    const { figures } = await reported(kind);
    expect(figures.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(figures.tables.length).toBeGreaterThan(1);
  });

  it('of its own has every table that its sheet names, and is valid', async () => {
    const { bytes, figures } = await reported(OWN_REPORT);
    const ids = figures.tables.map(({ id, title }) => [id, title]);
    for (const named of column('Report', 'Table')) {
      expect(
        ids.some((names) => names.includes(String(named))),
        String(named),
      ).toBe(true);
    }
    expect(await validateXlsx(bytes)).toEqual([]);
  });

  it('judges each procedure by its own limits', async () => {
    const { figures } = await reported(OWN_REPORT);
    const timescales = figures.tables.find(({ id }) => id === 'timescales');
    const limits = timescales?.rows.map(([first]) => first?.text) ?? [];
    expect(limits).toEqual(
      expect.arrayContaining([
        'Adult social care stage 1 by the date agreed',
        'Corporate stage 1 within its limit (15 working days, 25 when extended; from 1 October 2023: 10 working days, 20 when extended)',
        'Housing stage 1 within 10 working days',
        'Blue Badge review stage 1 within 28 calendar days',
      ]),
    );
    const enquiries = figures.tables.find(({ title }) => title === 'Enquiries in time');
    expect(enquiries?.rows.map((row) => [row[0]?.text, row[5]?.text])).toEqual([
      ['Member enquiry', String(answeredIn2023('Member enquiry', 10))],
      ['MP enquiry', String(answeredIn2023('MP enquiry', 15))],
    ]);
  });
});
