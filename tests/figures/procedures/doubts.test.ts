/** What nobody can tell of a case under a procedure of the sheet, and what a cell that isn't understood leaves alone. */
import { describe, expect, it } from 'vitest';
import { calendarsWith } from '../../../src/calendar';
import { timingOf } from '../../../src/figures';
import { unreadColumns } from '../../../src/register';
import { readAll, type RawRow } from '../../builders/workbook';
import { reportOf } from '../../report/reportOf';

const NOT_READ = 'qwxz pending';
const CASE = { Ref: 'C1', 'Record type': 'Complaint', Procedure: 'Corporate', Stage: 1, 'Date received': '2022-05-03' };
/** So that every column is one of its kind. */
const TOLD: RawRow = {
  ...{ ...CASE, Ref: 'C0', 'Date acknowledged': '2022-05-04', 'Date logged': '2022-05-04', Extension: 'None' },
  ...{ 'Date of response': '2022-05-10', 'Date closed': '2022-05-11' },
};

/** Of a row beside one that says everything. */
function judged(row: RawRow, Procedures: readonly RawRow[]) {
  const told = Object.fromEntries(Object.entries(TOLD).filter(([heading]) => heading in row || heading in CASE));
  const { register, settings } = readAll({ Register: [told, { ...CASE, ...row }], Procedures });
  const { due, answered, unread, ackDue, ackUnread } = timingOf(register, settings, calendarsWith([]));
  const columns = (bits = 0): readonly string[] => unreadColumns(bits);
  return {
    ...{ isDue: due[1] !== 0, isAnswered: answered[1] !== 0, isAckDue: ackDue[1] !== 0 },
    ...{ unread: columns(unread[1]), ackUnread: columns(ackUnread[1]) },
  };
}

const stage1 = (cells: RawRow): RawRow => ({ Procedure: 'Corporate', Step: 'Stage 1', ...cells });

describe('a cell that was not understood', () => {
  it('is in the way of the limit that held when the clock started, not of one that came before or after it', () => {
    const sheet = [
      stage1({ Limit: 10, 'Limit extended': 20, 'Runs from': 'Logged', 'Answered by': 'Date closed' }),
      stage1({ Limit: 15, 'Runs from': 'Received', 'Answered by': 'Date of response', From: '2022-05-01' }),
    ];
    const row = { 'Date of response': '2022-05-10', 'Date closed': '', 'Date logged': '', Extension: '' };
    for (const heading of ['Date logged', 'Date closed', 'Extension'])
      expect(judged({ ...row, [heading]: NOT_READ }, sheet), heading).toMatchObject({ isDue: true, unread: [] });
    const before = { ...row, 'Date received': '2022-04-20' };
    expect(judged({ ...before, 'Date logged': NOT_READ }, sheet)).toMatchObject({ isDue: false, unread: ['logged'] });
    expect(judged({ ...before, Extension: NOT_READ }, sheet)).toMatchObject({ unread: ['extension'] });
  });

  it('leaves open which limit held, where the clock’s start is that cell', () => {
    const sheet = [{ Procedure: 'Licensing', Step: 'Stage 1', Limit: 10, From: '2022-04-01' }];
    const row = { Procedure: 'Licensing', 'Date received': NOT_READ };
    expect(judged({ ...row, 'Date of response': '2022-05-10' }, sheet)).toMatchObject({ unread: ['received'] });
  });

  it('leaves open when a case was closed, where that is the day of its answer and no other is said', () => {
    const sheet = [stage1({ Limit: 10, 'Answered by': 'Date closed' })];
    const row = { 'Date of response': NOT_READ, 'Date closed': '' };
    expect(judged(row, sheet)).toMatchObject({ isDue: false, unread: ['response'] });
    expect(judged({ ...row, 'Date closed': '2022-05-10' }, sheet)).toMatchObject({ isDue: true, unread: [] });
  });

  it('leaves open when an acknowledgement was due that runs from it, or whose procedure or start it is', () => {
    const sheet = [{ Procedure: 'Corporate', Step: 'Acknowledgement', Limit: 5, 'Runs from': 'Logged' }];
    const row = { 'Date acknowledged': '2022-05-05', 'Date logged': '2022-05-04' };
    expect(judged(row, sheet)).toMatchObject({ isAckDue: true, ackUnread: [] });
    const all = [
      ['Date logged', 'logged'],
      ['Date received', 'received'],
      ['Procedure', 'procedure'],
      ['Stage', 'stage'],
    ] as const;
    for (const [heading, key] of all)
      expect(judged({ ...row, [heading]: NOT_READ }, sheet)).toMatchObject({ ackUnread: [key] });
  });
});

describe('a complaint past its due date', () => {
  it('is late where nothing says that it has ended, and in no rate by itself where that cell is not understood', () => {
    const ended = {
      Procedure: 'Corporate',
      Outcome: 'Upheld',
      'Date of response': '2022-06-08',
      'Date closed': '2022-06-09',
    };
    const open = { ...ended, Stage: 2, Outcome: '', 'Date of response': '', 'Date closed': '' };
    const Tables = [{ Table: 'Judged', Rows: 'Stage', Columns: 'Due; % in time' }];
    const shown = (row: RawRow) => reportOf('appendix', [ended, row], {}, { Tables }).rows('judged')?.[1];
    expect(shown(open)).toEqual(['Stage 2', '1', '0%']);
    expect(shown({ ...open, 'Date closed': NOT_READ })?.[2]).toBe('Not recorded');
  });
});

describe('an answer that is the day of closing', () => {
  it('is the Date of response in a register without a column for it', () => {
    const sheet = [stage1({ Limit: 10, 'Answered by': 'Date closed' })];
    expect(judged({ 'Date of response': '2022-05-10' }, sheet)).toMatchObject({ isAnswered: true, unread: [] });
    const rows = [{ Procedure: 'Corporate', 'Date of response': '2022-05-10' }];
    const Tables = [{ Table: 'Judged', Rows: 'Stage', Columns: 'Due; % in time' }];
    const { rows: of } = reportOf('appendix', rows, {}, { Procedures: sheet, Tables });
    expect(of('judged')?.[0]).toEqual(['Stage 1', '1', '100%']);
  });
});

describe('an enquiry', () => {
  it('has its acknowledgement judged where only that has a limit', () => {
    const sheet = [{ Procedure: 'Member enquiry', Step: 'Acknowledgement', Limit: 2 }];
    const row = { 'Record type': 'Member enquiry', Procedure: '', Stage: '', 'Date acknowledged': '2022-05-05' };
    expect(judged(row, sheet)).toMatchObject({ isDue: false, isAckDue: true, unread: [] });
  });
});

describe('timescales of a limit that was agreed and then became a number of days', () => {
  it('are judged by each complaint’s own, and the row’s name says both', () => {
    const rows = [
      { Procedure: 'Corporate', 'Due date agreed': '2022-05-20', 'Date of response': '2022-05-19' },
      {
        Procedure: 'Corporate',
        'Date received': '2022-11-01',
        'Date of response': '2022-12-19',
        'Due date agreed': '',
      },
    ];
    const sheet = [stage1({ Limit: 'agreed' }), stage1({ Limit: 20, From: '2022-10-01' })];
    const { rows: of } = reportOf('annual-report', rows, {}, { Procedures: sheet });
    expect(of('timescales')).toEqual([
      [
        'Corporate stage 1 within its limit (the date agreed; from 1 October 2022: 20 working days)',
        '2',
        '1',
        '1',
        '50%',
      ],
    ]);
  });
});
