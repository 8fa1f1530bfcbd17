/** Excel.DataValidation: one rule for a range, with its prompt and its error alert. */
import type { Rectangle } from '../../a1';
import { overlaps } from '../model/rectangles';
import { Refusal } from '../refusal';
import { cutRanges } from '../model/clearing';
import { isFormula } from '../model/formulas';
import { checkUnprotected } from '../model/protection';
import { referenceTo } from '../model/ranges';
import type { ValidationModel } from '../model/types';
import { isRecord } from '../richapi/wire';
import type { Json } from '../richapi/wire';
import { bool, oneOf, text } from './arguments';
import type { AreasTarget, Descriptions } from './targets';
import { isOf } from './targets';

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const ALERTS = ['Stop', 'Warning', 'Information'] as const;

/** A list written out is at most this long. */
const MAX_LIST = 255;

export const DATA_VALIDATION: Descriptions<'DataValidation'> = {
  DataValidation: {
    scalars: {
      Type: {
        get: (target) => {
          const rules = rulesOf(target);
          if (rules.length === 0) return 'None';
          return rules.length === 1 ? rules[0]?.type : 'Inconsistent';
        },
      },
      Rule: { get: ruleOf, set: setRule },
      IgnoreBlanks: {
        get: (target) => rulesOf(target)[0]?.allowBlank ?? true,
        set: (target, value) => change(target, { allowBlank: bool(value) }),
      },
      ErrorAlert: {
        get: (target) => {
          const rule = rulesOf(target)[0];
          return {
            showAlert: rule?.showError ?? true,
            style: rule?.errorStyle ?? 'Stop',
            title: rule?.errorTitle ?? '',
            message: rule?.error ?? '',
          };
        },
        set: (target, value) => {
          const alert = record(value);
          change(target, {
            showError: alert.showAlert !== false,
            errorStyle: oneOf(ALERTS, alert.style ?? 'Stop'),
            errorTitle: text(alert.title ?? ''),
            error: text(alert.message ?? ''),
          });
        },
      },
      Prompt: {
        get: (target) => {
          const rule = rulesOf(target)[0];
          return { showPrompt: rule?.showInput ?? true, title: rule?.promptTitle ?? '', message: rule?.prompt ?? '' };
        },
        set: (target, value) => {
          const prompt = record(value);
          change(target, {
            showInput: prompt.showPrompt !== false,
            promptTitle: text(prompt.title ?? ''),
            prompt: text(prompt.message ?? ''),
          });
        },
      },
    },
    methods: {
      Clear: {
        call: (target) => {
          checkUnprotected(target.sheet);
          cutOut(target);
        },
      },
    },
  },
};

function rulesOf({ sheet, areas }: AreasTarget): readonly ValidationModel[] {
  return sheet.validations.filter(({ ranges }) => ranges.some((range) => areas.some((area) => overlaps(range, area))));
}

function cutOut({ sheet, areas }: AreasTarget): void {
  for (const area of areas) sheet.validations = cutRanges(sheet.validations, area);
  sheet.changed = true;
}

/** The rule of exactly these areas is changed in place; any other is taken out of them and a new one made. */
function change(target: AreasTarget, fields: Partial<ValidationModel>): void {
  checkUnprotected(target.sheet);
  const { sheet, areas } = target;
  const own = sheet.validations.find(({ ranges }) => sameAreas(ranges, areas));
  const base: ValidationModel = own ?? {
    ranges: [...areas],
    type: 'None',
    allowBlank: true,
    showInput: true,
    showError: true,
  };
  cutOut(target);
  sheet.validations.push({ ...base, ...fields });
}

function sameAreas(a: readonly Rectangle[], b: readonly Rectangle[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** One kind of rule, as `{ list: { … } }`; Excel refuses a second rule over an old one only when formulas are wrong. */
function setRule(target: AreasTarget, given: unknown): void {
  const entries = Object.entries(record(given)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry] = entries;
  const type = entry && KINDS[entry[0]];
  if (!entry || type === undefined || entries.length !== 1) throw new Refusal('InvalidArgument');
  const rule = record(entry[1]);
  const { formula1: _one, formula2: _two, operator: _operator, ...kept } = currentRule(target) ?? {};
  const own: Partial<ValidationModel> = { ...kept, type };
  if (type === 'List') own.formula1 = listSource(rule.source);
  else if (type === 'Custom') own.formula1 = formula(rule.formula);
  else {
    own.operator = oneOf(OPERATORS, rule.operator ?? 'Between');
    own.formula1 = formula(rule.formula1);
    if (/between/i.test(own.operator)) own.formula2 = formula(rule.formula2);
  }
  const { sheet, areas } = target;
  checkUnprotected(sheet);
  cutOut(target);
  sheet.validations.push({ allowBlank: true, showInput: true, showError: true, ...own, type, ranges: [...areas] });
}

function currentRule({ sheet, areas }: AreasTarget): ValidationModel | undefined {
  return sheet.validations.find(({ ranges }) => sameAreas(ranges, areas));
}

function listSource(source: unknown): string {
  if (isOf('Range', source)) return `=${referenceTo(source.target)}`;
  const given = text(source);
  if (given === '' || (given.startsWith('=') ? !isFormula(given) : given.length > MAX_LIST)) {
    throw new Refusal('InvalidArgument');
  }
  return given;
}

function formula(given: unknown): string {
  if (typeof given === 'number') return String(given);
  const written = text(given);
  if (written === '' || (written.startsWith('=') && !isFormula(written))) throw new Refusal('InvalidArgument');
  return written;
}

function ruleOf(target: AreasTarget): unknown {
  const rule = rulesOf(target)[0];
  const kind = Object.entries(KINDS).find(([, type]) => type === rule?.type)?.[0];
  if (!rule || kind === undefined) return {};
  if (kind === 'list') return { list: { inCellDropDown: true, source: rule.formula1 ?? '' } };
  if (kind === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
  const bounds = { formula1: rule.formula1 ?? '', operator: rule.operator ?? 'Between' };
  return { [kind]: rule.formula2 === undefined ? bounds : { ...bounds, formula2: rule.formula2 } };
}

function record(value: unknown): Json {
  if (!isRecord(value)) throw new Refusal('InvalidArgument');
  return value;
}
