/** The choice of a period: one of those in the register, or two dates. */
import { isoDate, parsePeriod } from '../../calendar';
import type { Survey } from '../../jobs';

export interface PeriodOption {
  /** As the setting Period has it; '' = the usual one. */
  readonly value: string;
  readonly text: string;
}

/** What holds where nothing is chosen first, then every financial year and quarter with rows, the newest first. */
export function periodOptions({
  periods,
  usualPeriod,
  sheetSettings,
}: Pick<Survey, 'periods' | 'usualPeriod' | 'sheetSettings'>): readonly PeriodOption[] {
  const usual = { value: '', text: usualText(usualPeriod, sheetSettings.period ?? '') };
  const others = periods.map(({ period: { label }, received }) => ({
    value: label,
    text: `${label} (${received.toLocaleString('en-GB')} received)`,
  }));
  return [usual, ...others];
}

/** The two dates of a typed period, as date fields have them (2022-04-01); empty where it is none. */
export function datesOf(text: string): { readonly from: string; readonly to: string } {
  const period = parsePeriod(text);
  return period ? { from: isoDate(period.start), to: isoDate(period.end) } : { from: '', to: '' };
}

/** Two dates as the setting Period has them; undefined while they make no period. */
export function spanOf(from: string, to: string): string | undefined {
  const text = `${from} to ${to}`;
  return from !== '' && to !== '' && parsePeriod(text) ? text : undefined;
}

function usualText(usualPeriod: string, ofSheet: string): string {
  if (ofSheet !== '') return `${ofSheet} (sheet Settings)`;
  return usualPeriod === '' ? 'Last complete year' : `${usualPeriod} (last complete year)`;
}
