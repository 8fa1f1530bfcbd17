/** The sheet Procedures: what is typed is used as it is typed, or is a finding with its cell and changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  limitFor,
  MOST_PROCEDURES,
  PROCEDURES,
  type Procedure,
  type Step,
  type TimeLimit,
} from '../../src/calendar';
import { readCompanions, type CellValue, type Finding } from '../../src/register';
import { PROCEDURE_HEADINGS } from '../../src/register/procedureLimits';
import { gridOf, type RawRow } from '../builders/register';
import { runs } from '../support/runs';

interface Read {
  readonly procedures: readonly Procedure[];
  readonly findings: readonly Finding[];
}

/** Reads a sheet of these rows by heading; `holidays` are rows of Date, Name, Procedures. */
function read(rows: readonly RawRow[], holidays: readonly (readonly CellValue[])[] = []): Read {
  const cells = rows.map((row) => PROCEDURE_HEADINGS.map((heading) => row[heading] ?? ''));
  const { companions, findings } = readCompanions(
    [
      gridOf('Procedures', [PROCEDURE_HEADINGS, ...cells]),
      gridOf('Holidays', [['Date', 'Name', 'Procedures'], ...holidays]),
    ],
    1900,
  );
  return { procedures: companions.settings.procedures ?? [], findings };
}

function one({ procedures }: Read, id: string): Procedure {
  const found = procedures.find((procedure) => procedure.id === id);
  if (!found) throw new Error(`no procedure: ${id}`);
  return found;
}

function limitOf(result: Read, id: string, step: Step, day = 46000): TimeLimit | undefined {
  return limitFor(one(result, id), step, day);
}

const places = ({ findings }: Read): readonly string[] => findings.map(({ rule, cell }) => `${rule} ${cell}`);
/** The cell of a heading in the row of that number, as Excel numbers it. */
const cellOf = (heading: string, row: number): string =>
  `${String.fromCharCode(65 + PROCEDURE_HEADINGS.indexOf(heading))}${row}`;

const CORPORATE = { Procedure: 'Corporate', Step: 'Stage 1' };
const FOI = { Procedure: 'Freedom of information', Step: 'Stage 1', Limit: 20 };

describe('a row of the sheet Procedures', () => {
  it('is optional, and leaves every other limit as it was', () => {
    expect(readCompanions([], 1900).companions.settings.procedures).toBeUndefined();
    const result = read([{ ...CORPORATE, Limit: 15 }]);
    expect(result.findings).toEqual([]);
    const others = result.procedures.map((procedure) => ({
      ...procedure,
      limits: procedure.limits.filter(({ step }) => procedure.id !== 'corporate' || step !== 'Stage 1'),
    }));
    expect(others).toEqual(
      PROCEDURES.map((procedure: Procedure) => ({
        ...procedure,
        limits: procedure.limits.filter(({ step }) => procedure.id !== 'corporate' || step !== 'Stage 1'),
      })),
    );
  });

  it('changes a limit of a built-in procedure, which keeps what its limit runs from and is answered by', () => {
    expect(limitOf(read([{ ...CORPORATE, Limit: 15, 'Limit extended': 30 }]), 'corporate', 'Stage 1')).toMatchObject({
      ...{ allowed: { length: 15, extended: 30 }, unit: 'working days', runsFrom: 'Acknowledged' },
      ...{ firstDay: 0, closedLimitDay: 'As it is', answeredBy: 'Date of response', holidays: 'England and Wales' },
    });
    expect(limitOf(read([{ ...CORPORATE, Limit: 15 }]), 'corporate', 'Stage 1')?.allowed).toEqual({
      length: 15,
      extended: 15,
    });
  });

  it.each<[string, CellValue, Partial<TimeLimit>]>([
    ['Unit', 'calendar days', { unit: 'calendar days' }],
    ['Unit', 'Calendar Day', { unit: 'calendar days' }],
    ['Unit', 'month', { unit: 'months' }],
    ['Runs from', 'received', { runsFrom: 'Received' }],
    ['Runs from', 'Clock start', { runsFrom: 'Clock start' }],
    ['Runs from', 'Logged', { runsFrom: 'Logged' }],
    ['First day', 1, { firstDay: 1 }],
    ['First day', '0', { firstDay: 0 }],
    ['Closed limit day', 'next working day', { closedLimitDay: 'Next working day' }],
    ['Answered by', 'Date closed', { answeredBy: 'Date closed' }],
    ['Answered by', 'Panel date', { answeredBy: 'Panel date' }],
    ['Holidays', 'United Kingdom', { holidays: 'United Kingdom' }],
    ['Holidays', 'None', { holidays: 'none' }],
    ['From', 45000, { validFrom: 45000 }],
    ['From', '01/04/2024', { validFrom: dayOf(2024, 4, 1) }],
  ])('reads %s %j', (heading, value, expected) => {
    const result = read([{ ...CORPORATE, Limit: 15, [heading]: value }]);
    expect(result.findings).toEqual([]);
    expect(limitOf(result, 'corporate', 'Stage 1')).toMatchObject({
      allowed: { length: 15, extended: 15 },
      ...expected,
    });
  });

  it.each<[CellValue, CellValue, Partial<TimeLimit>]>([
    [28, '', { allowed: { length: 28, extended: 28 }, unit: 'working days' }],
    ['28 days', '', { allowed: { length: 28, extended: 28 }, unit: 'working days' }],
    ['28 calendar days', '', { allowed: { length: 28, extended: 28 }, unit: 'calendar days' }],
    ['28 calendar days', '40 days', { allowed: { length: 28, extended: 40 }, unit: 'calendar days' }],
    ['6 months', '9 months', { allowed: { length: 6, extended: 9 }, unit: 'months' }],
    ['agreed', '', { allowed: 'agreed' }],
    ['As agreed', 'agreed', { allowed: 'agreed' }],
  ])('reads the limit %j, extended %j', (limit, extended, expected) => {
    const result = read([{ ...CORPORATE, Limit: limit, 'Limit extended': extended }]);
    expect(result.findings).toEqual([]);
    expect(limitOf(result, 'corporate', 'Stage 1')).toMatchObject(expected);
  });

  it.each(['', 'none', 'No limit', '-'])('with the limit “%s” has none, so that there is no timeliness', (limit) => {
    const result = read([{ ...CORPORATE, Limit: limit }]);
    expect(result.findings).toEqual([]);
    expect(limitOf(result, 'corporate', 'Stage 1')?.allowed).toBe('none');
    expect(limitOf(result, 'corporate', 'Stage 2')?.allowed).toEqual({ length: 20, extended: 40 });
  });

  it.each<[string, CellValue, RegExp]>([
    ['Step', 'Stage 8', /Stage 1; Stage 2/],
    ['Step', 'Acknowlegement', /^Enter “Acknowledgement”\.$/],
    ['Step', 'Final', /Stage 1; Stage 2/],
    ['Limit', 'ten', /whole number/],
    ['Limit', 0, /whole number/],
    ['Limit', -5, /whole number/],
    ['Limit', 10.5, /whole number/],
    ['Limit', 1000, /whole number/],
    ['Limit', '10 weeks', /whole number/],
    ['Limit', '10 to 20', /whole number/],
    ['Limit', '20 (was 10)', /whole number/],
    ['Limit', '#REF!', /whole number/],
    ['Limit extended', 'soon', /whole number/],
    ['Limit extended', 10, /15 or more/],
    ['Limit extended', 'agreed', /for both/],
    ['Limit extended', '3 months', /under Unit/],
    ['Unit', 'weeks', /working days; calendar days; months; school days/],
    ['Unit', 'calender days', /^Enter “calendar days”\.$/],
    ['Runs from', 'Recieved', /^Enter “Received”\.$/],
    ['Runs from', 'Escalated', /Received; Clock start/],
    ['Runs from', 'Previous step', /Received or Clock start/],
    ['First day', 2, /0; 1/],
    ['First day', -1, /“1”/],
    ['Closed limit day', 'Day before', /As it is; Next working day/],
    ['Answered by', 'Date of respnse', /^Enter “Date of response”\.$/],
    ['Answered by', 'Letter', /Panel findings date/],
    ['Holidays', 'Scotland', /United Kingdom/],
    ['From', 'spring', /03\/04\/2023/],
  ])('with the %s %j names the cell and changes nothing', (heading, value, suggestion) => {
    const result = read([{ ...CORPORATE, Limit: 15, Law: 'Own law', [heading]: value }]);
    expect(places(result)).toEqual([
      `${heading === 'From' ? 'unreadable-date' : 'procedure-not-used'} ${cellOf(heading, 2)}`,
    ]);
    expect(result.findings[0]).toMatchObject({ severity: 'warning', sheet: 'Procedures', column: heading });
    expect(result.findings[0]?.suggestion).toMatch(suggestion);
    expect(result.procedures).toEqual(PROCEDURES);
  });

  it.each<[RawRow, string]>([
    [{ Unit: 'working days', Limit: '28 calendar days' }, 'Limit'],
    [{ Unit: 'months', Limit: '10 days' }, 'Limit'],
    [{ Unit: 'working days', Limit: 10, 'Limit extended': '20 calendar days' }, 'Limit extended'],
    [{ Limit: 'agreed', 'Limit extended': 20 }, 'Limit extended'],
    [{ Limit: '', 'Limit extended': 20 }, 'Limit extended'],
  ])('that says two things is not used: %j', (cells, heading) => {
    const result = read([{ ...CORPORATE, ...cells }]);
    expect(places(result)).toEqual([`procedure-not-used ${cellOf(heading, 2)}`]);
    expect(result.procedures).toEqual(PROCEDURES);
  });

  it('tells every cell that is wrong', () => {
    const result = read([{ ...CORPORATE, Limit: 'ten', Unit: 'weeks', From: 'spring' }]);
    expect(places(result)).toEqual([
      `procedure-not-used ${cellOf('Unit', 2)}`,
      `procedure-not-used ${cellOf('Limit', 2)}`,
      `unreadable-date ${cellOf('From', 2)}`,
    ]);
  });

  it.each(['Limit', 'Limit extended', 'Unit', 'From'])('that has a %s, but no step, is not used', (heading) => {
    const result = read([{ Procedure: 'Corporate', [heading]: heading === 'Unit' ? 'months' : 45000 }]);
    expect(places(result)).toEqual([`procedure-not-used ${cellOf('Step', 2)}`]);
    expect(result.procedures).toEqual(PROCEDURES);
  });

  it('without a step sets names and words only', () => {
    const result = read([
      {
        ...{ Procedure: 'Corporate', Aliases: 'Customer care; Council tax ; ;', Noun: 'customer complaint' },
        ...{ Law: 'our policy', Ombudsman: 'An ombudsman', 'Report title': 'Customer complaints' },
      },
    ]);
    expect(result.findings).toEqual([]);
    const corporate = PROCEDURES.find(({ id }) => id === 'corporate');
    expect(one(result, 'corporate')).toEqual({
      ...corporate,
      aliases: ['Customer care', 'Council tax'],
      noun: { one: 'customer complaint', many: 'customer complaints' },
      ...{ law: 'our policy', ombudsman: 'An ombudsman', reportTitle: 'Customer complaints' },
    });
  });

  it('below a name is of the same procedure', () => {
    const result = read([
      { ...FOI },
      { Step: 'Stage 2', Limit: 40 },
      { Procedure: 'Corporate', Step: 'Stage 1', Limit: 15 },
      { Step: 'Stage 2', Limit: 25 },
    ]);
    expect(result.findings).toEqual([]);
    expect(limitOf(result, 'freedom-of-information', 'Stage 2')?.allowed).toEqual({ length: 40, extended: 40 });
    expect(limitOf(result, 'corporate', 'Stage 2')?.allowed).toEqual({ length: 25, extended: 25 });
    expect(result.procedures).toHaveLength(PROCEDURES.length + 1);
  });

  it.each(['', '-', ' . '])('that names nothing, with nothing above (“%s”), is not used', (Procedure) => {
    const result = read([{ Procedure, Step: 'Stage 1', Limit: 3 }]);
    expect(places(result)).toEqual(['procedure-not-used A2']);
    expect(result.procedures).toEqual(PROCEDURES);
  });

  it('that sets a limit again for the same day is not used; for another day it is', () => {
    const result = read([
      { ...CORPORATE, Limit: 15 },
      { ...CORPORATE, Limit: 12 },
      { ...CORPORATE, Limit: 10, From: 46000 },
      { ...CORPORATE, Limit: 9, From: 46000 },
    ]);
    expect(places(result)).toEqual(['procedure-not-used C3', 'procedure-not-used C5']);
    const lengths = [45999, 46000].map((day) => limitOf(result, 'corporate', 'Stage 1', day)?.allowed);
    expect(lengths).toEqual([
      { length: 15, extended: 15 },
      { length: 10, extended: 10 },
    ]);
  });

  it('holds from its day on, in whatever order the rows are; before it holds what was there', () => {
    const rows = [
      { ...CORPORATE, Limit: 12, From: 46000 },
      { ...CORPORATE, Limit: 15, From: 45000 },
    ];
    for (const order of [rows, rows.toReversed()]) {
      const result = read(order);
      const lengths = [44999, 45000, 45999, 46000].map((day) => limitOf(result, 'corporate', 'Stage 1', day)?.allowed);
      expect(lengths).toEqual([
        { length: 10, extended: 20 },
        { length: 15, extended: 15 },
        { length: 15, extended: 15 },
        { length: 12, extended: 12 },
      ]);
    }
    expect(limitOf(read([{ ...FOI, From: 45000 }]), 'freedom-of-information', 'Stage 1', 44999)).toBeUndefined();
  });
});

describe('the name of a procedure', () => {
  it.each([
    ['corporate', 'corporate'],
    ['CORPORATE ', 'corporate'],
    ['Statutory', 'statutory'],
    ['Children’s statutory', 'statutory'],
    ['statutory', 'statutory'],
    ['Adults', 'adult-social-care'],
    ['adult-social-care', 'adult-social-care'],
    ['Member enquiries', 'member-enquiry'],
    ['MPs', 'mp-enquiry'],
    ['Corporate complaints', 'corporate'],
  ])('“%s” is the built-in %s', (Procedure, id) => {
    const result = read([{ Procedure, Step: 'Stage 1', Limit: 7 }]);
    expect([result.findings, result.procedures.length]).toEqual([[], PROCEDURES.length]);
    expect(limitOf(result, id, 'Stage 1')?.allowed).toEqual({ length: 7, extended: 7 });
  });

  it.each([
    ['Corprate', 'Corporate'],
    ['Huosing', 'Housing'],
    ['Adult social car', 'Adult social care'],
  ])('“%s” is nearly “%s”, and no procedure of its own', (Procedure, near) => {
    const result = read([
      { Procedure, Step: 'Stage 1', Limit: 7 },
      { Step: 'Stage 2', Limit: 9 },
    ]);
    expect(places(result)).toEqual(['procedure-not-used A2', 'procedure-not-used A3']);
    expect(result.findings[0]?.suggestion).toContain(`“${near}”`);
    expect(result.procedures).toEqual(PROCEDURES);
  });

  it.each([
    [
      'Freedom of information',
      'freedom-of-information',
      'freedom of information complaint',
      'freedom of information complaints',
    ],
    ['FOI', 'foi', 'FOI complaint', 'FOI complaints'],
    ['Subject access request', 'subject-access-request', 'subject access request', 'subject access requests'],
    ['Leader’s enquiry', 'leader-s-enquiry', 'leader’s enquiry', 'leader’s enquiries'],
    [
      'Schools & early years',
      'schools-early-years',
      'schools & early years complaint',
      'schools & early years complaints',
    ],
    ['Housing 2', 'housing-2', 'housing 2 complaint', 'housing 2 complaints'],
  ])('“%s” is an own one with the id %s, whose complaints are “%s”', (name, id, noun, many) => {
    const result = read([{ Procedure: name, Step: 'Stage 1', Limit: 20 }]);
    expect(result.findings).toEqual([]);
    expect(one(result, id)).toMatchObject({
      name,
      label: name,
      noun: { one: noun, many },
      statutory: false,
      stages: 1,
    });
    expect(limitOf(result, id, 'Stage 1')).toMatchObject({ runsFrom: 'Clock start', answeredBy: 'Date of response' });
  });

  it('has as many stages as its rows', () => {
    const result = read([FOI, { Step: 'Stage 4', Limit: 5 }, { Procedure: 'Corporate', Step: 'Stage 2', Limit: 5 }]);
    expect([one(result, 'freedom-of-information').stages, one(result, 'corporate').stages]).toEqual([4, 3]);
  });

  it('is one of 15 at most', () => {
    const own = Array.from({ length: MOST_PROCEDURES }, (_, index) => ({ ...FOI, Procedure: `Own ${index + 1}` }));
    const result = read([...own, { ...CORPORATE, Limit: 15 }]);
    expect(result.procedures).toHaveLength(MOST_PROCEDURES);
    const unused = own.slice(MOST_PROCEDURES - PROCEDURES.length);
    expect(places(result)).toEqual(
      unused.map((_, index) => `procedure-not-used A${own.length - unused.length + index + 2}`),
    );
    expect(limitOf(result, 'corporate', 'Stage 1')?.allowed).toEqual({ length: 15, extended: 15 });
  });
});

describe('an alias', () => {
  const aliases = (rows: readonly RawRow[], id: string): readonly string[] => one(read(rows), id).aliases;

  it('goes to the procedure that the sheet gives it to', () => {
    const rows = [{ Procedure: 'Adult social care', Aliases: 'Statutory; ASC team' }];
    expect(read(rows).findings).toEqual([]);
    expect(aliases(rows, 'adult-social-care')).toEqual(['Statutory', 'ASC team']);
    expect(aliases(rows, 'statutory')).toEqual([]);
  });

  it.each([
    [
      'another’s name',
      [{ Procedure: 'Corporate', Aliases: 'Housing; Customer; MP enquiry' }],
      ['Customer'],
      ['B2', 'B2'],
    ],
    [
      'the name of one that follows',
      [
        { Procedure: 'Corporate', Aliases: 'FOI; Customer' },
        { ...FOI, Procedure: 'FOI' },
      ],
      ['Customer'],
      ['B2'],
    ],
    [
      'an alias of one above',
      [
        { ...FOI, Aliases: 'Customer' },
        { Procedure: 'Corporate', Aliases: 'customer' },
      ],
      [],
      ['B3'],
    ],
  ])('that is %s is not used, and the rest of its row is', (_, rows, expected, cells) => {
    const result = read(rows.map((row) => ({ Law: 'Own law', ...row })));
    expect(places(result)).toEqual(cells.map((cell) => `procedure-not-used ${cell}`));
    expect(one(result, 'corporate')).toMatchObject({ aliases: expected, law: 'Own law' });
  });

  it('given twice to the same procedure is one, and its own name or a dash is none', () => {
    const rows = [
      { Procedure: 'Corporate', Aliases: 'Customer; corporate; -' },
      { ...CORPORATE, Limit: 15, Aliases: 'Customer' },
    ];
    expect(read(rows).findings).toEqual([]);
    expect(aliases(rows, 'corporate')).toEqual(['Customer']);
  });
});

describe('the steps of a panel', () => {
  it('are those of the children’s procedure', () => {
    const steps = ['Panel', 'Findings', 'Response', 'All', 'Panel request'] as const;
    const result = read(steps.map((Step, index) => ({ Procedure: 'Statutory', Step, Limit: index + 6 })));
    expect(result.findings).toEqual([]);
    expect(steps.map((step) => limitOf(result, 'statutory', step))).toMatchObject([
      { allowed: { length: 6 }, runsFrom: 'Clock start', answeredBy: 'Panel date' },
      { allowed: { length: 7 }, runsFrom: 'Previous step', answeredBy: 'Panel findings date' },
      { allowed: { length: 8 }, runsFrom: 'Previous step', answeredBy: 'Date of response' },
      { allowed: { length: 9 }, runsFrom: 'Clock start', answeredBy: 'Date of response' },
      { allowed: { length: 10 }, runsFrom: 'Clock start' },
    ]);
  });

  it('may be an own procedure’s that has the panel too', () => {
    const panel = { Procedure: 'Appeals', Step: 'Panel', Limit: 30 };
    expect(read([panel, { Step: 'Findings', Limit: 5 }]).findings).toEqual([]);
    expect(one(read([panel]), 'appeals').stages).toBe(3);
  });

  it.each([
    ['Findings', 'Corporate'],
    ['All', 'Corporate'],
    ['Panel request', 'Own one'],
    ['Stage 3', "Children's statutory"],
  ])('%s of %s would be measured by nothing, so it is a finding', (Step, Procedure) => {
    const result = read([{ Procedure, Step, Limit: 50 }]);
    expect(places(result)).toEqual(['procedure-not-used C2']);
    expect(result.procedures).toEqual(PROCEDURES);
  });

  it.each([['Stage 2'], ['Acknowledgement'], ['Panel'], ['All']])('%s can’t run from the step before', (Step) => {
    const result = read([{ Procedure: 'Statutory', Step, Limit: 50, 'Runs from': 'Previous step' }]);
    expect(places(result)).toEqual([`procedure-not-used ${cellOf('Runs from', 2)}`]);
    expect(result.procedures).toEqual(PROCEDURES);
  });
});

describe('an acknowledgement', () => {
  it('can’t run from itself: all would be in time', () => {
    const result = read([{ Procedure: 'Corporate', Step: 'Acknowledgement', Limit: 5, 'Runs from': 'Acknowledged' }]);
    expect(places(result)).toEqual([`procedure-not-used ${cellOf('Runs from', 2)}`]);
    expect(result.procedures).toEqual(PROCEDURES);
  });
});

describe('a limit in school days', () => {
  const schools = [{ Procedure: 'Schools', Step: 'Stage 1', Limit: 15, Unit: 'school days' }];

  it('needs the days when schools are closed', () => {
    const result = read(schools);
    expect(places(result)).toEqual(['procedure-not-used ']);
    expect(result.findings[0]).toMatchObject({
      sheet: 'Procedures',
      message: expect.stringContaining('Schools') as string,
    });
    expect(limitOf(result, 'schools', 'Stage 1')?.allowed).toBe('none');
    expect(limitOf(read(schools, [[46000, 'Closure', '']]), 'schools', 'Stage 1')?.allowed).toBe('none');
  });

  it('counts once the sheet Holidays names one', () => {
    const result = read(schools, [[46000, 'Half term', 'Schools']]);
    expect(result.findings).toEqual([]);
    expect(limitOf(result, 'schools', 'Stage 1')).toMatchObject({ allowed: { length: 15 }, unit: 'school days' });
  });
});

describe('whatever is typed', () => {
  const odd = fc.constantFrom<CellValue>(
    ...['', ' ', 'agreed', 'none', 'x', '10 days', '6 months', '20 calendar days', 5, 0, -1, 1e9, '12/13/2024', true],
    ...['#N/A', 'Statutory', 'Panel', 'All', 'Stage 3', 'Corporate; Housing', 'Week', null, '🙂', '=1+1'],
  );
  const cell = (...choices: readonly CellValue[]): fc.Arbitrary<CellValue> =>
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom<CellValue>('', ...choices) }, { weight: 1, arbitrary: odd });
  const row: fc.Arbitrary<RawRow> = fc.record({
    Procedure: cell('Corporate', 'Statutory', 'Own one', 'Own two', 'Schools', 'Adults', 'Housing'),
    Aliases: cell('Statutory', 'Own two', 'Customer; Adults'),
    Step: cell('Stage 1', 'Stage 2', 'stage 4', 'Acknowledgement', 'Panel', 'Findings', 'Response'),
    Limit: cell(10, '15', 20, '28 days', '28 calendar days', 'agreed'),
    'Limit extended': cell(30, '40'),
    Unit: cell('working days', 'Calendar days', 'months', 'school days'),
    'Runs from': cell('Received', 'Acknowledged', 'Previous step'),
    'First day': cell(0, 1),
    'Closed limit day': cell('As it is', 'next working day'),
    'Answered by': cell('Date closed'),
    Holidays: cell('United Kingdom', 'none'),
    Noun: cell('enquiry'),
    From: cell(45000, '01/04/2024'),
  });

  it('throws nothing, and each limit is as it is typed, or its row is told and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const result = read(rows, [[46000, 'Half term', 'All']]);
        // An alias that is refused leaves the limit of its row as it is.
        const refused = new Set(
          result.findings
            .filter(({ column }) => column !== 'Aliases')
            .map(({ cell: at }) => Number(/\d+$/.exec(at)?.[0])),
        );
        const usual = new Set(PROCEDURES.flatMap(({ limits }: Procedure) => limits));
        const changed = result.procedures.flatMap(({ limits }) => limits.filter((limit) => !usual.has(limit)));
        const used = rows.filter((raw, index) => textOf(raw, 'Step') !== '' && !refused.has(index + 2));
        expect(changed).toHaveLength(used.length);
        for (const raw of used) expect([raw, changed.some((limit) => isAsTyped(limit, raw))]).toEqual([raw, true]);
        expect(new Set(result.procedures.map(({ id }) => id)).size).toBe(result.procedures.length);
      }),
      { numRuns: runs(500) },
    );
  });
});

function textOf(row: RawRow, heading: string): string {
  const value = row[heading];
  return value === null || value === undefined ? '' : String(value).trim().toLowerCase();
}

/** Does the limit say what each cell of the row says, read as simply as can be? */
function isAsTyped(limit: TimeLimit, row: RawRow): boolean {
  const { allowed } = limit;
  const typed = (heading: string): string => textOf(row, heading);
  const number = (heading: string): string => typed(heading).replace(/ .*/, '');
  const unitTyped = typed('Unit') || /(?:calendar days|months)$/.exec(typed('Limit'))?.[0] || 'working days';
  const [length, extended] =
    typeof allowed === 'string'
      ? [allowed === 'none' ? '' : allowed, '']
      : [allowed.length, allowed.extended].map(String);
  const same = (heading: string, value: string | number): boolean =>
    typed(heading) === '' || typed(heading) === String(value).toLowerCase();
  return (
    limit.step.toLowerCase() === typed('Step') &&
    number('Limit').replace('none', '') === length &&
    (typeof allowed === 'string' || (number('Limit extended').replace('none', '') || length) === extended) &&
    limit.unit === unitTyped &&
    same('Runs from', limit.runsFrom) &&
    same('First day', limit.firstDay) &&
    same('Closed limit day', limit.closedLimitDay) &&
    same('Answered by', limit.answeredBy) &&
    same('Holidays', limit.holidays) &&
    (typed('From') === ''
      ? limit.validFrom === 0
      : ['45000', '5', '01/04/2024'].includes(typed('From')) || limit.validFrom > 0)
  );
}
