/** Every setting as a list: its name on the sheet, what it may say, and what it changes. */
import { longDate, PROCEDURES, type Procedure, type TimeLimit } from '../calendar';
import { must } from '../must';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export interface SettingSpec<Key extends keyof Settings = keyof Settings> {
  readonly key: Key;
  /** As on the sheet `Settings` and in the report. */
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly kind: 'text' | 'period' | 'date' | 'choice' | 'number' | 'yes-no' | 'sheets' | 'procedures' | 'limits';
  /** The allowed values of a choice or number. */
  readonly choices?: readonly string[];
  /** What applies if nothing is set. */
  readonly unset?: string;
}

export const SETTINGS: readonly SettingSpec[] = [
  {
    key: 'council',
    name: 'Council',
    synonyms: ['Council name', 'Authority', 'Name of council'],
    kind: 'text',
  },
  {
    key: 'service',
    name: 'Service',
    synonyms: ['Services', 'Subject'],
    kind: 'text',
    unset: 'by the procedures of the complaints',
  },
  {
    key: 'reportTitle',
    name: 'Report title',
    synonyms: ['Title', 'Title of report'],
    kind: 'text',
    unset: 'the service and the kind of report',
  },
  {
    key: 'period',
    name: 'Period',
    synonyms: ['Reporting period', 'Year', 'Financial year'],
    kind: 'period',
    unset: 'the last financial year that has ended and has rows',
  },
  {
    key: 'previousPeriod',
    name: 'Previous period',
    synonyms: ['Comparison period', 'Previous year', 'Compare with'],
    kind: 'period',
    unset: 'the same span one year before',
  },
  {
    key: 'asAt',
    name: 'As at',
    synonyms: ['As at date', 'As of', 'Position as at'],
    kind: 'date',
    unset: 'the end of the period, or today if that is earlier',
  },
  {
    key: 'basis',
    name: 'Complaints basis',
    synonyms: ['Basis'],
    kind: 'choice',
    choices: ['Received, closed and due', 'Responded to'],
  },
  {
    key: 'countRejectedAsReceived',
    name: 'Count rejected as received',
    synonyms: ['Rejected count as received'],
    kind: 'yes-no',
  },
  {
    key: 'countCancelledAsReceived',
    name: 'Count cancelled as received',
    synonyms: ['Cancelled count as received'],
    kind: 'yes-no',
  },
  {
    key: 'upheldIncludesPartially',
    name: 'Upheld includes partially upheld',
    synonyms: ['Upheld includes partly upheld', 'Count partially upheld as upheld'],
    kind: 'yes-no',
  },
  {
    key: 'wellFounded',
    name: 'Well-founded',
    synonyms: ['Well founded', 'Well-founded means'],
    kind: 'choice',
    choices: ['Upheld and partially upheld', 'Upheld only'],
  },
  {
    key: 'ch02Base',
    name: 'CH02 base',
    synonyms: ['CH02 is of'],
    kind: 'choice',
    choices: ['Responded to', 'Due'],
  },
  {
    key: 'ch02LateAcknowledgement',
    name: 'CH02 late acknowledgement',
    synonyms: ['CH02 clock'],
    kind: 'choice',
    choices: ['From the day it was due', 'From the day it was sent'],
  },
  {
    key: 'percentPlaces',
    name: 'Percent places',
    synonyms: ['Percentage places', 'Decimal places', 'Percent decimal places'],
    kind: 'number',
    choices: ['0', '1', '2'],
  },
  {
    key: 'rounding',
    name: 'Rounding',
    synonyms: ['Rounding mode'],
    kind: 'choice',
    choices: ['Half up', 'Truncate'],
  },
  {
    key: 'zeroDenominator',
    name: 'Zero denominator',
    synonyms: ['Sign for zero denominator', 'Not applicable sign'],
    kind: 'choice',
    choices: ['N/A', '[z]'],
  },
  {
    key: 'stage2Clock',
    name: 'Stage 2 clock',
    synonyms: ['Stage 2 start'],
    kind: 'choice',
    choices: ['Statement agreed where recorded', 'Request'],
  },
  {
    key: 'stage2Limit',
    name: 'Stage 2 limit',
    synonyms: [],
    kind: 'choice',
    choices: ['By extension', '25', '65'],
  },
  {
    key: 'stage3Measure',
    name: 'Stage 3 measure',
    synonyms: ['Panel measure'],
    kind: 'choice',
    choices: ['Panel', 'Findings', 'Response', 'All'],
  },
  {
    key: 'excludeHeldDays',
    name: 'Exclude held days',
    synonyms: ['Holds', 'Exclude days on hold'],
    kind: 'yes-no',
  },
  {
    key: 'sortGroups',
    name: 'Sort groups',
    synonyms: ['Sort', 'Sort order', 'Group order'],
    kind: 'choice',
    choices: ['Alphabetical', 'Descending', 'List order'],
  },
  {
    key: 'totalsRow',
    name: 'Totals row',
    synonyms: ['Total row', 'Totals'],
    kind: 'yes-no',
  },
  {
    key: 'showZeroGroups',
    name: 'Show zero groups',
    synonyms: ['Zero groups', 'Show groups with zero'],
    kind: 'yes-no',
  },
  {
    key: 'benchmarkOrder',
    name: 'Benchmark order',
    synonyms: ['Order of councils', 'Sort councils', 'Benchmarks order'],
    kind: 'choice',
    choices: ['By name', 'By rank'],
  },
  {
    key: 'sectionsLeftOut',
    name: 'Sections left out',
    synonyms: ['Leave out sections', 'Sections switched off', 'Switch off sections'],
    kind: 'sheets',
  },
  {
    key: 'registerBegins',
    name: 'Register begins',
    synonyms: ['Register starts', 'Register start'],
    kind: 'date',
    unset: 'the start of the financial year of the earliest Date received',
  },
  {
    key: 'registerSheets',
    name: 'Register sheets',
    synonyms: ['Register sheet', 'Sheets'],
    kind: 'sheets',
    unset: 'found by their headings',
  },
  {
    key: 'allRowsAre',
    name: 'All rows are',
    synonyms: ['All rows', 'Every row is'],
    kind: 'sheets',
  },
  {
    key: 'proceduresCovered',
    name: 'Procedures covered',
    synonyms: ['Procedures'],
    kind: 'procedures',
    unset: 'all in the register',
  },
  {
    key: 'procedures',
    name: 'Time limits',
    synonyms: [],
    kind: 'limits',
  },
];

/** A setting as the Notes sheet prints it; '' where there is nothing to say. */
export function settingText(settings: Settings, key: keyof Settings): string {
  const { kind, unset = '' } = must(
    SETTINGS.find((setting) => setting.key === key),
    `the setting ${key}`,
  );
  const value = settings[key];
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number' && kind === 'number') return String(value);
  if (typeof value === 'number') return value === 0 ? unset : longDate(value);
  if (value.length === 0) return unset;
  if (typeof value === 'string') return value;
  return value
    .map((entry) => (typeof entry === 'string' ? named(settings, entry, kind) : limitsInWords(entry)))
    .join('; ');
}

/** Procedures are chosen by id and printed by name. */
function named({ procedures }: Settings, entry: string, kind: SettingSpec['kind']): string {
  return kind === 'procedures' ? (procedures.find(({ id }) => id === entry)?.name ?? entry) : entry;
}

/** The settings that are not at their default, for a reader who wants to know what was chosen. */
export function changedSettings(settings: Settings): readonly { readonly name: string; readonly value: string }[] {
  return SETTINGS.filter(({ key }) => settingText(settings, key) !== settingText(DEFAULT_SETTINGS, key)).map(
    ({ key, name }) => ({ name, value: key === 'procedures' ? changedLimits(settings) : settingText(settings, key) }),
  );
}

function changedLimits({ procedures }: Settings): string {
  const usual = new Set(PROCEDURES.map(limitsInWords));
  return procedures
    .map(limitsInWords)
    .filter((words) => !usual.has(words))
    .join('; ');
}

/** `Statutory stage 1: 10 working days, 20 when extended; …`: all limits of a procedure. */
export function limitsInWords({ label, limits }: Procedure): string {
  if (limits.length === 0) return `${label}: no limit`;
  return limits
    .map((limit) => {
      const from = limit.validFrom === 0 ? '' : `, from ${longDate(limit.validFrom)}`;
      return `${label} ${limit.step.toLowerCase()}: ${allowedInWords(limit)}${from}`;
    })
    .join('; ');
}

/** `10 working days, 20 when extended`, `the date agreed`, `no limit`. */
export function allowedInWords({ allowed, unit }: Pick<TimeLimit, 'allowed' | 'unit'>): string {
  if (allowed === 'agreed') return 'the date agreed';
  if (allowed === 'none') return 'no limit';
  const { length, extended } = allowed;
  const one = unit.replace(/s$/, '');
  return `${length} ${length === 1 ? one : unit}${extended === length ? '' : `, ${extended} when extended`}`;
}
