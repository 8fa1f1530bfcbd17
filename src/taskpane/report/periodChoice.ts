/** The choice of a period: one of those in the register, or two dates. */
import { financialYearOf, isoDate, parsePeriod, type Day } from '../../calendar';
import type { Survey } from '../../jobs';
import type { KindEntry } from '../../report';

export interface PeriodOption {
  /** As the setting Period has it; '' = the usual one. */
  readonly value: string;
  readonly text: string;
}

type Periods = Pick<Survey, 'periods' | 'usualPeriod' | 'sheetSettings'>;

/**
 * What holds where nothing is chosen first, then every other financial year and quarter in which something was received,
 * the newest first: each once, with the number that a report gives.
 */
export function periodOptions(survey: Periods): readonly PeriodOption[] {
  const unchosen = unchosenLabel(survey);
  const others = survey.periods
    .filter(({ period: { label } }) => label !== unchosen)
    .map(({ period: { label }, received }) => ({ value: label, text: `${label} (${receivedText(received)})` }));
  return [{ value: '', text: unchosenText(survey) }, ...others];
}

/** The label of the period that a report of the kind has where none is chosen: the year that has today, if it is about that. */
export function usualPeriodFor(
  { isOfToday }: Pick<KindEntry, 'isOfToday'>,
  { periods, usualPeriod }: Pick<Survey, 'periods' | 'usualPeriod'>,
  today: Day,
): string {
  const { label } = financialYearOf(today);
  return isOfToday && periods.some(({ period }) => period.label === label) ? label : usualPeriod;
}

/** The option for a period as it was chosen: one that holds anyway where nothing is chosen is that option. */
export function optionOf(survey: Periods, chosen: string): string {
  return chosen === unchosenLabel(survey) ? '' : chosen;
}

/** The two dates of a typed period, as date fields have them (2022-04-01); empty where it is none. */
export function datesOf(text: string): { readonly from: string; readonly to: string } {
  const period = parsePeriod(text);
  return period ? { from: isoDate(period.start), to: isoDate(period.end) } : { from: '', to: '' };
}

/** Two dates as the setting Period has them; undefined while they make no period. */
export function periodBetween(from: string, to: string): string | undefined {
  const text = `${from} to ${to}`;
  return from !== '' && to !== '' && parsePeriod(text) ? text : undefined;
}

/** The period of a report where none is chosen in the pane. */
function unchosenLabel({ usualPeriod, sheetSettings: { period = '' } }: Periods): string {
  return period === '' ? usualPeriod : (parsePeriod(period)?.label ?? period);
}

function unchosenText(survey: Periods): string {
  const label = unchosenLabel(survey);
  const known = survey.periods.find(({ period }) => period.label === label);
  const { period: typed = '' } = survey.sheetSettings;
  const why = typed !== '' ? 'from the sheet Settings' : whyUsual(known);
  if (label === '') return 'The latest year that has ended';
  return `${label} (${known ? `${receivedText(known.received)}, ` : ''}${why})`;
}

function whyUsual(period: Survey['periods'][number] | undefined): string {
  return period?.isOver === false ? 'not over yet' : 'the latest year in the register that has ended';
}

function receivedText(received: number): string {
  return `${received.toLocaleString('en-GB')} received`;
}
