/** Whom a row of the sheet `Context` is about: a team or service area, a procedure and stage, or all. */
import { rowsWhere, type Rows, type Scope } from '../figures';
import { foldKey, isSameCouncil, nameFolder, scopeWords, contextMeasure } from '../register';
import type { ContextRow, Finding, NameColumn } from '../register';
import type { ReportContext } from './context';

export interface ContextGroup {
  /** As tables name it; '' for all complaints. */
  readonly name: string;
  readonly scope: Scope;
  /** Rows of the register that are the group's, of those in its scope. */
  readonly of: (rows: Rows) => Rows;
}

/**
 * The group that the row names; undefined where neither the register nor `Lists` knows it, or it says two procedures or
 * stages. What a target's measure names counts with it ("Target timeliness, stage 1").
 */
export function contextGroup(context: ReportContext, row: ContextRow): ContextGroup | undefined {
  const whole = knownName(context, row.group);
  const { rest, ...inGroup } = whole ? { rest: '' } : scopeWords(row.group, context.register.procedures);
  const scope: Scope = { recordType: 'Complaint', ...inGroup, ...row.target };
  const isTwice = (['procedure', 'stage'] as const).some(
    (key) => scope[key] !== undefined && inGroup[key] !== undefined && scope[key] !== inGroup[key],
  );
  const named = whole ?? (isAll(rest, context) ? undefined : knownName(context, rest));
  if (isTwice || (!whole && !named && !isAll(rest, context))) return undefined;
  const words = [named?.name, scopeName(context, scope)].filter((part) => part !== undefined && part !== '');
  return { name: words.join(', '), scope, of: (rows) => (named ? rowsWhere(rows, named.has) : rows) };
}

/** A finding for every row whose group is unknown: no table uses it. Other councils' populations are not about groups. */
export function contextFindings(context: ReportContext): readonly Finding[] {
  return context.companions.context
    .filter((row) => !isOfOtherCouncil(context, row) && !contextGroup(context, row))
    .map(({ groupCell }) => ({
      rule: 'unknown-group',
      severity: 'warning',
      sheet: 'Context',
      cell: groupCell,
      column: 'Group',
      message: "Neither the register nor the sheet Lists knows this group, so the row isn't used.",
      suggestion:
        'Enter a team, a service area or a procedure and stage such as “Corporate stage 1”, or leave it blank.',
    }));
}

/** A population that other councils' complaints are compared with, not ours. */
export function isOfOtherCouncil(context: ReportContext, { measure, group }: ContextRow): boolean {
  return group !== '' && contextMeasure(measure) !== undefined && !isSameCouncil(group, context.council);
}

function isAll(rest: string, { council }: ReportContext): boolean {
  return (
    ['', 'all', 'complaints', 'complaint', 'all complaints', 'total'].includes(rest) || isSameCouncil(rest, council)
  );
}

interface Named {
  readonly name: string;
  readonly has: (row: number) => boolean;
}

/** A team, else a service area, by name or alias; of one that is only on `Lists` there are no rows. */
function knownName({ register, companions }: ReportContext, text: string): Named | undefined {
  if (text === '') return undefined;
  const columns: readonly (readonly [string, NameColumn])[] = [
    ['Team', register.team],
    ['Service area', register.serviceArea],
  ];
  for (const [list, { names, codes }] of columns) {
    const official = companions.lists.filter((one) => one.list === list).map(({ name }) => name);
    const key = foldKey(nameFolder(companions.lists, list, names)(text));
    const name = [...names, ...official].find((one) => foldKey(one) === key);
    if (name === undefined) continue;
    const code = names.indexOf(name) + 1;
    return { name, has: (row) => code > 0 && codes[row] === code };
  }
  return undefined;
}

/** "Statutory stage 1", "Stage 2", "Corporate"; '' for all. */
function scopeName({ register }: ReportContext, { procedure, stage }: Scope): string {
  const label = register.procedures.find(({ id }) => id === procedure)?.label;
  const words = [label, stage && `stage ${stage}`].filter((part) => part !== undefined).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
