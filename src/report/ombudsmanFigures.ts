/**
 * What the sheet `Ombudsman` has of the council and of other authorities up to the report's period, and what the
 * council's own register counts of the same.
 */
import { parsePeriod, type Period } from '../calendar';
import {
  countedIn,
  countFigure,
  countIn,
  missing,
  published,
  publishedRate,
  rateIn,
  rowsWhere,
  type Figure,
} from '../figures';
import {
  codeAt,
  councilIndex,
  DECISION_CODE,
  isNoCouncil,
  isSameCouncil,
  LGSCO_DECISIONS,
  OMBUDSMAN_COLUMNS,
  type OmbudsmanKey,
  type OmbudsmanRow,
} from '../register';
import { must } from '../must';
import type { ReportContext } from './context';
import { byName } from './groups';
import type { Year } from './years';

/** Beyond this a table of authorities by period is too wide to be read. */
const MOST_PERIODS = 4;

export interface Authority {
  readonly name: string;
  /** Its row of a period, if the sheet has one. */
  readonly at: (period: Period) => OmbudsmanRow | undefined;
}

export interface OmbudsmanFigures {
  /** The last four of those that have a row, oldest first; none after the report's own. */
  readonly periods: readonly Period[];
  readonly latest: Period;
  readonly own: Authority | undefined;
  /** By name. */
  readonly others: readonly Authority[];
  /** Rows of totals, averages and England: of no authority, so not used. */
  readonly leftOut: readonly string[];
  /** Periods before those that are shown. */
  readonly earlier: number;
}

/** undefined where the sheet has no row of an authority up to the report's period. */
export function ombudsmanFigures(context: ReportContext): OmbudsmanFigures | undefined {
  const { companions, council, facts } = context;
  const rows = companions.ombudsman.flatMap((row) => {
    const period = periodOf(context, row.period);
    return period && period.end <= facts.current.period.end ? [{ row, period }] : [];
  });
  const ofAuthorities = rows.filter(({ row }) => !isNoCouncil(row.authority));
  const all = [...new Map(ofAuthorities.map(({ period }) => [keyOf(period), period])).values()].toSorted(
    (a, b) => a.end - b.end || a.start - b.start,
  );
  const periods = all.slice(-MOST_PERIODS);
  const latest = periods.at(-1);
  if (!latest) return undefined;
  const shown = ofAuthorities.filter(({ period }) => periods.some((one) => keyOf(one) === keyOf(period)));
  const find = councilIndex(shown, ({ row }) => row.authority);
  const authorityOf = (name: string): Authority => {
    const found = find(name);
    return { name, at: (period) => found.find((one) => keyOf(one.period) === keyOf(period))?.row };
  };
  // One name an authority, that of its last row.
  const named = shown.filter((one) => find(one.row.authority).at(-1) === one).map(({ row }) => row.authority);
  const isOwn = (name: string): boolean => isSameCouncil(name, council);
  return {
    ...{ periods, latest, earlier: all.length - periods.length },
    own: named.some(isOwn) ? { ...authorityOf(council), name: council } : undefined,
    others: named
      .filter((name) => !isOwn(name))
      .map(authorityOf)
      .toSorted((a, b) => byName(a.name, b.name)),
    leftOut: [...new Set(rows.filter(({ row }) => isNoCouncil(row.authority)).map(({ row }) => row.authority))],
  };
}

function periodOf({ facts }: ReportContext, text: string): Period | undefined {
  const own = [facts.current.period, facts.previous.period].find(
    ({ label }) => label.trim().toLowerCase() === text.trim().toLowerCase(),
  );
  return parsePeriod(text) ?? own;
}

function keyOf({ start, end }: Period): string {
  return `${start} ${end}`;
}

/** A figure as it was published; "Not recorded" where it was not. */
export function typedFigure(row: OmbudsmanRow | undefined, key: OmbudsmanKey): Figure {
  const unit = COUNTS.has(key) ? 'count' : key === 'upheldPerPeople' ? 'decimal' : 'percent';
  const value = row?.[key];
  return typeof value === 'number' ? published(unit, value) : missing(unit, 'Not recorded');
}

/** The uphold rate as it was published, else from its counts; none where the two don't agree. */
export function upholdFigure(row: OmbudsmanRow | undefined): Figure {
  const { upheld, notUpheld, upholdRate, isRateInDoubt } = row ?? {};
  if (upholdRate !== undefined || upheld === undefined || notUpheld === undefined || isRateInDoubt) {
    return typedFigure(row, 'upholdRate');
  }
  return publishedRate(upheld, upheld + notUpheld);
}

/** The average of authorities similar to the council, from the council's own row: in another row it is of others. */
export function averageFigure({ own }: OmbudsmanFigures, period: Period, key: OmbudsmanKey): Figure {
  return typedFigure(own?.at(period), key);
}

/** What the register counts in a period, by the categories of the LGSCO; undefined where it does not know decisions. */
export function countedYear(context: ReportContext, period: Period): Year | undefined {
  const year = context.years().find(({ rows }) => keyOf(rows.period) === keyOf(period));
  return year && countIn(year.rows, 'ombudsmanDecided').ratio ? year : undefined;
}

/** The register's own count of what the sheet's column holds. */
export function countedFigure({ register }: ReportContext, { rows }: Year, key: CountKey): Figure {
  if (key === 'received') {
    const received = countIn(rows, 'received', { recordType: 'LGSCO' });
    // Decisions may be recorded on complaints alone: then nobody can tell how many cases came.
    const isUnknown = received.ratio?.of === 0 && countIn(rows, 'ombudsmanDecided').rows.length > 0;
    return isUnknown ? missing('count', 'Not recorded') : received;
  }
  if (key === 'upheld') return countIn(rows, 'ombudsmanUpheld');
  const decided = countedIn(rows, 'ombudsmanDecided');
  const isOfIt = (row: number): boolean => IN_CATEGORY[key].has(codeAt(register.lgscoDecision.codes, row));
  // Rows whose decision was not read stay in doubt: it could be this one.
  return countFigure({ ...decided, rows: rowsWhere(decided.rows, isOfIt) });
}

/** The register's own uphold rate. */
export function countedUphold({ facts }: ReportContext, { rows }: Year): Figure {
  return rateIn(facts, rows, 'ombudsmanUphold');
}

/** The columns of counts, in the order of the sheet. */
export const COUNT_KEYS = [
  ...(['received', 'invalid', 'advice', 'referredBack', 'closedInitially', 'notUpheld', 'upheld'] as const),
] as const satisfies readonly OmbudsmanKey[];
export type CountKey = (typeof COUNT_KEYS)[number];

/** Of a column of the sheet. */
export function headingOf(key: OmbudsmanKey): string {
  return must(
    OMBUDSMAN_COLUMNS.find((column) => column.key === key),
    `the column ${key}`,
  ).heading;
}

const COUNTS: ReadonlySet<OmbudsmanKey> = new Set<OmbudsmanKey>(COUNT_KEYS);

type Decision = (typeof LGSCO_DECISIONS)[number];

/** The register's decisions that are of each category. */
const IN_CATEGORY: Readonly<Record<Exclude<CountKey, 'received' | 'upheld'>, ReadonlySet<number>>> = {
  invalid: decisions(({ name }) => name === 'Invalid or incomplete'),
  advice: decisions(({ name }) => name === 'Advice given'),
  referredBack: decisions(({ name }) => name === 'Referred back for local resolution'),
  closedInitially: decisions(({ name }) => name.startsWith('Closed after initial enquiries')),
  notUpheld: decisions(({ investigated, upheld }) => investigated && !upheld),
};

function decisions(isOfIt: (decision: Decision) => boolean): ReadonlySet<number> {
  return new Set(LGSCO_DECISIONS.filter(isOfIt).map(({ name }) => DECISION_CODE[name]));
}
