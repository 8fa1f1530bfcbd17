/** Cell styles are immutable and interned: a cell holds an index, and equal styles share one. */
import type { Style, WorkbookModel } from './types';

export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  borderTop: '',
  borderBottom: '',
  borderLeft: '',
  borderRight: '',
  locked: true,
};

/** The index of `style` in the workbook, added at the end if nobody has it yet. */
export function styleIndex(workbook: WorkbookModel, style: Style): number {
  const known = knownStyles(workbook.styles);
  const key = keyOf(style);
  const found = known.get(key);
  if (found !== undefined) return found;
  const index = workbook.styles.push(style) - 1;
  known.set(key, index);
  return index;
}

export function styleOf(workbook: WorkbookModel, index: number): Style {
  return workbook.styles[index] ?? workbook.styles[0] ?? DEFAULT_STYLE;
}

/** A function that gives the index of a style with `change` applied; each old index is looked up once. */
export function restyle(workbook: WorkbookModel, change: Partial<Style>): (index: number) => number {
  const done = new Map<number, number>();
  return (index) => {
    const known = done.get(index);
    if (known !== undefined) return known;
    const old = styleOf(workbook, index);
    const same = CHANGEABLE.every((key) => change[key] === undefined || change[key] === old[key]);
    const next = same ? index : styleIndex(workbook, { ...old, ...change });
    done.set(index, next);
    return next;
  };
}

const caches = new WeakMap<Style[], Map<string, number>>();

function knownStyles(styles: Style[]): Map<string, number> {
  const cached = caches.get(styles);
  if (cached && cached.size <= styles.length) return cached;
  const known = new Map<string, number>();
  styles.forEach((style, index) => {
    const key = keyOf(style);
    if (!known.has(key)) known.set(key, index);
  });
  caches.set(styles, known);
  return known;
}

function keyOf(style: Style): string {
  return `${CHANGEABLE.map((key) => style[key]).join('\u0001')}\u0001${style.source ?? ''}`;
}

const CHANGEABLE = [
  'numberFormat',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'fontColor',
  'fill',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'borderTop',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'locked',
] as const satisfies readonly (keyof Style)[];
