/** The sheet `Settings`: what is absent there has its default, what cannot be understood is a finding. */
import { parsePeriod, PROCEDURES, type Procedure } from '../calendar';
import { cellText, foldKey, isBlank, slugOf } from './cells';
import { readDay } from './dayCells';
import { companionRows, type CompanionColumn, type CompanionRow } from './companionTable';
import type { ReadingFinding } from './readingFindings';
import type { Settings } from './settings';
import { SETTINGS, type SettingSpec } from './settingsList';
import { procedureMeant } from './procedureNames';
import { LIMIT_SETTINGS, withTypedLimits, type TypedLimit } from './timeLimitSettings';
import type { CellValue, Grid } from './types';
import { codeNamed } from './valueWording';

/**
 * Reads rows of Setting, Value and, for time limits that changed, From. Of a setting typed twice the last counts. What the
 * report prints of a setting that isn't set is none when it is typed, so that no title comes to be made of it. A
 * finding about a value that cannot be used is a warning, one about a repeated setting a note. `onSheet` are the procedures
 * of the sheet `Procedures`, whose limits the typed ones change; for settings that aren't of a sheet they are not known
 * here, and a name that is none of ours may be one of theirs.
 */
export function parseSettings(
  grid: Grid | undefined,
  dateSystem: 1900 | 1904 = 1900,
  onSheet?: readonly Procedure[] | 'not known',
): { readonly settings: Partial<Settings>; readonly findings: readonly ReadingFinding[] } {
  const rows = (grid && companionRows(grid, COLUMNS)) ?? [];
  const settings: Partial<Record<keyof Settings, Settings[keyof Settings]>> = {};
  const limits: TypedLimit[] = [];
  const isOpen = onSheet === 'not known';
  const procedures = onSheet === undefined || isOpen ? PROCEDURES : onSheet;
  const findings: ReadingFinding[] = [];
  for (const row of rows) {
    const name = foldKey(row.text('setting'));
    if (name === '' || isBlank(row.cell('value'))) continue;
    const limit = LIMIT_SETTINGS.find((setting) => foldKey(setting.name) === name);
    const spec = SETTINGS.find((setting) => [setting.name, ...setting.synonyms].some((one) => foldKey(one) === name));
    if (limit) {
      const length = workingDays(row.cell('value'));
      const validFrom = isBlank(row.cell('from')) ? 0 : readDay(row.cell('from'), dateSystem);
      if (length === undefined) findings.push(wrongValue(row, 'a number of working days'));
      else if (validFrom === undefined) findings.push(wrongFrom(row));
      else limits.push({ ...limit, length, validFrom });
    } else if (!spec || spec.kind === 'limits') {
      findings.push(unknownSetting(row));
    } else if (spec.unset === undefined || foldKey(row.text('value')) !== foldKey(spec.unset)) {
      const value = settingValue(spec, row.cell('value'), dateSystem, { procedures, isOpen });
      if (value === undefined) findings.push(wrongValue(row, expected(spec, procedures)));
      else if (settings[spec.key] !== undefined) findings.push(repeated(row, spec));
      if (value !== undefined) settings[spec.key] = value;
    }
  }
  if ((onSheet !== undefined && !isOpen) || limits.length > 0)
    settings.procedures = withTypedLimits(procedures, limits);
  // Each value was read by its own setting's kind, which the compiler can't follow through a loop.
  return { settings: settings as Partial<Settings>, findings };
}

type SettingsKey = 'setting' | 'value' | 'from';
const COLUMNS: readonly CompanionColumn<SettingsKey>[] = [
  { key: 'setting', heading: 'Setting', required: true, synonyms: ['Name', 'Option', 'Settings'] },
  { key: 'value', heading: 'Value', required: true, synonyms: ['Choice', 'Set to'] },
  { key: 'from', heading: 'From', synonyms: ['Valid from', 'Applies from'] },
];

/** The value in the setting's own type; undefined where the cell says nothing that is allowed. */
function settingValue(
  spec: SettingSpec,
  cell: CellValue,
  dateSystem: 1900 | 1904,
  known: KnownProcedures,
): Settings[keyof Settings] | undefined {
  const text = cellText(cell);
  const choice = spec.choices?.find((one) => foldKey(one) === foldKey(text));
  switch (spec.kind) {
    case 'text':
      return text;
    case 'period':
      return parsePeriod(text) ? text : undefined;
    case 'date':
      return readDay(cell, dateSystem);
    case 'choice':
      return choice;
    case 'number':
      return choice === undefined ? undefined : Number(choice);
    case 'yes-no': {
      const code = codeNamed('yesNo', text);
      return code === undefined ? undefined : code === 1;
    }
    case 'sheets':
      return separated(text);
    case 'procedures':
      return coveredIn(text, known);
    case 'limits':
      return undefined;
  }
}

interface KnownProcedures {
  readonly procedures: readonly Procedure[];
  /** There may be others, which the workbook tells. */
  readonly isOpen: boolean;
}

/** "Both" and "All" are the default: an empty list. */
function coveredIn(text: string, { procedures, isOpen }: KnownProcedures): Settings['proceduresCovered'] | undefined {
  if (/^(?:all|both)(?: in the register)?$/i.test(text)) return [];
  // A name of the council's own may have a comma or an "and" in it.
  const named = (name: string, [divider, ...others] = DIVIDERS): readonly (string | undefined)[] => {
    const id = procedureMeant(procedures, name)?.id;
    if (id !== undefined || divider === undefined) return [id];
    return name.split(divider).flatMap((part) => named(part, others));
  };
  if (isOpen) {
    return separated(text).flatMap((name) => {
      const ids = named(name);
      return ids.includes(undefined) ? [slugOf(name)] : ids.filter((id) => id !== undefined);
    });
  }
  const ids = named(text);
  return ids.includes(undefined) ? undefined : procedures.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

const DIVIDERS: readonly RegExp[] = [/[;\n]/, /,/, /\band\b/i];

function separated(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function workingDays(cell: CellValue): number | undefined {
  const digits = /^(\d{1,3})(?: (?:working )?days?)?$/i.exec(cellText(cell))?.[1];
  const days = digits === undefined ? undefined : Number(digits);
  return days === 0 ? undefined : days;
}

function expected({ kind, choices }: SettingSpec, procedures: readonly Procedure[]): string {
  if (choices) return `one of: ${choices.join('; ')}`;
  switch (kind) {
    case 'period':
      return 'a period such as 2022/23, 2022/23 Q1 or 2022-04-01 to 2022-12-31';
    case 'date':
      return 'a date such as 31/03/2023';
    case 'yes-no':
      return 'Yes or No';
    case 'procedures':
      return `one or more of: ${procedures.map(({ name }) => name).join('; ')}`;
    default:
      return 'a text';
  }
}

function wrongValue(row: CompanionRow<SettingsKey>, allowed: string): ReadingFinding {
  const message = `“${row.text('value')}” isn't a valid value for the setting ${row.text('setting')}, so the default applies.`;
  return row.finding('value', 'setting-value', message, `Enter ${allowed}.`);
}

function wrongFrom(row: CompanionRow<SettingsKey>): ReadingFinding {
  const message = `“${row.text('from')}” isn't a date, so the setting ${row.text('setting')} is ignored.`;
  return row.finding('from', 'setting-value', message, 'Enter the first day on which the limit applies.');
}

function unknownSetting(row: CompanionRow<SettingsKey>): ReadingFinding {
  const names = [...SETTINGS.filter(({ kind }) => kind !== 'limits'), ...LIMIT_SETTINGS].map(({ name }) => name);
  const message = `There is no setting called “${row.text('setting')}”, so this row is ignored.`;
  return row.finding('setting', 'unknown-setting', message, `The settings are: ${names.join('; ')}.`);
}

function repeated(row: CompanionRow<SettingsKey>, { name }: SettingSpec): ReadingFinding {
  const message = `The setting ${name} is set more than once. This value is used.`;
  return { ...row.finding('setting', 'setting-repeated', message, 'Delete the other row.'), severity: 'note' };
}
