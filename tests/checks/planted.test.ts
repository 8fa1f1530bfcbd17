/**
 * One workbook with a planted error of every rule: each (rule, cell) is found, and nothing else; then, of the rules that
 * cannot stand together in one workbook, one each.
 */
import { expect, it } from 'vitest';
import { columnLetter } from '../../src/a1';
import { dayOf } from '../../src/calendar';
import { RULES } from '../../src/checks';
import { checkRows, checkSheets, CLEAN, cleanRow, found, plainSheet } from '../builders/checks';
import { COLUMNS } from '../../src/register';
import type { RawRow, Sheet } from '../builders/register';

const OPEN: RawRow = { 'Date of response': '', 'Date closed': '', Status: 'Open', Outcome: '' };
const OPEN_STAGE_3: RawRow = { ...OPEN, Stage: '3', 'Date acknowledged': '' };
const AGREED: RawRow = { Procedure: 'Adult social care' };
const STAGE_2: RawRow = {
  ...{ Stage: '2', 'Date received': '2022-06-06', 'Date acknowledged': '2022-06-07' },
  ...{ 'Date of response': '2022-06-20', 'Date closed': '2022-06-20' },
};

/** What is found in a row (`rule column`; '' = nothing), and how the row differs from a clean complaint. */
const PLANTED: readonly (readonly [string, RawRow])[] = [
  [
    '',
    {
      'Cost (£)': 100,
      'Date extended': '',
      'On hold from': '',
      'On hold to': '',
      'LGSCO decision': '',
      'LGSCO decision date': '',
    },
  ],
  ['', { 'Date received': '2021-01-04', ...OPEN, 'Date acknowledged': '2021-01-06' }],
  ['', { ...STAGE_2, 'Case ref': 'C1' }],
  ['stage-repeated E', { ...STAGE_2, 'Case ref': 'C1' }],
  ['stage-order I', { ...OPEN, Ref: 'C50', 'Case ref': 'C50' }],
  ['', { ...STAGE_2, 'Case ref': 'C50' }],
  ['', { Ref: 'C60', 'Case ref': 'C60' }],
  ['case-without-stage-2 E', { ...OPEN_STAGE_3, 'Case ref': 'C60', 'Date received': '2022-07-04' }],
  ['', { Ref: 'C70', 'Case ref': 'C70' }],
  ['', { ...STAGE_2, 'Case ref': 'C70' }],
  ['panel-requested-late F', { ...OPEN_STAGE_3, 'Case ref': 'C70', 'Date received': '2022-07-20' }],
  [
    'acknowledged-late G',
    { Procedure: 'Corporate', 'Date acknowledged': '2022-05-11', 'Date of response': '2022-05-18', 'Date closed': '' },
  ],
  ['decision-on-complaint U', { 'LGSCO decision': 'Not upheld: no fault', 'LGSCO decision date': '2022-12-05' }],
  ['pending-with-date U', { 'LGSCO decision': 'Pending', 'LGSCO decision date': '2022-12-06' }],
  ['due-date-beyond-holidays F', { ...OPEN, 'Date received': '2005-05-03', 'Date acknowledged': '2005-05-05' }],
  ['name-as-text O', { 'Issue summary': 'family support team 1' }],
  ['text-cut O', { 'Issue summary': 'x'.repeat(33_000) }],
  ['not-in-lists M', { Team: 'MASH' }],
  ['name-outside-dates M', { Team: 'Aftercare' }],
  ['missing-value M', { Team: '' }],
  ['missing-value B', { ...STAGE_2, 'Case ref': '' }],
  ['missing-value G', { Procedure: 'Corporate', 'Date acknowledged': '' }],
  ['missing-value T', { 'On hold from': '2022-05-10' }],
  ['error-cell G', { 'Date acknowledged': '#REF!' }],
  ['unknown-value L', { Outcome: 'Sort of' }],
  ['unreadable-date I', { 'Date of response': 'mid May' }],
  ['unreadable-amount Q', { 'Cost (£)': -1 }],
  ['duplicate-ref A', { Ref: 'C1' }],
  ['case-without-stage-1 B', { ...STAGE_2, 'Case ref': 'C999' }],
  ['date-in-future J', { 'Date closed': '2030-05-17' }],
  ['date-order I', { 'Date of response': '2022-05-04' }],
  ['date-long-before I', { 'Date of response': '2023-05-16', 'Date closed': '' }],
  ['date-on-closed-day I', { 'Date of response': '2022-05-14' }],
  ['date-as-text G', { 'Date acknowledged': '05/05/2022' }],
  ['extension-not-needed H', { Extension: 'Complex' }],
  [
    'extension-after-limit R',
    { Extension: 'Other', 'Date extended': '2022-05-18', 'Date of response': '2022-05-20', 'Date closed': '' },
  ],
  ['response-without-outcome L', { Outcome: '' }],
  ['outcome-without-response I', { ...OPEN, Outcome: 'Upheld', 'Root cause': 'Delay', Learning: 'Call back' }],
  ['closed-but-open K', { Status: 'Open' }],
  ['status-without-date K', { ...OPEN, Status: 'Closed' }],
  ['response-on-ended-case I', { Status: 'Withdrawn' }],
  ['upheld-without-details N', { Outcome: 'Upheld', Learning: 'Call back' }],
  ['learning-to-be-confirmed P', { Outcome: 'Upheld', 'Root cause': 'Delay', Learning: 'Learning to be confirmed' }],
  ['near-name M', { Team: 'Family Suport Team 1' }],
  ['stray-spaces M', { Team: 'Family Support Team 1\u00a0' }],
  ['look-alike-characters M', { Team: 'Family Support T\u0435am 1' }],
  ['number-as-text Q', { 'Cost (£)': '£12.50' }],
  ['personal-data O', { 'Issue summary': 'Ms Example was not told' }],
];

const rows = PLANTED.map(([, row], index) => cleanRow(row, index));
/** After the headings that the clean row has: one of another name, one without a meaning, a personal one, one twice. */
const MORE = ['Postcode', 'Weather', 'Amount paid', 'Method of contact', 'Remedy (£)', 'Remedy (£)'];

function registerSheet(): Sheet {
  const { cells } = plainSheet('Register', rows);
  const [headings = [], ...body] = cells;
  const blank = [...headings, ...MORE].map(() => '');
  const last = [...Object.values(cleanRow({}, rows.length)), ...blank].slice(0, headings.length + MORE.length);
  return { name: 'Register', cells: [[...headings, ...MORE], ...body, blank, last, ['Total', ...blank.slice(1)]] };
}

const list = (name: string, heading: readonly string[], ...lines: Sheet['cells']): Sheet => ({
  name,
  cells: [heading, ...lines],
});

const WORKBOOK: readonly Sheet[] = [
  registerSheet(),
  plainSheet('Old register', [CLEAN]),
  list(
    'Lists',
    ['List', 'Name', 'Aliases', 'Group', 'From', 'To'],
    ['Team', 'Family Support Team 1', '', '', '', ''],
    ['Team', 'Aftercare', '', '', '2023-01-01', ''],
    ['Rooms', 'One', '', '', '', ''],
    ['Team', '', '', '', '', ''],
  ),
  list(
    'Settings',
    ['Setting', 'Value'],
    ['Colour', 'Blue'],
    ['Percent places', 'Blue'],
    ['Council', 'A'],
    ['Council', 'B'],
  ),
  list(
    'Benchmarks',
    ['Council', 'Period', 'Upheld %', 'Upheld', 'Closed'],
    ['', '2022/23', '', '', 4],
    ['Aldermoor', '2022/23', 0.56, '', 17],
    ['Eastholme', '2022/23', '', 18, 17],
    ['Kelderby', 'last year', '', '', 'many'],
    ['Oxenmarsh', '2022/23', 48, '', ''],
  ),
  list(
    'Ombudsman',
    ['Authority', 'Period', 'Upheld', 'Not upheld', 'Uphold rate', 'Compliance'],
    ['Aldermoor', '2022/23', 11, 6, '70%', 12],
  ),
  list('Context', ['Measure', 'Period', 'Value'], ['Target number of complaints', '2022/23', 50], ['', '2022/23', 50]),
  list(
    'Previous year',
    ['Table', 'Measure', 'Group', 'Value', 'Procedure', 'Stage'],
    ['received-by-team', 'Received', 'Aftercare', 4],
    ['received-by-team', 'Received', 'MASH', 5],
    ['received-by-team', 'Received', 'Total', 10],
    ['compliments', 'Received', 'Youth Hub', 3],
    ['concerns', 'Received', '', 7],
    ['concerns', 'Received', 'Total', 8],
    ['weather', 'Received', '', 8],
    ['volume', 'Sunshine', 'Compliments', 8],
    ['volume', 'Received', 'Sunshine', 8],
    ['volume', 'Received', 'Complaints', 8, 'Blue', 1],
    ['volume', 'Received', 'Complaints', 8, '', 'Blue'],
    ['received-by-team', 'Received', 'MASH', 8, 'Corporate'],
  ),
  list('Holidays', ['When'], ['2022-05-03']),
];

const FACTS = {
  ...{ sheet: 'Register', hiddenRows: [{ row: 2, column: 0, rows: 1, columns: 9 }] },
  ...{ merged: [{ row: 3, column: 12, rows: 2, columns: 1 }], formulas: [{ row: 4, column: 9, rows: 1, columns: 1 }] },
};

/** Beside those of the rows, `rule cell`. */
const OF_SHEETS = (letters: readonly string[]): readonly string[] => [
  `personal-data-column ${letters[0] ?? ''}1`,
  `unknown-heading ${letters[1] ?? ''}1`,
  `heading-not-used ${letters[2] ?? ''}1`,
  `heading-by-synonym ${letters[3] ?? ''}1`,
  `repeated-heading ${letters[5] ?? ''}1`,
  ...[`rows-after-gap A${rows.length + 3}`, `total-row-left-out A${rows.length + 4}`],
  ...['hidden-rows A3', 'merged-cells M4', 'formula-in-register J5', 'several-registers'],
  ...['unknown-list A4', 'list-name-missing B5'],
  ...['unknown-setting A2', 'setting-value B3', 'setting-repeated A5'],
  ...['benchmark-without-council A2', 'rate-not-attainable C3', 'part-above-whole D4', 'unreadable-figure E5'],
  ...['published-rate-differs E2', 'unclear-heading F1'],
  ...['unknown-period B5', 'percent-scale C3', 'unknown-target A2', 'measure-missing A3'],
  ...[
    'total-differs D4',
    'unknown-team C5',
    'typed-twice D6',
    'typed-twice D7',
    'unknown-table A8',
    'unknown-measure B9',
  ],
  ...['unknown-table-row C10', 'unknown-procedure E11', 'unknown-stage F12', 'figure-not-used E13', 'sheet-not-read'],
];

/** What no workbook has beside the others: another layout of the register, a table, no sheet Benchmarks. */
const ALONE: Readonly<Record<string, readonly Sheet[]>> = {
  'missing-column': [plainSheet('Register', [without('Outcome', 'Status')])],
  'heading-not-used Q1': [plainSheet('Register', [{ ...CLEAN, Result: 'Not upheld' }])],
  'rows-below-table A3': [belowTable()],
  'amended-late S2': [
    plainSheet('Register', [
      {
        ...CLEAN,
        ...AGREED,
        'Due date agreed': '2022-05-13',
        'Due date amended': '2022-05-20',
        'Amended on': '2022-05-16',
      },
    ]),
  ],
  'beyond-six-months I2': [
    plainSheet('Register', [{ ...CLEAN, ...AGREED, 'Date of response': '2022-11-14', 'Date closed': '2022-11-14' }]),
  ],
  'procedure-not-used D2': [
    plainSheet('Register', [CLEAN]),
    plainSheet('Procedures', [{ Procedure: 'Corporate', Aliases: '', Step: 'Stage 1', Limit: '10 weeks' }]),
  ],
  'unknown-procedure B2': [
    plainSheet('Register', [CLEAN]),
    plainSheet('Holidays', [{ Date: '2022-12-29', Procedures: 'Schools' }]),
  ],
  'no-ref': [plainSheet('Register', [without('Ref', 'Case ref')])],
  'no-team': [plainSheet('Register', [without('Team')])],
  'taken-from-other-column': [plainSheet('Register', [{ ...without('Outcome'), Status: 'Closed - Not upheld' }])],
  'outcome-ticks M1': [
    plainSheet('Register', [
      { ...without('Outcome', 'Root cause', 'Issue summary', 'Learning'), Upheld: 'N', 'Not upheld': 'Y' },
    ]),
  ],
  'rows-left-out': [
    plainSheet('Register', [CLEAN, { ...CLEAN, Ref: 'C2', 'Case ref': 'C2', 'Record type': 'FOI' }]),
    plainSheet('Lists', [{ List: 'Record type', Name: 'Leave out', Aliases: 'FOI' }]),
  ],
  'columns-disagree K2': [plainSheet('Register', [{ ...CLEAN, Status: 'Closed - Upheld' }])],
  'heading-not-believed P1 taken-for-granted': [
    plainSheet(
      'Register',
      [0, 1, 2].map((index) => ({
        ...{ ...without('Record type'), Ref: `C${index}`, 'Case ref': `C${index}` },
        'Complaint type': 'Delay',
      })),
    ),
  ],
  'row-a-stage Q1': [
    plainSheet('Register', [
      cleanRow({ 'Date escalated to stage 2': '2022-06-06' }, 0),
      cleanRow(
        {
          'Case ref': 'C1',
          Stage: '2',
          'Date received': '2022-06-06',
          'Date acknowledged': '2022-06-07',
          'Date of response': '2022-07-01',
          'Date closed': '2022-07-01',
        },
        1,
      ),
    ]),
  ],
  'row-left-out A2': [list('Register', Object.keys(CLEAN), ['April'], Object.values(CLEAN))],
  'date-order-unclear F2 month-first': [
    plainSheet('Register', [
      cleanRow({ 'Date received': dayOf(2022, 4, 5), 'Date acknowledged': '2022-05-05' }, 0),
      cleanRow({ 'Date received': '04/13/2022', 'Date acknowledged': '2022-05-05' }, 1),
    ]),
  ],
  'benchmarks-elsewhere': [
    plainSheet('Register', [CLEAN]),
    list('Benchmarks of others', ['Council', 'Period', 'Complaints received', 'Upheld %'], ['A', '2022/23', 17, 0.53]),
  ],
  'benchmarks-unclear': [
    plainSheet('Register', [CLEAN]),
    ...['Neighbours', 'Others'].map((name) =>
      list(name, ['Council', 'Period', 'Complaints received', 'Upheld %'], ['A', '2022/23', 17, 0.53]),
    ),
  ],
  'missing-column taken-for-granted two-row-header row-a-case': [
    list(
      'Register',
      ['Ref', 'Record type', 'Team', 'Stage 1', '', 'Stage 2', ''],
      ['', '', '', 'Date received', 'Date of response', 'Date received', 'Date of response'],
      ['C1', 'Complaint', 'MASH', '2022-05-03', '2022-05-16', '2022-06-06', '2022-06-20'],
    ),
  ],
};

function without(...headings: readonly string[]): RawRow {
  return Object.fromEntries(Object.entries(CLEAN).filter(([heading]) => !headings.includes(heading)));
}

function belowTable(): Sheet {
  const sheet = plainSheet('Register', [CLEAN, cleanRow({}, 1)]);
  const headings = sheet.cells[0] ?? [];
  const table = { name: 'Log', row: 0, column: 0, rows: 2, columns: headings.length, headings, hasTotals: false };
  return { ...sheet, tables: [table] };
}

const planted = [
  ...PLANTED.flatMap(([what], index) => {
    const [rule = '', column = ''] = what.split(' ');
    return rule === '' ? [] : [`${rule} ${column}${index + 2}`];
  }),
  ...OF_SHEETS(lettersOf(WORKBOOK[0])),
];

function lettersOf(sheet: Sheet | undefined): readonly string[] {
  const headings = sheet?.cells[0] ?? [];
  return headings.slice(-MORE.length).map((_, index) => columnLetter(headings.length - MORE.length + index));
}

it('finds each planted error at its cell, and nothing else', () => {
  const result = checkSheets(WORKBOOK, { facts: [FACTS] });
  expect([...found(result)].sort()).toEqual([...planted].sort());
});

it('says of every finding what to do', () => {
  const all = [WORKBOOK, ...Object.values(ALONE)].flatMap((sheets) => checkSheets(sheets, { facts: [FACTS] }).findings);
  const without = all.filter(({ suggestion = '' }) => suggestion === '').map(({ rule, column }) => [rule, column]);
  expect(without).toEqual([]);
});

it('says of every error in a row which figures it is missing from', () => {
  const broken = COLUMNS.flatMap(({ heading }) =>
    ['#REF!', 'gibberish', -5].map((value) => checkRows([{}, { [heading]: value }])),
  );
  const results = [checkSheets(WORKBOOK, { facts: [FACTS] }), ...broken];
  const errors = results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  expect(new Set(errors.map(({ rule }) => rule)).size).toBeGreaterThan(10);
  const silent = errors.filter(
    ({ message }) => !/Figures affected: |cannot be counted|is counted|in no period/.test(message),
  );
  expect(silent.map(({ rule, column, message }) => [rule, column, message])).toEqual([]);
});

it.each(Object.entries(ALONE))('finds %s, and nothing else', (what, sheets) => {
  const rules = found(checkSheets(sheets)).join(' ');
  expect(rules.replaceAll(/ (?=missing-column )/g, ' ')).toBe(what);
});

it('has planted an error of every rule', () => {
  const all = [...planted, ...Object.keys(ALONE).flatMap((what) => what.split(' '))];
  const rules = new Set(all.map((what) => what.split(' ')[0]));
  expect(RULES.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual([]);
});
