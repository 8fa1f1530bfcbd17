/** The own council and others in the report's period: whose figures are compared, and how each is known. */
import { parsePeriod, type Period } from '../calendar';
import { countOf, missing, perPopulation, published, publishedRate, rateOf, type Figure } from '../figures';
import { isSameCouncil, type BenchmarkRow, type ContextRow } from '../register';
import type { ReportContext } from './context';
import { byName } from './groups';

export interface CouncilFigures {
  readonly council: string;
  readonly received: Figure;
  /** Rates carry their counts where these are known. */
  readonly upheld: Figure;
  readonly inTime: Figure;
  readonly perChildren: Figure;
}

export interface Councils {
  readonly own: CouncilFigures;
  /** By name. */
  readonly others: readonly CouncilFigures[];
  /** Averages and totals of the sheet: shown, but no council to be compared with. */
  readonly summaries: readonly CouncilFigures[];
  /** Councils that have more than one row for the period. */
  readonly repeated: readonly string[];
}

/** Complaints are given for every so many children. */
export const CHILDREN = 10_000;

const COMPLAINTS = { recordType: 'Complaint' } as const;

/** The own council computed, the others as typed; rows of the own council are left out, of others the first counts. */
export function councilsOf(context: ReportContext): Councils {
  const { companions, council, facts } = context;
  const ofPeriod = companions.benchmarks.filter(
    (row) => isPeriod(row.period, facts.current.period) && !isSameCouncil(row.council, council),
  );
  const first = ofPeriod.filter(
    (row, index) => ofPeriod.findIndex((other) => isSameCouncil(other.council, row.council)) === index,
  );
  const typedRows = first
    .map((row) => ({ row, figures: typedFigures(context, row) }))
    .sort((a, b) => byName(a.row.council, b.row.council));
  const isSummary = ({ row }: (typeof typedRows)[number]): boolean => SUMMARY.test(row.council);
  return {
    own: ownFigures(context),
    others: typedRows.filter((row) => !isSummary(row)).map(({ figures }) => figures),
    summaries: typedRows.filter(isSummary).map(({ figures }) => figures),
    repeated: first
      .filter((row) => ofPeriod.some((other) => other !== row && isSameCouncil(other.council, row.council)))
      .map((row) => row.council),
  };
}

const SUMMARY = /^(?:grand |sub-?)?totals?:?$|\b(?:average|mean|median)\b/i;

/** "Child population", "Population 0-17", "Children aged 0 to 17": how many children live in an area. */
export function isPopulation({ measure }: ContextRow): boolean {
  return /\bpopulation\b|^(?:all )?children(?:,? \(?(?:aged? )?(?:0 ?(?:-|–|to) ?1[78]|under 18)\)?)?$/i.test(
    measure.trim(),
  );
}

function ownFigures({ facts, council, companions }: ReportContext): CouncilFigures {
  const received = countOf(facts, 'current', 'received', COMPLAINTS);
  const children = childrenIn(companions.context, facts.current.period, (group) => {
    return group === '' || isSameCouncil(group, council);
  });
  return {
    council,
    received,
    upheld: rateOf(facts, 'current', 'upheld', COMPLAINTS),
    inTime: rateOf(facts, 'current', 'timeliness', COMPLAINTS),
    perChildren: perPopulation(received, children, CHILDREN),
  };
}

function typedFigures({ facts, companions }: ReportContext, row: BenchmarkRow): CouncilFigures {
  const received = typed('count', row.received);
  const children = childrenIn(companions.context, facts.current.period, (group) => isSameCouncil(group, row.council));
  return {
    council: row.council,
    received,
    upheld: typedRate(row.upheldRate, row.upheld, row.closed),
    inTime: typedRate(row.inTimeRate, row.inTime, row.due),
    perChildren: perPopulation(received, children, CHILDREN),
  };
}

/** Of the period, else the one that is typed without a period. */
function childrenIn(
  rows: readonly ContextRow[],
  wanted: Period,
  isWanted: (group: string) => boolean,
): number | undefined {
  const found = rows.filter((row) => isPopulation(row) && isWanted(row.group));
  return (found.find(({ period }) => isPeriod(period, wanted)) ?? found.find(({ period }) => period === ''))?.value;
}

/** The rate from its counts where both are known, else as typed. */
function typedRate(rate: number | undefined, numerator?: number, denominator?: number): Figure {
  if (numerator !== undefined && denominator !== undefined) return publishedRate(numerator, denominator);
  return typed('percent', rate);
}

function typed(unit: 'count' | 'percent', value: number | undefined): Figure {
  return value === undefined ? missing(unit, 'Not recorded') : published(unit, value);
}

function isPeriod(text: string, period: Period): boolean {
  const typed = parsePeriod(text);
  return typed ? typed.start === period.start && typed.end === period.end : text.trim() === period.label;
}
