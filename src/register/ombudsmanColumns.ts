/** The columns of the sheet `Ombudsman`: what the LGSCO publishes of every authority, known by their headings alone. */
import type { CompanionColumn } from './companionTable';
import type { OmbudsmanRow } from './types';

export type OmbudsmanKey = Exclude<keyof OmbudsmanRow, 'row' | 'isRateInDoubt' | 'cells'>;

/** `rate`: a percentage of the authority's own; `average`: that of similar authorities. */
export type OmbudsmanKind = 'name' | 'count' | 'rate' | 'average' | 'per people';

export interface OmbudsmanColumn extends CompanionColumn<OmbudsmanKey> {
  readonly kind: OmbudsmanKind;
  /** Of an average: the rate that it is the average of, and the words that say so. */
  readonly averageOf?: { readonly rate: OmbudsmanKey; readonly words: RegExp };
}

export const OMBUDSMAN_COLUMNS: readonly OmbudsmanColumn[] = [
  {
    ...column('authority', 'Authority', 'name', 'Council; Authority name; Local authority; Council name; LA; LA name'),
    required: true,
  },
  {
    ...column('period', 'Period', 'name', 'Year; Financial year; Reporting year; Reporting period; FY'),
    required: true,
  },
  column(
    'received',
    'Received',
    'count',
    'Complaints received; Complaints and enquiries received; Enquiries and complaints received; ' +
      'Received by the Ombudsman; Number received; LGSCO complaints received; Cases received',
  ),
  column(
    'invalid',
    'Invalid or incomplete',
    'count',
    'Incomplete or invalid; Incomplete/invalid; Invalid/incomplete; Incomplete; Invalid',
  ),
  column('advice', 'Advice given', 'count', 'Advice; Advice provided'),
  column(
    'referredBack',
    'Referred back for local resolution',
    'count',
    'Referred back; Referred for local resolution; Local resolution; Referred back to the authority',
  ),
  column(
    'closedInitially',
    'Closed after initial enquiries',
    'count',
    'Closed after initial enquiry; Assessed and closed; Closed after assessment',
  ),
  column('notUpheld', 'Not upheld', 'count', 'Not upheld decisions; Decisions not upheld; Number not upheld'),
  column('upheld', 'Upheld', 'count', 'Upheld decisions; Decisions upheld; Complaints upheld; Number upheld'),
  column(
    'upholdRate',
    'Uphold rate %',
    'rate',
    'Uphold rate; Upheld rate; % upheld; Upheld %; Percentage upheld; Complaints upheld %; % of complaints upheld; ' +
      'Decisions upheld %',
  ),
  {
    ...column(
      'upholdAverage',
      'Average uphold rate % of similar authorities',
      'average',
      'Average uphold rate of similar authorities; Average uphold rate; Uphold rate of similar authorities; ' +
        'Average % upheld of similar authorities; Average % upheld; Average upheld %; ' +
        'Average of similar authorities; Similar authorities average; Average for similar authorities',
    ),
    averageOf: { rate: 'upholdRate', words: /uph[eo]ld/i },
  },
  column(
    'upheldPerPeople',
    'Upheld per 100,000 residents',
    'per people',
    'Upheld decisions per 100,000 residents; Upheld complaints per 100,000 residents; Upheld per 100,000; ' +
      'Upheld per 100,000 population; Upheld decisions per 100,000 population; Upheld per 100,000 people; ' +
      'Number of upheld decisions per 100,000 residents; Upheld decisions per 100,000',
  ),
  column(
    'complianceRate',
    'Compliance %',
    'rate',
    'Compliance rate; % compliance; Compliance with recommendations %; Compliance with recommendations; Compliance; ' +
      'Recommendations complied with %; % of recommendations complied with; Compliance with recommendations rate',
  ),
  {
    ...column(
      'complianceAverage',
      'Average compliance % of similar authorities',
      'average',
      'Average compliance rate of similar authorities; Average compliance rate; Average compliance; ' +
        'Average compliance of similar authorities; Compliance rate of similar authorities; ' +
        'Average of similar authorities; Similar authorities average; Average for similar authorities',
    ),
    averageOf: { rate: 'complianceRate', words: /compl(?:iance|ied|y)/i },
  },
  column(
    'remedyRate',
    'Satisfactory remedy %',
    'rate',
    'Satisfactory remedy rate; Satisfactory remedies %; % satisfactory remedies; % satisfactory remedy; ' +
      'Satisfactory remedies rate; Satisfactory remedies provided by the authority %; ' +
      'Satisfactory remedies provided by the authority; Satisfactory remedies; Satisfactory remedy',
  ),
  {
    ...column(
      'remedyAverage',
      'Average satisfactory remedy % of similar authorities',
      'average',
      'Average satisfactory remedy rate of similar authorities; Average satisfactory remedy rate; ' +
        'Average satisfactory remedies; Average satisfactory remedy; Satisfactory remedies of similar authorities; ' +
        'Average satisfactory remedies of similar authorities; Satisfactory remedy rate of similar authorities; ' +
        'Average of similar authorities; Similar authorities average; Average for similar authorities',
    ),
    averageOf: { rate: 'remedyRate', words: /remed/i },
  },
];

/** Whether a heading can be of the kind: words such as "average" and "per 100,000" make another figure of it. */
export function suits(kind: OmbudsmanKind, heading: string): boolean {
  if (kind === 'name') return true;
  const isAverage = AVERAGE.test(heading);
  const isPerPeople = PER_PEOPLE.test(heading);
  if (kind === 'average') return isAverage && !isPerPeople;
  if (kind === 'per people') return isPerPeople && !isAverage;
  return !isAverage && !isPerPeople && (kind === 'rate' || !saysPercent(heading));
}

export function saysPercent(heading: string): boolean {
  return PERCENT.test(heading);
}

const AVERAGE = /\b(?:averages?|avg|mean|median|similar|national(?:ly)?|england|comparators?)\b/i;
const PER_PEOPLE =
  /\b(?:per|\/) ?(?:100|10|1)[, ]?000\b|\b100k\b|\bresidents\b|\bpopulation\b|\bper (?:head|capita)\b/i;
const PERCENT = /%|\bper ?cent(?:age)?\b|\brates?\b/i;

function column(key: OmbudsmanKey, heading: string, kind: OmbudsmanKind, synonyms: string): OmbudsmanColumn {
  return { key, heading, kind, synonyms: synonyms.split('; ') };
}
