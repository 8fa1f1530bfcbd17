/** A limit in school days counts the days on which schools are open: without the days when they are shut it isn't known. */
import type { ClosedDay, Procedure } from '../calendar';
import type { FindingLog } from './findingLog';
import type { Settings } from './settings';

/** The settings without a limit in school days of a procedure that no day of the sheet `Holidays` names. */
export function withSchoolHolidays(
  settings: Partial<Settings>,
  closedDays: readonly ClosedDay[],
  log: FindingLog,
): Partial<Settings> {
  if (!settings.procedures) return settings;
  const procedures = settings.procedures.map((procedure): Procedure => {
    const isCounted = procedure.limits.some(({ unit }) => unit === 'school days');
    if (!isCounted || closedDays.some(({ procedures: named }) => named.includes(procedure.id))) return procedure;
    log.add('procedure-not-used', () => ({
      ...{ rule: 'procedure-not-used', severity: 'warning', sheet: 'Procedures', cell: '', column: 'Unit' },
      message: `${procedure.name} has a limit in school days, but the sheet Holidays names no day for it, so that step has no limit.`,
      suggestion: `Enter the days when schools are closed on the sheet Holidays, with ${procedure.name} under Procedures.`,
    }));
    const limits = procedure.limits.map((limit) =>
      limit.unit === 'school days' ? { ...limit, allowed: 'none' as const } : limit,
    );
    return { ...procedure, limits };
  });
  return { ...settings, procedures };
}
