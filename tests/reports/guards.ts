/**
 * What stands against the slips of published reports. A slip in a generated figure is impossible, and a test of that
 * name shows it; a slip in what a council types is found by a rule, and the slip typed again shows it.
 */
import type { Guard } from './published';

const impossible = (impossibleBy: string): Guard => ({ impossibleBy });

/** Totals, headlines and bullets are counted from the rows of their tables. */
export const TOTALS = impossible('has totals that are the sum of their rows');
/** One measure, one definition, one number in every table and sentence. */
export const ONE_NUMBER = impossible('shows one number for one measure, period and scope');
/** A percentage is the share of the rows that it names, with its base in words. */
export const BASE = impossible('counts in every figure the rows that it names, none of them twice');
export const ROUNDING = impossible('rounds half away from zero on the exact ratio (T23)');
export const ZERO = impossible('never shows a rate over nothing as 0% (T20)');
export const CHANGE = impossible('says the change that its two numbers give');
export const FROM_ZERO = impossible('has no change from zero (T21)');
export const RANKING = impossible('names the highest team, the biggest rise and the biggest fall');
export const DESCENDING = impossible('sorts lists in descending order, ties by name');
export const LIMITS = impossible('names each limit by its working days and measures it on one base (T19)');
export const PERIODS = impossible('names no year but those of its periods and targets');
export const NOT_RECORDED = impossible('adds up to its measure: cases without a group are a row of their own');
export const TEXT_TOTAL = impossible('tells the outcomes of an area in words, which have no total');
export const NUMBERED = impossible('numbers the upheld complaints itself');
export const SAME_SPELLING = impossible('has one spelling for names that differ only by case and spaces');
export const ALIAS = impossible('uses the official name for a name or alias, whatever its case');
/** A decision is one of the closed list; any other wording is reported and counted as none. */
export const CLOSED_LIST = impossible(
  'reads a decision of the Ombudsman in either wording as the one of the closed list',
);
/** A name that is close to another, or that the sheet `Lists` does not have. */
export const NEAR_NAME: Guard = { foundBy: 'near-name' };
export const UNLISTED_NAME: Guard = { foundBy: 'not-in-lists' };
/** A typed percentage that no whole number of the stated cases gives. */
export const ATTAINABLE: Guard = { foundBy: 'rate-not-attainable' };
/** The name of a team where the issue belongs. */
export const ISSUE_TEXT: Guard = { foundBy: 'name-as-text' };
