/** The sheet `Procedures`: what a council changes of the built-in procedures, and those that it adds (PROCEDURES.md). */
import { MOST_PROCEDURES, newestFirst, PANEL_STAGE, PROCEDURES, type Procedure, type TimeLimit } from '../calendar';
import { nameWithin } from '../nouns';
import { foldKey, foldWords, slugOf } from './cells';
import { readRows, type CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { limitOn, PROCEDURE_COLUMNS, type ProcedureKey, type Tell } from './procedureLimits';
import { procedureMeant } from './procedureNames';
import { nearest } from './spelling';
import type { Grid } from './types';

/**
 * The built-in procedures as the sheet changes them, then its own. A row with a step sets the limit of that step; one
 * without sets only names and words. What can't be used is a finding, and the row changes nothing.
 */
export function proceduresOn(
  grid: Grid | undefined,
  dateSystem: 1900 | 1904,
  log: FindingLog,
): readonly Procedure[] | undefined {
  if (!grid) return undefined;
  const rows = readRows(grid, PROCEDURE_COLUMNS, log);
  const found: Procedure[] = [...PROCEDURES];
  const limitsSaid = new Set<string>();
  const names = new Set(rows.map((row) => foldKey(row.text('procedure'))));
  const aliasesSaid = new Map<string, string>();
  let name = '';
  for (const row of rows) {
    const tell: Tell = (key, message, suggestion) => {
      log.add('procedure-not-used', () => row.finding(key, 'procedure-not-used', message, suggestion));
    };
    // A name with blanks below is filled down, as people write such lists.
    name = row.text('procedure') || name;
    const at = found.findIndex(({ id }) => id === procedureMeant(found, name)?.id);
    const unusable = at < 0 ? unusableName(name, found) : undefined;
    if (unusable) {
      tell('procedure', unusable.message, unusable.suggestion);
      continue;
    }
    const before = found[at] ?? ownProcedure(name);
    const limit = limitOn(row, before, dateSystem, log, tell);
    if (limit === 'not used') continue;
    if (limit) {
      const key = `${before.id}/${limit.step}/${limit.validFrom}`;
      if (limitsSaid.has(key)) {
        tell(
          'step',
          `${before.name}, ${limit.step} is set twice for the same day, so this row is not used.`,
          'Delete one of the two rows, or give it another date under From.',
        );
        continue;
      }
      limitsSaid.add(key);
    }
    const aliases = aliasesOn(row).filter((alias) => {
      const owner = aliasesSaid.get(foldKey(alias)) ?? found.find((other) => isNamed(other, alias))?.id;
      const isTaken =
        owner === undefined
          ? names.has(foldKey(alias)) && procedureMeant(found, alias)?.id !== before.id
          : owner !== before.id;
      if (isTaken) {
        tell(
          'aliases',
          `“${alias}” is another procedure’s, so it is not read as ${before.name}.`,
          'Choose another alias.',
        );
      }
      return !isTaken && !isNamed(before, alias);
    });
    for (const alias of aliases) aliasesSaid.set(foldKey(alias), before.id);
    const changed = withLimit(withWords(before, row, aliases), limit);
    // An alias that a built-in procedure had goes to the one that the sheet gives it to.
    found.forEach((other, index) => {
      if (index !== at) found[index] = withoutAliases(other, changed.aliases);
    });
    if (at < 0) found.push(changed);
    else found[at] = changed;
  }
  return found;
}

/** Why no procedure can have that name; undefined where one can. */
function unusableName(
  name: string,
  found: readonly Procedure[],
): { readonly message: string; readonly suggestion: string } | undefined {
  if (foldKey(name) === '') {
    return {
      message: 'The row names no procedure, so it changes nothing.',
      suggestion: 'Enter the name of the procedure.',
    };
  }
  const near = /\d/.test(name)
    ? undefined
    : nearest(
        name,
        PROCEDURES.map((one) => one.name),
      );
  if (near !== undefined) {
    return {
      message: `“${name}” is nearly “${near}”, but not the same, so this row changes nothing.`,
      suggestion: `Enter “${near}”, or a name that can’t be taken for it.`,
    };
  }
  return found.length < MOST_PROCEDURES
    ? undefined
    : {
        message: `No more than ${MOST_PROCEDURES} procedures can be told apart, so this one is not used.`,
        suggestion: 'Leave out a procedure that you do not need.',
      };
}

function withWords(before: Procedure, row: CompanionRow<ProcedureKey>, aliases: readonly string[]): Procedure {
  const noun = row.text('noun');
  const words = { law: row.text('law'), ombudsman: row.text('ombudsman'), reportTitle: row.text('reportTitle') };
  return {
    ...before,
    aliases: [...new Set([...before.aliases, ...aliases])],
    ...(noun === '' ? {} : { noun: { one: noun, many: pluralOf(noun) } }),
    ...Object.fromEntries(Object.entries(words).filter(([, text]) => text !== '')),
  };
}

function aliasesOn(row: CompanionRow<ProcedureKey>): readonly string[] {
  return row
    .text('aliases')
    .split(';')
    .map((alias) => alias.trim())
    .filter((alias) => foldKey(alias) !== '');
}

function withLimit(before: Procedure, limit: TimeLimit | undefined): Procedure {
  if (!limit) return before;
  const stage = Number(/^Stage (\d)$/.exec(limit.step)?.[1] ?? (limit.step.startsWith('Panel') ? PANEL_STAGE : 1));
  return {
    ...before,
    stages: Math.max(before.stages, stage),
    limits: newestFirst([
      limit,
      ...before.limits.filter(({ step, validFrom }) => step !== limit.step || validFrom !== limit.validFrom),
    ]),
  };
}

function withoutAliases(procedure: Procedure, aliases: readonly string[]): Procedure {
  const kept = procedure.aliases.filter((alias) => !aliases.some((one) => foldKey(one) === foldKey(alias)));
  return kept.length === procedure.aliases.length ? procedure : { ...procedure, aliases: kept };
}

function ownProcedure(name: string): Procedure {
  const words = foldWords(name);
  const noun = /complaint|enquir|appeal|review|request/.test(words) ? name : `${name} complaint`;
  return {
    id: slugOf(name),
    ...{ name, label: name, aliases: [], noun: { one: nameWithin(noun), many: pluralOf(nameWithin(noun)) } },
    ...{ law: '', ombudsman: '', reportTitle: `${name} complaints and representations` },
    ...{ statutory: false, stages: 1, limits: [] },
  };
}

function pluralOf(noun: string): string {
  return noun.endsWith('s') ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function isNamed({ name }: Procedure, word: string): boolean {
  return foldKey(name) === foldKey(word);
}
