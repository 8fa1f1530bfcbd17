/** The sheets of the sample register as plain values: the register itself and its six companions. */
import { dayOf } from '../../calendar';
import { COLUMNS } from '../../register';
import { COUNCIL, LISTS } from './council';
import { seededRandom } from './random';
import { contextSheet, listsSheet, registerSheet, settingsSheet } from './registerForm';
import { sampleRows } from './rows';
import { DATE, type SampleCell, type SampleSheet } from './sheetForm';

const SEED = 2024;

/** The register holds the sample's rows unless others are given. */
export function sampleSheets(rows = sampleRows(seededRandom(SEED))): readonly SampleSheet[] {
  const register = registerSheet({ columns: OF_CHILDRENS, rows, lists: LISTS, procedures: ['Statutory', 'Corporate'] });
  return [register, listsSheet(LISTS), settings(), benchmarks(), context(), previousYear(), holidays()];
}

/** The columns behind Publish are for other services than children's, whose register this is. */
const OF_CHILDRENS = COLUMNS.slice(0, COLUMNS.findIndex(({ key }) => key === 'publish') + 1);

function settings(): SampleSheet {
  return settingsSheet([
    ['Council', COUNCIL],
    ['Complaints basis', 'Received, closed and due'],
    ['Upheld includes partially upheld', 'No'],
    ['Percent places', 0],
    ['Register begins', '1 April 2021'],
  ]);
}

/** Invented councils with plausible figures; one left a rate out. */
function benchmarks(): SampleSheet {
  const published = [
    ['Aldermoor Council', '2022/23', 71, 30, 68, 55, 67],
    ['Eastholme Council', '2022/23', 96, 41, 90, 61, 92],
    ['Kelderby Council', '2022/23', 38, 19, 37, 31, 36],
    ['Oxenmarsh Council', '2022/23', 124, 46, 118, undefined, undefined],
    ['Aldermoor Council', '2023/24', 79, 29, 74, 60, 76],
    ['Eastholme Council', '2023/24', 88, 37, 85, 66, 86],
    ['Kelderby Council', '2023/24', 45, 22, 43, 35, 44],
    ['Oxenmarsh Council', '2023/24', 131, 52, 127, 83, 129],
  ] as const;
  return {
    name: 'Benchmarks',
    table: 'Benchmarks',
    columns: [
      { heading: 'Council', width: 24 },
      { heading: 'Period', width: 10 },
      { heading: 'Complaints received', width: 20 },
      { heading: 'Upheld %', width: 11, format: '0%' },
      { heading: 'In time %', width: 11, format: '0%' },
      { heading: 'Upheld', width: 9 },
      { heading: 'Closed', width: 9 },
      { heading: 'In time', width: 9 },
      { heading: 'Due', width: 9 },
      { heading: 'Source', width: 34 },
    ],
    rows: published.map(([council, period, received, upheld, closed, inTime, due]) => [
      council,
      period,
      received,
      upheld / closed,
      inTime === undefined ? undefined : inTime / due,
      upheld,
      closed,
      inTime,
      due,
      `Invented: annual report ${period}`,
    ]),
  };
}

function context(): SampleSheet {
  const measures = [
    ['Contacts', 9120, 9480, 10010],
    ['Referrals', 2310, 2405, 2490],
    ['Assessments', 1985, 2060, 2142],
  ] as const;
  return contextSheet([
    ...measures.flatMap(([measure, ...values]) =>
      values.map((value, index): readonly SampleCell[] => [measure, YEARS[index], undefined, value]),
    ),
    ...CHILDREN.flatMap(([council, ...values]) =>
      values.map((value, index): readonly SampleCell[] => ['Child population', YEARS[index], council, value]),
    ),
  ]);
}

const YEARS = ['2021/22', '2022/23', '2023/24'];

/** Children of the own council, and of others by their names. */
const CHILDREN = [
  [undefined, 44_100, 44_600, 45_200],
  ['Aldermoor Council', 39_800, 40_100, 40_300],
  ['Eastholme Council', 52_700, 53_000, 53_400],
  ['Kelderby Council', 28_900, 29_100, 29_200],
] as const;

/** What was published for the year before the register begins. */
function previousYear(): SampleSheet {
  return {
    name: 'Previous year',
    table: 'PreviousYear',
    columns: [
      { heading: 'Table', width: 20 },
      { heading: 'Measure', width: 20 },
      { heading: 'Group', width: 34 },
      { heading: 'Value', width: 14 },
      { heading: 'Period', width: 10 },
    ],
    rows: [
      ['volume', 'Received', 'Statutory stage 1 complaints', 35, '2020/21'],
      ['volume', 'Received', 'Corporate stage 1 complaints', 15, '2020/21'],
      ['volume', 'Received', 'Compliments', 19, '2020/21'],
      ['volume', 'Received', 'Concerns', 'Not recorded', '2020/21'],
      ['complaints', 'Cases closed', undefined, 47, '2020/21'],
      ['complaints', '% upheld', undefined, 0.43, '2020/21'],
      ['received-by-team', 'Received', 'Assessment', 12, '2020/21'],
      ['received-by-team', 'Received', 'Safeguarding North', 9, '2020/21'],
      ['received-by-team', 'Received', 'SEND Casework', 11, '2020/21'],
    ],
  };
}

function holidays(): SampleSheet {
  return {
    name: 'Holidays',
    table: 'Holidays',
    columns: [
      { heading: 'Date', width: 13, format: DATE },
      { heading: 'Name', width: 40 },
    ],
    rows: [[dayOf(2022, 9, 19), 'State Funeral of Queen Elizabeth II']],
  };
}
