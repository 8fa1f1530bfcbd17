/** The period as the form shows it: one of the list, or two dates. What a run covers is always what stands there. */
import { useState } from 'react';
import { useWorkbook } from '../useWorkbook';
import { datesOf, optionOf, periodOptions, periodBetween, type PeriodOption } from './periodChoice';
import type { ReportChoice } from './useReport';

interface Dates {
  readonly from: string;
  readonly to: string;
}

export interface PeriodChoice {
  readonly options: readonly PeriodOption[];
  /** The option chosen, or DATES. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly dates: Dates;
  readonly onDates: (changed: Partial<Dates>) => void;
  /** What is wrong with the two dates; '' is nothing. */
  readonly error: string;
  /** The dates shown are no period: a run would be of the one chosen before, which is no longer to be seen. */
  readonly isOpen: boolean;
}

/** The option after which two dates are asked for. */
export const DATES = 'dates';

export function usePeriodChoice(report: ReportChoice): PeriodChoice {
  const { survey: found } = useWorkbook();
  const survey = found && { ...found, usualPeriod: report.usualPeriod };
  const typed = survey ? optionOf(survey, report.chosenText('period')) : report.chosenText('period');
  const isCounting = survey?.register !== undefined && survey.register.rows === undefined;
  const options = [
    ...(survey ? periodOptions(survey) : []),
    // Until the rows are counted it is not known which periods the register has.
    ...(isCounting && typed !== '' ? [{ value: typed, text: typed }] : []),
  ];
  const [asksForDates, setAsksForDates] = useState(false);
  const [typedDates, setTypedDates] = useState<Dates>();
  const byDates = asksForDates || !options.some(({ value }) => value === typed);
  const dates = typedDates ?? datesOf(typed || report.period);
  const { from, to } = dates;
  const isOpen = byDates && periodBetween(from, to) === undefined;
  return {
    options,
    value: byDates ? DATES : typed,
    onValue: (value) => {
      setAsksForDates(value === DATES);
      setTypedDates(undefined);
      if (value !== DATES) report.choose('period', value);
    },
    dates,
    onDates: (changed) => {
      const next = { ...dates, ...changed };
      setTypedDates(next);
      const span = periodBetween(next.from, next.to);
      if (span !== undefined) report.choose('period', span);
    },
    error: isOpen && from !== '' && to !== '' ? "The end date can't be before the start date." : '',
    isOpen,
  };
}
