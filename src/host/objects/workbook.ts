/** Excel.Workbook and what hangs on it: application, runtime, functions, properties, settings. */
import { Refusal } from '../refusal';
import { serialOf } from '../model/dates';
import type { Scalar as Value, WorkbookModel } from '../model/types';
import { activeSheet } from '../model/workbook';
import type { HostObject, ScalarMember } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, number, oneOf, text } from './arguments';
import type { Descriptions } from './targets';
import { objectOf } from './targets';

/** Settings together hold at most this many characters of JSON. */
const MAX_SETTINGS = 2 * 1024 * 1024;
const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const WORKBOOK: Descriptions<
  | 'Workbook'
  | 'Application'
  | 'WorkbookProtection'
  | 'Runtime'
  | 'Functions'
  | 'FunctionResult'
  | 'DocumentProperties'
  | 'CustomPropertyCollection'
  | 'CustomProperty'
  | 'SettingCollection'
  | 'Setting'
> = {
  Workbook: {
    scalars: {
      Name: { since: '1.7', get: ({ name }) => name },
      ReadOnly: { since: '1.8', get: () => false },
      IsDirty: { since: '1.9', get: ({ sheets }) => sheets.some((sheet) => sheet.changed) },
      AutoSave: { since: '1.9', get: () => false },
      PreviouslySaved: { since: '1.9', get: ({ source }) => source !== undefined },
    },
    navigation: {
      Application: { to: (workbook) => objectOf('Application', workbook) },
      Worksheets: { to: (workbook) => objectOf('WorksheetCollection', workbook) },
      Tables: { to: () => objectOf('TableCollection', {}) },
      Names: { to: () => objectOf('NamedItemCollection', {}) },
      Comments: { since: '1.10', to: () => objectOf('CommentCollection', {}) },
      Functions: { since: '1.2', to: (workbook) => objectOf('Functions', workbook) },
      Properties: { since: '1.7', to: (workbook) => objectOf('DocumentProperties', workbook) },
      Protection: { since: '1.7', to: (workbook) => objectOf('WorkbookProtection', workbook) },
      Settings: { since: '1.4', to: (workbook) => objectOf('SettingCollection', workbook) },
      _Runtime: { since: '1.5', to: (workbook) => objectOf('Runtime', workbook) },
    },
    methods: {
      GetActiveCell: {
        since: '1.7',
        call: (workbook) => {
          const sheet = activeSheet(workbook);
          return objectOf('Range', { sheet, area: { ...sheet.selection, rows: 1, columns: 1 } });
        },
      },
      GetSelectedRange: { call: (workbook) => selection(workbook) },
      Save: { since: '1.11', call: () => null },
      _RemoveReference: { call: (_workbook, [id], session) => void session.references.delete(String(id)) },
      _RemoveAllReferences: { call: (_workbook, _args, session) => session.references.clear() },
      _GetObjectByReferenceId: { call: (_workbook, [id], session) => session.references.get(String(id)) ?? null },
      _GetReferenceCount: { call: (_workbook, _args, session) => session.references.size },
    },
  },
  Application: {
    scalars: {
      CalculationMode: {
        get: (_workbook, session) => session.calculationMode,
        set: (_workbook, value, session) => void (session.calculationMode = oneOf(CALCULATION_MODES, value)),
      },
      CalculationState: { since: '1.9', get: () => 'Done' },
      CalculationEngineVersion: { since: '1.9', get: () => 191_029 },
      DecimalSeparator: { since: '1.11', get: () => '.' },
      ThousandsSeparator: { since: '1.11', get: () => ',' },
      UseSystemSeparators: { since: '1.11', get: () => true },
    },
    methods: {
      Calculate: { call: (_workbook, [kind]) => void oneOf(['Recalculate', 'Full', 'FullRebuild'], kind) },
      SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
      SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
    },
  },
  WorkbookProtection: {
    scalars: { Protected: { get: ({ structureProtected }) => structureProtected } },
    methods: {
      Protect: {
        call: (workbook) => {
          if (workbook.structureProtected) throw new Refusal('AccessDenied');
          workbook.structureProtected = true;
        },
      },
      Unprotect: { call: (workbook) => void (workbook.structureProtected = false) },
    },
  },
  Runtime: {
    scalars: {
      EnableEvents: {
        since: '1.8',
        get: (_workbook, session) => session.eventsEnabled,
        set: (_workbook, value, session) => void (session.eventsEnabled = bool(value)),
      },
    },
  },
  Functions: {
    methods: {
      Date: {
        call: ({ date1904 }, [year, month, day]) =>
          objectOf('FunctionResult', dateResult(number(year), number(month), number(day), date1904)),
      },
    },
  },
  FunctionResult: {
    scalars: {
      Value: { get: (result) => ('value' in result ? result.value : null) },
      Error: { get: (result) => ('error' in result ? result.error : null) },
    },
  },
  DocumentProperties: {
    scalars: {
      Title: property('title'),
      Subject: property('subject'),
      Author: property('author'),
      Company: property('company'),
      Keywords: property('keywords'),
      Comments: property('comments'),
      Category: property('category'),
    },
    navigation: { Custom: { to: (workbook) => objectOf('CustomPropertyCollection', workbook) } },
  },
  CustomPropertyCollection: {
    items: ({ customProperties }) => [...customProperties.keys()].map((key) => objectOf('CustomProperty', { key })),
    item: customOrNull,
    methods: {
      Add: {
        call: (workbook, [given, value]) => {
          const wanted = text(given);
          if (wanted === '' || wanted.length > 255) throw new Refusal('InvalidArgument');
          const key = sameKey(workbook.customProperties, wanted) ?? wanted;
          workbook.customProperties.set(key, customValue(value));
          return objectOf('CustomProperty', { key });
        },
      },
      DeleteAll: { call: ({ customProperties }) => customProperties.clear() },
      GetCount: { call: ({ customProperties }) => customProperties.size },
      GetItemOrNullObject: { call: (workbook, [key]) => customOrNull(workbook, key) },
    },
  },
  CustomProperty: {
    id: ({ key }) => key,
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ key }, { workbook }) => workbook.customProperties.get(key) ?? null,
        set: ({ key }, value, { workbook }) => void workbook.customProperties.set(key, customValue(value)),
      },
      Type: { get: ({ key }, { workbook }) => customType(workbook.customProperties.get(key)) },
    },
    methods: { Delete: { call: ({ key }, _args, { workbook }) => void workbook.customProperties.delete(key) } },
  },
  SettingCollection: {
    items: ({ settings }) => [...settings.keys()].map((key) => objectOf('Setting', { key })),
    item: settingOrNull,
    methods: {
      Add: {
        call: (workbook, [given, value]) => {
          const key = text(given);
          putSetting(workbook, key, value);
          return objectOf('Setting', { key });
        },
      },
      GetCount: { call: ({ settings }) => settings.size },
      GetItemOrNullObject: { call: (workbook, [key]) => settingOrNull(workbook, key) },
    },
  },
  Setting: {
    id: ({ key }) => key,
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ key }, { workbook }) => workbook.settings.get(key) ?? null,
        set: ({ key }, value, { workbook }) => putSetting(workbook, key, value),
      },
    },
    methods: { Delete: { call: ({ key }, _args, { workbook }) => void workbook.settings.delete(key) } },
  },
};

function selection(workbook: WorkbookModel): HostObject {
  const sheet = activeSheet(workbook);
  return objectOf('Range', { sheet, area: sheet.selection });
}

/** Excel's DATE: months and days beyond their range carry over; years below 1900 count from there. */
function dateResult(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): { value: number } | { error: string } {
  const serial = serialOf(year < 1900 ? year + 1900 : year, Math.trunc(month), Math.trunc(day), date1904);
  return serial === undefined ? { error: '#NUM!' } : { value: serial };
}

function property(key: keyof WorkbookModel['properties']): ScalarMember<WorkbookModel, HostSession> {
  return {
    get: ({ properties }) => properties[key],
    set: ({ properties }, value) => void (properties[key] = text(value)),
  };
}

function customValue(value: unknown): Value {
  if (typeof value === 'string') return value.slice(0, 255);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Refusal('InvalidArgument');
}

function customType(value: Value | undefined): string {
  return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function customOrNull({ customProperties }: WorkbookModel, key: unknown): HostObject | null {
  const known = sameKey(customProperties, text(key));
  return known === undefined ? null : objectOf('CustomProperty', { key: known });
}

/** Keys of custom properties are compared without regard to case; those of settings are not. */
function sameKey(map: ReadonlyMap<string, unknown>, key: string): string | undefined {
  return [...map.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

function settingOrNull({ settings }: WorkbookModel, key: unknown): HostObject | null {
  const wanted = text(key);
  return settings.has(wanted) ? objectOf('Setting', { key: wanted }) : null;
}

function putSetting(workbook: WorkbookModel, key: string, value: unknown): void {
  if (key === '') throw new Refusal('InvalidArgument');
  const size = JSON.stringify([...workbook.settings, [key, value]]).length;
  if (size > MAX_SETTINGS) throw new Refusal('InvalidArgument', 'The settings are larger than Excel stores.');
  workbook.settings.set(key, value);
}
