/** The procedures that a report speaks of, and what it calls them. */
import type { Procedure } from '../calendar';
import { rowsIn, rowsOf, type Facts, type PeriodRows, type Stage } from '../figures';
import { must } from '../must';
import { nameWithin } from '../nouns';
import { STAGES } from '../register';
import type { KindEntry } from './kinds';

/** The procedures with a complaint in either period, in the order of their list; where there is none at all, the one covered. */
export function occurring(facts: Facts): readonly [Procedure, ...Procedure[]] {
  const { procedures } = facts.register;
  const [first, ...others] = procedures.filter(({ id: procedure }) =>
    (['current', 'previous'] as const).some((which) =>
      (['received', 'closed', 'due'] as const).some(
        (id) => rowsOf(facts, which, id, { recordType: 'Complaint', procedure }).length > 0,
      ),
    ),
  );
  const covered = procedures.find(({ id }) => id === facts.settings.proceduresCovered[0]) ?? procedures[0];
  return first ? [first, ...others] : [must(covered, 'a procedure')];
}

/** The stages that a procedure has, and any beyond them at which a complaint is recorded. */
export function stagesOf({ id: procedure, stages }: Procedure, periods: readonly PeriodRows[]): readonly Stage[] {
  return STAGES.filter(
    (stage, index) =>
      index < stages ||
      periods.some((period) => rowsIn(period, 'received', { recordType: 'Complaint', procedure, stage }).length > 0),
  );
}

/** `statutory`, `adult social care`, `MP enquiry`: its label within a sentence. */
export function labelWithin({ label }: Procedure): string {
  return nameWithin(label);
}

/** The title of a report: its own, or its kind and what it is about, by its procedure or the one of its complaints. */
export function titleOf(
  facts: Facts,
  { title, suffix, procedure }: Pick<KindEntry, 'title' | 'suffix' | 'procedure'>,
): string {
  const { service, reportTitle } = facts.settings;
  if (reportTitle !== '') return reportTitle;
  if (title !== undefined) return title;
  const [first, ...others] = occurring(facts);
  const only =
    procedure === undefined
      ? service || (others.length === 0 ? first.reportTitle : undefined)
      : facts.register.procedures.find(({ id }) => id === procedure)?.reportTitle;
  return `${only ?? 'Complaints and representations'}: ${suffix}`;
}
