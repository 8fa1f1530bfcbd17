/** A target for one column of a table: read, judged by unrounded values, and said in words. */
import {
  compareRatios,
  difference,
  display,
  magnitude,
  published,
  type DisplayStyle,
  type Figure,
  type Ratio,
} from '../../figures';
import { foldKey } from '../../register';
import type { TableKey } from '../../register';
import type { ReportContext } from '../context';
import type { Target } from './definition';
import type { Measure } from './measureMakers';
import type { Complain } from './reading';

const SIGN = /≥|>=|=>|≤|<=|=<|>|<|=|\bat least\b|\bat most\b|\bunder\b|\bover\b/i;
const NUMBER = /^£?(\d[\d,]*(?:\.\d+)?) ?(%?)$/;

const SIGNS: Readonly<Record<string, Target['sign']>> = {
  ...{ '≥': '≥', '>=': '≥', '=>': '≥', '=': '≥', 'at least': '≥' },
  ...{ '≤': '≤', '<=': '≤', '=<': '≤', 'at most': '≤' },
  ...{ '>': '>', over: '>', '<': '<', under: '<' },
};

/** undefined where it can't be used, which is said. */
export function readTarget(
  text: string,
  measures: readonly Measure[],
  complain: Complain<TableKey>,
): Target | undefined {
  const found = SIGN.exec(text);
  const name = text.slice(0, found?.index);
  const [, number = '', percent] = NUMBER.exec(text.slice(name.length + (found?.[0].length ?? 0)).trim()) ?? [];
  const measure = measures.find((one) => [one.name, ...(one.also ?? [])].some((it) => foldKey(it) === foldKey(name)));
  const sign = SIGNS[(found?.[0] ?? '').toLowerCase()];
  const value = Number(number.replaceAll(',', ''));
  if (!measure || !sign || number === '' || (percent === '%' && measure.unit !== 'percent')) {
    const message = 'The target can’t be read, so nothing is compared with it.';
    complain(
      'target',
      'unknown-target',
      message,
      'Write it like “% in time ≥ 85%”, with one of the table’s columns.',
      text,
    );
    return undefined;
  }
  const isPercent = measure.unit === 'percent' && (percent === '%' || value > 1);
  return { measure, sign, value: isPercent ? value / 100 : value };
}

/** `Met`, `Missed by 4 percentage points`: never by colour alone. */
export function targetWords(context: ReportContext, { sign, value, measure }: Target, figure: Figure): string {
  const target = published(measure.unit, value);
  if (!figure.ratio || !target.ratio) return display(figure, context.style).text;
  const wanted = target.ratio;
  const isMet = (ratio: Ratio): boolean => holds(sign, compareRatios(ratio, wanted));
  const { unread } = figure;
  const isUncertain =
    unread && (!unread.high || isMet(unread.low) !== isMet(unread.high) || isMet(unread.low) !== isMet(figure.ratio));
  if (isUncertain) return 'Not known, as some rows could not be read';
  if (isMet(figure.ratio)) return 'Met';
  const gap = difference(figure, target);
  if (gap.ratio?.of === 0) return 'Missed by none';
  return `Missed by ${gapWords(gap, context.style)}`;
}

function holds(sign: Target['sign'], order: number): boolean {
  if (sign === '≥') return order >= 0;
  if (sign === '≤') return order <= 0;
  return sign === '>' ? order > 0 : order < 0;
}

/** With as many places as it takes to show that there is a gap. */
function gapWords(gap: Figure, style: DisplayStyle): string {
  const styles = ([0, 1, 2] as const)
    .filter((places) => places >= style.percentPlaces)
    .map((percentPlaces) => magnitude(gap, { ...style, percentPlaces }));
  const shown = styles.find((text) => /[1-9]/.test(text));
  const number = shown ?? `less than ${gap.unit === 'points' ? '0.01' : '0.1'}`;
  if (gap.unit === 'points') return `${number} percentage ${number === '1' ? 'point' : 'points'}`;
  return gap.unit === 'money' ? `£${number}` : number;
}

/** `Target: at least 85%`, the heading of the column that says it. */
export function targetHeading(context: ReportContext, { sign, value, measure }: Target): string {
  const words = { '≥': 'at least', '≤': 'at most', '>': 'more than', '<': 'less than' }[sign];
  const figure = published(measure.unit, value);
  const [style] = ([0, 1, 2] as const)
    .map((percentPlaces) => ({ ...context.style, percentPlaces }))
    .filter((one) => display(figure, one).value === value || one.percentPlaces === 2);
  return `${measure.name}: target ${words} ${display(figure, style ?? context.style).text}`;
}
