/** Registers as councils lay them out (REGISTER.md, "Layout"): whatever the shape, the same rows are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isoDate, longDate, type Day } from '../../src/calendar';
import { choiceAt, nameAt, type CellValue } from '../../src/register';
import { readRegister, type ReadOptions, type ReadRegister, type Sheet } from '../builders/register';

type Line = readonly CellValue[];

const HEADINGS = ['Ref', 'Record type', 'Stage', 'Date received', 'Date of response', 'Outcome', 'Team'];
const day = (month: number, dayOfMonth: number): Day => dayOf(2023, month, dayOfMonth);
const ROWS: readonly Line[] = [
  ['A1', 'Complaint', 1, day(4, 17), day(5, 4), 'Upheld', 'Bins'],
  ['A2', 'Complaint', 1, day(6, 5), day(6, 16), 'Not upheld', 'Parks'],
  ['A3', 'Complaint', 2, day(8, 1), day(8, 18), 'Partially upheld', 'Bins'],
  ['A4', 'Complaint', 1, day(10, 2), '', '', 'Roads'],
];
const FACTS = [
  ['A1', '1', '2023-04-17', '2023-05-04', 'Upheld', 'Bins'],
  ['A2', '1', '2023-06-05', '2023-06-16', 'Not upheld', 'Parks'],
  ['A3', '2', '2023-08-01', '2023-08-18', 'Partially upheld', 'Bins'],
  ['A4', '1', '2023-10-02', '', '', 'Roads'],
];

function sheet(name: string, ...cells: readonly Line[]): Sheet {
  return { name, cells };
}

function headed(headings: Line, rows: readonly Line[] = ROWS): Sheet {
  return sheet('Register', headings, ...rows);
}

function facts({ register }: ReadRegister): readonly (readonly string[])[] {
  const date = (serial: number | undefined): string => (serial ? isoDate(serial) : '');
  return register.ref.map((ref, row) => [
    ref,
    choiceAt(register.stage, row) ?? '',
    date(register.received[row]),
    date(register.response[row]),
    choiceAt(register.outcome, row) ?? '',
    nameAt(register.team, row) ?? '',
  ]);
}

function swapped(headings: Readonly<Record<string, string>>): Line {
  return HEADINGS.map((heading) => headings[heading] ?? heading);
}

const titles = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => [`Note ${index} on the register`]);
const [row1 = [], row2 = [], row3 = [], row4 = []] = ROWS;
const year = (rows: readonly Line[]): Line[] => [HEADINGS, ...rows];

const SHAPES: Readonly<Record<string, readonly [sheets: readonly Sheet[], options?: ReadOptions]>> = {
  'as it should be': [[headed(HEADINGS)]],
  'titles above': [[sheet('Register', ['Complaints 2023/24'], [], ['Printed 3 April 2024'], HEADINGS, ...ROWS)]],
  'a header below row 20': [[sheet('Register', ...titles(37), HEADINGS, ...ROWS)]],
  'a header in two rows below row 20': [
    [
      sheet(
        ...(['Register', ...titles(30)] as const),
        ['', '', '', 'Date', '', '', ''],
        ['Ref', 'Record type', 'Stage', 'Received', 'Responded', 'Outcome', 'Team'],
        ...ROWS,
      ),
    ],
  ],
  'numbers with a point': [[headed(HEADINGS.map((heading, index) => `${index + 1}. ${heading}`))]],
  'numbers in brackets': [[headed(HEADINGS.map((heading, index) => `(${index + 1}) ${heading}`))]],
  'numbers with a bracket': [[headed(HEADINGS.map((heading, index) => `${index + 4}) ${heading}`))]],
  'numbers with a dash': [[headed(HEADINGS.map((heading, index) => `${index + 1} - ${heading}`))]],
  'numbers alone': [[headed(HEADINGS.map((heading, index) => `${index + 1} ${heading}`))]],
  'numbers of questions': [[headed(HEADINGS.map((heading, index) => `Q${index + 1}: ${heading}`))]],
  'numbers of parts': [[headed(HEADINGS.map((heading, index) => `2.${index + 1} ${heading}:`))]],
  letters: [[headed(HEADINGS.map((heading, index) => `${'abcdefg'.charAt(index)}) ${heading}`))]],
  'the case in front': [[headed(HEADINGS.map((heading) => `Case: ${heading}`))]],
  'the name of a table in front': [[headed(HEADINGS.map((heading) => `tblFeedback_2.${heading.replaceAll(' ', '')}`))]],
  'custom fields': [
    [
      headed(
        swapped({ Outcome: 'Custom field (Outcome)', Stage: 'Custom field (Complaint stage)', Team: 'Field [Team]' }),
      ),
    ],
  ],
  'hints in brackets': [
    [headed(swapped({ 'Date received': 'Date received (dd/mm/yyyy)', Outcome: '5. Outcome (pick one)' }))],
  ],
  underscores: [[headed(HEADINGS.map((heading) => heading.toLowerCase().replaceAll(' ', '_')))]],
  'line breaks': [[headed(HEADINGS.map((heading) => heading.replace(' ', '\n')))]],
  'a group over its columns': [
    [sheet('Register', ['Case', '', '', 'Timescales', '', 'Result', ''], HEADINGS, ...ROWS)],
  ],
  'what it is over when it was': [
    [
      sheet(
        'Register',
        ['', '', '', 'Received', 'Response', '', ''],
        ['Ref', 'Record type', 'Stage', 'Date', 'Date', 'Outcome', 'Team'],
        ...ROWS,
      ),
    ],
  ],
  'headings broken over two rows': [
    [
      sheet(
        'Register',
        ['Ref', 'Record', 'Stage', 'Date', 'Date of', 'Outcome', 'Team'],
        ['', 'type', '', 'received', 'response', '', ''],
        ...ROWS,
      ),
    ],
  ],
  'a column of its own before, and blank columns between': [
    [
      headed(
        ['', ...HEADINGS, '', 'Notes'],
        ROWS.map((row) => ['', ...row, '', 'x']),
      ),
    ],
  ],
  'blank rows between': [
    [
      headed(
        HEADINGS,
        ROWS.flatMap((row) => [row, []]),
      ),
    ],
  ],
  'bands of months': [[headed(HEADINGS, [['April to June 2023'], row1, row2, ['July to March'], row3, row4])]],
  'bands repeated over the row': [[headed(HEADINGS, [Array<string>(7).fill('-'), row1, row2, row3, ['-', '-'], row4])]],
  'headings again on each page': [[headed(HEADINGS, [row1, row2, HEADINGS, row3, HEADINGS, row4])]],
  subtotals: [
    [headed(HEADINGS, [row1, row2, ['Subtotal', '', '', 2], row3, row4, ['Sub-total for July:', '', '', 2]])],
  ],
  'a total in a later column': [[headed(HEADINGS, [...ROWS, ['', '', '', 4, 3, '', 'Grand total']])]],
  'a total with its day': [[headed(HEADINGS, [...ROWS, ['Total as at', '', '', day(12, 1), 4]])]],
  'averages and counts below': [[headed(HEADINGS, [...ROWS, ['Average', '', 1.5, '', 12], ['Count', 4, 4, 4, 3]])]],
  'a tally below': [[headed(HEADINGS, [...ROWS, [], ['Upheld', 1], ['Not upheld', 1], ['Stage 1', 3]])]],
  'notes below': [
    [headed(HEADINGS, [...ROWS, [], ['Note: figures are provisional.'], ['Source:', 'the case system']])],
  ],
  'rows numbered in advance': [[headed(HEADINGS, [...ROWS, ['A5'], ['A6'], ['A7']])]],
  'a sheet a month': [
    [
      sheet('Apr 23', ...year([row1])),
      sheet('Jun 23', ...year([row2])),
      sheet('Aug 23', ...year([row3])),
      sheet('Oct 23', ...year([row4])),
    ],
  ],
  'a sheet a month with numbers': [
    [sheet('04.2023', ...year([row1, row2])), sheet('08.2023', ...year([row3])), sheet('10.2023', ...year([row4]))],
  ],
  'a sheet a quarter': [[sheet('Quarter 1', ...year([row1, row2])), sheet('Quarter 2', ...year([row3, row4]))]],
  'sheets of two years over a month': [
    [sheet('Mar-23', ...year([row1, row2])), sheet('Apr-24', ...year([row3, row4]))],
  ],
  'sheets with columns in other places': [
    [
      sheet('2022-23', ...year([row1, row2])),
      sheet('2023-24', ...[HEADINGS, row3, row4].map((line) => [...line].reverse())),
    ],
  ],
  'sheets that are named, one with headings of its own': [
    [
      sheet('Old', swapped({ 'Date received': 'Came in' }), row1, row2),
      sheet('New', swapped({ 'Date received': 'Reached us' }), row3, row4),
    ],
    { sheets: ['Old', 'New'], mapping: { 'Came in': 'Date received', 'Reached us': 'Date received' } },
  ],
  'one heading with two meanings, told by its sheet': [
    [
      sheet('Old', swapped({ 'Date received': 'Day', 'Date of response': 'Day out' }), row1, row2),
      sheet('New', swapped({ 'Date received': 'Day in', 'Date of response': 'Day' }), row3, row4),
    ],
    {
      sheets: ['Old', 'New'],
      mapping: {
        ...{ 'Old!Day': 'Date received', 'Day out': 'Date of response' },
        ...{ "'New'!Day in": 'Date received', 'new!Day': 'Date of response' },
      },
    },
  ],
};

describe('a register with', () => {
  it.each(Object.entries(SHAPES))('%s', (_, [sheets, options]) => {
    const result = readRegister(sheets, options);
    expect(facts(result)).toEqual(FACTS);
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what is left out', () => {
  const said = (...rows: readonly Line[]): readonly string[] =>
    readRegister([headed(HEADINGS, [...ROWS, ...rows])])
      .findings.filter(({ rule }) => /left-out|missing-value|unreadable-date/.test(rule))
      .map(({ rule, severity, cell }) => `${severity} ${rule} ${cell}`);

  it('is said once for each kind, with its rows', () => {
    const rows = [HEADINGS, ['Total', 4], ['April'], ['Total', 5], ['May']];
    const { findings } = readRegister([headed(HEADINGS, [...ROWS, ...rows])]);
    const messages = findings.filter(({ rule }) => rule.endsWith('left-out')).map(({ message }) => message);
    expect(messages).toEqual([
      'Rows 7, 9 are totals, not representations, so they’re left out.',
      'Row 6 repeats the headings, so it’s left out.',
      'Rows 8, 10 have no date and too little else to be representations, so they’re left out.',
    ]);
  });

  it.each<[string, Line, readonly string[]]>([
    ['a reference and a type', ['A5', 'Complaint'], ['error missing-value D6']],
    [
      'a reference, a team and an unknown outcome',
      ['A5', '', '', '', '', 'Justified', 'Bins'],
      ['error missing-value B6', 'error missing-value D6'],
    ],
    [
      'words of two lists',
      ['', 'Complaint', '', '', '', 'Upheld', 'Bins'],
      ['error missing-value A6', 'error missing-value D6'],
    ],
    [
      'a date that can’t be read',
      ['', 'Complaint', '', '31/02/2023', '', '', 'Bins'],
      ['error unreadable-date D6', 'error missing-value A6'],
    ],
    [
      'only an answer',
      ['', '', '', '', day(5, 5)],
      ['error missing-value A6', 'error missing-value B6', 'error missing-value D6'],
    ],
    ['a team called Total', ['A5', 'Complaint', 1, day(5, 5), '', '', 'Total Respite'], []],
  ])('is no row with %s', (_, row, findings) => {
    expect(said(row)).toEqual(findings);
  });
});

describe('headings with words in front', () => {
  it.each(['Target: Date of response', 'LGSCO - Received', 'Expected - Date closed', 'Stage 4: Outcome'])(
    'are not taken for a column that they do not mean: %s',
    (heading) => {
      const { register } = readRegister([
        headed(
          ['Ref', 'Record type', 'Date received', 'Team', heading],
          [['A1', 'Complaint', day(4, 3), 'Bins', day(4, 20)]],
        ),
      ]);
      expect([...register.present].sort()).toEqual(['received', 'recordType', 'ref', 'team'].sort());
      expect([...register.received]).toEqual([day(4, 3)]);
    },
  );
});

it('reads the same wherever the header is, in whatever order and dress, and with whatever form of dates', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const forms = fc.constantFrom<(serial: Day) => CellValue>(
    (serial) => serial,
    String,
    (serial) => `${isoDate(serial)}T10:00:00Z`,
    (serial) => `${two(dateOf(serial).day)}/${two(dateOf(serial).month)}/${dateOf(serial).year}`,
    (serial) => `${dateOf(serial).month}/${dateOf(serial).day}/${dateOf(serial).year}`,
    (serial) => `Monday, ${longDate(serial).replace(/^\d+/, '$&th')}`,
  );
  const dress = fc.constantFrom<(heading: string, index: number) => string>(
    (heading) => heading,
    (heading, index) => `${index + 1}. ${heading}`,
    (heading) => `Complaint: ${heading}`,
    (heading) => `${heading.toUpperCase()} *`,
  );
  const junk = fc.constantFrom<Line>(['April'], ['Total', 3], [], ['Note: checked by the team']);
  fc.assert(
    fc.property(
      ...([
        fc.nat(60),
        fc.shuffledSubarray(HEADINGS, { minLength: 7 }),
        forms,
        dress,
        fc.array(junk, { maxLength: 3 }),
      ] as const),
      (above, order, form, dressed, between) => {
        const places = order.map((heading) => HEADINGS.indexOf(heading));
        const written = ROWS.map((row) =>
          places.map((place) => {
            const cell = row[place] ?? '';
            return typeof cell === 'number' && cell > 40_000 ? form(cell) : cell;
          }),
        );
        const [first = [], ...rest] = written;
        const result = readRegister([
          headed([], []),
          sheet('Log', ...titles(above), order.map(dressed), first, ...between, ...rest),
        ]);
        expect(facts(result)).toEqual(FACTS);
      },
    ),
  );
});
