/** Random registers of many procedures, with random sheets Procedures and Holidays. */
import fc from 'fast-check';
import type { RawRow } from '../../builders/workbook';
import { serial } from '../oracleRules';
import type { Case, ClosedDays, Unread } from './oracle';
import type { TypedLimit } from './sheet';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const BUILT_IN = ["Children's statutory", 'Adult social care', 'Public health', 'Corporate', 'Housing'];
const OWN = ['Blue badge appeal', 'Licensing review', 'Freedom of information'];
const ENQUIRIES = ['Member enquiry', 'MP enquiry'];
const ALIASES: Readonly<Record<string, string>> = {
  ...{ Corporate: 'Zeta', Housing: 'Kappa; Homes desk', "Children's statutory": 'Omicron' },
  ...{ 'Blue badge appeal': 'BBA', 'Freedom of information': 'FOI; Info request' },
};
const OF_STAGES = ['Acknowledgement', 'Stage 1', 'Stage 2', 'Stage 3', 'Stage 4'];

const length = fc
  .record({
    unit: pick(
      'working days' as const,
      'working days' as const,
      'calendar days' as const,
      'months' as const,
      '' as const,
    ),
    n: fc.integer({ min: 1, max: 30 }),
    more: pick<number>(0, 0, 5, 20),
    closedLimitDay: pick('' as const, '' as const, 'As it is' as const, 'Next working day' as const),
    firstDay: pick<TypedLimit['firstDay']>('', 0, 1),
  })
  .map(({ unit, n, more, closedLimitDay, firstDay }) => {
    const [limit, extra] = unit === 'months' ? [1 + (n % 6), more % 3] : [n, more];
    const received: TypedLimit['firstDay'] = unit === 'months' ? '' : firstDay;
    return {
      ...{ limit, extended: extra === 0 ? ('' as const) : limit + extra, unit, closedLimitDay },
      // The day of receipt is always within the months.
      firstDay: received,
    };
  });
const NO_LENGTH = { extended: '', unit: '', closedLimitDay: '', firstDay: '' } as const;
const allowed = fc.oneof(
  { weight: 6, arbitrary: length },
  { weight: 1, arbitrary: fc.constant({ ...NO_LENGTH, limit: 'agreed' as const }) },
  { weight: 1, arbitrary: fc.constant({ ...NO_LENGTH, limit: '' as const }) },
);

const DAYS_OF_CHANGE = ['', '', '', '2021-10-01', '2022-07-01', '2022-10-03'];
const ofProcedure = (procedure: string): fc.Arbitrary<readonly TypedLimit[]> => {
  const isChildrens = procedure === "Children's statutory";
  const steps = isChildrens
    ? ['Acknowledgement', 'Stage 1', 'Stage 2', 'Panel']
    : ENQUIRIES.includes(procedure)
      ? ['Acknowledgement', 'Stage 1', 'Stage 1', 'Stage 1']
      : OF_STAGES;
  const row = fc
    .record({
      allowed,
      step: pick(...steps),
      from: pick(...DAYS_OF_CHANGE),
      runsFrom: pick('Received' as const, 'Clock start' as const, 'Acknowledged' as const, 'Logged' as const),
      holidays: pick(
        '' as const,
        '' as const,
        'England and Wales' as const,
        'United Kingdom' as const,
        'none' as const,
      ),
      answeredBy: pick('Date of response' as const, 'Date of response' as const, 'Date closed' as const),
    })
    .map((said): TypedLimit => {
      const isAck = said.step === 'Acknowledgement';
      return {
        ...{ procedure, aliases: '', step: said.step, from: said.from, holidays: said.holidays, ...said.allowed },
        // An acknowledgement can't run from itself, and no complainant agrees its date.
        ...(isAck && said.allowed.limit === 'agreed' ? { limit: '' } : {}),
        ...(isAck ? { extended: '' } : {}),
        runsFrom: isAck && said.runsFrom === 'Acknowledged' ? 'Received' : said.runsFrom,
        answeredBy: isAck ? '' : said.step === 'Panel' ? 'Panel date' : said.answeredBy,
      };
    });
  return fc
    .uniqueArray(row, { maxLength: 5, selector: ({ step, from }) => `${step}/${from}` })
    .map((rows) =>
      rows.map((one, index) =>
        index === 0 ? { ...one, aliases: ALIASES[procedure] ?? '' } : { ...one, procedure: '' },
      ),
    );
};

/** Of some of the procedures, each in one run of rows under its name. */
export const sheets: fc.Arbitrary<readonly TypedLimit[]> = fc
  .subarray([...BUILT_IN, ...OWN, ...ENQUIRIES])
  .chain((names) => fc.tuple(...names.map(ofProcedure)))
  .map((all) => all.flat());

/** Days around which rules turn: ends of years and months, bank holidays, changes of a limit. */
const TURNS = ['2021-08-31', '2021-12-24', '2022-01-31', '2022-03-17', '2022-03-31', '2022-04-14', '2022-07-01'].concat(
  ...[['2022-08-31', '2022-09-16', '2022-10-03', '2022-11-30', '2022-12-16', '2023-02-28', '2023-03-31']],
);
const day = fc.oneof(
  fc.tuple(pick(...TURNS), fc.integer({ min: -20, max: 12 })).map(([iso, offset]) => serial(iso) + offset),
  fc.integer({ min: serial('2021-04-01'), max: serial('2023-04-30') }),
);
const sometimes = (most: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: most }) }, { weight: 1, arbitrary: fc.constant(-1) });
const UNREAD: readonly Unread[] = [
  ...(['Procedure', 'Stage', 'Date received', 'Clock start date', 'Date acknowledged', 'Date logged'] as const),
  ...(['Extension', 'Date of response', 'Date closed', 'Panel date'] as const),
  ...(['Due date agreed', 'Due date amended', 'Amended on'] as const),
];

const oneCase = (words: readonly string[]): fc.Arbitrary<Omit<Case, 'ref'>> =>
  fc
    .record({
      type: fc.oneof(
        { weight: 8, arbitrary: fc.constant('Complaint' as const) },
        { weight: 3, arbitrary: pick('Member enquiry' as const, 'MP enquiry' as const) },
      ),
      word: fc.oneof({ weight: 9, arbitrary: pick(...words) }, { weight: 1, arbitrary: fc.constant('') }),
      stage: pick(0, 1, 1, 1, 2, 2, 3, 4),
      received: day,
      clock: pick(-1, -1, 0, 3, 12),
      acknowledged: sometimes(12),
      logged: sometimes(6),
      extension: pick('', '', 'None', 'Complex', 'Other'),
      response: sometimes(60),
      closed: sometimes(15),
      panel: sometimes(60),
      agreed: sometimes(60),
      amended: pick(-1, -1, 0, 10, 25),
      amendedOn: pick(-1, -40, -1, 0, 1),
      status: fc.oneof(
        { weight: 5, arbitrary: pick('', '', 'Open', 'Closed') },
        { weight: 1, arbitrary: pick('Withdrawn', 'Rejected', 'Cancelled') },
      ),
      unread: fc.oneof({ weight: 12, arbitrary: fc.constant('' as const) }, { weight: 1, arbitrary: pick(...UNREAD) }),
    })
    .map(({ word, clock, ...rest }) => {
      const after = (from: number, days: number): number => (from === 0 || days < 0 ? 0 : from + days);
      const isComplaint = rest.type === 'Complaint';
      const start = after(rest.received, clock) || rest.received;
      const response = after(start, rest.response);
      const agreed = after(rest.received, rest.agreed);
      const amended = after(agreed, rest.amended);
      return {
        ...rest,
        procedure: isComplaint ? word : '',
        stage: isComplaint ? rest.stage : 0,
        clockStart: after(rest.received, clock),
        acknowledged: after(rest.received, rest.acknowledged),
        logged: after(rest.received, rest.logged),
        response,
        closed: after(response || start, rest.closed),
        panel: isComplaint && rest.stage === 3 ? after(start, rest.panel) : 0,
        ...{ agreed, amended },
        amendedOn: amended === 0 || rest.amendedOn === -1 ? 0 : agreed + rest.amendedOn,
        unread: isComplaint || !['Procedure', 'Stage'].includes(rest.unread) ? rest.unread : ('' as const),
      };
    });

/** One of each that every column says something of, in both years: a register's columns are not what this is about. */
const TOLD: readonly Omit<Case, 'ref'>[] = (['Complaint', 'Member enquiry', 'MP enquiry'] as const).flatMap((type) =>
  ['2021-06-01', '2022-06-07'].map(serial).map((received) => ({
    ...{ type, procedure: type === 'Complaint' ? 'Corporate' : '', stage: type === 'Complaint' ? 1 : 0, received },
    ...{ clockStart: received, acknowledged: received + 1, logged: received, extension: 'None' },
    ...{ response: received + 7, closed: received + 8, panel: received + 9, agreed: received + 10 },
    ...{ amended: 0, amendedOn: 0, status: 'Closed', unread: '' },
  })),
);

/** Rows under the built-in procedures and those of the sheet, by any of their names. */
export function registersUnder(sheet: readonly TypedLimit[]): fc.Arbitrary<readonly Case[]> {
  const own = OWN.filter((name) => sheet.some(({ procedure }) => procedure === name));
  const aliases = sheet.flatMap(({ aliases: text }) => text.split(';').map((alias) => alias.trim()));
  const words = [...BUILT_IN, ...own, ...aliases.filter((alias) => alias !== ''), 'Statutory', 'corporate '];
  return fc
    .array(oneCase(words), { minLength: 30, maxLength: 90 })
    .map((cases) => [...TOLD, ...cases].map((one, index) => ({ ref: `R${index + 1}`, ...one })));
}

export const closedDays = (sheet: readonly TypedLimit[]): fc.Arbitrary<readonly ClosedDays[]> => {
  const names = [...BUILT_IN, ...ENQUIRIES, ...OWN.filter((name) => sheet.some((row) => row.procedure === name))];
  return fc.uniqueArray(
    fc.record({
      day: pick(...['2021-12-29', '2021-12-30', '2022-04-19', '2022-06-06', '2022-09-20', '2022-12-28']).map(serial),
      procedures: fc.oneof(
        fc.constant(''),
        fc.constant('All'),
        fc.subarray(names, { minLength: 1, maxLength: 3 }).map((some) => some.join('; ')),
      ),
    }),
    { maxLength: 5, selector: ({ day: on }) => on },
  );
};

const COLUMNS: readonly (readonly [heading: Unread, cell: (one: Case) => string | number])[] = [
  ['Procedure', ({ procedure }) => procedure],
  ['Stage', ({ stage }) => stage || ''],
  ['Date received', ({ received }) => received],
  ['Clock start date', ({ clockStart }) => clockStart || ''],
  ['Date acknowledged', ({ acknowledged }) => acknowledged || ''],
  ['Date logged', ({ logged }) => logged || ''],
  ['Extension', ({ extension }) => extension],
  ['Date of response', ({ response }) => response || ''],
  ['Date closed', ({ closed }) => closed || ''],
  ['Panel date', ({ panel }) => panel || ''],
  ['Due date agreed', ({ agreed }) => agreed || ''],
  ['Due date amended', ({ amended }) => amended || ''],
  ['Amended on', ({ amendedOn }) => amendedOn || ''],
];

/** The row as it is typed; a cell that can't be understood says something all the same. */
export function typedCase(one: Case): RawRow {
  return {
    ...{ Ref: one.ref, 'Record type': one.type },
    ...Object.fromEntries(
      COLUMNS.map(([heading, cell]) => [heading, one.unread === heading ? 'qwxz pending' : cell(one)]),
    ),
    ...{ Status: one.status, Outcome: one.ref === 'R1' ? 'Upheld' : '', Team: 'Team 1' },
  };
}

export function typedLimit(one: TypedLimit): RawRow {
  return {
    ...{ Procedure: one.procedure, Aliases: one.aliases, Step: one.step, Limit: one.limit },
    ...{ 'Limit extended': one.extended, Unit: one.unit, 'Runs from': one.runsFrom, 'First day': one.firstDay },
    ...{ 'Closed limit day': one.closedLimitDay, 'Answered by': one.answeredBy, Holidays: one.holidays },
    From: one.from === '' ? '' : serial(one.from),
  };
}
