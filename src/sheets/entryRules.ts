// What may be typed into a column of a new register, with the words shown to who types.
import type { SETTINGS } from '../register';
import type { PlanValidation } from './types';

export type Entry = Pick<PlanValidation, 'rule' | 'prompt' | 'alert'>;

/** The first and last day that the register's reader takes for a date. */
const FIRST_DAY = '=DATE(1990,1,1)';
const LAST_DAY = '=DATE(2100,12,31)';

export const ANY_DAY: Entry = {
  rule: { kind: 'date', from: FIRST_DAY, to: LAST_DAY },
  alert: { style: 'Stop', title: 'Not a date', message: 'Enter a date between 1990 and 2100, such as 03/04/2023.' },
};

export const PAST_DAY: Entry = {
  rule: { kind: 'date', from: FIRST_DAY, to: '=TODAY()' },
  prompt: { title: 'Date received', message: 'The day on which the representation reached the council.' },
  alert: {
    style: 'Stop',
    title: 'Not a date up to today',
    message: 'Enter a date not after today, such as 03/04/2023.',
  },
};

export const AMOUNT: Entry = {
  rule: { kind: 'number', from: 0 },
  alert: { style: 'Stop', title: 'Not an amount', message: 'Enter a number, 0 or more.' },
};

export const COUNT: Entry = {
  rule: { kind: 'whole number', from: 0 },
  alert: { style: 'Stop', title: 'Not a number', message: 'Enter a whole number, 0 or more.' },
};

export const SHARE: Entry = {
  rule: { kind: 'number', from: 0, to: 1 },
  prompt: { title: 'Percentage', message: 'From 0% to 100%; leave it blank where it was not published.' },
  alert: { style: 'Stop', title: 'Not a percentage', message: 'Enter a percentage from 0% to 100%.' },
};

/** A list short enough to be written out; none of its values may hold a comma. */
export function oneOf(values: readonly string[]): Entry {
  return {
    rule: { kind: 'list', source: values.join(',') },
    alert: { style: 'Stop', title: 'Not on the list', message: 'Choose one of the values of the list.' },
  };
}

/**
 * The names of one list on a sheet whose rows stand list by list, the list's name in column A. INDEX finds them without
 * being recalculated at every change, as OFFSET would be.
 */
export function namesFrom(sheet: string, list: string, style: 'Stop' | 'Warning'): Entry {
  const [lists, names] = [`'${sheet}'!$A:$A`, `'${sheet}'!$B:$B`];
  const first = `MATCH("${list}",${lists},0)`;
  return {
    rule: {
      kind: 'list',
      source: `=INDEX(${names},${first}):INDEX(${names},${first}+COUNTIF(${lists},"${list}")-1)`,
    },
    alert: {
      style,
      title: `Not on the sheet ${sheet}`,
      message:
        style === 'Stop'
          ? 'Choose one of the values of the list.'
          : `The name is not among the names of the list ${list}: add it there, or correct it.`,
    },
  };
}

/** The rule for a setting's value; none for free text and for lists whose values have commas. */
export function choiceOf({ kind, choices = [] }: (typeof SETTINGS)[number]): Entry | undefined {
  if (kind === 'yes-no') return oneOf(['Yes', 'No']);
  if (kind === 'date') return ANY_DAY;
  const hasList = choices.length > 0 && !choices.some((choice) => choice.includes(','));
  return hasList ? oneOf(choices) : undefined;
}
