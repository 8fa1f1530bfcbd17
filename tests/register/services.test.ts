/** Whose procedure complaints are under where no column says it: what their sheet is about, a setting, or nothing. */
import { describe, expect, it } from 'vitest';
import { findRegister, parseRegister, readMeanings, type CellValue, type Finding } from '../../src/register';
import { gridOf, outlineOf, type Sheet } from '../builders/register';

interface Log {
  readonly name?: string;
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly cells?: readonly CellValue[];
  /** An id. */
  readonly chosen?: 'statutory' | 'corporate';
  readonly whole?: string;
  readonly words?: readonly (readonly [string, string, string])[];
}

/** The procedure of a complaint on such a sheet, and the warning that is given of it. */
function procedureOn({ name = 'Log', title, headings = ['Stage'], cells = ['1'], chosen, whole, words }: Log): {
  readonly procedure: string;
  readonly warnings: readonly string[];
  readonly isAssumed: boolean;
} {
  const rows: CellValue[][] = [
    ...(title === undefined ? [] : [[title]]),
    ['Ref', 'Date received', 'Date of response', 'Outcome', ...headings],
    ...[1, 2, 3].map((n) => [`R${n}`, 45019 + n, 45030 + n, 'Upheld', ...cells]),
  ];
  const sheet: Sheet = { name, cells: rows };
  const meanings = readMeanings(
    { ...(words ? { words } : {}), ...(whole === undefined ? {} : { whole: [['Procedure', whole]] }) },
    [],
  );
  const parts = findRegister([outlineOf(sheet)], { meanings }).sources.map((source) => ({
    source,
    grid: gridOf(name, rows.slice(source.firstRow), source.firstRow),
  }));
  const { register, findings } = parseRegister(parts, {
    ...{ dateSystem: 1900, lists: [], meanings },
    procedure: chosen,
  });
  const ofProcedure = (finding: Finding): boolean =>
    finding.column === 'Procedure' && finding.rule === 'taken-for-granted' && finding.severity === 'warning';
  return {
    procedure: register.procedure.values[(register.procedure.codes[0] ?? 0) - 1] ?? '',
    warnings: findings.filter(ofProcedure).map(({ message }) => message),
    isAssumed: register.assumed.has('procedure'),
  };
}

describe('without a Procedure column, complaints', () => {
  it('are taken to be the children’s, with a warning, where the sheet says nothing else', () => {
    const { procedure, warnings, isAssumed } = procedureOn({});
    expect([procedure, warnings.length, isAssumed]).toEqual(["Children's statutory", 1, true]);
  });

  it.each([
    ['Adult social care', { name: 'Adults 2023-24' }],
    ['Adult social care', { name: 'ASC complaints' }],
    ['Adult social care', { title: 'Westmere Council - Adult Social Care: complaints, 1 April 2023 to date' }],
    ['Adult social care', { headings: ['Stage', 'Commissioned provider'], cells: [1, 'Invented Homecare'] }],
    ['Adult social care', { headings: ['Stage', 'Agreed timescale'], cells: [1, '28 days'] }],
    ['Housing', { name: 'Housing complaints' }],
    ['Housing', { title: 'LANDLORD SERVICES COMPLAINTS' }],
    ['Housing', { headings: ['Stage', 'Referred to HOS?'], cells: [1, 'No'] }],
    ['Housing', { headings: ['Stage', 'Tenant or leaseholder'], cells: [1, 'Tenant'] }],
    ['Public health', { title: 'Public Health complaints' }],
    ['Corporate', { name: 'Corporate complaints' }],
    ['Corporate', { title: 'Corporate Complaints Log 2023/24' }],
  ] as const)('are under its procedure on a sheet about it, with a warning: %s, %j', (its, log) => {
    const { procedure, warnings, isAssumed } = procedureOn(log);
    expect([procedure, isAssumed]).toEqual([its, true]);
    expect(warnings).toEqual([expect.stringContaining(`judged under the procedure ${its}.`)]);
  });

  it.each([
    { name: 'Corporate parenting' },
    { title: 'Children’s and adults’ complaints' },
    { title: 'Statutory and corporate complaints: Children’s Services' },
    { name: 'Housing and children' },
    { headings: ['Stage', 'Relationship to child', 'Adult or child'], cells: [1, 'Mother', 'Child'] },
  ])('are taken to be the children’s where more than one service is named: %j', (log) => {
    expect(procedureOn(log)).toMatchObject({ procedure: "Children's statutory", isAssumed: true });
  });

  it('are what a setting or a choice says, whatever the sheet is about', () => {
    expect(procedureOn({ name: 'Adults', chosen: 'corporate' }).procedure).toBe('Corporate');
    expect(procedureOn({ name: 'Housing', whole: 'Corporate' })).toMatchObject({
      procedure: 'Corporate',
      warnings: [],
    });
    expect(procedureOn({ name: 'Corporate', whole: 'Not recorded' }).procedure).toBe('');
  });

  it('and without a Stage have no procedure: a time limit would rest on two guesses', () => {
    const bare = { headings: ['Category'], cells: ['Delay'] };
    const { procedure, warnings, isAssumed } = procedureOn(bare);
    expect([procedure, isAssumed]).toEqual(['', false]);
    expect(warnings).toEqual([expect.stringContaining('no column Procedure and no column Stage')]);
    expect(procedureOn({ ...bare, chosen: 'statutory' }).procedure).toBe("Children's statutory");
    expect(procedureOn({ ...bare, whole: 'Corporate' }).procedure).toBe('Corporate');
    expect(procedureOn({ ...bare, title: 'Children’s social care' }).procedure).toBe("Children's statutory");
    expect(procedureOn({ ...bare, title: 'Adult social care' }).procedure).toBe('Adult social care');
  });
});

describe('“Statutory” under Procedure', () => {
  const column = { headings: ['Stage', 'Procedure'], cells: [1, 'Statutory'] };

  it('is the children’s procedure where the sheet is about nothing else', () => {
    expect(procedureOn(column)).toMatchObject({ procedure: "Children's statutory", warnings: [] });
  });

  it.each([
    ['Adult social care', 'Adult social care', /about adult social care, so “Statutory” is read as Adult social care/],
    ['Public health', 'Public health', /about public health, so “Statutory” is read as Public health/],
    ['Housing', '', /about housing, which has no statutory procedure/],
  ])('on a sheet about %s is “%s”, with a warning, and never the children’s', (title, its, warning) => {
    const { procedure, warnings, isAssumed } = procedureOn({ ...column, title });
    expect([procedure, isAssumed]).toEqual([its, false]);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  it('is the children’s on a sheet of corporate complaints, which may hold theirs', () => {
    expect(procedureOn({ ...column, title: 'Corporate complaints' })).toMatchObject({
      procedure: "Children's statutory",
      warnings: [],
    });
  });

  it.each(['Landlord complaint', 'Complaint about landlord'])(
    'is the children’s beside a column %s, which parts the landlord’s complaints from others',
    (heading) => {
      const parted = { headings: [...column.headings, heading], cells: [...column.cells, 'No'] };
      expect(procedureOn(parted)).toMatchObject({ procedure: "Children's statutory", warnings: [] });
      expect(procedureOn({ ...parted, title: 'Housing' }).procedure).toBe('');
    },
  );

  it('leaves the other words of that column alone', () => {
    const corporate = procedureOn({ ...column, cells: [1, 'Corporate'], title: 'Adult social care' });
    expect(corporate).toMatchObject({ procedure: 'Corporate', warnings: [] });
  });

  it('stays another procedure where all other rows are said to be corporate', () => {
    expect(procedureOn({ ...column, name: 'Adults', whole: 'Corporate' }).procedure).toBe('Adult social care');
    expect(procedureOn({ ...column, name: 'Adults', cells: [1, ''], whole: 'Corporate' }).procedure).toBe('Corporate');
  });

  it('means what was said by hand', () => {
    expect(procedureOn({ ...column, name: 'Adults', whole: 'Statutory' }).procedure).toBe("Children's statutory");
    const given = procedureOn({
      ...{ ...column, name: 'Adults' },
      words: [['Procedure', 'Statutory', 'Statutory']],
    });
    expect(given).toMatchObject({ procedure: "Children's statutory", warnings: [] });
  });
});
