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
  const { survey } = useWorkbook();
  const options = survey ? periodOptions(survey) : [];
  const typed = survey ? optionOf(survey, report.chosenText('period')) : report.chosenText('period');
  const [byDates, setByDates] = useState(!options.some(({ value }) => value === typed));
  const chosenDates = datesOf(typed || report.period);
  const [dates, setDates] = useState(chosenDates);
  const { from, to } = dates;
  const isOpen = byDates && periodBetween(from, to) === undefined;
  return {
    options,
    value: byDates ? DATES : typed,
    onValue: (value) => {
      setByDates(value === DATES);
      if (value === DATES) setDates(chosenDates);
      else report.choose('period', value);
    },
    dates,
    onDates: (changed) => {
      const next = { ...dates, ...changed };
      setDates(next);
      const span = periodBetween(next.from, next.to);
      if (span !== undefined) report.choose('period', span);
    },
    error: isOpen && from !== '' && to !== '' ? "The end date can't be before the start date." : '',
    isOpen,
  };
}
