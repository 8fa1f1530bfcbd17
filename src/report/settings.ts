/** Settings and counts of the register as printed in the report: whatever changed a number is said. */
import { isoDate, longDate } from '../calendar';
import { FLAG, heldOn, type Facts } from '../figures';
import { SETTINGS, settingText } from '../register';
import type { Report } from './types';

/** Every setting with its value, and what the reader must know of the register itself. */
export function printedSettings(facts: Facts): Report['settings'] {
  const { settings, periods, register } = facts;
  const { current, previous } = periods;
  const derived: Record<string, string> = {
    period: `${current.period.label} (${longDate(current.period.start)} to ${longDate(current.period.end)})`,
    previousPeriod: `${previous.period.label} (${longDate(previous.period.start)} to ${longDate(previous.period.end)})`,
    asAt: longDate(current.asAt),
  };
  const lines = SETTINGS.map(({ key, name }) => ({ name, value: derived[key] ?? settingText(settings, key) }));
  return [
    ...lines.filter(({ value }) => value !== ''),
    { name: 'Representations in the register', value: register.rowCount.toLocaleString('en-GB') },
    {
      name: 'Complaints received with a clock start other than the date received',
      value: String(overtypedStarts(facts)),
    },
    { name: `Complaints on hold on ${isoDate(current.asAt)}`, value: String(onHold(facts)) },
  ];
}

/** rules.md §3: the report must count how many clock starts were overtyped. */
function overtypedStarts({ register, current }: Facts): number {
  let total = 0;
  for (let row = 0; row < register.rowCount; row++) {
    const start = register.clockStart[row] ?? 0;
    if (
      isReceivedComplaint(register.recordType.codes[row], current.flags[row]) &&
      start > 0 &&
      start !== register.received[row]
    )
      total++;
  }
  return total;
}

function onHold({ register, current }: Facts): number {
  let total = 0;
  for (let row = 0; row < register.rowCount; row++) {
    const isOpen = ((current.flags[row] ?? 0) & FLAG.open) !== 0;
    if (isOpen && register.recordType.codes[row] === 1 && heldOn(register, row, current.asAt)) total++;
  }
  return total;
}

function isReceivedComplaint(type: number | undefined, flags: number | undefined): boolean {
  return type === 1 && ((flags ?? 0) & FLAG.received) !== 0;
}
