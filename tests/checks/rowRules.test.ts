/** Each rule about rows: a planted case that is found at its cell and nothing else is, and a case that is clean. */
import { describe, expect, it } from 'vitest';
import { dayOf, fixed, PROCEDURES, type BuiltInId, type Day, type Procedure, type Step } from '../../src/calendar';
import type { Settings } from '../../src/register';
import { checkRows, found, ofRule } from '../builders/checks';
import type { RawRow } from '../builders/register';

interface Case {
  readonly says: string;
  readonly rows: readonly RawRow[];
  /** `rule cell` of everything that is found. */
  readonly finds: readonly string[];
  readonly choices?: Partial<Settings>;
  /** Absent = TODAY. */
  readonly today?: Day;
}

/** The clean complaint was received on 3 May, acknowledged on 5, answered on 16 and closed on 17 May 2022. */
const UPHELD: RawRow = { Outcome: 'Upheld', 'Root cause': 'Delay', Learning: 'Visits are booked by phone' };
const STAGE_2: RawRow = {
  ...{ Stage: '2', 'Case ref': 'C1', 'Date received': '2022-06-06', 'Date acknowledged': '2022-06-07' },
  ...{ 'Date of response': '2022-06-20', 'Date closed': '2022-06-20' },
};
const STAGE_3: RawRow = {
  ...{ Stage: '3', 'Case ref': 'C1', 'Date received': '2022-07-04', 'Date acknowledged': '2022-07-05' },
  ...{ 'Date of response': '2022-08-08', 'Date closed': '2022-08-08', 'Panel date': '2022-07-25' },
};
const LGSCO: RawRow = {
  ...{ 'Record type': 'LGSCO', Stage: '', Procedure: '', Outcome: '', 'Date acknowledged': '', Team: '' },
  ...{ 'Date of response': '', 'Date closed': '', Status: '', 'Case ref': 'C1', 'Date received': '2022-09-05' },
  ...{ 'LGSCO decision': 'Upheld: fault and injustice', 'LGSCO decision date': '2022-12-05' },
};
const ENQUIRY: RawRow = { 'Record type': 'MP enquiry', Stage: '', Procedure: '', Outcome: '' };

const NO_ANSWER: RawRow = { 'Date of response': '', 'Date closed': '', Outcome: '' };
const WITHDRAWN_STAGE_2: RawRow = { ...STAGE_2, ...NO_ANSWER, Status: 'Withdrawn' };
const DECISION: RawRow = { 'LGSCO decision': 'Not upheld: no fault', 'LGSCO decision date': '2022-12-05' };
const T11: RawRow = {
  ...{ Ref: 'S1', 'Case ref': 'S1', 'Date received': '2025-06-02', 'Date acknowledged': '2025-06-03' },
  ...{ 'Date of response': '2025-06-16', 'Date closed': '' },
};
const T11_STAGE_2: RawRow = {
  ...{ Stage: '2', 'Case ref': 'S1', 'Date received': '2025-07-01', 'Date acknowledged': '2025-07-02' },
  ...{ 'Date of response': '2025-08-22', 'Date closed': '', Extension: 'Complex' },
};
const T11_STAGE_3: RawRow = {
  ...{ Stage: '3', 'Case ref': 'S1', 'Date acknowledged': '', Status: 'Open', Extension: 'None', ...NO_ANSWER },
};
const T12: RawRow = {
  ...{ Procedure: 'Corporate', 'Date received': '2024-03-28', 'Date of response': '2024-04-19', 'Date closed': '' },
};

/** Received on 1 May 2026, to be answered by 30 June. */
const T34: RawRow = {
  ...{ Procedure: 'Adult social care', 'Date received': '2026-05-01', 'Date acknowledged': '2026-05-06' },
  ...{ 'Date of response': '2026-07-09', 'Date closed': '', 'Due date agreed': '2026-06-30' },
};

const AFTER_T34 = dayOf(2027, 1, 4);

/** The built-in procedures with one limit of one of them changed. */
function withLimit(id: BuiltInId, step: Step, days: number): readonly Procedure[] {
  return PROCEDURES.map((procedure: Procedure) => ({
    ...procedure,
    limits: procedure.limits.map((limit) =>
      procedure.id === id && limit.step === step ? { ...limit, allowed: fixed(days) } : limit,
    ),
  }));
}

/** Columns in the order in which the clean row names them: A Ref, B Case ref … P Learning. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'missing-value': [
    { says: 'a Ref', rows: [{ Ref: '' }], finds: ['missing-value A2'] },
    { says: 'a Record type', rows: [{}, { 'Record type': '' }], finds: ['missing-value C3'] },
    { says: 'a Date received', rows: [{}, { 'Date received': '' }], finds: ['missing-value F3'] },
    { says: 'the Team of a complaint', rows: [{ Team: '' }], finds: ['missing-value M2'] },
    { says: 'no Team of an LGSCO case', rows: [{}, LGSCO], finds: [] },
    { says: 'the Case ref of a stage 2', rows: [{}, { ...STAGE_2, 'Case ref': '' }], finds: ['missing-value B3'] },
    { says: 'no Case ref of a later stage with the Ref of stage 1', rows: [{}, STAGE_2], finds: [] },
    {
      says: 'the acknowledgement of a corporate complaint',
      rows: [{ Procedure: 'Corporate', 'Date acknowledged': '' }],
      finds: ['missing-value G2'],
    },
    { says: 'no acknowledgement of a statutory complaint', rows: [{ 'Date acknowledged': '' }], finds: [] },
    {
      says: 'the Panel date of an answered stage 3',
      rows: [{}, STAGE_2, { ...STAGE_3, 'Panel date': '' }, { ...STAGE_3, Ref: 'C9', 'Case ref': 'C9x' }],
      finds: ['missing-value Q4', 'case-without-stage-1 B5'],
    },
    {
      says: 'the Panel date from which findings are measured, once there are any',
      rows: [
        {},
        STAGE_2,
        { ...STAGE_3, 'Panel date': '', 'Panel findings date': '2022-07-29', 'Date of response': '' },
      ],
      choices: { stage3Measure: 'Findings' },
      finds: ['missing-value Q4'],
    },
    {
      says: 'the Panel findings date where it is the answer',
      rows: [{}, STAGE_2, { ...STAGE_3, 'Panel findings date': '' }],
      choices: { stage3Measure: 'Findings' },
      finds: ['missing-value R4'],
    },
    {
      says: 'no Panel date where all steps are measured as one',
      rows: [{}, STAGE_2, { ...STAGE_3, 'Panel date': '', 'Panel findings date': '' }],
      choices: { stage3Measure: 'All' },
      finds: [],
    },
    {
      says: 'no Panel date of a corporate stage 3',
      rows: [
        { Procedure: 'Corporate' },
        { ...STAGE_2, Procedure: 'Corporate' },
        { ...STAGE_3, Procedure: 'Corporate', 'Panel date': '' },
      ],
      finds: [],
    },
    {
      says: 'the Panel findings date where the answer is measured from it',
      rows: [{}, STAGE_2, { ...STAGE_3, 'Panel findings date': '' }],
      choices: { stage3Measure: 'Response' },
      finds: ['missing-value R4'],
    },
    { says: 'the LGSCO decision', rows: [{}, { ...LGSCO, 'LGSCO decision': '' }], finds: ['missing-value Q3'] },
    {
      says: 'the LGSCO decision date',
      rows: [{}, { ...LGSCO, 'LGSCO decision date': '' }],
      finds: ['missing-value R3'],
    },
    {
      says: 'no date of a pending decision',
      rows: [{}, { ...LGSCO, 'LGSCO decision': 'Pending', 'LGSCO decision date': '' }],
      finds: [],
    },
    { says: 'the issue of a decided case', rows: [{}, { ...LGSCO, 'Issue summary': '' }], finds: ['missing-value O3'] },
    { says: 'the Case ref of an LGSCO case', rows: [{}, { ...LGSCO, 'Case ref': '' }], finds: ['missing-value B3'] },
    {
      says: 'the start of a hold',
      rows: [{ 'On hold to': '2022-05-10', 'On hold from': '' }],
      finds: ['missing-value R2'],
    },
    {
      says: 'the end of a hold',
      rows: [{ 'On hold from': '2022-05-10', 'On hold to': '' }],
      finds: ['missing-value R2'],
    },
    {
      says: 'no end of a hold that lasts',
      rows: [{ 'On hold from': '2022-05-10', 'On hold to': '2022-05-12' }],
      finds: [],
    },
  ],
  'duplicate-ref': [
    {
      says: 'no row that was cancelled because the case was entered twice',
      rows: [{}, {}, { Ref: 'C1', Status: 'Duplicate', ...NO_ANSWER }],
      finds: [],
    },
    {
      says: 'two rows that both count as cancelled',
      rows: [
        { Ref: 'X', Status: 'Cancelled', ...NO_ANSWER },
        { Ref: 'X', Status: 'Void', ...NO_ANSWER },
      ],
      finds: ['duplicate-ref A3'],
    },
    { says: 'the second row', rows: [{}, {}, { Ref: 'c1' }], finds: ['duplicate-ref A4'] },
    { says: 'a Ref used again for stage 2', rows: [{}, { ...STAGE_2, Ref: 'C1' }], finds: ['duplicate-ref A3'] },
    { says: 'no different Refs', rows: [{}, {}], finds: [] },
  ],
  'case-without-stage-1': [
    {
      says: 'a Case ref that no stage 1 has',
      rows: [
        { ...dates('2020'), Ref: 'A' },
        { ...STAGE_2, 'Case ref': 'C77' },
      ],
      finds: ['case-without-stage-1 B3'],
    },
    { says: 'no Case ref that is the Ref of a stage 1', rows: [{ 'Case ref': '' }, STAGE_2], finds: [] },
  ],
  'case-without-stage-2': [
    {
      says: 'a stage 3 whose case has only a stage 1',
      rows: [{}, STAGE_3],
      finds: ['case-without-stage-2 E3'],
    },
    { says: 'no stage 3 after a stage 2 that was withdrawn', rows: [{}, WITHDRAWN_STAGE_2, STAGE_3], finds: [] },
    {
      says: 'a corporate stage 3',
      rows: [{ Procedure: 'Corporate' }, { ...STAGE_3, Procedure: 'Corporate' }],
      finds: ['case-without-stage-2 E3'],
    },
  ],
  'panel-requested-late': [
    {
      // T11: the answer of 22 August can be followed by a request until 22 September 2025.
      says: 'a request on the day after the limit',
      rows: [T11, { ...T11_STAGE_2, Ref: 'S2' }, { ...T11_STAGE_3, 'Date received': '2025-09-23' }],
      finds: ['panel-requested-late F4'],
    },
    {
      says: 'no request on the limit day',
      rows: [T11, { ...T11_STAGE_2, Ref: 'S2' }, { ...T11_STAGE_3, 'Date received': '2025-09-22' }],
      finds: [],
    },
    {
      says: 'no request within a longer limit of the council',
      rows: [T11, { ...T11_STAGE_2, Ref: 'S2' }, { ...T11_STAGE_3, 'Date received': '2025-09-23' }],
      choices: { procedures: withLimit('statutory', 'Panel request', 28) },
      finds: [],
    },
  ],
  'acknowledged-late': [
    {
      // T12: received on 28 March 2024, to be acknowledged by 8 April.
      says: 'an acknowledgement on the day after the limit',
      rows: [{ ...T12, 'Date acknowledged': '2024-04-09' }],
      finds: ['acknowledged-late G2'],
    },
    { says: 'no acknowledgement on the limit day', rows: [{ ...T12, 'Date acknowledged': '2024-04-08' }], finds: [] },
    {
      says: 'an acknowledgement after a shorter limit of the council',
      rows: [{ ...T12, 'Date acknowledged': '2024-04-08' }],
      choices: { procedures: withLimit('corporate', 'Acknowledgement', 3) },
      finds: ['acknowledged-late G2'],
    },
    {
      says: 'no acknowledgement by a procedure without a limit',
      rows: [{ ...T12, Procedure: 'Statutory', 'Date acknowledged': '2024-04-15' }],
      finds: [],
    },
  ],
  'decision-on-complaint': [
    { says: 'a decision on a complaint row', rows: [{ ...UPHELD, ...DECISION }], finds: ['decision-on-complaint Q2'] },
    {
      says: 'a decision beside an LGSCO row of the case',
      rows: [DECISION, LGSCO],
      finds: ['decision-on-complaint Q2'],
    },
    { says: 'no decision on an LGSCO row', rows: [{}, LGSCO], finds: [] },
    {
      says: 'a decision without its date',
      rows: [{ ...DECISION, 'LGSCO decision date': '' }],
      finds: ['missing-value R2', 'decision-on-complaint Q2'],
    },
    {
      says: 'no missing date where the LGSCO row has it',
      rows: [{ ...DECISION, 'LGSCO decision date': '' }, LGSCO],
      finds: ['decision-on-complaint Q2'],
    },
  ],
  'pending-with-date': [
    { says: 'an LGSCO row', rows: [{}, { ...LGSCO, 'LGSCO decision': 'Pending' }], finds: ['pending-with-date Q3'] },
    { says: 'a complaint row', rows: [{ ...DECISION, 'LGSCO decision': 'Pending' }], finds: ['pending-with-date Q2'] },
    {
      says: 'no pending decision without a date',
      rows: [{}, { ...LGSCO, 'LGSCO decision': 'Pending', 'LGSCO decision date': '' }],
      finds: [],
    },
  ],
  'stage-repeated': [
    { says: 'two stage 2 of a case', rows: [{}, STAGE_2, STAGE_2], finds: ['stage-repeated E4'] },
    { says: 'no stage 2 and stage 3', rows: [{}, STAGE_2, STAGE_3], finds: [] },
  ],
  'stage-order': [
    {
      says: 'a stage 2 received before stage 1',
      rows: [{}, { ...STAGE_2, 'Date received': '2022-05-02' }],
      finds: ['stage-order F3'],
    },
    {
      says: 'a stage 2 received before stage 1 was answered',
      rows: [{}, { ...STAGE_2, 'Date received': '2022-05-13' }],
      finds: ['stage-order F3'],
    },
    {
      says: 'a stage 1 never answered',
      rows: [{ 'Date of response': '', 'Date closed': '', Status: 'Open', Outcome: '' }, STAGE_2],
      finds: ['stage-order I2'],
    },
    {
      says: 'no stage 2 on the day of the answer',
      rows: [{}, { ...STAGE_2, 'Date received': '2022-05-16' }],
      finds: [],
    },
  ],
  'date-in-future': [
    {
      says: 'an answer',
      rows: [{ 'Date of response': '2027-05-17', 'Date closed': '' }],
      finds: ['date-in-future I2'],
    },
    {
      says: 'a Date received',
      rows: [{}, { ...dates('2032') }],
      finds: ['date-in-future F3', 'date-in-future G3', 'date-in-future I3', 'date-in-future J3'],
    },
    {
      says: 'no date of today',
      rows: [
        {},
        {
          ...dates('2026'),
          'Date received': '2026-05-01',
          'Date acknowledged': '',
          'Date of response': '',
          'Date closed': '',
          Status: '',
          Outcome: '',
        },
      ],
      finds: [],
    },
    ...['Amended on', 'Date logged', 'Action done'].map((heading) => ({
      says: `${heading} ahead`,
      rows: [{ [heading]: '2026-06-03' }],
      finds: ['date-in-future Q2'],
    })),
    ...['Due date agreed', 'Due date amended', 'Action due'].map((heading) => ({
      says: `no ${heading} ahead`,
      rows: [{ [heading]: '2026-06-03' }],
      finds: [],
    })),
    { says: 'no planned panel', rows: [{}, STAGE_2, { ...STAGE_3, 'Panel date': '2026-06-03' }], finds: [] },
  ],
  'date-order': [
    { says: 'acknowledged before received', rows: [{ 'Date acknowledged': '2022-04-29' }], finds: ['date-order G2'] },
    { says: 'answered before acknowledged', rows: [{ 'Date of response': '2022-05-04' }], finds: ['date-order I2'] },
    {
      says: 'answered before received',
      rows: [{ 'Date acknowledged': '', 'Date of response': '2022-04-29' }],
      finds: ['date-order I2'],
    },
    { says: 'closed before answered', rows: [{ 'Date closed': '2022-05-13' }], finds: ['date-order J2'] },
    {
      says: 'the clock started before received',
      rows: [{ 'Clock start date': '2022-05-02' }],
      finds: ['date-order Q2'],
    },
    {
      says: 'answered before the clock started',
      rows: [{ 'Clock start date': '2022-05-18', 'Date of response': '2022-05-16' }],
      finds: ['date-order I2'],
    },
    {
      says: 'once what is before the clock start and before it was received',
      rows: [{ 'Clock start date': '2022-05-04', 'Date acknowledged': '', 'Date of response': '2022-04-29' }],
      finds: ['date-order I2'],
    },
    { says: 'no answer on the day of the clock start', rows: [{ 'Clock start date': '2022-05-16' }], finds: [] },
    {
      says: 'answered before the panel’s findings',
      rows: [{}, STAGE_2, { ...STAGE_3, 'Panel findings date': '2022-08-09' }],
      finds: ['date-order I4'],
    },
    {
      says: 'a hold that ends before it starts',
      rows: [{ 'On hold from': '2022-05-10', 'On hold to': '2022-05-09' }],
      finds: ['date-order R2'],
    },
    {
      says: 'findings before the panel',
      rows: [{}, STAGE_2, { ...STAGE_3, 'Panel findings date': '2022-07-22' }],
      finds: ['date-order R4'],
    },
    {
      says: 'a decision before the complaint',
      rows: [{}, { ...LGSCO, 'LGSCO decision date': '2022-08-05' }],
      finds: ['date-order R3'],
    },
    ...['Due date agreed', 'Due date amended', 'Amended on', 'Date logged', 'Action due', 'Action done'].map(
      (heading) => ({
        says: `${heading} before received`,
        rows: [{ [heading]: '2022-05-02' }],
        finds: ['date-order Q2'],
      }),
    ),
    {
      says: 'no dates that are equal',
      rows: [{ 'Date acknowledged': '2022-05-03', 'Date of response': '2022-05-03', 'Date closed': '2022-05-03' }],
      finds: [],
    },
  ],
  'date-long-before': [
    {
      says: 'an answer a year and a day later',
      rows: [{ 'Date of response': '2023-05-04', 'Date closed': '' }],
      finds: ['date-long-before I2'],
    },
    {
      says: 'no answer on the same day a year later',
      rows: [{ 'Date of response': '2023-05-03', 'Date closed': '' }],
      finds: [],
    },
    {
      says: 'a Date received years before all others',
      rows: [...Array.from({ length: 59 }, () => ({})), { 'Date received': '2012-05-03' }],
      finds: ['date-long-before F61'],
    },
  ],
  'date-on-closed-day': [
    { says: 'an answer on a Saturday', rows: [{ 'Date of response': '2022-05-14' }], finds: ['date-on-closed-day I2'] },
    {
      says: 'an acknowledgement on a bank holiday',
      rows: [{ 'Date received': '2022-04-29', 'Date acknowledged': '2022-05-02', 'Date of response': '2022-05-12' }],
      finds: ['date-on-closed-day G2'],
    },
    { says: 'no complaint received on a Sunday', rows: [{ 'Date received': '2022-05-01' }], finds: [] },
  ],
  'date-as-text': [
    {
      says: 'text that could be read both ways, once a column',
      rows: [{ 'Date acknowledged': '05/05/2022' }, { 'Date acknowledged': '6/5/22' }],
      finds: ['date-as-text G2'],
    },
    { says: 'no text that can be read one way only', rows: [{ 'Date of response': '16/05/2022' }], finds: [] },
  ],
  'extension-not-needed': [
    { says: 'an answer within the first limit', rows: [{ Extension: 'Complex' }], finds: ['extension-not-needed H2'] },
    {
      says: 'an advocate who was not involved',
      rows: [{ Extension: 'Advocate', 'Advocate involved': 'No', 'Date of response': '2022-05-23', 'Date closed': '' }],
      finds: ['extension-not-needed H2'],
    },
    {
      says: 'no extension that was used',
      rows: [{ Extension: 'Complex', 'Date of response': '2022-05-23', 'Date closed': '' }],
      finds: [],
    },
  ],
  'extension-after-limit': [
    {
      says: 'an extension agreed after day 10',
      rows: [
        { Extension: 'Complex', 'Date extended': '2022-05-19', 'Date of response': '2022-05-23', 'Date closed': '' },
      ],
      finds: ['extension-after-limit Q2'],
    },
    {
      says: 'no extension agreed on day 10',
      rows: [
        { Extension: 'Complex', 'Date extended': '2022-05-17', 'Date of response': '2022-05-23', 'Date closed': '' },
      ],
      finds: [],
    },
  ],
  'amended-late': [
    {
      // T34: a date changed on the day after it is a date that had passed.
      says: 'a date that was changed when it had passed',
      rows: [{ ...T34, 'Due date amended': '2026-07-10', 'Amended on': '2026-07-01' }],
      finds: ['amended-late S2'],
      today: AFTER_T34,
    },
    {
      says: 'no date that was changed before, or on the day itself',
      rows: ['2026-06-29', '2026-06-30'].map((on) => ({ ...T34, 'Due date amended': '2026-07-10', 'Amended on': on })),
      finds: [],
      today: AFTER_T34,
    },
    {
      says: 'no such dates under a procedure whose limit is another',
      rows: [{ ...T34, Procedure: 'Statutory', 'Due date amended': '2026-07-10', 'Amended on': '2026-07-01' }],
      finds: [],
      today: AFTER_T34,
    },
  ],
  'beyond-six-months': [
    {
      // Received on 1 May 2026: the last day of the sixth month is 31 October.
      says: 'an answer on the Monday after six months',
      rows: [{ ...T34, 'Date of response': '2026-11-02' }],
      finds: ['beyond-six-months I2'],
      today: AFTER_T34,
    },
    {
      says: 'no answer within them',
      rows: [{ ...T34, 'Date of response': '2026-10-30' }],
      finds: [],
      today: AFTER_T34,
    },
    {
      says: 'an open complaint',
      rows: [
        {
          ...T34,
          ...NO_ANSWER,
          Status: 'Open',
          'Date received': '2023-10-31',
          'Date acknowledged': '2023-11-01',
          'Due date agreed': '2024-04-29',
        },
      ],
      finds: ['beyond-six-months F2'],
      today: dayOf(2024, 5, 1),
    },
    {
      says: 'no open complaint on their last day',
      rows: [
        {
          ...T34,
          ...NO_ANSWER,
          Status: 'Open',
          'Date received': '2023-10-31',
          'Date acknowledged': '2023-11-01',
          'Due date agreed': '2024-04-29',
        },
      ],
      finds: [],
      today: dayOf(2024, 4, 30),
    },
  ],
  'due-date-beyond-holidays': [
    {
      says: 'a date before the bank holidays begin',
      rows: [
        {
          'Date received': '2005-05-03',
          'Date acknowledged': '2005-05-05',
          'Date of response': '2005-05-16',
          'Date closed': '',
        },
      ],
      finds: ['due-date-beyond-holidays F2'],
    },
  ],
  'response-without-outcome': [
    { says: 'an answer', rows: [{ Outcome: '' }], finds: ['response-without-outcome L2'] },
    { says: 'an outcome still to come', rows: [{ Outcome: 'TBC' }], finds: ['response-without-outcome L2'] },
    { says: 'a closed case', rows: [{ 'Date of response': '', Outcome: '' }], finds: ['response-without-outcome L2'] },
    { says: 'no answer to an enquiry', rows: [ENQUIRY], finds: [] },
    { says: 'no outcome that could not be read', rows: [{ Outcome: 'Perhaps' }], finds: ['unknown-value L2'] },
  ],
  'outcome-without-response': [
    {
      says: 'an open case',
      rows: [{ 'Date of response': '', 'Date closed': '', Status: 'Open' }],
      finds: ['outcome-without-response I2'],
    },
    {
      says: 'no answer that could not be read',
      rows: [{ 'Date of response': 'soon', 'Date closed': '', Status: '' }],
      finds: ['unreadable-date I2'],
    },
  ],
  'closed-but-open': [
    { says: 'an open case that was closed', rows: [{ Status: 'Open' }], finds: ['closed-but-open K2'] },
    { says: 'no case without a status', rows: [{ Status: '' }], finds: [] },
  ],
  'status-without-date': [
    { says: 'a closed case', rows: [{ 'Date of response': '', 'Date closed': '' }], finds: ['status-without-date K2'] },
    {
      says: 'a case responded to',
      rows: [{ Status: 'Responded', 'Date of response': '' }],
      finds: ['status-without-date K2'],
    },
    { says: 'no closed case that was only answered', rows: [{ 'Date closed': '' }], finds: [] },
  ],
  'response-on-ended-case': [
    { says: 'a withdrawn case', rows: [{ Status: 'Withdrawn' }], finds: ['response-on-ended-case I2'] },
    {
      says: 'a cancelled case with an outcome',
      rows: [{ Status: 'Cancelled', 'Date of response': '', 'Date closed': '' }],
      finds: ['response-on-ended-case L2'],
    },
    {
      says: 'no withdrawn case without an answer',
      rows: [{ Status: 'Withdrawn', 'Date of response': '', 'Date closed': '', Outcome: '' }],
      finds: [],
    },
  ],
  'upheld-without-details': [
    {
      says: 'each detail',
      rows: [{ Outcome: 'Upheld', 'Issue summary': '' }],
      finds: ['upheld-without-details N2', 'upheld-without-details O2', 'upheld-without-details P2'],
    },
    { says: 'none that is there', rows: [UPHELD], finds: [] },
    { says: 'none of a complaint not upheld', rows: [{ 'Issue summary': '' }], finds: [] },
  ],
  'learning-to-be-confirmed': [
    {
      says: 'the allowed wording',
      rows: [{ ...UPHELD, Learning: 'Learning to be confirmed' }],
      finds: ['learning-to-be-confirmed P2'],
    },
    { says: 'no learning', rows: [UPHELD], finds: [] },
  ],
  'name-as-text': [
    { says: 'a team as the issue', rows: [{ 'Issue summary': ' Family  support team 1' }], finds: ['name-as-text O2'] },
    { says: 'a team as the learning', rows: [{ Learning: 'Family Support Team 1' }], finds: ['name-as-text P2'] },
    {
      says: 'an issue that mentions the team',
      rows: [{ 'Issue summary': 'Family Support Team 1 was late' }],
      finds: [],
    },
  ],
  'near-name': [
    { says: 'a misspelt team', rows: [{}, {}, { Team: 'Faily Support Team 1' }], finds: ['near-name M4'] },
    {
      says: 'a theme among other themes',
      rows: [{ 'Primary theme': 'Communication' }, { 'Primary theme': 'Delay', 'Other themes': 'Comunication; Delay' }],
      finds: ['near-name R3'],
    },
    { says: 'no other number', rows: [{}, { Team: 'Family Support Team 3' }], finds: [] },
  ],
  'stray-spaces': [
    { says: 'a space after', rows: [{ Team: 'Family Support Team 1 ' }], finds: ['stray-spaces M2'] },
    { says: 'two spaces', rows: [{ Team: 'Family  Support Team 1' }], finds: ['stray-spaces M2'] },
    { says: 'a non-breaking space', rows: [{ Ref: 'C 1', 'Case ref': 'C\u00a01' }], finds: ['stray-spaces B2'] },
    { says: 'none in free text', rows: [{ 'Issue summary': 'Delay.  No visit. ' }], finds: [] },
  ],
  'look-alike-characters': [
    { says: 'a Cyrillic letter', rows: [{ Ref: '\u04211' }], finds: ['look-alike-characters A2'] },
    {
      says: 'an unseen character',
      rows: [{ Team: 'Family\u200b Support Team 1' }],
      finds: ['look-alike-characters M2'],
    },
    { says: 'no accent', rows: [{ Team: 'Café' }], finds: [] },
  ],
  'number-as-text': [
    { says: 'pounds', rows: [{ 'Remedy (£)': '£1,200.50' }], finds: ['number-as-text Q2'] },
    { says: 'no number', rows: [{ 'Remedy (£)': 1200.5 }], finds: [] },
  ],
  'personal-data': [
    { says: 'an e-mail address', rows: [{ 'Issue summary': 'Write to jo@example.org' }], finds: ['personal-data O2'] },
    { says: 'a name in an action', rows: [{ Action: 'Mrs Example is told' }], finds: ['personal-data Q2'] },
    { says: 'a name in a refusal', rows: [{ 'Refusal reason': 'Mrs Example moved' }], finds: ['personal-data Q2'] },
    { says: 'a telephone number', rows: [{ 'Issue summary': 'Call 07700 900123' }], finds: ['personal-data O2'] },
    { says: 'a postcode', rows: [{ 'Issue summary': 'Lives at SW1A 1AA' }], finds: ['personal-data O2'] },
    ...['moved to sw1a 1aa', 'at Ls1 4ap now', 'in m1 1ae'].map((text) => ({
      ...{ says: `a postcode as in “${text}”`, rows: [{ 'Issue summary': text }], finds: ['personal-data O2'] },
    })),
    ...[
      ...['DOB 12/03/2011', 'D.O.B.: 2011-03-12', 'born on 3rd May 2012', 'Date of birth is 3 May 12', 'dob 120311'],
      ...['Born in May 2012', 'DoB = 3.5.12'],
    ].map((text) => ({
      ...{ says: `a date of birth as in “${text}”`, rows: [{ 'Issue summary': text }], finds: ['personal-data O2'] },
    })),
    ...[
      ...['Ms Teams link did not work', 'MS Teams call', 'the Dr’s surgery', 'Letter from the Dr Surgery was lost'],
      ...['Baby born 2 weeks early', 'S1 2nd review', 'Born again on w1 3rd floor'],
    ].map((text) => ({ says: `nobody in “${text}”`, rows: [{ 'Issue summary': text }], finds: [] })),
    { says: 'an NHS number', rows: [{ 'Issue summary': 'NHS 943 476 5919' }], finds: ['personal-data O2'] },
    {
      says: 'the number of a case file',
      rows: [{ 'Issue summary': 'Mosaic ID 1234567' }],
      finds: ['personal-data O2'],
    },
    {
      says: 'a name with its title',
      rows: [{ 'Issue summary': 'Mrs J. Example was not called back' }],
      finds: ['personal-data O2'],
    },
    {
      says: 'none in dates, sums and letters for names',
      rows: [{ 'Issue summary': 'On 03/04/2022 Mr X was owed £1,200 for 10 weeks (ref 2022-0012345)' }],
      finds: [],
    },
  ],
  'error-cell': [
    {
      says: 'an error',
      rows: [{ 'Date of response': '#REF!', 'Date closed': '', Status: '' }],
      finds: ['error-cell I2'],
    },
  ],
  'unknown-value': [
    { says: 'a value that is not on the list', rows: [{ Status: 'Misplaced' }], finds: ['unknown-value K2'] },
    { says: 'no other wording of a value', rows: [{ Status: 'completed', Outcome: 'NOT UPHELD' }], finds: [] },
    {
      says: 'an LGSCO decision outside the categories',
      rows: [{}, { ...LGSCO, 'LGSCO decision': 'Maladministered somewhat' }],
      finds: ['unknown-value Q3'],
    },
  ],
  'unreadable-date': [{ says: 'text', rows: [{ 'Date acknowledged': 'May' }], finds: ['unreadable-date G2'] }],
  'unreadable-amount': [
    { says: 'a negative amount', rows: [{ 'Cost (£)': -5 }], finds: ['unreadable-amount Q2'] },
    { says: 'no number', rows: [{ 'Cost (£)': 'a lot' }], finds: ['unreadable-amount Q2'] },
  ],
};

const TODAY = dayOf(2026, 5, 1);

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('finds $says', ({ rows, finds, choices = {}, today = TODAY }) => {
    expect(found(checkRows(rows, { choices, today }))).toEqual(finds);
  });
});

it('has nothing to say of clean rows', () => {
  const rows = [{}, UPHELD, STAGE_2, STAGE_3, LGSCO, ENQUIRY];
  const { rows: count, findings, counts } = checkRows(rows);
  expect({ count, findings, counts }).toEqual({ count: 6, findings: [], counts: { error: 0, warning: 0, note: 0 } });
});

describe('a finding', () => {
  it('says which figures are wrong for it', () => {
    const [finding] = ofRule(checkRows([{ Outcome: '' }]), 'response-without-outcome');
    expect(finding).toMatchObject({
      ...{ severity: 'error', sheet: 'Register', cell: 'L2', ref: 'C1', column: 'Outcome' },
      message: expect.stringContaining('Figures affected: % upheld') as string,
    });
  });

  it('suggests what could stand in its place', () => {
    const near = checkRows([{}, {}, { Team: 'Faily Support Team 1' }]);
    expect(ofRule(near, 'near-name')).toMatchObject([
      {
        ...{ severity: 'warning', ref: 'C3', column: 'Team', value: 'Faily Support Team 1' },
        suggestion: 'Family Support Team 1',
        message: expect.stringContaining('which 2 rows have') as string,
      },
    ]);
    const spaces = checkRows([{ Team: ' Family\u00a0 Support Team 1' }]);
    expect(ofRule(spaces, 'stray-spaces')).toMatchObject([{ suggestion: 'Family Support Team 1' }]);
    const status = checkRows([{ Status: 'Clsoed' }]);
    expect(ofRule(status, 'unknown-value')).toMatchObject([{ suggestion: 'Closed', fix: 'Closed' }]);
    const letters = checkRows([{ Ref: '\u04211' }]);
    expect(ofRule(letters, 'look-alike-characters')).toMatchObject([{ suggestion: 'C1' }]);
  });

  it('never repeats a personal detail', () => {
    const details = ['jo@example.org', '07700 900123', 'SW1A 1AA', '943 476 5919', 'Mrs J. Example', 'Jane Example'];
    const rows = details.flatMap((detail) => [{ 'Issue summary': detail }, { Team: detail }, { Notes: detail }]);
    const result = checkRows(rows.map((row) => ({ Notes: '', ...row })));
    expect(ofRule(result, 'personal-data').length).toBeGreaterThanOrEqual(10);
    expect(JSON.stringify(result.findings)).not.toMatch(/example\b|07700|SW1A|943 476/i);
  });
});

/** The clean row's dates in another year. */
function dates(year: string): RawRow {
  return {
    'Date received': `${year}-05-04`,
    'Date acknowledged': `${year}-05-05`,
    'Date of response': `${year}-05-11`,
    'Date closed': `${year}-05-12`,
  };
}
