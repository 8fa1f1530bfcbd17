// What can be chosen about a report, and what holds where nothing is.
import { DEFAULT_LIMITS, type Day, type TimeLimit } from '../calendar';

/** All settings of a report, resolved: the pane's choice or option, else the `Settings` sheet, else the default. */
export interface Settings {
  readonly council: string;
  /** '' = the last financial year that has ended and has rows. */
  readonly period: string;
  /** '' = the same span one year before. */
  readonly previousPeriod: string;
  /** 0 = the earlier of the period's end and today. */
  readonly asAt: Day;
  readonly basis: 'Received, closed and due' | 'Responded to';
  readonly countRejectedAsReceived: boolean;
  readonly countCancelledAsReceived: boolean;
  readonly upheldIncludesPartially: boolean;
  readonly percentPlaces: 0 | 1 | 2;
  readonly rounding: 'Half up' | 'Truncate';
  readonly zeroDenominator: 'N/A' | '[z]';
  readonly stage2Clock: 'Statement agreed where recorded' | 'Request';
  readonly stage2Limit: 'By extension' | '25' | '65';
  readonly stage3Measure: 'Panel' | 'Findings' | 'Response' | 'All';
  readonly excludeHeldDays: boolean;
  readonly sortGroups: 'Alphabetical' | 'Descending' | 'List order';
  readonly totalsRow: boolean;
  readonly showZeroGroups: boolean;
  /** Of other councils, behind the own one; by rank is the highest first. */
  readonly benchmarkOrder: 'By name' | 'By rank';
  /** Sections of the report by title or id; empty = all are shown. */
  readonly sectionsLeftOut: readonly string[];
  /** 0 = the start of the financial year of the earliest Date received. */
  readonly registerBegins: Day;
  /** Empty = found by headings. */
  readonly registerSheets: readonly string[];
  /** "Record type=Complaint": what every row says that says nothing else in that column. */
  readonly allRowsAre: readonly string[];
  /** Empty = all in the register. */
  readonly proceduresCovered: readonly ('Statutory' | 'Corporate')[];
  /** Newest first: of the limits of a procedure and step the first whose `validFrom` is not after the start holds. */
  readonly timeLimits: readonly TimeLimit[];
}

export const DEFAULT_SETTINGS: Settings = {
  council: '',
  period: '',
  previousPeriod: '',
  asAt: 0,
  basis: 'Received, closed and due',
  countRejectedAsReceived: true,
  countCancelledAsReceived: false,
  upheldIncludesPartially: false,
  percentPlaces: 0,
  rounding: 'Half up',
  zeroDenominator: 'N/A',
  stage2Clock: 'Statement agreed where recorded',
  stage2Limit: 'By extension',
  stage3Measure: 'Panel',
  excludeHeldDays: false,
  sortGroups: 'Alphabetical',
  totalsRow: true,
  showZeroGroups: false,
  benchmarkOrder: 'By name',
  sectionsLeftOut: [],
  registerBegins: 0,
  registerSheets: [],
  allRowsAre: [],
  proceduresCovered: [],
  timeLimits: DEFAULT_LIMITS,
};

/** The first layer that has a setting decides it, then the default: pane or option first, then the sheet. */
export function resolveSettings(...layers: readonly Partial<Settings>[]): Settings {
  return Object.assign({ ...DEFAULT_SETTINGS }, ...layers.toReversed()) as Settings;
}
