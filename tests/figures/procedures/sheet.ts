/** What a sheet `Procedures` says, read from its typed cells alone, beside what holds without one (PROCEDURES.md). */
import { serial } from '../oracleRules';
import type { HolidaySet } from './calendar';

/** A row as it is typed. */
export interface TypedLimit {
  readonly procedure: string;
  readonly aliases: string;
  readonly step: string;
  readonly limit: number | 'agreed' | '';
  readonly extended: number | '';
  readonly unit: 'working days' | 'calendar days' | 'months' | '';
  readonly runsFrom: RunsFrom | '';
  readonly firstDay: 0 | 1 | '';
  readonly closedLimitDay: 'As it is' | 'Next working day' | '';
  readonly answeredBy: 'Date of response' | 'Date closed' | 'Panel date' | '';
  readonly holidays: HolidaySet | '';
  /** ISO, or '' for always. */
  readonly from: string;
}

export type RunsFrom = 'Received' | 'Clock start' | 'Acknowledged' | 'Logged';

export interface Limit {
  readonly step: string;
  readonly n: number | 'agreed' | 'none';
  readonly extended: number;
  readonly unit: 'working days' | 'calendar days' | 'months';
  readonly runsFrom: RunsFrom;
  readonly firstDay: 0 | 1;
  readonly movesOn: boolean;
  readonly answeredBy: 'response' | 'closed' | 'panel';
  readonly holidays: HolidaySet;
  readonly from: number;
}

export interface OracleProcedure {
  /** What tables call it. */
  readonly label: string;
  /** What a register or sheet calls it. */
  readonly words: readonly string[];
  readonly statutory: boolean;
  /** Stage 3 is a review panel's. */
  readonly panel: boolean;
  readonly limits: readonly Limit[];
}

const plain = (step: string, n: Limit['n'], extended: number, other: Partial<Limit> = {}): Limit => ({
  ...{ step, n, extended, unit: 'working days', runsFrom: 'Clock start', firstDay: 0, movesOn: false },
  ...{ answeredBy: 'response', holidays: 'England and Wales', from: 0, ...other },
});
const AGREED = [plain('Acknowledgement', 3, 3), plain('Stage 1', 'agreed', 0)];
const CODE = [
  plain('Acknowledgement', 5, 5),
  plain('Stage 1', 10, 20, { runsFrom: 'Acknowledged' }),
  plain('Stage 2', 20, 40, { runsFrom: 'Acknowledged' }),
];
const CHILDRENS = [plain('Stage 1', 10, 20), plain('Stage 2', 25, 65), plain('Panel', 30, 30, { answeredBy: 'panel' })];
const builtIn = (label: string, limits: readonly Limit[], statutory = false, words = [label]): OracleProcedure => ({
  ...{ label, words, statutory, panel: label === 'Statutory', limits },
});

const BUILT_IN: readonly OracleProcedure[] = [
  builtIn('Statutory', CHILDRENS, true, ["Children's statutory", 'Statutory']),
  builtIn('Adult social care', AGREED, true),
  builtIn('Public health', AGREED, true),
  builtIn('Corporate', CODE),
  builtIn('Housing', CODE),
  builtIn('Member enquiry', []),
  builtIn('MP enquiry', []),
];

/** The procedures of a workbook with that sheet. A name below which others are blank goes on. */
export function proceduresOf(sheet: readonly TypedLimit[]): readonly OracleProcedure[] {
  const found = [...BUILT_IN];
  let name = '';
  for (const row of sheet) {
    name = row.procedure || name;
    const at = found.findIndex(({ words }) => words.includes(name));
    const before = found[at] ?? builtIn(name, []);
    const aliases = row.aliases.split(';').map((alias) => alias.trim());
    const after = {
      ...before,
      words: [...before.words, ...aliases.filter((alias) => alias !== '')],
      limits: row.step === '' ? before.limits : withLimit(before.limits, row),
    };
    if (at < 0) found.push(after);
    else found[at] = after;
  }
  return found;
}

function withLimit(limits: readonly Limit[], row: TypedLimit): readonly Limit[] {
  const from = row.from === '' ? 0 : serial(row.from);
  const usual = limits.find(({ step }) => step === row.step);
  const n = row.limit === '' ? 'none' : row.limit;
  const said: Limit = {
    ...{ step: row.step, n, from, extended: row.extended || (typeof n === 'number' ? n : 0) },
    unit: row.unit || 'working days',
    runsFrom: row.runsFrom || (usual?.runsFrom ?? 'Clock start'),
    firstDay: row.firstDay || 0,
    movesOn: row.closedLimitDay === 'Next working day',
    answeredBy: ANSWERS[row.answeredBy] ?? (row.step === 'Panel' ? 'panel' : 'response'),
    holidays: row.holidays || 'England and Wales',
  };
  return [...limits.filter((limit) => limit.step !== row.step || limit.from !== from), said];
}

const ANSWERS: Partial<Record<TypedLimit['answeredBy'], Limit['answeredBy']>> = {
  ...{ 'Date of response': 'response', 'Date closed': 'closed', 'Panel date': 'panel' },
};

/** The one in force on that day. */
export function limitAt({ limits }: OracleProcedure, step: string, day: number): Limit | undefined {
  const inForce = limits.filter((limit) => limit.step === step && limit.from <= day);
  const limit = inForce.toSorted((a, b) => b.from - a.from)[0];
  return limit?.n === 'none' ? undefined : limit;
}
