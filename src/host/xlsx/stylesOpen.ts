/** Reads styles.xml: each cellXfs entry as a Style, each dxf as far as conditional formats need it. */
import { DEFAULT_STYLE } from '../model/styles';
import type { ConditionalEdge, ConditionalFormatModel, Style } from '../model/types';
import type { Palette } from './colors';
import { colorOf } from './colors';
import { builtInFormat } from './numberFormats';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, flag, numeric } from './xml';

export interface OpenedStyles {
  /** By cellXfs index; never empty. */
  readonly styles: Style[];
  /** By cellXfs index: strings of these cells were typed with a leading apostrophe. */
  readonly quoted: readonly boolean[];
  readonly formats: readonly DifferentialFormat[];
  readonly palette: Palette;
}

export interface DifferentialFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly border?: NonNullable<ConditionalFormatModel['border']>;
  /** Whether that is all it says. */
  readonly plain: boolean;
}

export type FontFields = Pick<Style, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'fontColor'>;
export type BorderFields = Pick<Style, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>;

export function openStyles(part: XmlDocument | undefined, palette: Palette): OpenedStyles {
  const root = part?.root;
  const formats = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((one) => [
      numeric(one, 'numFmtId') ?? -1,
      attribute(one, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = children(child(root, 'fonts'), 'font').map((font) => fontFields(font, palette));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => solidFill(fill, palette));
  const borders = children(child(root, 'borders'), 'border').map((border) => borderFields(border, palette));
  const xfs = children(child(root, 'cellXfs'), 'xf');
  const styles = xfs.map((xf, source): Style => {
    const format = numeric(xf, 'numFmtId') ?? 0;
    return {
      ...DEFAULT_STYLE,
      numberFormat: formats.get(format) ?? builtInFormat(format) ?? 'General',
      ...fonts[numeric(xf, 'fontId') ?? 0],
      fill: fills[numeric(xf, 'fillId') ?? 0] ?? '',
      ...borders[numeric(xf, 'borderId') ?? 0],
      ...alignmentFields(child(xf, 'alignment')),
      locked: flag(child(xf, 'protection'), 'locked', true),
      source,
    };
  });
  return {
    styles: styles.length > 0 ? styles : [DEFAULT_STYLE],
    quoted: xfs.map((xf) => flag(xf, 'quotePrefix')),
    formats: children(child(root, 'dxfs'), 'dxf').map((dxf) => differentialFormat(dxf, palette)),
    palette,
  };
}

function fontFields(font: XmlElement, palette: Palette): FontFields {
  return {
    fontName: attribute(child(font, 'name'), 'val') ?? DEFAULT_STYLE.fontName,
    fontSize: numeric(child(font, 'sz'), 'val') ?? DEFAULT_STYLE.fontSize,
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: child(font, 'u') !== undefined && attribute(child(font, 'u'), 'val') !== 'none',
    fontColor: colorOf(palette, child(font, 'color')) ?? DEFAULT_STYLE.fontColor,
  };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, 'val', true);
}

function solidFill(fill: XmlElement, palette: Palette): string {
  const pattern = child(fill, 'patternFill');
  return attribute(pattern, 'patternType') === 'solid' ? (colorOf(palette, child(pattern, 'fgColor')) ?? '') : '';
}

function borderFields(border: XmlElement, palette: Palette): BorderFields {
  const line = (...names: readonly string[]): string => {
    const side = names.map((name) => child(border, name)).find((one) => one !== undefined);
    const style = attribute(side, 'style') ?? 'none';
    if (style === 'none') return '';
    const color = colorOf(palette, child(side, 'color'));
    return color === undefined ? style : `${style} ${color}`;
  };
  return {
    borderTop: line('top'),
    borderBottom: line('bottom'),
    borderLeft: line('left', 'start'),
    borderRight: line('right', 'end'),
  };
}

function alignmentFields(
  alignment: XmlElement | undefined,
): Pick<Style, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  return {
    horizontal: HORIZONTAL[attribute(alignment, 'horizontal') ?? ''] ?? 'General',
    vertical: VERTICAL[attribute(alignment, 'vertical') ?? ''] ?? 'Bottom',
    wrap: flag(alignment, 'wrapText'),
    indent: numeric(alignment, 'indent') ?? 0,
  };
}

/** The file's words and Office.js's. */
export const HORIZONTAL: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

export const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

function differentialFormat(dxf: XmlElement, palette: Palette): DifferentialFormat {
  const font = child(dxf, 'font');
  const pattern = child(dxf, 'fill', 'patternFill');
  const fill = colorOf(palette, child(pattern, 'bgColor'));
  const fontColor = colorOf(palette, child(font, 'color'));
  const edges = child(dxf, 'border')?.children ?? [];
  const border = Object.fromEntries(edges.map((edge) => [edge.name, attribute(edge, 'style') ?? 'none']));
  const plain =
    dxf.children.every((one) => ['font', 'fill', 'border'].includes(one.name)) &&
    edges.every((edge) => EDGES.some((name) => name === edge.name) && isAutomatic(child(edge, 'color'))) &&
    (font?.children ?? []).every((one) => one.name === 'color') &&
    (font === undefined || fontColor !== undefined) &&
    (child(dxf, 'fill') === undefined ||
      (fill !== undefined && (attribute(pattern, 'patternType') ?? 'solid') === 'solid'));
  return {
    plain,
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(edges.length === 0 ? {} : { border }),
  };
}

const EDGES: readonly ConditionalEdge[] = ['left', 'right', 'top', 'bottom'];

function isAutomatic(color: XmlElement | undefined): boolean {
  return color === undefined || flag(color, 'auto');
}
