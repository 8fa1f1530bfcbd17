/** Data validation, in Office.js's words on the model's side. */
import type { ValidationModel } from '../model/types';
import { areasOf, sqref } from './areas';
import { bit, same } from './elements';
import { attr, attributeText, decodeControls, formulaText, textXml } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, flag, elementText, outerXml } from './xml';

const TYPES: Readonly<Record<string, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The file's words and Office.js's. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export function readValidations(part: XmlDocument): ValidationModel[] {
  return children(child(part.root, 'dataValidations'), 'dataValidation').map((element) => {
    const type = TYPES[attribute(element, 'type') ?? 'none'] ?? 'None';
    const operator = attribute(element, 'operator');
    const hasOperator = type !== 'List' && type !== 'Custom' && type !== 'None';
    return {
      ranges: areasOf(attribute(element, 'sqref')),
      type,
      ...(hasOperator ? { operator: OPERATORS[operator ?? 'between'] ?? 'Between' } : {}),
      ...formula(part, element, 'formula1', type),
      ...formula(part, element, 'formula2', type),
      allowBlank: flag(element, 'allowBlank'),
      showInput: flag(element, 'showInputMessage'),
      showError: flag(element, 'showErrorMessage'),
      errorStyle: capital(attribute(element, 'errorStyle') ?? 'stop'),
      ...message(element, 'errorTitle'),
      ...message(element, 'error'),
      ...message(element, 'promptTitle'),
      ...message(element, 'prompt'),
    };
  });
}

/** Those that are as they were opened are copied, with what the model doesn't hold. */
export function validationsXml(part: XmlDocument, validations: readonly ValidationModel[]): string {
  const opened = children(child(part.root, 'dataValidations'), 'dataValidation');
  const models = readValidations(part);
  const written = validations
    .filter((one) => one.ranges.length > 0)
    .map((one) => {
      const element = opened[models.findIndex((model) => same(model, one))];
      return element ? outerXml(part.text, element) : validationXml(one);
    });
  if (written.length === 0) return '';
  const kept = ['disablePrompts', 'xWindow', 'yWindow'].map((name) =>
    attr(name, attribute(child(part.root, 'dataValidations'), name)),
  );
  return `<dataValidations${kept.join('')} count="${written.length}">${written.join('')}</dataValidations>`;
}

function validationXml(validation: ValidationModel): string {
  const type =
    Object.entries(TYPES).find(([, name]) => name.toLowerCase() === validation.type.toLowerCase())?.[0] ?? 'none';
  const operator = Object.entries(OPERATORS).find(
    ([, name]) => name.toLowerCase() === (validation.operator ?? 'Between').toLowerCase(),
  )?.[0];
  const style = lower(validation.errorStyle ?? 'Stop');
  const text = (name: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : ` ${name}="${attributeText(value)}"`;
  const attributes =
    attr('type', type === 'none' ? undefined : type) +
    attr('errorStyle', style === 'stop' ? undefined : style) +
    attr('operator', operator === 'between' || validation.operator === undefined ? undefined : operator) +
    attr('allowBlank', bit(validation.allowBlank)) +
    attr('showInputMessage', bit(validation.showInput)) +
    attr('showErrorMessage', bit(validation.showError)) +
    text('errorTitle', validation.errorTitle) +
    text('error', validation.error) +
    text('promptTitle', validation.promptTitle) +
    text('prompt', validation.prompt) +
    attr('sqref', sqref(validation.ranges));
  const formulas = (['formula1', 'formula2'] as const).map((name) => {
    const value = validation[name];
    return value === undefined || value === '' ? '' : `<${name}>${textXml(writtenFormula(value, type))}</${name}>`;
  });
  return formulas.join('') === ''
    ? `<dataValidation${attributes}/>`
    : `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

/** A list of constants is quoted in the file; a formula has no equals sign there. */
function writtenFormula(value: string, type: string): string {
  if (value.startsWith('=')) return value.slice(1);
  return type === 'list' && !value.startsWith('"') ? `"${value.replace(/"/g, '""')}"` : value;
}

function formula(
  part: XmlDocument,
  element: XmlElement,
  name: 'formula1' | 'formula2',
  type: string,
): { formula1?: string; formula2?: string } {
  const text = formulaText(elementText(part.text, child(element, name)));
  if (text === '') return {};
  const quoted = type === 'List' ? /^"([\s\S]*)"$/.exec(text)?.[1] : undefined;
  const constant = quoted?.replace(/""/g, '"') ?? (/^-?[\d.]+(?:E[+-]?\d+)?$/i.test(text) ? text : undefined);
  return { [name]: constant ?? `=${text}` };
}

function message(
  element: XmlElement,
  name: 'errorTitle' | 'error' | 'promptTitle' | 'prompt',
): Partial<ValidationModel> {
  const value = attribute(element, name);
  return value === undefined ? {} : { [name]: decodeControls(value) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
