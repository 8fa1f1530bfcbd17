/** What the Ombudsman published of the invented council, as its register counts it, and of three others. */
import { financialYear, type Period } from '../../../calendar';
import { OMBUDSMAN_COLUMNS, type OmbudsmanKey } from '../../../register';
import { must } from '../../../must';
import { COUNCIL } from '../council';
import type { SampleColumn, SampleSheet } from '../sheetForm';
import type { ServiceRow } from './serviceRow';

type PublishedRow = Partial<Record<OmbudsmanKey, string | number>>;

/** The register's three years. */
export const YEARS: readonly Period[] = [2021, 2022, 2023].map((year) => financialYear(year));

/** The averages of similar authorities by year: uphold rate, compliance, satisfactory remedies. */
const AVERAGES = [
  [0.64, 0.99, 0.12],
  [0.72, 0.99, 0.13],
  [0.78, 0.99, 0.14],
] as const;

type Figures = readonly [number, number, number, number, number];

/** By year: closed after initial enquiries, not upheld, upheld, compliance and satisfactory remedies. */
const OTHERS: Readonly<Record<string, readonly Figures[]>> = {
  'Aldermoor Council': [
    [9, 4, 7, 1, 0.14],
    [11, 3, 8, 1, 0.13],
    [8, 2, 9, 0.89, 0.11],
  ],
  'Eastholme Council': [
    [14, 5, 9, 1, 0],
    [12, 6, 12, 0.92, 0.17],
    [15, 3, 14, 1, 0.14],
  ],
  'Kelderby Council': [
    [5, 2, 3, 1, 0],
    [4, 1, 4, 1, 0.25],
    [6, 2, 3, 1, 0],
  ],
};

export function ombudsmanSheet(rows: readonly ServiceRow[]): SampleSheet {
  const published = YEARS.flatMap((year, index) => [
    ownRow(rows, year, index),
    ...Object.entries(OTHERS).map(([authority, years]) =>
      otherRow(authority, year, must(years[index], 'the figures of a year')),
    ),
  ]);
  return {
    name: 'Ombudsman',
    table: 'Ombudsman',
    columns: OMBUDSMAN_COLUMNS.map(({ key, heading, kind }): SampleColumn => {
      if (kind === 'name') return { heading, width: key === 'authority' ? 24 : 10 };
      return { heading, width: 15, ...(kind === 'rate' || kind === 'average' ? { format: '0%' } : {}) };
    }),
    rows: published.map((row) => OMBUDSMAN_COLUMNS.map(({ key }) => row[key])),
  };
}

function ownRow(rows: readonly ServiceRow[], year: Period, index: number): PublishedRow {
  const ofLgsco = rows.filter(({ recordType }) => recordType === 'LGSCO');
  const isIn = (day: ServiceRow['received']): boolean => Number(day) >= year.start && Number(day) <= year.end;
  const decided = (start: string): number =>
    ofLgsco.filter((row) => isIn(row.lgscoDecisionDate) && String(row.lgscoDecision).startsWith(start)).length;
  const [upholdAverage, complianceAverage, remedyAverage] = must(AVERAGES[index], 'the averages of a year');
  const [upheld, notUpheld] = [decided('Upheld'), decided('Not upheld')];
  return {
    ...{ authority: COUNCIL, period: year.label, received: ofLgsco.filter((row) => isIn(row.received)).length },
    ...{ invalid: 0, advice: 0, referredBack: 0, closedInitially: decided('Closed'), notUpheld, upheld },
    ...(upheld + notUpheld > 0 ? { upholdRate: upheld / (upheld + notUpheld) } : {}),
    ...{ upholdAverage, complianceRate: 1, complianceAverage, remedyRate: 0, remedyAverage },
  };
}

function otherRow(authority: string, { label }: Period, figures: Figures): PublishedRow {
  const [closedInitially, notUpheld, upheld, complianceRate, remedyRate] = figures;
  return {
    ...{ authority, period: label, closedInitially, notUpheld, upheld },
    ...{ upholdRate: upheld / (upheld + notUpheld), complianceRate, remedyRate },
  };
}
