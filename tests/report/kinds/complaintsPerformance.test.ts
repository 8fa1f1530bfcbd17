/** The complaints performance and service improvement report: every figure counted by hand. */
import { describe, expect, it } from 'vitest';
import type { RawRow } from '../../builders/workbook';
import { reportOf, times, type Made } from '../reportOf';
import { plainRows } from './plain';

/** Received on Tuesday 3 May 2022, acknowledged on the next day. */
const CORPORATE = { Procedure: 'Corporate', 'Date acknowledged': '2022-05-04', Extension: 'None' };
const REFUSED = { 'Date acknowledged': '', Status: 'Rejected', 'Refusal reason': 'Over 12 months' };

const ROWS: readonly RawRow[] = [
  // The tenth working day after the acknowledgement, and the eleventh after receipt.
  { ...CORPORATE, 'Date of response': '2022-05-18', Outcome: 'Upheld', 'Primary theme': 'Delay' },
  // Acknowledged two working days late, answered on the thirteenth after it: 1 June, the 21st after receipt.
  {
    ...{ ...CORPORATE, 'Date acknowledged': '2022-05-12', 'Date of response': '2022-06-01', Outcome: 'Not upheld' },
    'Primary theme': 'Staff',
  },
  // Extended to 20 working days; answered on the sixteenth after receipt.
  {
    ...{ ...CORPORATE, Extension: 'Complex', 'Date of response': '2022-05-25', Outcome: 'Partially upheld' },
    'Primary theme': 'Delay',
  },
  // The twentieth working day after its acknowledgement.
  {
    ...{ ...CORPORATE, Stage: 2, 'Date received': '2022-07-01', 'Date acknowledged': '2022-07-04' },
    ...{ 'Date of response': '2022-08-01', Outcome: 'Upheld', 'Primary theme': 'Delay' },
  },
  { ...CORPORATE, ...REFUSED, 'Date received': '2022-08-01' },
  { ...CORPORATE, ...REFUSED, Procedure: 'Housing' },
  { ...CORPORATE, ...REFUSED, Procedure: 'Housing', 'Refusal reason': '' },
  {
    ...{ ...CORPORATE, Procedure: 'Housing', 'Date of response': '2022-05-10', Outcome: 'Upheld' },
    ...{ Action: 'Repairs are booked on the day', 'Action done': '2022-07-01', 'Primary theme': 'Repairs' },
  },
  ...times(2, { 'Record type': 'Member enquiry', Procedure: '', Stage: '' }),
];

const made = (rows: readonly RawRow[] = ROWS, sheets: Readonly<Record<string, readonly RawRow[]>> = {}): Made =>
  reportOf('complaints-performance', rows, { council: 'Anytown' }, sheets);

describe('the complaints performance and service improvement report', () => {
  it('is called what the Codes call it', () => {
    expect(made().report.title).toBe('Complaints and representations: performance and service improvement report');
  });

  it('shows performance by procedure and stage', () => {
    expect(plainRows(made(), 'performance-by-stage')).toEqual([
      ['Corporate', 'Stage 1', '4', '3', '2', '67%', '3', '1', '1', '33%'],
      ['Corporate', 'Stage 2', '1', '1', '1', '100%', '1', '1', '0', '100%'],
      ['Housing', 'Stage 1', '3', '1', '1', '100%', '1', '1', '0', '100%'],
      ['Total', 'All', '8', '5', '4', '80%', '5', '3', '1', '60%'],
    ]);
  });

  it('shows acknowledgements, days to respond and extensions', () => {
    expect(plainRows(made(), 'acknowledgements')).toEqual([
      ['Corporate', 'Stage 1', '3', '2', '67%'],
      ['Corporate', 'Stage 2', '1', '1', '100%'],
      ['Housing', 'Stage 1', '1', '1', '100%'],
      ['Total', 'All', '5', '4', '80%'],
    ]);
    expect(plainRows(made(), 'days-to-respond')).toEqual([
      ['Corporate', 'Stage 1', '3', '16.0', '16.0', '21', '21'],
      ['Corporate', 'Stage 2', '1', '21.0', '21.0', '21', '21'],
      ['Housing', 'Stage 1', '1', '5.0', '5.0', '5', '5'],
      ['Total', 'All', '5', '14.8', '16.0', '21', '21'],
    ]);
    expect(plainRows(made(), 'extensions')).toEqual([
      ['Corporate', 'Stage 1', '4', '1', '25%'],
      ['Corporate', 'Stage 2', '1', '0', '0%'],
      ['Housing', 'Stage 1', '3', '0', '0%'],
      ['Total', 'All', '8', '1', '13%'],
    ]);
  });

  it('shows what was refused, and why', () => {
    expect(plainRows(made(), 'refused')).toEqual([
      ['Corporate', '1', '0', '5'],
      ['Housing', '2', '0', '3'],
      ['Total', '3', '0', '8'],
    ]);
    expect(plainRows(made(), 'refused-by-reason')).toEqual([
      ['Over 12 months', '2', '67%'],
      ['Not recorded', '1', '33%'],
      ['Total', '3', '100%'],
    ]);
  });

  it('shows enquiries against the limit that the council sets, and no percentage where it sets none', () => {
    // No enquiry has an answer recorded.
    expect(plainRows(made(), 'enquiries-in-time')).toEqual([
      ['Member enquiry', '2', 'Not recorded', 'Not recorded', 'Not recorded'],
    ]);
    const answered = ROWS.map((row) =>
      row['Record type'] === 'Member enquiry' ? { ...row, 'Date of response': '2022-05-17' } : row,
    );
    expect(plainRows(made(answered), 'enquiries-in-time')).toEqual([['Member enquiry', '2', '0', '0', 'N/A']]);
    const limits = { Procedures: [{ Procedure: 'Member enquiry', Step: 'Stage 1', Limit: 10, Unit: 'working days' }] };
    expect(plainRows(made(answered, limits), 'enquiries-in-time')).toEqual([['Member enquiry', '2', '2', '2', '100%']]);
    expect(made(ROWS.slice(0, 8)).rows('enquiries-in-time')).toBeUndefined();
  });

  it('shows subjects, and actions decided and done', () => {
    expect(plainRows(made(), 'complaints-by-subject')).toEqual([
      ['Delay', '3', '38%', '2'],
      ['Repairs', '1', '13%', '1'],
      ['Staff', '1', '13%', '0'],
      ['Not recorded', '3', '38%', '0'],
      ['Total', '8', '100%', '3'],
    ]);
    expect(plainRows(made(), 'actions')).toEqual([
      ['Housing', '1', '1', '100%'],
      ['Total', '1', '1', '100%'],
    ]);
  });

  it('says where the self-assessment and the governing body’s response belong', () => {
    expect(made().said('self-assessment.place')).toMatch(
      /self-assessment and the governing body’s response belong here/u,
    );
    expect(made().report.sections.at(-1)?.title).toBe('Self-assessment and response');
  });
});
