// What the checks are given, what a rule is, and what comes of them.
import type { Rectangle } from '../a1';
import type { CalendarOf, Day, WorkingCalendar } from '../calendar';
import type { Timing } from '../figures';
import type { Concern, Concerned } from './applicability';
import type { KnownName, NearName } from './nearNames';
import type {
  ColumnKey,
  ColumnSpec,
  Companions,
  Finding,
  Grid,
  ReadingFinding,
  Register,
  RegisterCells,
  RegisterPart,
  RegisterSource,
  Settings,
  Severity,
  SheetOutline,
} from '../register';

/** What Excel knows of a register's sheet beside its values. What was not read is absent, and nothing is said of it. */
export interface SheetFacts {
  readonly sheet: string;
  /** Rows hidden by hand or by a filter; of the areas only the rows count. */
  readonly hiddenRows?: readonly Rectangle[];
  readonly merged?: readonly Rectangle[];
  /** Cells whose value is computed. */
  readonly formulas?: readonly Rectangle[];
}

export interface CheckInput {
  readonly register: Register;
  readonly companions: Companions;
  readonly settings: Settings;
  readonly today: Day;
  readonly dateSystem: 1900 | 1904;
  /** The register's blocks as they were read. */
  readonly parts: readonly RegisterPart[];
  readonly companionGrids: readonly Grid[];
  /** All sheets as found; rows below a table are seen in them. */
  readonly outlines: readonly SheetOutline[];
  readonly facts: readonly SheetFacts[];
  /** Headings mapped by hand ("Their heading" → "Our heading"). */
  readonly mapping: Readonly<Record<string, string>>;
  /** What reading the register and its companion sheets has found already. */
  readonly findings: readonly ReadingFinding[];
}

/** A column of a register's sheet as it stands there. */
export interface SheetColumn {
  readonly part: RegisterPart;
  readonly source: RegisterSource;
  readonly heading: string;
  /** Absent where the column has no meaning for us. */
  readonly spec?: ColumnSpec;
  /** Zero-based sheet column. */
  readonly column: number;
  /** Index into the rows of the part's grid. */
  readonly index: number;
  /** The different texts of the column, each with the number of its rows. */
  readonly texts: () => ReadonlyMap<string, number>;
}

/** One list of names with all columns that take theirs from it. */
export interface ListInUse {
  readonly list: string;
  readonly columns: readonly SheetColumn[];
  readonly known: readonly KnownName[];
  /** Rows by name, runs of spaces made one. */
  readonly uses: ReadonlyMap<string, number>;
  /** Names that are nearly another; found in steps when first asked for. */
  readonly near: () => Generator<undefined, readonly NearName[], undefined>;
}

/** What rules about representations look at. */
export interface CheckedRows extends Pick<CheckInput, 'register' | 'settings' | 'today' | 'parts'> {
  readonly calendarOf: CalendarOf;
  readonly timing: Timing;
  /** The representations that a concern is about. */
  readonly concerned: (concern: Concern) => Concerned;
  /** A report asks for errors only: what is milder need not be looked for. */
  readonly onlyErrors: boolean;
  /** True where reading has said something of the cell, so that nothing else need be said. */
  readonly isReported: (row: number, key: ColumnKey) => boolean;
}

/** What the other rules need as well; all of it is made when it is first asked for. */
export interface Checked extends CheckedRows, CheckInput {
  /** The days on which the council works: every closed day of the sheet `Holidays` is none. */
  readonly calendar: WorkingCalendar;
  readonly cells: RegisterCells;
  /** Due dates as they would be without an extension. */
  readonly unextended: Timing;
  /** Every column of the register's sheets, those without a meaning for us too. */
  readonly columns: readonly SheetColumn[];
  /** The lists of names that columns of the register take theirs from. */
  readonly lists: readonly ListInUse[];
  /** The representations of a row of a sheet, which Excel numbers so: several where a row is a case. */
  readonly rowsAt: (sheet: string, sheetRow: number) => readonly number[];
}

/** A finding that a rule makes milder than itself says so; none is worse than its rule. */
type Milder = Exclude<Severity, 'error'>;

interface Said {
  /** Absent = the rule's. */
  readonly severity?: Milder;
  readonly message: string;
  readonly suggestion?: string;
  /** The suggestion as it should be in the cell, where nobody needs to think about it. */
  readonly fix?: string | number;
}

/** About one value of a representation; `row` is its index. */
export interface RowHit extends Said {
  readonly row: number;
  readonly column: ColumnKey;
}

/** About a cell of a sheet; `row` and `column` are zero-based, and absent where it is about the sheet. */
export interface CellHit extends Said {
  readonly sheet: string;
  readonly cell: string;
  readonly ref?: string;
  readonly heading?: string;
  /** Shown as it is, so it must not be a personal detail. */
  readonly value?: string;
}

export type Hit = RowHit | CellHit;

interface RuleText {
  /** Kebab-case; the `rule` of its findings. */
  readonly id: string;
  readonly title: string;
  /** The columns of the register that it reads; none = the sheet itself or the companion sheets. */
  readonly columns: readonly ColumnKey[];
  /** Whom it concerns: findings about representations of none of these are not kept. */
  readonly concerns: readonly Concern[];
  /** The rule is asked only where the register has all of these. */
  readonly needs?: readonly ColumnKey[];
}

/** A rule that finds what makes a figure wrong: always in a row, so that a report can tell whether it is among its own. */
export interface ErrorRule extends RuleText {
  readonly severity: 'error';
  readonly find: (checked: CheckedRows) => Iterable<RowHit>;
}

interface MilderRule extends RuleText {
  /** Of its findings, unless they say otherwise. */
  readonly severity: Milder;
  /** undefined = nothing, but a moment at which others may have a turn. */
  readonly find: (checked: Checked) => Iterable<Hit | undefined>;
}

/** A rule that reading the register applies. */
export interface ReadingRule extends RuleText {
  readonly severity: Severity;
  readonly find?: undefined;
}

export type Rule = ErrorRule | MilderRule | ReadingRule;

/** What an error rule found, with the representation that it is about. */
export interface ErrorFound {
  readonly row: number;
  readonly finding: Finding;
}

/** How many findings there are of a rule, those that are not listed too. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

export interface CheckResult {
  /** Representations that were checked. */
  readonly rows: number;
  /** Errors first, then in the order of the rules; at most 10,000, with a last line of each rule that has more. */
  readonly findings: readonly Finding[];
  /** Those with a fix, the ones that are not listed too. */
  readonly fixable: readonly Finding[];
  /** The rules that found something, in their order. */
  readonly rules: readonly RuleCount[];
  readonly counts: Readonly<Record<Severity, number>>;
}
