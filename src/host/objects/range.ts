/** Excel.Range and Excel.RangeAreas: what a range holds. Where it leads is in rangeSteps.ts. */
import { areaAddress, quoteSheet, type Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { Refusal } from '../refusal';
import { clearCells } from '../model/clearing';
import { plainValue } from '../model/display';
import { checkUnprotected, checkWritable } from '../model/protection';
import { areaPoints } from '../model/sizes';
import type { Cell, SheetModel } from '../model/types';
import {
  checkValues,
  formulasOf,
  gridFor,
  numberFormatsOf,
  putNumberFormats,
  putValues,
  readGrid,
  textsOf,
  valuesOf,
} from '../model/values';
import { styleArea } from '../model/cells';
import type { HostSession } from '../session';
import { integer, oneOf, bool } from './arguments';
import { changeCells, selectOn } from './changes';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { copyInto, mergeArea, unmergeArea } from './rangeChanges';
import { areaSteps, rangeSteps } from './rangeSteps';
import { specialCellSteps } from './specialCells';
import type { AreasTarget, Descriptions, RangeTarget } from './targets';
import { objectOf } from './targets';

/** No read gives more cells than this, anywhere. */
const MAX_READ = 5_000_000;

export const RANGE: Descriptions<'Range' | 'RangeAreas' | 'RangeCollection'> = {
  Range: {
    alive: ({ sheet }, session) => session.workbook.sheets.includes(sheet),
    scalars: {
      Address: { get: fullAddress },
      AddressLocal: { get: fullAddress },
      RowIndex: { get: ({ area }) => area.row },
      ColumnIndex: { get: ({ area }) => area.column },
      RowCount: { get: ({ area }) => area.rows },
      ColumnCount: { get: ({ area }) => area.columns },
      CellCount: { get: ({ area }) => cellCount([area]) },
      Values: { get: ({ sheet, area }) => bounded(area, () => valuesOf(sheet, area)), set: typeIn },
      Formulas: { get: ({ sheet, area }) => bounded(area, () => formulasOf(sheet, area)), set: typeIn },
      FormulasLocal: { get: ({ sheet, area }) => bounded(area, () => formulasOf(sheet, area)), set: typeIn },
      Text: { get: ({ sheet, area }, session) => bounded(area, () => textsOf(session.workbook, sheet, area)) },
      ValueTypes: { get: ({ sheet, area }) => bounded(area, () => readGrid(sheet, area, valueType)) },
      NumberFormat: { get: formats, set: setFormats },
      NumberFormatLocal: { since: '1.7', get: formats, set: setFormats },
      Hidden: { since: '1.2', get: (range) => hiddenIn(range, 'row') === true || hiddenIn(range, 'column') === true },
      RowHidden: {
        since: '1.2',
        get: (range) => hiddenIn(range, 'row'),
        set: (range, value) => hide(range, 'row', bool(value)),
      },
      ColumnHidden: {
        since: '1.2',
        get: (range) => hiddenIn(range, 'column'),
        set: (range, value) => hide(range, 'column', bool(value)),
      },
      IsEntireColumn: { since: '1.7', get: ({ area }) => area.rows === MAX_ROWS },
      IsEntireRow: { since: '1.7', get: ({ area }) => area.columns === MAX_COLUMNS },
      Hyperlink: { since: '1.7', get: hyperlinkOf, set: setHyperlink },
      HasSpill: { since: '1.12', get: () => false },
      Left: { since: '1.10', get: ({ sheet, area }) => areaPoints(sheet, area).left },
      Top: { since: '1.10', get: ({ sheet, area }) => areaPoints(sheet, area).top },
      Width: { since: '1.10', get: ({ sheet, area }) => areaPoints(sheet, area).width },
      Height: { since: '1.10', get: ({ sheet, area }) => areaPoints(sheet, area).height },
    },
    navigation: {
      Worksheet: { to: ({ sheet }) => objectOf('Worksheet', sheet) },
      Format: { to: ({ sheet, area }) => objectOf('RangeFormat', { sheet, areas: [area] }) },
      ConditionalFormats: {
        since: '1.6',
        to: ({ sheet, area }) => objectOf('ConditionalFormatCollection', { sheet, areas: [area] }),
      },
      DataValidation: { since: '1.8', to: ({ sheet, area }) => objectOf('DataValidation', { sheet, areas: [area] }) },
    },
    methods: {
      ...rangeSteps,
      ...specialCellSteps,
      Clear: { call: ({ sheet, area }, [applyTo], session) => clear({ sheet, areas: [area] }, applyTo, session) },
      Select: { call: ({ sheet, area }, _args, session) => selectVisible(session, sheet, area) },
      Merge: { since: '1.2', call: ({ sheet, area }, [across]) => mergeArea(sheet, area, across === true) },
      Unmerge: { since: '1.2', call: ({ sheet, area }) => unmergeArea(sheet, area) },
      CopyFrom: {
        since: '1.9',
        call: (range, [source, kind], session) => copyInto(session, range, source, kind),
      },
      Calculate: { since: '1.6', call: () => null },
      SetDirty: { since: '1.9', call: () => null },
      _ValidateArraySize: {
        call: ({ area }, [rows, columns]) => {
          if (rows !== area.rows || columns !== area.columns) gridFor(area, []);
        },
      },
    },
  },
  RangeAreas: {
    alive: ({ sheet }, session) => session.workbook.sheets.includes(sheet),
    scalars: {
      Address: { get: areasAddress },
      AddressLocal: { get: areasAddress },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => cellCount(areas) },
      IsEntireColumn: { get: ({ areas }) => areas.every((area) => area.rows === MAX_ROWS) },
      IsEntireRow: { get: ({ areas }) => areas.every((area) => area.columns === MAX_COLUMNS) },
    },
    navigation: {
      Areas: { to: (target) => objectOf('RangeCollection', target) },
      Worksheet: { to: ({ sheet }) => objectOf('Worksheet', sheet) },
      Format: { to: (target) => objectOf('RangeFormat', target) },
      ConditionalFormats: { to: (target) => objectOf('ConditionalFormatCollection', target) },
      DataValidation: { to: (target) => objectOf('DataValidation', target) },
    },
    methods: {
      ...areaSteps,
      Clear: { call: (target, [applyTo], session) => clear(target, applyTo, session) },
      Calculate: { call: () => null },
      SetDirty: { call: () => null },
    },
  },
  RangeCollection: {
    items: ({ sheet, areas }) => areas.map((area) => objectOf('Range', { sheet, area })),
    methods: {
      GetCount: { call: ({ areas }) => areas.length },
      GetItemAt: {
        call: ({ sheet, areas }, [index]) => {
          const area = areas[integer(index)];
          if (!area) throw new Refusal('InvalidArgument');
          return objectOf('Range', { sheet, area });
        },
      },
    },
  },
};

function fullAddress({ sheet, area }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${areaAddress(area)}`;
}

/** At most 8,192 characters, as Excel's. */
function areasAddress({ sheet, areas }: AreasTarget): string {
  return areas
    .map((area) => `${quoteSheet(sheet.name)}!${areaAddress(area)}`)
    .join(',')
    .slice(0, 8192);
}

/** -1 beyond what fits into 31 bits, as Excel answers. */
function cellCount(areas: readonly Rectangle[]): number {
  const count = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  return count > 2_147_483_647 ? -1 : count;
}

function isUnbounded(area: Rectangle): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** Cell contents of whole rows and columns are null; of more cells than Excel reads at once, a refusal. */
function bounded<R>(area: Rectangle, read: () => R): R | null {
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MAX_READ) throw new Refusal('RangeExceedsLimit');
  return read();
}

function typeIn({ sheet, area }: RangeTarget, given: unknown, session: HostSession): void {
  if (isUnbounded(area)) throw new Refusal('InvalidArgument');
  const grid = gridFor(area, given);
  checkWritable(session.workbook, sheet, [area]);
  checkValues(session.workbook, sheet, area, grid);
  changeCells(session, sheet, area, () => putValues(session.workbook, sheet, area, grid));
}

function formats({ sheet, area }: RangeTarget, session: HostSession): unknown {
  return bounded(area, () => numberFormatsOf(session.workbook, sheet, area));
}

function setFormats({ sheet, area }: RangeTarget, given: unknown, session: HostSession): void {
  if (isUnbounded(area)) throw new Refusal('InvalidArgument');
  checkUnprotected(sheet);
  if (typeof given === 'string') {
    styleArea(session.workbook, sheet, area, { numberFormat: given === '' ? 'General' : given });
  } else {
    putNumberFormats(session.workbook, sheet, area, gridFor(area, given));
  }
}

function valueType(cell: Cell | undefined): string {
  if (typeof cell?.value === 'object') return 'Error';
  const value = plainValue(cell);
  if (value === '') return 'Empty';
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function hiddenIn({ sheet, area }: RangeTarget, what: 'row' | 'column'): boolean | null {
  const models = what === 'row' ? sheet.rows : sheet.columns;
  const [first, count] = what === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  let hidden = 0;
  for (const [index, model] of models) if (model.hidden && index >= first && index < first + count) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

function hide({ sheet, area }: RangeTarget, what: 'row' | 'column', hidden: boolean): void {
  checkUnprotected(sheet);
  sheet.changed = true;
  const models = what === 'row' ? sheet.rows : sheet.columns;
  const [first, count] = what === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  for (let index = first; index < first + count; index++) {
    models.set(index, { style: 0, ...models.get(index), hidden });
  }
}

const APPLY_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function clear({ sheet, areas }: AreasTarget, applyTo: unknown, session: HostSession): void {
  const what = applyTo === null || applyTo === undefined ? 'All' : oneOf(APPLY_TO, applyTo);
  for (const area of areas) {
    if (what === 'Formats') checkUnprotected(sheet);
    changeCells(session, sheet, area, () => clearCells(sheet, area, what));
  }
}

function selectVisible(session: HostSession, sheet: SheetModel, area: Rectangle): void {
  if (sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation');
  selectOn(session, sheet, area);
}
