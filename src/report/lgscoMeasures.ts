/** What the tables of the Ombudsman's published percentages show: the measures of each, with the notes on their bases. */
import type { Figure } from '../figures';
import type { OmbudsmanKey, OmbudsmanRow } from '../register';
import type { ReportContext } from './context';
import { countedUphold, typedFigure, upholdFigure, type OmbudsmanFigures } from './ombudsmanFigures';
import { yearsNote } from './ombudsmanWords';
import type { Year } from './years';

export interface Measure {
  readonly id: string;
  /** In headings, before the period. */
  readonly name: string;
  /** `65% of investigations upheld`. */
  readonly of: string;
  readonly figure: (row: OmbudsmanRow | undefined) => Figure;
  readonly average?: OmbudsmanKey;
  /** The register's own. */
  readonly counted?: (context: ReportContext, year: Year) => Figure;
  /** Of the latest period alone. */
  readonly latestOnly?: true;
}

export interface Definition {
  readonly id: string;
  readonly title: string;
  readonly chartTitle: string;
  readonly measures: readonly Measure[];
  readonly notes: (figures: OmbudsmanFigures) => readonly string[];
}

export const UPHOLD: Definition = {
  id: 'lgsco-uphold',
  title: 'Complaints upheld by the Ombudsman',
  chartTitle: 'Investigations upheld by the Ombudsman',
  measures: [
    {
      ...{ id: 'uphold', name: 'Uphold rate', of: 'of investigations upheld', figure: upholdFigure },
      ...{ average: 'upholdAverage', counted: countedUphold },
    },
    {
      ...{ id: 'per-people', name: 'Upheld per 100,000 residents', of: 'upheld per 100,000 residents' },
      ...{ figure: (row) => typedFigure(row, 'upheldPerPeople'), latestOnly: true },
    },
  ],
  notes: (figures) => [
    'The uphold rate is upheld out of the investigations that the Ombudsman completed, upheld or not.',
    ...yearsNote(figures),
  ],
};

export const COMPLIANCE: Definition = {
  id: 'lgsco-compliance',
  title: 'Compliance with the Ombudsman’s recommendations',
  chartTitle: 'Compliance with recommendations and satisfactory remedies',
  measures: [
    {
      ...{ id: 'compliance', name: 'Compliance', of: 'of recommendations complied with' },
      ...{ figure: (row) => typedFigure(row, 'complianceRate'), average: 'complianceAverage' },
    },
    {
      ...{
        id: 'remedy',
        name: 'Satisfactory remedies',
        of: 'of upheld complaints remedied before they came to the Ombudsman',
      },
      ...{ figure: (row) => typedFigure(row, 'remedyRate'), average: 'remedyAverage' },
    },
  ],
  notes: () => [
    'Compliance is of the recommendations whose outcome the Ombudsman recorded in the period, whenever it made them. A satisfactory remedy is one that the authority had provided before the complaint came to the Ombudsman, out of those upheld.',
  ],
};
