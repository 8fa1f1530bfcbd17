/** The data checks: every rule over the register and its companion sheets. */
import { calendarsWith, workingCalendar, type CalendarOf } from '../calendar';
import { timingOf, type Timing } from '../figures';
import { once } from '../once';
import {
  isBlank,
  isCellUnread,
  registerCells,
  sheetAt,
  specOf,
  unreadBit,
  type Finding,
  type Register,
  type RegisterCells,
} from '../register';
import { concernedRows } from './applicability';
import { collectSteps, errorsOf } from './collect';
import { listsInUse } from './listsInUse';
import { rowsOfSheets } from './records';
import { ERROR_RULES, RULES } from './rules';
import { registerAddresses, sheetColumns } from './sheetColumns';
import type { Checked, CheckedRows, CheckInput, CheckResult, ErrorFound } from './types';

/**
 * Finds what would make a published figure wrong. Findings that reading has made are listed and counted among the
 * others; at most 10,000 are listed, and of a rule that has more a last one says how many.
 */
export function checkRegister(input: CheckInput): CheckResult {
  return lastOf(checkSteps(input));
}

/** The same, rule by rule: yields between rules so that callers stay responsive. */
export function* checkSteps(input: CheckInput): Generator<undefined, CheckResult, undefined> {
  return yield* collectSteps(checkedOf(input), RULES);
}

/** What a report knows of its register when it asks for errors. */
export interface ErrorInput extends Pick<CheckInput, 'register' | 'settings' | 'today'> {
  readonly calendarOf: CalendarOf;
  /** As `timingOf` gives it for the register under the settings. */
  readonly timing: Timing;
  /** The register's blocks as they were read; without them a finding has no value and is placed by the register's columns. */
  readonly parts?: CheckInput['parts'];
}

/**
 * Asks the rules that find errors, one at a step, and answers with every error in the order of the rules, each with the
 * index of its representation. Errors of reading are not among them.
 */
export function* errorSteps(input: ErrorInput): Generator<undefined, readonly ErrorFound[], undefined> {
  const { register, settings, parts } = input;
  const checked: CheckedRows = {
    ...{ ...input, parts: parts ?? [], onlyErrors: true },
    concerned: concernedRows(register, settings),
    isReported: (row, key) => isCellUnread(register, row, key),
  };
  const cells = parts ? registerCells(parts) : registerAddresses(register);
  const found: ErrorFound[] = [];
  for (const rule of ERROR_RULES) {
    yield;
    found.push(...errorsOf(rule, checked, cells));
  }
  return found;
}

/** The same at once. */
export function registerErrors(input: ErrorInput): readonly ErrorFound[] {
  return lastOf(errorSteps(input));
}

function lastOf<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What only some rules look at is made when the first of them asks for it. */
function checkedOf(input: CheckInput): Checked {
  const { register, companions, settings, parts } = input;
  const cells = registerCells(parts);
  const calendarOf = calendarsWith(companions.holidays);
  const calendar = once(() => workingCalendar(companions.holidays.map(({ day }) => day)));
  const timing = once(() => timingOf(register, settings, calendarOf));
  const unextended = once(() => {
    const extension = { ...register.extension, codes: new Uint8Array(register.rowCount) };
    return timingOf({ ...register, extension }, settings, calendarOf);
  });
  const columns = once(() => sheetColumns(parts));
  const lists = once(() => listsInUse(columns(), companions.lists));
  return {
    ...input,
    ...{ cells, calendarOf, concerned: concernedRows(register, settings), onlyErrors: false },
    get calendar() {
      return calendar();
    },
    get timing() {
      return timing();
    },
    get unextended() {
      return unextended();
    },
    get columns() {
      return columns();
    },
    get lists() {
      return lists();
    },
    rowsAt: rowsOfSheets(register),
    isReported: reportedCells(register, input.findings, cells),
  };
}

/**
 * In columns of names and texts reading's findings tell. Where it has found more than it lists, every cell of the column
 * that isn't blank is taken to be among them.
 */
function reportedCells(
  register: Register,
  findings: readonly Finding[],
  cells: RegisterCells,
): CheckedRows['isReported'] {
  const places = new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const full = new Set(findings.filter(({ others }) => others).map(({ sheet, column = '' }) => `${sheet}!${column}`));
  return (row, key) => {
    if (unreadBit(key) > 0) return isCellUnread(register, row, key);
    const sheet = sheetAt(register, row).name;
    if (places.has(`${sheet}!${cells.addressAt(row, key)}`)) return true;
    return full.has(`${sheet}!${specOf(key).heading}`) && !isBlank(cells.valueAt(row, key));
  };
}
