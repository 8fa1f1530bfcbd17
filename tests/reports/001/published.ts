/** The tables of the 2022/23 annual report as published, and where they slip. */
import type { PublishedTable, Slip } from '../published';

export const published: readonly PublishedTable[] = [
  {
    item: '1-2',
    table: 'stages-statutory',
    columns: ['Stage', 'Received 2022/23', 'Timeliness 2022/23', '% upheld 2022/23'],
    rows: [
      ['Stage 1', '98', '28%', '29%'],
      ['Stage 2', '7', '100%', '71%'],
      ['Stage 3', '4', '75%', '100%'],
      ['Ombudsman', '6', 'n/a', 'n/a'],
    ],
  },
  {
    item: '1-6',
    table: 'themes',
    columns: [
      'Theme',
      'Statutory: number received',
      'Statutory: number upheld',
      'Corporate: number received',
      'Corporate: number upheld',
    ],
    rows: [
      ['Decision Making', '19', '6', '10', '1'],
      ['Finance / Funding', '1', '1', '4', '0'],
      ['Information and Advice', '20', '5', '10', '2'],
      ['Quality of service', '53', '14', '19', '5'],
      ['Health and Safety', '1', '0', '0', '0'],
      ['Staff Attitude', '4', '2', '30', '5'],
      ['Total', '98', '28', '73', '13'],
    ],
  },
  {
    item: '1-8',
    table: 'ombudsman',
    columns: ['Issue nature', 'LGSCO findings'],
    rows: [
      ['Issue 1', 'Closed after initial enquiries.'],
      ['Issue 2', 'Closed as premature complaint'],
      ['Issue 3', 'Closed after initial enquiries – out of jurisdiction'],
      ['Issue 4', 'Closed after initial enquiries – no further action.'],
      ['Issue 5', 'Closed after initial enquiries – no further action.'],
      ['Issue 6', 'Closed as premature complaint'],
    ],
  },
];

const decision = (row: string, publishedText: string, produced: string): Slip => ({
  table: 'ombudsman',
  row,
  column: 'LGSCO findings',
  published: publishedText,
  produced,
  reason: 'decisions are in the words of the closed list',
});
const NO_ACTION = 'Closed after initial enquiries: no further action';

export const slips: readonly Slip[] = [
  {
    table: 'stages-statutory',
    row: 'Stage 3',
    column: 'Received 2022/23',
    published: '4',
    produced: '6',
    reason: 'the prose has 6 requests; the table leaves out the 2 of complaints that began in the year before',
  },
  ...['Timeliness 2022/23', '% upheld 2022/23'].map((column) => ({
    table: 'stages-statutory',
    row: 'Ombudsman',
    column,
    published: 'n/a',
    produced: 'N/A',
    reason: 'one sign for "not applicable" throughout the report',
  })),
  decision('Issue 1', 'Closed after initial enquiries.', NO_ACTION),
  decision('Issue 2', 'Closed as premature complaint', 'Referred back for local resolution'),
  decision(
    'Issue 3',
    'Closed after initial enquiries – out of jurisdiction',
    'Closed after initial enquiries: out of jurisdiction',
  ),
  decision('Issue 4', 'Closed after initial enquiries – no further action.', NO_ACTION),
  decision('Issue 5', 'Closed after initial enquiries – no further action.', NO_ACTION),
  decision('Issue 6', 'Closed as premature complaint', 'Referred back for local resolution'),
];
