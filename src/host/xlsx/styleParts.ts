/** Single entries of styles.xml: fonts, fills, borders, differential formats, new or changed from an opened one. */
import type { ConditionalFormatModel, Style } from '../model/types';
import { argb } from './colors';
import type { BorderFields, FontFields } from './stylesOpen';
import { attr } from './text';
import type { XmlElement } from './xml';
import { attribute, child, outerXml } from './xml';

// The order that Microsoft's validator asks for.
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

export function sameFont(a: FontFields, b: FontFields): boolean {
  return (['fontName', 'fontSize', 'bold', 'italic', 'underline', 'fontColor'] as const).every(
    (key) => a[key] === b[key],
  );
}

export function sameBorder(a: BorderFields, b: BorderFields): boolean {
  return SIDES.every(([key]) => a[key] === b[key]);
}

/** A font; what it does not change of the opened one (strike-through, theme colour, family …) is kept. */
export function fontXml(style: Style, text: string, base: XmlElement | undefined, old: FontFields | undefined): string {
  const kept = (name: string): string => {
    const element = child(base, name);
    return element ? outerXml(text, element) : '';
  };
  const rename = old?.fontName !== style.fontName;
  const written: Readonly<Record<string, string>> = {
    b: style.bold ? '<b/>' : '',
    i: style.italic ? '<i/>' : '',
    u: !style.underline ? '' : old?.underline ? kept('u') : '<u/>',
    sz: `<sz val="${style.fontSize}"/>`,
    color: old?.fontColor === style.fontColor ? kept('color') : colorXml('color', style.fontColor),
    name: `<name${attr('val', style.fontName)}/>`,
    // These describe the old face.
    family: rename ? '<family val="2"/>' : kept('family'),
    charset: rename ? '' : kept('charset'),
    scheme: rename ? '' : kept('scheme'),
  };
  return `<font>${FONT_ORDER.map((name) => written[name] ?? kept(name)).join('')}</font>`;
}

export function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid">${colorXml('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

/** A border; sides that are as they were, and diagonals, are copied from the opened one. */
export function borderXml(
  style: Style,
  text: string,
  base: XmlElement | undefined,
  old: BorderFields | undefined,
): string {
  const attributes = ['diagonalUp', 'diagonalDown', 'outline']
    .map((name) => attr(name, attribute(base, name)))
    .join('');
  const sides = SIDES.map(([key, name]) => {
    const element = child(base, name);
    return element && old?.[key] === style[key] ? outerXml(text, element) : sideXml(name, style[key]);
  });
  const rest = ['diagonal', 'vertical', 'horizontal'].map((name) => {
    const element = child(base, name);
    return element ? outerXml(text, element) : '';
  });
  return `<border${attributes}>${sides.join('')}${rest[0] === '' ? '<diagonal/>' : ''}${rest.join('')}</border>`;
}

/** A differential format of a conditional format: solid fills have their colour as the background here. */
export function differentialXml({
  fill,
  fontColor,
  border,
}: Pick<ConditionalFormatModel, 'fill' | 'fontColor' | 'border'>): string {
  const font = fontColor === undefined || fontColor === '' ? '' : `<font>${colorXml('color', fontColor)}</font>`;
  const solid =
    fill === undefined || fill === ''
      ? ''
      : `<fill><patternFill patternType="solid">${colorXml('bgColor', fill)}</patternFill></fill>`;
  const lines = SIDES.map(([, name]) => (border?.[name] === undefined ? '' : sideXml(name, border[name])));
  const edges = border === undefined ? '' : `<border>${lines.join('')}</border>`;
  return `<dxf>${font}${solid}${edges}</dxf>`;
}

const SIDES = [
  ['borderLeft', 'left'],
  ['borderRight', 'right'],
  ['borderTop', 'top'],
  ['borderBottom', 'bottom'],
] as const;

const LINES = [
  'thin',
  'medium',
  'dashed',
  'dotted',
  'thick',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
];

function sideXml(name: string, line: string): string {
  if (line === '' || line.toLowerCase() === 'none') return `<${name}/>`;
  const [word = '', color = ''] = line.split(' ');
  const style = LINES.find((one) => one.toLowerCase() === word.toLowerCase()) ?? 'thin';
  return `<${name} style="${style}">${color === '' ? '<color auto="1"/>' : colorXml('color', color)}</${name}>`;
}

function colorXml(name: string, color: string): string {
  const rgb = argb(color);
  return rgb === undefined ? '' : `<${name} rgb="${rgb}"/>`;
}
