/**
 * Writes styles.xml by appending only: every index that the opened file uses stays what it was. A changed style takes
 * what the model does not hold from the entry it came from.
 */
import type { ConditionalFormatModel, Style } from '../model/types';
import { borderXml, fillXml, fontXml, differentialXml, sameBorder, sameFont } from './styleParts';
import { builtInId, FIRST_OWN_FORMAT } from './numberFormats';
import type { OpenedStyles } from './stylesOpen';
import { HORIZONTAL, VERTICAL } from './stylesOpen';
import { attr, attributeXml, flagAttr } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, numeric, outerXml } from './xml';

export interface StyleWriter {
  /** The cellXfs index for a style of the workbook, with Excel's quote prefix or without. */
  readonly cellFormat: (style: number, quoted: boolean) => number;
  /** The same for a row, a column or an empty cell: an opened entry as it is. */
  readonly plainFormat: (style: number) => number;
  readonly differentialFormat: (format: Pick<ConditionalFormatModel, 'fill' | 'fontColor' | 'border'>) => number;
  /** The part's text, or undefined if nothing was added. */
  readonly finish: () => string | undefined;
}

const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export function styleWriter(part: XmlDocument, opened: OpenedStyles, styles: readonly Style[]): StyleWriter {
  const { text, root } = part;
  const sections = new Map(SECTIONS.map((name) => [name, sectionOf(text, root, name)]));
  const entries = (name: string): readonly XmlElement[] => child(root, name)?.children ?? [];
  const xfs = entries('cellXfs');
  const known = new Map<string, number>();

  const add = (section: string, xml: string): number => {
    const target = sections.get(section);
    if (!target) throw new RangeError(`no such section: ${section}`);
    const found = target.byXml.get(xml);
    if (found !== undefined) return found;
    const index = target.count + target.added.push(xml) - 1;
    target.byXml.set(xml, index);
    return index;
  };

  let nextFormat = entries('numFmts').reduce(
    (free, one) => Math.max(free, (numeric(one, 'numFmtId') ?? 0) + 1),
    FIRST_OWN_FORMAT,
  );
  const formats = new Map(
    entries('numFmts').map((one) => [attribute(one, 'formatCode') ?? '', numeric(one, 'numFmtId') ?? 0]),
  );
  const formatId = (code: string): number => {
    const id = formats.get(code) ?? builtInId(code);
    if (id !== undefined) return id;
    formats.set(code, nextFormat);
    add('numFmts', `<numFmt numFmtId="${nextFormat}"${attr('formatCode', code)}/>`);
    return nextFormat++;
  };

  const xfXml = (style: Style, quoted: boolean): string => {
    const source = style.source;
    const base = source === undefined ? undefined : xfs[source];
    const old = source === undefined ? undefined : opened.styles[source];
    const oldFont = entries('fonts')[numeric(base, 'fontId') ?? 0];
    const oldBorder = entries('borders')[numeric(base, 'borderId') ?? 0];
    const format =
      old?.numberFormat === style.numberFormat ? (numeric(base, 'numFmtId') ?? 0) : formatId(style.numberFormat);
    const font =
      old && sameFont(old, style) ? (numeric(base, 'fontId') ?? 0) : add('fonts', fontXml(style, text, oldFont, old));
    const fill =
      old?.fill === style.fill
        ? (numeric(base, 'fillId') ?? 0)
        : style.fill === ''
          ? 0
          : add('fills', fillXml(style.fill));
    const border =
      old && sameBorder(old, style)
        ? (numeric(base, 'borderId') ?? 0)
        : add('borders', borderXml(style, text, oldBorder, old));
    const inner = alignmentXml(style, child(base, 'alignment')) + protectionXml(style, child(base, 'protection'));
    return (
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${attr('xfId', attribute(base, 'xfId') ?? '0')}` +
      `${flagAttr('quotePrefix', quoted)}${flagAttr('pivotButton', attribute(base, 'pivotButton') === '1')} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"` +
      (inner === '' ? '/>' : ` applyAlignment="1" applyProtection="1">${inner}</xf>`)
    );
  };

  const cellFormat = (index: number, quoted: boolean): number => {
    const key = `${index} ${quoted}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const style = styles[index] ?? styles[0];
    const xf =
      style === undefined ? 0 : (unchanged(style, index, opened, quoted) ?? add('cellXfs', xfXml(style, quoted)));
    known.set(key, xf);
    return xf;
  };

  return {
    cellFormat,
    plainFormat: (index) => {
      const source = styles[index]?.source;
      return cellFormat(index, source === undefined ? false : (opened.quoted[source] ?? false));
    },
    differentialFormat: (format) => add('dxfs', differentialXml(format)),
    finish: () => finished(text, root, sections),
  };
}

interface Section {
  readonly element: XmlElement | undefined;
  readonly count: number;
  readonly added: string[];
  readonly byXml: Map<string, number>;
}

function sectionOf(text: string, root: XmlElement, name: string): Section {
  const element = child(root, name);
  const byXml = new Map<string, number>();
  element?.children.forEach((one, index) => {
    const xml = outerXml(text, one);
    // Equal number formats and cell formats are looked up by their content, never shared by their text.
    if (name !== 'cellXfs' && name !== 'numFmts' && !byXml.has(xml)) byXml.set(xml, index);
  });
  return { element, count: element?.children.length ?? 0, added: [], byXml };
}

/** The opened entry that a style still is, field by field; the workbook's default style is the first. */
function unchanged(style: Style, index: number, opened: OpenedStyles, quoted: boolean): number | undefined {
  const source = style.source ?? (index === 0 ? 0 : undefined);
  const old = source === undefined ? undefined : opened.styles[source];
  if (source === undefined || old === undefined || (opened.quoted[source] ?? false) !== quoted) return undefined;
  const isSame = (Object.keys(old) as (keyof Style)[]).every((key) => key === 'source' || old[key] === style[key]);
  return isSame ? source : undefined;
}

function alignmentXml(style: Style, base: XmlElement | undefined): string {
  const kept = ['textRotation', 'relativeIndent', 'justifyLastLine', 'shrinkToFit', 'readingOrder'];
  const word = (words: Readonly<Record<string, string>>, value: string): string | undefined =>
    Object.entries(words).find(([, name]) => name.toLowerCase() === value.toLowerCase())?.[0];
  const horizontal = word(HORIZONTAL, style.horizontal);
  const vertical = word(VERTICAL, style.vertical);
  const attributes =
    attr('horizontal', horizontal === 'general' ? undefined : horizontal) +
    attr('vertical', vertical === 'bottom' ? undefined : vertical) +
    flagAttr('wrapText', style.wrap) +
    attr('indent', style.indent === 0 ? undefined : style.indent) +
    kept.map((name) => attr(name, attribute(base, name))).join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function protectionXml(style: Style, base: XmlElement | undefined): string {
  const attributes = flagAttr('locked', style.locked, true) + attr('hidden', attribute(base, 'hidden'));
  return attributes === '' ? '' : `<protection${attributes}/>`;
}

function finished(text: string, root: XmlElement, sections: ReadonlyMap<string, Section>): string | undefined {
  const edits: { from: number; to: number; xml: string }[] = [];
  SECTIONS.forEach((name, order) => {
    const section = sections.get(name);
    if (!section || section.added.length === 0) return;
    const { element, added, count } = section;
    const xml = added.join('');
    if (!element) {
      const later = SECTIONS.slice(order + 1);
      const at = root.children.find((one) => later.includes(one.name))?.start ?? root.innerEnd;
      edits.push({ from: at, to: at, xml: `<${name} count="${added.length}">${xml}</${name}>` });
      return;
    }
    const others = [...element.attributes]
      .filter(([key]) => key !== 'count')
      .map(([key, value]) => ` ${key}="${attributeXml(value)}"`);
    const inner = text.slice(element.innerStart, element.innerEnd);
    edits.push({
      from: element.start,
      to: element.end,
      xml: `<${name} count="${count + added.length}"${others.join('')}>${inner}${xml}</${name}>`,
    });
  });
  if (edits.length === 0) return undefined;
  let out = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.from - b.from)) {
    out += text.slice(at, edit.from) + edit.xml;
    at = edit.to;
  }
  return out + text.slice(at);
}
