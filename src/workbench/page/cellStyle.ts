/** From a cell's style to CSS, and how its text fits its width. */
import type { CSSProperties } from 'react';
import type { DrawnCell } from './useBook';

const WIDTHS: Readonly<Record<string, string>> = { medium: '2px', thick: '3px', double: '3px' };
const PADDING = 8;

/** The cell's ground and its lines. */
export function boxStyle(cell: DrawnCell | undefined): CSSProperties {
  if (!cell) return {};
  const look = { ...cell.look, ...cell.over };
  return {
    ...(look.fill === '' ? {} : { backgroundColor: look.fill }),
    ...line('Top', look.borderTop),
    ...line('Bottom', look.borderBottom),
    ...line('Left', look.borderLeft),
    ...line('Right', look.borderRight),
  };
}

/** Its text. */
export function textStyle(cell: DrawnCell): CSSProperties {
  const look = { ...cell.look, ...cell.over };
  return {
    fontFamily: `"${look.fontName}", Calibri, Carlito, Arial, sans-serif`,
    fontSize: `${look.fontSize}pt`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    textDecoration: look.underline ? 'underline' : 'none',
    color: look.fontColor,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: look.wrap ? 'anywhere' : 'normal',
    justifyContent: { left: 'flex-start', center: 'center', right: 'flex-end' }[cell.align],
    textAlign: cell.align,
    alignItems: { Top: 'flex-start', Center: 'center' }[look.vertical] ?? 'flex-end',
    ...(look.indent === 0
      ? {}
      : cell.align === 'right'
        ? { paddingRight: 4 + look.indent * 9 }
        : { paddingLeft: 4 + look.indent * 9 }),
  };
}

interface Fitted {
  readonly text: string;
  /** In pixels, of the text on one line. */
  readonly width: number;
  readonly overflows: boolean;
}

/** Excel shows `####` rather than a part of a number. */
export function fitted(cell: DrawnCell, width: number): Fitted {
  const { look, text } = cell;
  if (look.wrap && !cell.isNumber) return { text, width, overflows: false };
  const needed =
    textWidth(text, `${look.bold ? 'bold ' : ''}${look.fontSize}pt "${look.fontName}", Calibri, Carlito, Arial`) +
    PADDING;
  const general = look.numberFormat === 'General';
  if (cell.isNumber && needed > width + PADDING / 2 && !general) {
    return { text: '#'.repeat(Math.max(1, Math.floor((width - PADDING) / 8))), width, overflows: false };
  }
  return { text, width: needed, overflows: needed > width && cell.align === 'left' && !cell.isNumber };
}

let canvas: CanvasRenderingContext2D | null | undefined;

function textWidth(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * 8;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** `medium #1F4E79`, as the workbook has it. */
function line(side: 'Top' | 'Bottom' | 'Left' | 'Right', border: string): CSSProperties {
  if (border === '') return {};
  const [kind = 'thin', color = '#000000'] = border.split(' ');
  const style = /dash/i.test(kind)
    ? 'dashed'
    : /dot|hair/i.test(kind)
      ? 'dotted'
      : kind === 'double'
        ? 'double'
        : 'solid';
  return { [`border${side}`]: `${WIDTHS[kind] ?? '1px'} ${style} ${color}` };
}
