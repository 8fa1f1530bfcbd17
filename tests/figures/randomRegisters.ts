/** Random registers and settings for the oracle: days close to where rules turn, and every column that decides a figure. */
import fc from 'fast-check';
import type { RawRow } from '../builders/workbook';
import { serial, type Choices, type Row } from './oracleRules';
import { MAY_LACK, type Lacking } from './oracleSources';

const NONE = fc.constant(0);
const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Days around which rules turn: ends of years and quarters, Easter, Christmas, the bank holidays of 2022. */
const TURNS = ['2021-03-31', '2021-12-24', '2022-03-28', '2022-03-31', '2022-04-14', '2022-05-27', '2022-06-30'].concat(
  ['2022-09-16', '2022-12-16', '2022-12-31', '2023-03-10', '2023-03-31', '2023-04-03', '2022-02-28', '2022-03-01'],
);
const day = fc.oneof(
  fc.tuple(pick(...TURNS), fc.integer({ min: -20, max: 12 })).map(([iso, offset]) => serial(iso) + offset),
  fc.integer({ min: serial('2021-01-15'), max: serial('2023-05-31') }),
);
const later = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
const sometimes = (most: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: later(most) }, { weight: 1, arbitrary: fc.constant(-1) });

const row: fc.Arbitrary<Omit<Row, 'ref'>> = fc
  .record({
    type: fc.oneof(
      { weight: 6, arbitrary: fc.constant('Complaint') },
      {
        weight: 3,
        arbitrary: pick(
          ...(['Initial feedback', 'Concern', 'Member enquiry', 'MP enquiry', 'Compliment', 'LGSCO', 'ADR'] as const),
          ...(['Service request', 'Comment', 'Housing Ombudsman'] as const),
        ),
      },
    ),
    procedure: pick('' as const, 'Statutory' as const, 'Corporate' as const),
    stage: pick(0 as const, 1 as const, 2 as const, 3 as const),
    received: day,
    clock: fc.oneof(NONE, fc.integer({ min: 0, max: 25 })),
    acknowledged: fc.oneof(NONE, later(10)),
    extension: pick('', '', 'None', 'Complex', 'Advocate', 'Other'),
    hold: fc.oneof({ weight: 1, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: later(20) }),
    holdDays: sometimes(15),
    response: fc.oneof(sometimes(110), fc.integer({ min: 12, max: 40 })),
    closed: sometimes(20),
    status: fc.oneof(
      { weight: 4, arbitrary: pick('', 'Open', 'Responded', 'Closed') },
      { weight: 1, arbitrary: pick('Withdrawn', 'Rejected', 'Cancelled') },
    ),
    outcome: pick('', 'Upheld', 'Upheld', 'Partially upheld', 'Not upheld', 'No finding'),
    team: pick('', 'Team 1', 'Team 2', 'team  2', 'Team 10', 'Élan', 'North\u00a0team'),
    area: pick('', 'Early Help', 'Safeguarding'),
    theme: pick('', 'Delay', 'delay ', 'Staff', 'Cost'),
    otherThemes: fc.array(pick('Delay', 'Staff', 'Record keeping', 'DELAY'), { maxLength: 3 }),
    rootCause: pick('', 'Training'),
    complainant: pick('', 'Mother', 'Father'),
    group: pick('', 'Child in care', 'Child in need'),
    ethnicity: pick('', 'White', 'Mixed'),
    panel: sometimes(60),
    findings: sometimes(12),
    cost: fc.oneof(
      NONE,
      fc.integer({ min: 0, max: 99_999 }).map((pence) => pence / 100),
    ),
    remedy: fc.oneof(NONE, NONE, pick(0.1, 0.2, 150, 1234.56)),
    decision: pick(
      '',
      'Upheld: fault and injustice',
      'Upheld: fault, no injustice',
      'Not upheld: no fault',
      'Not upheld: discontinued',
      'Pending',
      'Advice given',
    ),
    decided: sometimes(200),
    origin: pick('', 'School', 'Parent'),
    complimentTheme: pick('', 'Kindness'),
  })
  .map(({ clock, hold, holdDays, ...rest }) => {
    const after = (from: number, days: number): number => (from === 0 || days < 0 ? 0 : from + days);
    const clockStart = clock === 0 ? 0 : rest.received + clock;
    const start = clockStart || rest.received;
    const complaint = rest.type === 'Complaint';
    const holdFrom = hold < 0 ? 0 : start + hold;
    const response = after(start, rest.response);
    const panel = complaint && rest.stage === 3 ? after(start, rest.panel) : 0;
    return {
      ...rest,
      procedure: complaint ? rest.procedure : '',
      stage: complaint ? rest.stage : 0,
      clockStart,
      acknowledged: rest.acknowledged === 0 ? 0 : rest.received + rest.acknowledged,
      holdFrom,
      holdTo: after(holdFrom, holdDays),
      response,
      // A case may be closed without an answer.
      closed: after(response || start, rest.closed),
      panel,
      findings: panel === 0 ? 0 : after(panel, rest.findings),
      decision: rest.type === 'LGSCO' ? rest.decision : '',
      decided: rest.type === 'LGSCO' ? after(rest.received, rest.decided) : 0,
    };
  });

export const choices: fc.Arbitrary<Choices> = fc.record({
  basis: pick('Received, closed and due' as const, 'Responded to' as const),
  countRejectedAsReceived: fc.boolean(),
  countCancelledAsReceived: fc.boolean(),
  upheldIncludesPartially: fc.boolean(),
  percentPlaces: pick(0 as const, 1 as const, 2 as const),
  rounding: pick('Half up' as const, 'Truncate' as const),
  zeroDenominator: pick('N/A' as const, '[z]' as const),
  stage2Clock: pick('Statement agreed where recorded' as const, 'Request' as const),
  stage2Limit: pick('By extension' as const, '25' as const, '65' as const),
  stage3Measure: pick('Panel' as const, 'Findings' as const, 'Response' as const, 'All' as const),
  excludeHeldDays: fc.boolean(),
  proceduresCovered: pick([], ['Statutory' as const], ['Corporate' as const]),
  asAt: fc.oneof(NONE, pick(...['2022-06-29', '2022-12-30', '2023-02-28', '2023-03-30'].map(serial))),
  registerBegins: pick(0, 0, serial('2021-04-01'), serial('2022-04-01')),
  // Most registers have every column.
  lacks: fc.oneof({ weight: 2, arbitrary: fc.constant('' as const) }, { weight: 1, arbitrary: pick(...MAY_LACK) }),
});

/** The row as an analyst types it, in a register without that column (none by default): only the cells that hold something. */
export function typed(from: Row, lacks: Lacking = ''): RawRow {
  const cells: Record<string, string | number> = {
    Ref: from.ref,
    'Record type': from.type,
    Procedure: from.procedure,
    Stage: from.stage || '',
    'Date received': from.received,
    'Clock start date': from.clockStart || '',
    'Date acknowledged': from.acknowledged || '',
    Extension: from.extension,
    'On hold from': from.holdFrom || '',
    'On hold to': from.holdTo || '',
    'Date of response': from.response || '',
    'Date closed': from.closed || '',
    Status: from.status,
    Outcome: from.outcome,
    Team: from.team,
    'Service area': from.area,
    'Primary theme': from.theme,
    'Other themes': from.otherThemes.join('; '),
    'Root cause': from.rootCause,
    'Complainant type': from.complainant,
    'Service user group': from.group,
    Ethnicity: from.ethnicity,
    'Panel date': from.panel || '',
    'Panel findings date': from.findings || '',
    'Cost (£)': from.cost || '',
    'Remedy (£)': from.remedy || '',
    'LGSCO decision': from.decision,
    'LGSCO decision date': from.decided || '',
    'Compliment origin': from.origin,
    'Compliment theme': from.complimentTheme,
  };
  return Object.fromEntries(Object.entries(cells).filter(([heading]) => heading !== lacks));
}

/** Few rows, so that there is nothing to divide by; and many, so that a rule that is seldom met is met. */
export const rows = fc.oneof(
  fc.array(row, { minLength: 1, maxLength: 12 }),
  fc.array(row, { minLength: 30, maxLength: 90 }),
);
