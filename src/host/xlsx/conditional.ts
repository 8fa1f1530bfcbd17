/** Conditional formats: rules with a formula and colours are modelled, all others stay their XML. */
import type { ConditionalFormatModel } from '../model/types';
import { areasOf, sqref } from './areas';
import { bit } from './elements';
import type { OpenedStyles } from './stylesOpen';
import type { StyleWriter } from './stylesSave';
import { attr, formulaText, textXml } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, flag, numeric, outerXml, elementText } from './xml';

export function readConditionalFormats(part: XmlDocument, styles: OpenedStyles): ConditionalFormatModel[] {
  const groups = children(part.root, 'conditionalFormatting');
  return groups.flatMap((group, g) =>
    children(group, 'cfRule').map((rule, r): ConditionalFormatModel => ({
      id: `{${hex(g + 1)}-${hex(r + 1)}}`,
      ranges: areasOf(attribute(group, 'sqref')),
      priority: numeric(rule, 'priority') ?? 1,
      stopIfTrue: flag(rule, 'stopIfTrue'),
      ...(ruleOf(part, rule, styles) ?? { xml: outerXml(part.text, rule) }),
    })),
  );
}

/** All rules of a sheet: one element for each list of ranges, in the order of first use. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatModel[], styles: StyleWriter): string {
  const groups = new Map<string, string[]>();
  for (const format of formats) {
    if (format.ranges.length === 0) continue;
    const where = sqref(format.ranges);
    const rules = groups.get(where) ?? [];
    rules.push(ruleXml(format, styles));
    groups.set(where, rules);
  }
  return [...groups]
    .map(([where, rules]) => `<conditionalFormatting${attr('sqref', where)}>${rules.join('')}</conditionalFormatting>`)
    .join('');
}

function ruleOf(
  part: XmlDocument,
  rule: XmlElement,
  styles: OpenedStyles,
): Pick<ConditionalFormatModel, 'formula' | 'fill' | 'fontColor' | 'border'> | undefined {
  const format = styles.formats[numeric(rule, 'dxfId') ?? -1];
  const only = rule.children.length === 1 && child(rule, 'formula') !== undefined;
  if (attribute(rule, 'type') !== 'expression' || !only || format?.plain === false) return undefined;
  return {
    formula: `=${formulaText(elementText(part.text, child(rule, 'formula')))}`,
    ...(format?.fill === undefined ? {} : { fill: format.fill }),
    ...(format?.fontColor === undefined ? {} : { fontColor: format.fontColor }),
    ...(format?.border === undefined ? {} : { border: format.border }),
  };
}

function ruleXml(format: ConditionalFormatModel, styles: StyleWriter): string {
  const priority = Math.max(1, Math.round(format.priority));
  if (format.xml !== undefined) return format.xml.replace(/(<cfRule[^>]*?\spriority=")[^"]*/, `$1${priority}`);
  const dxf = styles.differentialFormat(format);
  const formula = (format.formula ?? '').replace(/^=/, '');
  return `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"${attr('stopIfTrue', bit(format.stopIfTrue))}><formula>${textXml(formula)}</formula></cfRule>`;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}
