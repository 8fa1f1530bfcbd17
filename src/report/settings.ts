/** Settings and counts of the register as printed in the report, so that readers know what shaped its figures. */
import { longDate } from '../calendar';
import { heldOn, rowsOf, wholeNumber, type Facts } from '../figures';
import { limitsInWords, SETTINGS, settingText } from '../register';
import { occurring } from './procedures';
import type { Report } from './types';

/** Every setting with its value, and what the reader must know of the register itself. */
export function printedSettings(facts: Facts): Report['settings'] {
  const { settings, periods, register } = facts;
  const { current, previous } = periods;
  const derived: Record<string, string> = {
    period: `${current.period.label} (${longDate(current.period.start)} to ${longDate(current.period.end)})`,
    previousPeriod: `${previous.period.label} (${longDate(previous.period.start)} to ${longDate(previous.period.end)})`,
    asAt: longDate(current.asAt),
    procedures: occurring(facts).map(limitsInWords).join('; '),
  };
  const lines = SETTINGS.map(({ key, name }) => ({ name, value: derived[key] ?? settingText(settings, key) }));
  return [
    ...lines.filter(({ value }) => value !== ''),
    { name: 'Representations in the register', value: wholeNumber(register.rowCount) },
    {
      name: 'Complaints received with a clock start other than the date received',
      value: wholeNumber(overtypedStarts(facts)),
    },
    { name: `Complaints on hold on ${longDate(current.asAt)}`, value: wholeNumber(onHold(facts)) },
  ];
}

/** rules.md §3: the report must count how many clock starts were overtyped. */
function overtypedStarts(facts: Facts): number {
  const { register } = facts;
  const received = rowsOf(facts, 'current', 'received', { recordType: 'Complaint' });
  return received.filter((row) => register.clockStart[row] !== 0 && register.clockStart[row] !== register.received[row])
    .length;
}

function onHold(facts: Facts): number {
  const open = rowsOf(facts, 'current', 'open', { recordType: 'Complaint' });
  return open.filter((row) => heldOn(facts.register, row, facts.current.asAt)).length;
}
