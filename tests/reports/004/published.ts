/** The tables of the 2017/18 service summary as published, and where they slip. */
import type { PublishedTable, Slip } from '../published';

const LAC = 'service-team-volumes-looked-after-children-lac';

export const published: readonly PublishedTable[] = [
  {
    item: '4-2',
    table: LAC,
    columns: ['Team', 'Volume'],
    rows: [
      ['LAC - Leaving care - Statutory Childrens', '7'],
      ['Looked after children (previously Permanence Service 1) - Statutory Childrens', '8'],
      ['LAC - Adoption & SGO - Statutory Childrens', '6'],
      ['Looked after children and adoption (previously Permanence 2) - Statutory Childrens', '9'],
      ['Looked after children and adoption (previously Permanence Service 2)', '3'],
      ['LAC - Adoption & SGO (Special Guardianship Order)', '1'],
      ['LAC - Leaving care', '2'],
    ],
  },
  {
    item: '4-4',
    table: 'learnings',
    columns: ['Learning', 'Total'],
    rows: [
      ['Poor Communication - lack of response to emails or request for information', '45'],
      ['Delays completing claims/assessments/referrals', '23'],
      ['Failure/Delay completing agreed actions', '18'],
    ],
  },
  {
    item: '4-5',
    table: 'stage2-by-service-area',
    columns: ['Service area', '2017/18'],
    rows: [
      ['Children in need service (CIN)', '2'],
      ['Assessments', '2'],
      ['LAC-leaving care', '2'],
      ['Child protection & proceedings', '1'],
      ['Early help', '1'],
      ['Grand total', '8'],
    ],
  },
  {
    item: '4-7',
    table: 'stage3-by-service-area',
    columns: ['Service area', '2017/18', 'Outcome'],
    rows: [
      ['Children-Disabilities', '1', 'Not upheld'],
      ['Looked after Children (LAC)', '1', 'Not upheld'],
      ['Grand total', '2', '2'],
    ],
  },
];

const ONE_TEAM = 'old and new names of one team are one row';
const merged = (row: string, produced: string, publishedVolume: string, volume: string): readonly Slip[] => [
  { table: LAC, row, column: 'Team', published: row, produced, reason: ONE_TEAM },
  ...(publishedVolume === volume
    ? []
    : [{ table: LAC, row, column: 'Volume', published: publishedVolume, produced: volume, reason: ONE_TEAM }]),
];
const gone = (row: string): Slip => ({
  table: LAC,
  row,
  column: 'Team',
  published: row,
  produced: '',
  reason: ONE_TEAM,
});
const outcome = (row: string, publishedText: string, produced: string): Slip => ({
  table: 'stage3-by-service-area',
  row,
  column: 'Outcome',
  published: publishedText,
  produced,
  reason: 'outcomes are counted in words, which have no total',
});

export const slips: readonly Slip[] = [
  ...merged('LAC - Leaving care - Statutory Childrens', 'LAC - Leaving care', '7', '9'),
  ...merged('Looked after children (previously Permanence Service 1) - Statutory Childrens', 'Permanence 1', '8', '8'),
  ...merged('LAC - Adoption & SGO - Statutory Childrens', 'LAC - Adoption & SGO', '6', '7'),
  ...merged(
    'Looked after children and adoption (previously Permanence 2) - Statutory Childrens',
    'Permanence 2',
    '9',
    '12',
  ),
  gone('Looked after children and adoption (previously Permanence Service 2)'),
  gone('LAC - Adoption & SGO (Special Guardianship Order)'),
  gone('LAC - Leaving care'),
  {
    table: 'learnings',
    row: '',
    column: 'Learning',
    published: '',
    produced: 'Not recorded',
    reason: 'the rows add to 86 of 88: two have no root cause recorded',
  },
  {
    table: 'stage2-by-service-area',
    row: 'LAC-leaving care',
    column: 'Service area',
    published: 'LAC-leaving care',
    produced: 'Looked after Children (LAC)',
    reason: 'a team stands among the service areas',
  },
  outcome('Children-Disabilities', 'Not upheld', 'Not upheld 1'),
  outcome('Looked after Children (LAC)', 'Not upheld', 'Not upheld 1'),
  outcome('Grand total', '2', 'Not upheld 2'),
];
