/** The headings of real exports and logs: what each is read as, and which are never taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, foldKey, sheetHeadings } from '../../src/register';
import { outlineOf, readRegister, sheetOf, type RawRow } from '../builders/register';
import { runs } from '../support/runs';

/** Heading → what it is read as; '' = not taken. */
function read(headings: readonly string[]): Readonly<Record<string, string>> {
  const found = sheetHeadings(outlineOf({ name: 'Log', cells: [headings] }), {});
  return Object.fromEntries((found?.headings ?? []).map(({ heading, meaning }) => [heading, meaning]));
}

const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a case system with stages in columns': {
    ...{
      Reference: 'Ref',
      Status: 'Status',
      Created: 'Date received',
      Channel: 'Channel',
      'Service Area': 'Service area',
    },
    ...{ 'Complaint Reason': 'Primary theme', 'SLA Stage 1': '', 'Stage 1 SLA Start Date': 'Stage 1 Clock start date' },
    ...{
      'Stage 1 SLA date': '',
      'Stage 1 Decision Date': 'Stage 1 Date of response',
      'Stage 1 Decision': 'Stage 1 Outcome',
    },
    ...{
      'Stage 1 Financial Redress Amount': 'Stage 1 Remedy (£)',
      'Stage 2 SLA Start Date': 'Stage 2 Clock start date',
    },
    ...{
      'Stage 2 SLA date': '',
      'Stage 2 Decision Date': 'Stage 2 Date of response',
      'Stage 2 Decision': 'Stage 2 Outcome',
    },
  },
  'a correspondence system': {
    ...{
      Number: 'Ref',
      'Case type': 'Record type',
      'Current state': 'Status',
      'Responding team': 'Team',
      'Date received': 'Date received',
    },
    ...{
      External_deadline: '',
      'Date responded': 'Date of response',
      Outcome: 'Outcome',
      Extended: 'Extension',
      'Extension Count': '',
    },
  },
  'a service desk': {
    ...{
      Number: 'Ref',
      Opened: 'Date received',
      State: 'Status',
      'Assignment group': 'Team',
      'Complaint category': 'Primary theme',
    },
    ...{
      'Root cause': 'Root cause',
      'Resolution code': 'Outcome',
      Resolved: 'Date of response',
      Closed: 'Date closed',
    },
    'Compensation amount': 'Remedy (£)',
  },
  'an issue tracker': {
    ...{
      'Issue key': 'Ref',
      'Issue Type': 'Record type',
      Status: 'Status',
      Created: 'Date received',
      Resolved: 'Date of response',
    },
  },
  'a CRM export': {
    ...{
      '(Do Not Modify) Case': '',
      '(Do Not Modify) Row Checksum': '',
      '(Do Not Modify) Modified On': '',
      'Case Number': 'Ref',
    },
    ...{ 'Created On': 'Date received', 'Case Type': 'Record type', Stage: 'Stage', 'Resolved On': 'Date of response' },
    ...{ 'Status Reason': 'Status', Owner: '' },
  },
  'a corporate log': {
    ...{
      'No.': 'Ref',
      "Date Rec'd": 'Date received',
      Name: '',
      Address: '',
      Complaint: 'Issue summary',
      Dept: 'Service area',
      Stage: 'Stage',
    },
    ...{
      Officer: '',
      'Ack sent': 'Date acknowledged',
      'Reply due': '',
      'Reply sent': 'Date of response',
      'No. of days': '',
    },
    ...{ 'Justified?': 'Outcome', Notes: '' },
  },
  'a housing log': {
    ...{
      'Complaint ID': 'Ref',
      'Date Logged': 'Date received',
      'Complaint Stage': 'Stage',
      'Acknowledgement Date': 'Date acknowledged',
    },
    ...{
      'Target Date': '',
      'Extension Agreed?': 'Extension',
      'Response Date': 'Date of response',
      'Responded In Target': '',
    },
    ...{
      Decision: 'Outcome',
      'Complaint Category': 'Primary theme',
      'Service Area': 'Service area',
      'Compensation Offered': 'Remedy (£)',
    },
    'Referred to HOS?': '',
  },
  "an adults' log": {
    ...{
      Ref: 'Ref',
      'Complaint type': 'Record type',
      Received: 'Date received',
      'Risk rating': '',
      'Team complained about': 'Team',
    },
    ...{
      'Commissioned provider': '',
      Acknowledged: 'Date acknowledged',
      'Agreed timescale': '',
      'Final response sent': 'Date of response',
    },
    ...{ Outcome: 'Outcome', 'LGSCO?': '' },
  },
  'a long public file': {
    ...{
      complaint_id: 'Ref',
      received_date: 'Date received',
      department: 'Service area',
      category: 'Primary theme',
      status: 'Status',
    },
    ...{ response_date: 'Date of response', closed_date: 'Date closed' },
  },
};

describe('the headings of', () => {
  it.each(Object.entries(SHAPES))('%s are known', (_, shape) => {
    const headings = Object.keys(shape);
    expect(read(headings)).toEqual(shape);
    expect(read(headings.toReversed())).toEqual(shape);
  });
});

describe('columns that name a person or belong to the system', () => {
  it.each([
    ...[
      'Name',
      'Complainant name',
      "Complainant's name",
      'Full name',
      'First name',
      'Surname',
      'Address',
      'Postcode',
      'Email address',
    ],
    ...[
      'Telephone number',
      'Date of birth',
      'DOB',
      'NI number',
      'NHS number',
      'Child name',
      'Name of child',
      'Officer',
      'Owner',
    ],
    ...[
      'Investigating officer',
      'Case owner',
      'Assigned to',
      'Created by',
      'Modified by',
      'Closed by',
      'Responsible officer',
      'Complainant',
    ],
    ...[
      '(Do Not Modify) Complaint',
      '(do not modify) Case ref',
      'Due date',
      'Target date',
      'Response due',
      'Deadline',
      'Reply due by',
    ],
  ])('“%s” is never taken', (heading) => {
    expect(read([heading, 'Ref', 'Record type', 'Date received', 'Team'])[heading]).toBe('');
  });
});

describe('a register', () => {
  /** Our heading → those of its synonyms that no other column has. */
  const names = new Map(
    COLUMNS.map(({ heading, synonyms }) => [heading, [heading, ...synonyms.filter((one) => columnsWith(one) === 1)]]),
  );
  function columnsWith(name: string): number {
    return COLUMNS.filter(({ heading, synonyms }) =>
      [heading, ...synonyms].some((one) => foldKey(one) === foldKey(name)),
    ).length;
  }
  const rows: readonly RawRow[] = [
    {
      Stage: 'Stage 1',
      Procedure: 'Corporate',
      'Date of response': 44690,
      Status: 'Closed',
      Outcome: 'Upheld',
      Channel: 'Email',
    },
    { Stage: 'Stage 2', Procedure: 'Statutory', Extension: 'Complex', Outcome: 'Not upheld', 'Primary theme': 'Delay' },
    { 'Record type': 'Compliment', 'Date closed': 44700, 'Service area': 'Roads', Ethnicity: 'White British' },
  ];
  const sheet = sheetOf('Log', rows);
  const headings = (sheet.cells[0] ?? []).map(String);
  const recorded = (others: readonly string[]): object => {
    const { register } = readRegister([{ ...sheet, cells: [others, ...sheet.cells.slice(1)] }]);
    return Object.fromEntries(COLUMNS.map(({ key }) => [key, register[key]]));
  };

  it('is the same under any of the headings that are known for its columns', () => {
    const named = fc.tuple(...headings.map((heading) => fc.constantFrom(...(names.get(heading) ?? []))));
    const expected = recorded(headings);
    fc.assert(
      fc.property(named, (others) => {
        expect(recorded(others)).toEqual(expected);
      }),
      { numRuns: runs(200) },
    );
  });
});

it('has each heading once in a column’s synonyms', () => {
  for (const { heading, synonyms } of COLUMNS) {
    const words = [heading, ...synonyms].map((text) => text.toLowerCase());
    expect([heading, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([heading, []]);
  }
});
