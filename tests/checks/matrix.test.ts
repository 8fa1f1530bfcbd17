/**
 * Whom each check concerns (REGISTER.md, "Whom a check concerns"): one slip of every rule on a row of every record type and
 * Status, and whether it is found. A rule that says nothing of rows, but of sheets, is in no line.
 */
import { describe, expect, it } from 'vitest';
import { ERROR_RULES, RULES } from '../../src/checks';
import { RECORD_TYPES, STATUSES, type RecordType, type Severity, type Status } from '../../src/register';
import { check, cleanRow, type CheckOptions } from '../builders/checks';
import type { RawRow } from '../builders/register';

/** A slip: rows that take the record type and Status, of which the last has it, behind rows that stay as they are. */
interface Slip {
  readonly rows: readonly RawRow[];
  readonly behind?: readonly RawRow[];
  readonly lists?: readonly RawRow[];
  readonly options?: CheckOptions;
}

const NO_DATES: RawRow = { 'Date of response': '', 'Date closed': '', Outcome: '' };
const STAGE_2: RawRow = {
  ...{ Stage: '2', 'Case ref': 'C1', 'Date received': '2022-06-06', 'Date acknowledged': '2022-06-07' },
  ...{ 'Date of response': '2022-06-20', 'Date closed': '2022-06-20' },
};
const STAGE_3: RawRow = {
  ...{ Stage: '3', 'Case ref': 'C1', 'Date received': '2022-07-04', 'Date acknowledged': '' },
  ...{ 'Date of response': '2022-08-08', 'Date closed': '' },
};
const AGREED: RawRow = { Procedure: 'Adult social care', 'Due date agreed': '2022-05-13' };
const OLDER: RawRow = { 'Date received': '2020-05-04', 'Date acknowledged': '' };
const DECISION: RawRow = { 'LGSCO decision': 'Not upheld: no fault', 'LGSCO decision date': '2022-12-05' };

const SLIPS: Readonly<Record<string, Slip>> = {
  'missing-value Team': { rows: [{ Team: '' }] },
  'missing-value Case ref': { rows: [{ ...STAGE_2, 'Case ref': '' }] },
  'missing-value Date acknowledged': { rows: [{ Procedure: 'Corporate', 'Date acknowledged': '' }] },
  'missing-value Panel date': { behind: [{}, STAGE_2], rows: [{ ...STAGE_3, 'Panel date': '' }] },
  'missing-value LGSCO decision': { rows: [{ ...DECISION, 'LGSCO decision': '' }] },
  'missing-value LGSCO decision date': { rows: [{ ...DECISION, 'LGSCO decision date': '' }] },
  'missing-value On hold to': { rows: [{ 'On hold from': '2022-05-10', 'On hold to': '' }] },
  'duplicate-ref': {
    rows: [
      { Ref: 'D1', 'Case ref': '' },
      { Ref: 'D1', 'Case ref': '' },
    ],
  },
  'case-without-stage-1': { behind: [OLDER], rows: [{ ...STAGE_2, 'Case ref': 'C77' }] },
  'case-without-stage-2': { behind: [{}], rows: [{ ...STAGE_3, 'Panel date': '2022-07-25' }] },
  'stage-repeated': { rows: [{ 'Case ref': 'D1' }, { 'Case ref': 'D1' }] },
  'stage-order': { behind: [{}], rows: [{ ...STAGE_2, 'Date received': '2022-05-13' }] },
  'panel-requested-late': { behind: [{}, STAGE_2], rows: [{ ...STAGE_3, 'Date received': '2022-07-20' }] },
  'date-in-future Date received': {
    rows: [{ ...NO_DATES, 'Date received': '2032-05-04', 'Date acknowledged': '' }],
  },
  'date-in-future Date of response': { rows: [{ 'Date of response': '2032-05-04', 'Date closed': '' }] },
  'date-in-future LGSCO decision date': { rows: [{ ...DECISION, 'LGSCO decision date': '2032-05-04' }] },
  'date-order Date of response': { rows: [{ 'Date of response': '2022-05-04' }] },
  'date-order LGSCO decision date': { rows: [{ ...DECISION, 'LGSCO decision date': '2022-05-02' }] },
  'date-long-before': { rows: [{ 'Date of response': '2023-05-04', 'Date closed': '' }] },
  'date-on-closed-day': { rows: [{ 'Date of response': '2022-05-14' }] },
  'acknowledged-late': { rows: [{ Procedure: 'Corporate', 'Date acknowledged': '2022-05-11' }] },
  'extension-not-needed': { rows: [{ Extension: 'Complex' }] },
  'extension-after-limit': { rows: [{ Extension: 'Complex', 'Date extended': '2022-05-19' }] },
  'amended-late': { rows: [{ ...AGREED, 'Due date amended': '2022-05-20', 'Amended on': '2022-05-14' }] },
  'beyond-six-months': { rows: [{ ...AGREED, 'Date of response': '2022-11-03', 'Date closed': '' }] },
  'due-date-beyond-holidays': { rows: [{ ...NO_DATES, 'Date received': '2005-05-03', 'Date acknowledged': '' }] },
  'response-without-outcome': { rows: [{ Outcome: '' }] },
  'outcome-without-response': { rows: [{ ...NO_DATES, Outcome: 'Not upheld' }] },
  'closed-but-open': { rows: [{}] },
  'status-without-date': { rows: [NO_DATES] },
  'response-on-ended-case': { rows: [{}] },
  'upheld-without-details': { rows: [{ Outcome: 'Upheld', Learning: 'Call back', 'Root cause': '' }] },
  'learning-to-be-confirmed': { rows: [{ Outcome: 'Upheld', 'Root cause': 'Delay', Learning: 'TBC' }] },
  'decision-on-complaint': { rows: [DECISION] },
  'pending-with-date': { rows: [{ ...DECISION, 'LGSCO decision': 'Pending' }] },
  'near-name': { behind: [{}, {}], rows: [{ Team: 'Family Suport Team 1' }] },
  'not-in-lists': { rows: [{}], lists: [{ List: 'Team', Name: 'Aftercare' }] },
  'name-outside-dates': {
    ...{ rows: [{}], lists: [{ List: 'Team', Name: 'Family Support Team 1', From: '2023-01-01' }] },
  },
  'name-as-text': { rows: [{ 'Issue summary': 'Family Support Team 1' }] },
  'stray-spaces': { rows: [{ Team: 'Family  Support Team 1' }] },
  'look-alike-characters': { rows: [{ Team: 'Family Support T\u0435am 1' }] },
  'number-as-text': { rows: [{ 'Remedy (£)': '£120' }] },
  'personal-data': { rows: [{ 'Issue summary': 'Mrs Example was not told' }] },
};

/**
 * By record type (Complaint, Initial feedback, Concern, Member enquiry, MP enquiry, Compliment, LGSCO, ADR, Service
 * request, Comment, Housing Ombudsman) and Status (Open, Responded, Closed, Withdrawn, Rejected, Cancelled): E error, w warning, n note, - nothing.
 */
const EXPECTED = `
missing-value Team                  wwwww- wwwww- ------ wwwww- wwwww- wwwww- ------ wwwww- ------ ------ ------
missing-value Case ref              www--- ------ ------ ------ ------ ------ nnnnnn ------ ------ ------ ------
missing-value Date acknowledged     nnn--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
missing-value Panel date            EEE--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
missing-value LGSCO decision        EEEEEE ------ ------ ------ ------ ------ EEEEEE ------ ------ ------ ------
missing-value LGSCO decision date   EEEEEE ------ ------ ------ ------ ------ EEEEEE ------ ------ ------ ------
missing-value On hold to            www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
duplicate-ref                       EEEEEn EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE-
case-without-stage-1                www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
case-without-stage-2                www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
stage-repeated                      www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
stage-order                         www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
panel-requested-late                www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
date-in-future Date received        EEEEEE EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE- EEEEE-
date-in-future Date of response     EEE--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
date-in-future LGSCO decision date  EEEEEE ------ ------ ------ ------ ------ EEEEEE ------ ------ ------ ------
date-order Date of response         EEE--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
date-order LGSCO decision date      EEEEEE ------ ------ ------ ------ ------ EEEEEE ------ ------ ------ ------
date-long-before                    www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
date-on-closed-day                  nnn--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
acknowledged-late                   nnn--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
extension-not-needed                nnn--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
extension-after-limit               www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
amended-late                        www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
beyond-six-months                   nnn--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
due-date-beyond-holidays            EEE--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
response-without-outcome            EEE--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
outcome-without-response            E----- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
closed-but-open                     w----- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
status-without-date                 -EE--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
response-on-ended-case              ---wnw ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
upheld-without-details              www--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
learning-to-be-confirmed            nnn--- ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
decision-on-complaint               nnnnnn ------ ------ ------ ------ ------ ------ ------ ------ ------ ------
pending-with-date                   wwwwww ------ ------ ------ ------ ------ wwwwww ------ ------ ------ ------
near-name                           wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww-
not-in-lists                        wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww-
name-outside-dates                  wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww-
name-as-text                        wwwwww ------ ------ ------ ------ ------ wwwwww ------ ------ ------ ------
stray-spaces                        nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn-
look-alike-characters               wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww- wwwww-
number-as-text                      nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn- nnnnn-
personal-data                       wwwwww wwwwww wwwwww wwwwww wwwwww wwwwww wwwwww wwwwww wwwwww wwwwww wwwwww
`;

const LETTERS: Readonly<Record<Severity, string>> = { error: 'E', warning: 'w', note: 'n' };

/** The worst that the rule says of the last row, in the column if one is named. */
function verdict(name: string, { rows, behind = [], lists, options }: Slip, type: RecordType, status: Status): string {
  const [rule, ...words] = name.split(' ');
  const column = words.join(' ');
  const all = [...behind, ...rows.map((row): RawRow => ({ ...row, 'Record type': type, Status: status }))];
  const register = all.map((row, index) => cleanRow(row, index));
  const { findings } = check({ Register: register, ...(lists ? { Lists: lists } : {}) }, options);
  const found = findings.filter(
    (finding) =>
      finding.rule === rule &&
      finding.cell.endsWith(String(register.length + 1)) &&
      (column === '' || finding.column === column),
  );
  const worst = (['error', 'warning', 'note'] as const).find((each) => found.some(({ severity }) => severity === each));
  return worst ? LETTERS[worst] : '-';
}

function line(name: string, slip: Slip): string {
  const verdicts = RECORD_TYPES.map((type) => STATUSES.map((status) => verdict(name, slip, type, status)).join(''));
  return `${name.padEnd(36)}${verdicts.join(' ')}`;
}

const lines = EXPECTED.trim().split('\n');
const expectedOf = (name: string): string | undefined => lines.find((text) => text.slice(0, 36).trim() === name);

describe('whom a check concerns', () => {
  it.each(Object.entries(SLIPS))('%s', (name, slip) => {
    expect(line(name, slip)).toBe(expectedOf(name));
  });

  it('is said of every rule that finds something in a row', () => {
    const named = new Set(Object.keys(SLIPS).map((name) => name.split(' ')[0]));
    const ofRows = RULES.filter(({ find, concerns }) => find && concerns.some((concern) => concern !== 'everything'));
    expect(ofRows.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('leaves out complaints of a procedure that is not covered', () => {
    const options: CheckOptions = { choices: { proceduresCovered: ['corporate'] } };
    const covered = lines.filter((text) => /[Ewn]/.test(text.slice(36, 42))).map((text) => text.slice(0, 36).trim());
    const still = covered.filter((name) => {
      const { rows, ...rest } = SLIPS[name] ?? { rows: [] };
      const statutory = { ...rest, options, rows: rows.map((row) => ({ ...row, Procedure: 'Statutory' })) };
      return STATUSES.some((status) => verdict(name, statutory, 'Complaint', status) !== '-');
    });
    expect(still).toEqual(['personal-data']);
  });

  it('takes a Cancelled row in where the setting counts it as received', () => {
    const counted = { choices: { countCancelledAsReceived: true } };
    const cancelled = (name: string, options: CheckOptions): string =>
      verdict(name, { ...(SLIPS[name] ?? { rows: [] }), options }, 'Compliment', 'Cancelled');
    expect(['missing-value Team', 'duplicate-ref', 'near-name'].map((name) => cancelled(name, {}))).toEqual([
      ...['-', '-', '-'],
    ]);
    expect(['missing-value Team', 'duplicate-ref', 'near-name'].map((name) => cancelled(name, counted))).toEqual([
      ...['w', 'E', 'w'],
    ]);
  });
});

it('only a rule of severity error finds an error', () => {
  const errors = lines.filter((text) => text.slice(36).includes('E')).map((text) => text.split(' ')[0]);
  const ids = ERROR_RULES.map(({ id }) => id);
  expect(errors.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !errors.includes(id))).toEqual([]);
});
