/** Excel.NamedItem: names of the workbook and of single sheets. */
import { Refusal } from '../refusal';
import { nameRange, referenceTo } from '../model/ranges';
import { isFormula } from '../model/formulas';
import { checkName, findName } from '../model/names';
import type { NameModel, SheetModel, WorkbookModel } from '../model/types';
import type { HostObject } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, text } from './arguments';
import type { Descriptions, SheetOrWorkbook } from './targets';
import { isOf, objectOf } from './targets';

export const NAMES: Descriptions<'NamedItemCollection' | 'NamedItem'> = {
  NamedItemCollection: {
    items: (scope, session) => namesOf(scope, session).map((name) => objectOf('NamedItem', name)),
    item: (scope, key, session) => nameOrNull(scope, key, session),
    methods: {
      Add: { since: '1.4', call: add },
      AddFormulaLocal: { since: '1.4', call: add },
      GetCount: { since: '1.4', call: (scope, _args, session) => namesOf(scope, session).length },
      GetItemOrNullObject: { since: '1.4', call: (scope, [key], session) => nameOrNull(scope, key, session) },
    },
  },
  NamedItem: {
    id: ({ name }) => name,
    scalars: {
      Name: { get: ({ name }) => name },
      Type: { get: (name, { workbook }) => typeOf(name, workbook) },
      Value: { get: (name, { workbook }) => valueOf(name, workbook) },
      Formula: {
        since: '1.7',
        get: ({ formula }) => formula,
        set: (name, value) => {
          const formula = text(value);
          if (!formula.startsWith('=') || !isFormula(formula)) throw new Refusal('InvalidArgument');
          name.formula = formula;
        },
      },
      Visible: { get: ({ visible }) => visible, set: (name, value) => void (name.visible = bool(value)) },
      Comment: { since: '1.4', get: ({ comment }) => comment, set: (name, value) => void (name.comment = text(value)) },
      Scope: { since: '1.4', get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    },
    navigation: {
      Worksheet: {
        since: '1.4',
        to: (name, { workbook }) => {
          const sheet = sheetOf(name, workbook);
          if (!sheet) throw new Refusal('ItemNotFound');
          return objectOf('Worksheet', sheet);
        },
      },
      WorksheetOrNullObject: {
        since: '1.4',
        to: (name, { workbook }) => {
          const sheet = sheetOf(name, workbook);
          return sheet ? objectOf('Worksheet', sheet) : null;
        },
      },
    },
    methods: {
      Delete: {
        since: '1.4',
        call: (name, _args, { workbook }) => {
          workbook.names = workbook.names.filter((other) => other !== name);
        },
      },
      GetRange: {
        call: (name, _args, { workbook }) => {
          const range = nameRange(workbook, name);
          if (!range) throw new Refusal('ItemNotFound');
          return objectOf('Range', range);
        },
      },
      GetRangeOrNullObject: {
        since: '1.4',
        call: (name, _args, { workbook }) => {
          const range = nameRange(workbook, name);
          return range ? objectOf('Range', range) : null;
        },
      },
    },
  },
};

function namesOf({ sheet }: SheetOrWorkbook, { workbook }: HostSession): NameModel[] {
  return workbook.names.filter((name) => name.sheetId === sheet?.id);
}

function nameOrNull({ sheet }: SheetOrWorkbook, key: unknown, { workbook }: HostSession): HostObject | null {
  const name = findName(workbook, text(key), sheet?.id);
  return name ? objectOf('NamedItem', name) : null;
}

/** The reference may be a range, a formula with `=`, or a constant. */
function add({ sheet }: SheetOrWorkbook, args: readonly unknown[], { workbook }: HostSession): HostObject {
  const [given, reference, comment] = args;
  checkName(workbook, given, sheet ? { sheetId: sheet.id } : {});
  const name: NameModel = {
    name: given,
    formula: formulaFor(reference),
    ...(sheet ? { sheetId: sheet.id } : {}),
    visible: true,
    comment: comment === null || comment === undefined ? '' : text(comment),
  };
  workbook.names.push(name);
  return objectOf('NamedItem', name);
}

function formulaFor(reference: unknown): string {
  if (isOf('Range', reference)) return `=${referenceTo(reference.target)}`;
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
  const given = text(reference);
  if (!given.startsWith('=')) return `="${given.replace(/"/g, '""')}"`;
  if (!isFormula(given)) throw new Refusal('InvalidArgument');
  return given;
}

function typeOf(name: NameModel, workbook: WorkbookModel): string {
  if (nameRange(workbook, name)) return 'Range';
  if (name.formula.includes('#REF!')) return 'Error';
  if (name.formula.startsWith('="')) return 'String';
  return /^=-?\d+(\.\d+)?$/.test(name.formula) ? 'Double' : 'String';
}

function valueOf(name: NameModel, workbook: WorkbookModel): unknown {
  const range = nameRange(workbook, name);
  if (range) return name.formula.slice(1);
  if (name.formula.includes('#REF!')) return '#REF!';
  const literal = /^="(.*)"$/.exec(name.formula)?.[1];
  if (literal !== undefined) return literal.replace(/""/g, '"');
  return /^=-?\d+(\.\d+)?$/.test(name.formula) ? Number(name.formula.slice(1)) : name.formula.slice(1);
}

function sheetOf(name: NameModel, workbook: WorkbookModel): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === name.sheetId);
}
