/** Excel.RangeBorder and its collection. The model holds the four edges of a cell, as the file's word and colour. */
import type { Rectangle } from '../../a1';
import { Refusal } from '../refusal';
import { cellAt, inheritedStyle, styleArea } from '../model/cells';
import { checkUnprotected } from '../model/protection';
import { styleOf } from '../model/styles';
import type { Style } from '../model/types';
import type { HostSession } from '../session';
import { colour, integer, oneOf } from './arguments';
import type { AreasTarget, BorderSide, Descriptions } from './targets';
import { objectOf } from './targets';

const SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface Line {
  readonly style: (typeof STYLES)[number];
  readonly weight: (typeof WEIGHTS)[number];
  readonly color: string;
}
type Target = AreasTarget & { readonly side: BorderSide };
type Edge = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

export const BORDERS: Descriptions<'RangeBorderCollection' | 'RangeBorder'> = {
  RangeBorderCollection: {
    scalars: { Count: { get: () => SIDES.length } },
    items: (target) => SIDES.map((side) => objectOf('RangeBorder', { ...target, side })),
    item: (target, key) => objectOf('RangeBorder', { ...target, side: oneOf(SIDES, key) }),
    methods: {
      GetItemAt: {
        call: (target, [index]) => {
          const side = SIDES[integer(index)];
          if (side === undefined) throw new Refusal('InvalidArgument');
          return objectOf('RangeBorder', { ...target, side });
        },
      },
    },
  },
  RangeBorder: {
    id: ({ side }) => side,
    scalars: {
      SideIndex: { get: ({ side }) => side },
      Style: {
        get: (target, session) => common(target, session, 'style'),
        set: (target, value, session) => draw(target, session, { style: oneOf(STYLES, value) }),
      },
      Weight: {
        get: (target, session) => common(target, session, 'weight'),
        set: (target, value, session) => draw(target, session, { weight: oneOf(WEIGHTS, value) }),
      },
      Color: {
        get: (target, session) => common(target, session, 'color'),
        set: (target, value, session) => draw(target, session, { color: colour(value) }),
      },
    },
  },
};

/** Which cells of an area have the border, and at which of their edges. */
function edgesOf(area: Rectangle, side: BorderSide): readonly { readonly area: Rectangle; readonly edge: Edge }[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, edge: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, edge: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: 'borderRight' }];
    case 'InsideHorizontal':
      return rows > 1
        ? [
            { area: { ...area, rows: rows - 1 }, edge: 'borderBottom' },
            { area: { ...area, row: row + 1, rows: rows - 1 }, edge: 'borderTop' },
          ]
        : [];
    case 'InsideVertical':
      return columns > 1
        ? [
            { area: { ...area, columns: columns - 1 }, edge: 'borderRight' },
            { area: { ...area, column: column + 1, columns: columns - 1 }, edge: 'borderLeft' },
          ]
        : [];
    case 'DiagonalDown':
    case 'DiagonalUp':
      throw new Refusal('NotImplemented', 'The stand-in draws no diagonal borders.');
  }
}

/** Setting a weight or colour where there is no line draws one, as in Excel. */
function draw(target: Target, session: HostSession, change: Partial<Line>): void {
  checkUnprotected(target.sheet);
  for (const whole of target.areas) {
    for (const { area, edge } of edgesOf(whole, target.side)) {
      const old = lineOf(firstEdge(target, session, area, edge));
      const base: Line = old.style === 'None' ? { ...old, style: 'Continuous' } : old;
      const drawn: Partial<Style> = { [edge]: wordOf({ ...base, ...change }) };
      styleArea(session.workbook, target.sheet, area, drawn);
    }
  }
}

function common(target: Target, session: HostSession, key: keyof Line): string | null {
  if (target.side.startsWith('Diagonal')) return key === 'style' ? 'None' : lineOf('')[key];
  const lines = new Set<string>();
  for (const whole of target.areas) {
    for (const { area, edge } of edgesOf(whole, target.side))
      lines.add(lineOf(firstEdge(target, session, area, edge))[key]);
  }
  const [only = lineOf('')[key]] = lines;
  return lines.size > 1 ? null : only;
}

function firstEdge({ sheet }: Target, session: HostSession, area: Rectangle, edge: Edge): string {
  const index = cellAt(sheet, area.row, area.column)?.style ?? inheritedStyle(sheet, area.row, area.column);
  return styleOf(session.workbook, index)[edge];
}

const WORDS: Readonly<Record<string, Pick<Line, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

function lineOf(border: string): Line {
  const [word = '', color = '#000000'] = border.split(' ');
  return { ...(WORDS[word] ?? { style: 'None', weight: 'Thin' }), color };
}

/** The file's word for a line; a weight its style does not come in gives the nearest it does. */
function wordOf(line: Line): string {
  if (line.style === 'None') return '';
  const words = Object.entries(WORDS).filter(([, { style }]) => style === line.style);
  const [word] = words.find(([, { weight }]) => weight === line.weight) ?? words[0] ?? ['thin'];
  return line.color === '#000000' ? word : `${word} ${line.color}`;
}
