// What can be chosen about a report, and what holds where nothing is.
import { PROCEDURES, type Day, type Procedure } from '../calendar';

/** All settings of a report, resolved: the pane's choice or option, else the `Settings` sheet, else the default. */
export interface Settings {
  readonly council: string;
  /** What the report is about, in its title; '' = by the procedures of its complaints. */
  readonly service: string;
  /** The whole title; '' = the service and the kind of report. */
  readonly reportTitle: string;
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
  /** What an adults' report has to call well-founded. */
  readonly wellFounded: 'Upheld and partially upheld' | 'Upheld only';
  /** What the share of answers in time in a landlord's CH02 is of. */
  readonly ch02Base: 'Responded to' | 'Due';
  /** When the clock of CH02 starts where the acknowledgement came late. */
  readonly ch02LateAcknowledgement: 'From the day it was due' | 'From the day it was sent';
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
  /** Ids; empty = all in the register. */
  readonly proceduresCovered: readonly string[];
  /** All that a register of this council can have, with their time limits. */
  readonly procedures: readonly Procedure[];
}

export const DEFAULT_SETTINGS: Settings = {
  council: '',
  service: '',
  reportTitle: '',
  period: '',
  previousPeriod: '',
  asAt: 0,
  basis: 'Received, closed and due',
  countRejectedAsReceived: true,
  countCancelledAsReceived: false,
  upheldIncludesPartially: false,
  wellFounded: 'Upheld and partially upheld',
  ch02Base: 'Responded to',
  ch02LateAcknowledgement: 'From the day it was due',
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
  procedures: PROCEDURES,
};

/** The first layer that has a setting decides it, then the default: pane or option first, then the sheet. */
export function resolveSettings(...layers: readonly Partial<Settings>[]): Settings {
  return Object.assign({ ...DEFAULT_SETTINGS }, ...layers.toReversed()) as Settings;
}
