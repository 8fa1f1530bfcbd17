/** The own council and others in the report's period: whose figures are compared, and how each is known. */
import { isPeriodOf } from '../calendar';
import { countOf, missing, perPopulation, published, publishedRate, rateOf, type Figure } from '../figures';
import {
  councilName,
  isNoCouncil,
  isOneCouncil,
  isSameCouncil,
  type BenchmarkRow,
  type CouncilName,
} from '../register';
import type { ReportContext } from './context';
import { byName } from './groups';
import { populationIn } from './population';

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
  /** Rows of the sheet for the period that are of no council: totals, averages, England, its regions. */
  readonly leftOut: readonly string[];
  /** Councils that have more than one row for the period. */
  readonly repeated: readonly string[];
}

/** Complaints are given for every so many children. */
export const CHILDREN = 10_000;

const COMPLAINTS = { recordType: 'Complaint' } as const;

/** The own council computed, the others as typed; rows of the own council are left out, of others the first counts. */
export function councilsOf(context: ReportContext): Councils {
  const { companions, council, facts } = context;
  const own = councilName(council);
  const ofPeriod = companions.benchmarks
    .filter((row) => isPeriodOf(row.period, facts.current.period))
    .map((row) => ({ row, name: councilName(row.council) }))
    .filter(({ name }) => !isOneCouncil(name, own));
  const [others, leftOut] = [false, true].map((isNone) =>
    ofPeriod.filter(({ row }) => isNoCouncil(row.council) === isNone),
  );
  const rowsOf = ({ name }: Named): readonly Named[] =>
    (others ?? []).filter((other) => isOneCouncil(name, other.name));
  const first = (others ?? []).filter((other) => rowsOf(other)[0] === other);
  return {
    own: ownFigures(context),
    others: first.map(({ row }) => typedFigures(context, row)).sort((a, b) => byName(a.council, b.council)),
    leftOut: (leftOut ?? []).map(({ row }) => row.council),
    repeated: first.filter((other) => rowsOf(other).length > 1).map(({ row }) => row.council),
  };
}

interface Named {
  readonly row: BenchmarkRow;
  readonly name: CouncilName;
}

function ownFigures({ facts, council, companions }: ReportContext): CouncilFigures {
  const received = countOf(facts, 'current', 'received', COMPLAINTS);
  const isOurs = (group: string): boolean => group === '' || isSameCouncil(group, council);
  const children = populationIn(companions.context, 'Child population', facts.current.period, isOurs);
  return {
    council,
    received,
    upheld: rateOf(facts, 'current', 'upheld', COMPLAINTS),
    inTime: rateOf(facts, 'current', 'timeliness', COMPLAINTS),
    perChildren: perPopulation(received, children?.value, CHILDREN),
  };
}

function typedFigures({ facts, companions }: ReportContext, row: BenchmarkRow): CouncilFigures {
  const received = typed('count', row.received);
  const isTheirs = (group: string): boolean => isSameCouncil(group, row.council);
  const children = populationIn(companions.context, 'Child population', facts.current.period, isTheirs);
  return {
    council: row.council,
    received,
    upheld: typedRate(row.upheldRate, row.upheld, row.closed),
    inTime: typedRate(row.inTimeRate, row.inTime, row.due),
    perChildren: perPopulation(received, children?.value, CHILDREN),
  };
}

/** The rate from its counts where both are known, else as typed. */
function typedRate(rate: number | undefined, numerator?: number, denominator?: number): Figure {
  // More upheld than closed is a finding, and no rate.
  if (numerator !== undefined && denominator !== undefined && numerator <= denominator) {
    return publishedRate(numerator, denominator);
  }
  return typed('percent', rate);
}

function typed(unit: 'count' | 'percent', value: number | undefined): Figure {
  return value === undefined ? missing(unit, 'Not recorded') : published(unit, value);
}
