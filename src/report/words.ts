/** Words around figures: plain English that is right for none, one and many, for up, down and no change. */
import { difference, magnitude, outOf, relativeChange, type Figure } from '../figures';
import { must } from '../must';
import { comparableTo, show, type ReportContext } from './context';
import { comparedWords } from './gaps';

/** A countable thing of the reports. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  /** `initial feedback`: what there is none of, or most of, where that is not the plural. */
  readonly uncounted?: string;
}

export const COMPLAINT: Noun = { one: 'complaint', many: 'complaints' };
export const REPRESENTATION: Noun = { one: 'representation', many: 'representations' };
export const COMPLIMENT: Noun = { one: 'compliment', many: 'compliments' };

/** `No complaints were received`, `1 complaint was received`, `14 complaints were received`. */
export function countedSubject(context: ReportContext, figure: Figure, noun: Noun, did: string): string {
  if (!figure.ratio) return `How many ${noun.many} were ${did} is not recorded`;
  const n = figure.ratio.of;
  if (n === 0) return noun.uncounted === undefined ? `No ${noun.many} were ${did}` : `No ${noun.uncounted} was ${did}`;
  return `${countedFigure(context, figure, noun)} ${n === 1 ? 'was' : 'were'} ${did}`;
}

/** `1 complaint`, `1,234 complaints`. */
export function countedFigure(context: ReportContext, figure: Figure, noun: Noun): string {
  return `${show(context, figure).text} ${figure.ratio?.of === 1 ? noun.one : noun.many}`;
}

/**
 * `14 of 15 complaints due in 2022/23 (93%) were answered in time`; where the base is empty,
 * `No complaints were due in 2022/23`.
 */
export function shareSubject(context: ReportContext, rate: Figure, noun: Noun, base: string, did: string): string {
  const { numerator, denominator, missing } = rate;
  if (missing === 'Not recorded' || numerator === undefined || denominator === undefined) {
    return `How many ${noun.many} ${base} were ${did} is not recorded`;
  }
  if (denominator === 0) return `No ${noun.many} were ${base}`;
  const subject = `${outOf(rate)} ${denominator === 1 ? noun.one : noun.many} ${base} (${show(context, rate).text})`;
  return `${subject} ${numerator === 1 ? 'was' : 'were'} ${did}`;
}

/** `, 23 fewer than 90 in 2021/22, a decrease of 26%`: to be put behind a sentence about the current count; nothing where only a part of either period is known. */
export function comparedWith(context: ReportContext, current: Figure, previous: Figure): string {
  const label = context.previous;
  if (!current.ratio) return previous.ratio ? `; in ${label} there were ${show(context, previous).text}` : '';
  if (!context.facts.periods.isComparable) return '';
  if (!previous.ratio) return `; the number in ${label} is not recorded`;
  const gap = difference(current, previous);
  const rise = Math.sign(must(gap.ratio, 'the difference of two counts').of);
  if (rise === 0) return previous.ratio.of === 0 ? `, as in ${label}` : `, the same number as in ${label}`;
  if (previous.ratio.of === 0) return `, compared with none in ${label}`;
  if (current.ratio.of === 0) return `, compared with ${show(context, previous).text} in ${label}`;
  const than = `${magnitude(gap, context.style)} ${rise > 0 ? 'more' : 'fewer'} than ${show(context, previous).text} in ${label}`;
  return `, ${than}, ${changeWords(context, relativeChange(current, previous))}`;
}

/** `, compared with 18% in 2021/22 (+9 pp)`, `, as in 2021/22`: behind a sentence about the current rate; nothing without one that it can be compared with. */
export function rateComparedWith(context: ReportContext, current: Figure, previous: Figure): string {
  if (!comparableTo(context, previous).ratio) return '';
  const gap = difference(current, previous);
  if (gap.ratio?.of === 0) return `, as in ${context.previous}`;
  const words = comparedWords(context, current, previous, gap);
  return `, ${words.isFiner ? `${words.now} ` : ''}compared with ${words.before} in ${context.previous} (${words.gap})`;
}

/** `an increase of 8.3%`, `a decrease of less than 1%`. */
function changeWords(context: ReportContext, change: Figure): string {
  const direction = must(change.ratio, 'the change of a count').of > 0 ? 'an increase' : 'a decrease';
  const size = magnitude(change, context.style);
  const least = (10 ** -context.style.percentPlaces).toFixed(context.style.percentPlaces);
  return `${direction} of ${Number(size.replaceAll(',', '')) === 0 ? `less than ${least}` : size}%`;
}

/** `Aftercare`, `Aftercare and MASH`, `Aftercare, MASH and Registration`. */
export function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

/** `a team`, `an LGSCO decision`. */
export function withArticle(name: string): string {
  const lower = lowerFirst(name);
  return `${/^(?:[aeio]|LGSCO)/.test(lower) ? 'an' : 'a'} ${lower}`;
}

/** A name or a sentence within another; `LGSCO decision` keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A council's name within a sentence: the one that nobody named has no capital there. */
export function withinSentence(council: string): string {
  return council === UNNAMED_COUNCIL ? 'the council' : council;
}

/** What the own council is called until the setting `Council` names it. */
export const UNNAMED_COUNCIL = 'The council';

/** `2022/23 or 2021/22`, of which the register holds nothing; a period before the register is not among them. */
export function recordedPeriods({ facts, current, previous }: ReportContext): string {
  return facts.previous.recorded ? `${current} or ${previous}` : current;
}
