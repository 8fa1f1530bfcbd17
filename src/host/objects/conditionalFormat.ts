/** Conditional formats: custom formulas with a fill and a font colour; of others, where they are and of what kind. */
import { overlaps } from '../model/rectangles';
import { Refusal } from '../refusal';
import { cutRanges } from '../model/clearing';
import { isFormula } from '../model/formulas';
import { checkUnprotected } from '../model/protection';
import type { ConditionalEdge, ConditionalFormatModel } from '../model/types';
import type { HostObject, Navigation } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, colour, integer, oneOf, text } from './arguments';
import type { AreasTarget, Descriptions, FormatTarget } from './targets';
import { objectOf } from './targets';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** The file's words for the kinds of rules. */
const TYPE_OF_XML: Readonly<Record<string, (typeof TYPES)[number]>> = {
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  expression: 'Custom',
};

const EDGES = ['top', 'bottom', 'left', 'right'] as const;
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
/** The file's words for them. */
const LINE_WORDS: Readonly<Record<(typeof LINES)[number], string>> = {
  None: 'none',
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
};

/** What a new custom rule says until its formula is set. */
const NEVER = '=FALSE';

export const CONDITIONAL_FORMAT: Descriptions<
  | 'ConditionalFormatCollection'
  | 'ConditionalFormat'
  | 'CustomConditionalFormat'
  | 'ConditionalFormatRule'
  | 'ConditionalRangeFormat'
  | 'ConditionalRangeFill'
  | 'ConditionalRangeFont'
  | 'ConditionalRangeBorderCollection'
  | 'ConditionalRangeBorder'
> = {
  ConditionalFormatCollection: {
    items: (target) => formatsIn(target),
    item: formatOrNull,
    methods: {
      Add: { call: add },
      ClearAll: {
        call: ({ sheet, areas }) => {
          checkUnprotected(sheet);
          for (const area of areas) sheet.conditionalFormats = cutRanges(sheet.conditionalFormats, area);
          sheet.changed = true;
        },
      },
      GetCount: { call: (target) => formatsIn(target).length },
      GetItemAt: {
        call: (target, [index]) => {
          const format = formatsIn(target)[integer(index, 0)];
          if (!format) throw new Refusal('InvalidArgument');
          return format;
        },
      },
      GetItemOrNullObject: { since: '1.14', call: (target, [id]) => formatOrNull(target, id) },
    },
  },
  ConditionalFormat: {
    id: ({ conditional }) => conditional.id,
    alive: ({ sheet, conditional }, { workbook }) =>
      workbook.sheets.includes(sheet) && sheet.conditionalFormats.includes(conditional),
    scalars: {
      Id: { get: ({ conditional }) => conditional.id },
      Type: { get: ({ conditional }) => typeOf(conditional) },
      Priority: {
        get: ({ conditional }) => conditional.priority,
        set: (target, value) => change(target, { priority: integer(value, 0) }),
      },
      StopIfTrue: {
        get: ({ conditional }) => conditional.stopIfTrue,
        set: (target, value) => change(target, { stopIfTrue: bool(value) }),
      },
    },
    navigation: {
      Custom: {
        to: (target) => {
          if (typeOf(target.conditional) !== 'Custom') throw new Refusal('ItemNotFound');
          return objectOf('CustomConditionalFormat', target);
        },
      },
      CustomOrNullObject: {
        to: (target) => (typeOf(target.conditional) === 'Custom' ? objectOf('CustomConditionalFormat', target) : null),
      },
      CellValueOrNullObject: notHeld('CellValue'),
      ColorScaleOrNullObject: notHeld('ColorScale'),
      DataBarOrNullObject: notHeld('DataBar'),
      IconSetOrNullObject: notHeld('IconSet'),
      PresetOrNullObject: notHeld('PresetCriteria'),
      TextComparisonOrNullObject: notHeld('ContainsText'),
      TopBottomOrNullObject: notHeld('TopBottom'),
    },
    methods: {
      Delete: {
        call: ({ sheet, conditional }) => {
          checkUnprotected(sheet);
          sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== conditional);
          for (const other of sheet.conditionalFormats) if (other.priority > conditional.priority) other.priority -= 1;
          sheet.changed = true;
        },
      },
      GetRange: {
        call: (target) => {
          const range = onlyRange(target);
          if (!range) throw new Refusal('InvalidOperation');
          return range;
        },
      },
      GetRangeOrNullObject: { call: onlyRange },
      GetRanges: {
        since: '1.9',
        call: ({ sheet, conditional }) => objectOf('RangeAreas', { sheet, areas: conditional.ranges }),
      },
    },
  },
  CustomConditionalFormat: {
    navigation: {
      Rule: { to: (target) => objectOf('ConditionalFormatRule', target) },
      Format: { to: (target) => objectOf('ConditionalRangeFormat', target) },
    },
  },
  ConditionalFormatRule: {
    scalars: {
      Formula: {
        get: ({ conditional }) => conditional.formula ?? '',
        set: (target, value) => {
          const given = text(value);
          const formula = given.startsWith('=') ? given : `=${given}`;
          if (!isFormula(formula)) throw new Refusal('InvalidArgument');
          change(target, { formula });
        },
      },
    },
  },
  ConditionalRangeFormat: {
    navigation: {
      Fill: { to: (target) => objectOf('ConditionalRangeFill', target) },
      Font: { to: (target) => objectOf('ConditionalRangeFont', target) },
      Borders: { to: (target) => objectOf('ConditionalRangeBorderCollection', target) },
    },
  },
  ConditionalRangeFill: {
    scalars: {
      Color: {
        get: ({ conditional }) => conditional.fill ?? '',
        set: (target, value) => change(target, { fill: colour(value) }),
      },
    },
    methods: {
      Clear: {
        call: (target) => {
          change(target, {});
          delete target.conditional.fill;
        },
      },
    },
  },
  ConditionalRangeFont: {
    scalars: {
      Color: {
        get: ({ conditional }) => conditional.fontColor ?? '',
        set: (target, value) => change(target, { fontColor: colour(value) }),
      },
    },
  },
  ConditionalRangeBorderCollection: {
    scalars: { Count: { get: () => EDGES.length } },
    navigation: { Top: edge('top'), Bottom: edge('bottom'), Left: edge('left'), Right: edge('right') },
  },
  ConditionalRangeBorder: {
    scalars: {
      SideIndex: { get: (target) => `Edge${target.edge.charAt(0).toUpperCase()}${target.edge.slice(1)}` },
      Style: {
        get: ({ conditional, edge: side }) =>
          LINES.find((line) => LINE_WORDS[line] === (conditional.border?.[side] ?? 'none')) ?? 'None',
        set: (target, value) =>
          change(target, {
            border: { ...target.conditional.border, [target.edge]: LINE_WORDS[oneOf(LINES, value)] },
          }),
      },
    },
  },
};

function edge(side: ConditionalEdge): Navigation<FormatTarget, HostSession> {
  return { to: (target) => objectOf('ConditionalRangeBorder', { ...target, edge: side }) };
}

/** The rules that touch the areas, in the order of their priority. */
function formatsIn({ sheet, areas }: AreasTarget): readonly HostObject[] {
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => areas.some((area) => overlaps(range, area))))
    .sort((a, b) => a.priority - b.priority)
    .map((conditional) => objectOf('ConditionalFormat', { sheet, conditional }));
}

function formatOrNull({ sheet }: AreasTarget, id: unknown): HostObject | null {
  const conditional = sheet.conditionalFormats.find((candidate) => candidate.id === text(id));
  return conditional ? objectOf('ConditionalFormat', { sheet, conditional }) : null;
}

/** A new rule comes first. */
function add({ sheet, areas }: AreasTarget, [type]: readonly unknown[]): HostObject {
  checkUnprotected(sheet);
  if (oneOf(TYPES, type) !== 'Custom') {
    throw new Refusal('NotImplemented', 'The stand-in adds custom conditional formats only.');
  }
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const conditional: ConditionalFormatModel = {
    id: `{${globalThis.crypto.randomUUID().toUpperCase()}}`,
    ranges: [...areas],
    priority: 0,
    stopIfTrue: false,
    formula: NEVER,
  };
  sheet.conditionalFormats.push(conditional);
  sheet.changed = true;
  return objectOf('ConditionalFormat', { sheet, conditional });
}

function change({ sheet, conditional }: FormatTarget, fields: Partial<ConditionalFormatModel>): void {
  checkUnprotected(sheet);
  Object.assign(conditional, fields);
  sheet.changed = true;
}

function typeOf({ formula, xml }: ConditionalFormatModel): (typeof TYPES)[number] {
  if (formula !== undefined) return 'Custom';
  return TYPE_OF_XML[/\stype="(\w+)"/.exec(xml ?? '')?.[1] ?? ''] ?? 'PresetCriteria';
}

/** Kinds that the model keeps as they were opened: there, but not to be looked into. */
function notHeld(type: (typeof TYPES)[number]): Navigation<FormatTarget, HostSession> {
  return {
    to: ({ conditional }) => {
      if (typeOf(conditional) === type)
        throw new Refusal('NotImplemented', `The stand-in does not read ${type} rules.`);
      return null;
    },
  };
}

function onlyRange({ sheet, conditional }: FormatTarget): HostObject | null {
  const [area] = conditional.ranges;
  return area && conditional.ranges.length === 1 ? objectOf('Range', { sheet, area }) : null;
}
