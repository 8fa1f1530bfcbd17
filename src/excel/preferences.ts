/**
 * What is remembered in the workbook: how its register is found and what was chosen about its reports. Workbook
 * settings can be read by anybody who has the file, so nothing of a person belongs here.
 */
import { Problem } from '../problem';
import { NO_PROFILE, type GivenMeanings, type Profile } from '../register';
import { withExcel, type Control } from './session';

export interface Preferences extends Profile {
  /** Id of the report kind made last; '' = none yet. */
  readonly kind: string;
  /** Settings chosen in the pane: the name and the value as the sheet `Settings` would have them. */
  readonly choices: Readonly<Record<string, string>>;
}

export const NO_PREFERENCES: Preferences = { kind: '', choices: {}, ...NO_PROFILE };

const KEY = 'complaints-appendix.preferences';
/** Far below what a workbook's settings may hold; no register comes near it. */
const MOST_CHARACTERS = 100_000;

/** What is remembered; what cannot be understood is left out. Throws a Problem where Excel refuses. */
export function readPreferences(control: Control = {}): Promise<Preferences> {
  return withExcel(control, async (session) => {
    const setting = await session.send(({ workbook }) => workbook.settings.getItemOrNullObject(KEY).load('value'));
    return setting.isNullObject ? NO_PREFERENCES : preferencesOf(setting.value as unknown);
  });
}

/** Remembers all of it in place of what was remembered before. Throws a Problem. */
export async function savePreferences(preferences: Preferences, control: Control = {}): Promise<void> {
  const text = JSON.stringify(preferences);
  if (text.length > MOST_CHARACTERS) {
    throw new Problem(
      'too-much-to-remember',
      'The choices are too long to be kept in the workbook.',
      'Shorten the longest text under Settings, or map fewer columns.',
    );
  }
  await withExcel(control, (session) =>
    session.send(({ workbook }) => {
      workbook.settings.add(KEY, text);
    }),
  );
}

function preferencesOf(value: unknown): Preferences {
  const stored = recordOf(value);
  return {
    kind: typeof stored.kind === 'string' ? stored.kind : '',
    choices: textsOf(stored.choices),
    sheets: Array.isArray(stored.sheets) ? stored.sheets.filter((name) => typeof name === 'string') : [],
    mapping: textsOf(stored.mapping),
    given: meaningsOf(stored.given),
  };
}

function meaningsOf(value: unknown): GivenMeanings {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const listed = (list: unknown): readonly (readonly string[])[] =>
    Array.isArray(list) ? list.filter((one): one is string[] => Array.isArray(one) && one.every(isText)) : [];
  const words = listed(stored.words).flatMap(([column, word, meaning]): (readonly [string, string, string])[] =>
    column !== undefined && word !== undefined && meaning !== undefined ? [[column, word, meaning]] : [],
  );
  const whole = listed(stored.whole).flatMap(([column, meaning]): (readonly [string, string])[] =>
    column !== undefined && meaning !== undefined ? [[column, meaning]] : [],
  );
  return { ...(words.length > 0 ? { words } : {}), ...(whole.length > 0 ? { whole } : {}) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])),
  );
}
