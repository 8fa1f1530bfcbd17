/** Procedure and stage as the sheets beside the register name them: in a group's name, or in columns of their own. */
import { PROCEDURES, type Procedure } from '../calendar';
import { must } from '../must';
import { STAGES } from './allowedValues';
import type { TypedScope } from './types';
import { foldWords } from './cells';
import { procedureNamed } from './procedureNames';
import { readChoice } from './valueWording';

/**
 * "Statutory stage 1 complaints" as its procedure, its stage and the other words, folded ("complaints"). A denied word
 * is what it denies: "Non-statutory" is corporate, and "Pre-statutory" no procedure.
 */
export function scopeWords(
  text: string,
  procedures: readonly Procedure[] = PROCEDURES,
): TypedScope & { readonly rest: string } {
  let rest = ` ${foldWords(text.replace(/['’]/g, ''))} `;
  const take = <Value>(patterns: readonly (readonly [RegExp, Value])[]): Value | undefined => {
    const found = patterns.find(([pattern]) => pattern.test(rest));
    if (found) rest = rest.replace(found[0], ' ');
    return found?.[1];
  };
  const procedure = take([[/ (?:non|not) ?statutory(?= )/, 'corporate'], ...namesIn(procedures)]);
  const stage = take(STAGE_PATTERNS);
  return { ...(procedure ? { procedure } : {}), ...(stage ? { stage } : {}), rest: rest.replace(/ +/g, ' ').trim() };
}

/** The longest first: an own procedure may have the name of another in its own. */
function namesIn(procedures: readonly Procedure[]): readonly (readonly [RegExp, string])[] {
  return procedures
    .flatMap(({ id, name, label, aliases }) =>
      [name, label, ...aliases].map((word) => ({ id, word: foldWords(word.replace(/['’]/g, '')) })),
    )
    .filter(({ word }) => word !== '')
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(({ id, word }) => [new RegExp(`(?<! pre) ${word}(?! ombudsman)(?= )`), id]);
}

const STAGE_PATTERNS = (
  [...(['1|one|i', '2|two|ii', '3|three|iii', '4|four|iv', '5|five|v', '6|six|vi', '7|seven|vii'] as const)] as const
).map((words, index) => [new RegExp(` stage ?(?:${words})(?= )`), must(STAGES[index], 'a stage')] as const);

/** The id of the procedure that a cell under Procedure names; undefined for a blank one, `unknown` for what is none. */
export function typedProcedure(text: string, procedures: readonly Procedure[] = PROCEDURES): string | undefined {
  const named = procedureNamed(procedures, text);
  return named
    ? named.id
    : valueOf(
        procedures.map(({ id }) => id),
        readChoice('procedure', text),
      );
}

/** The same under Stage. */
export function typedStage(text: string): TypedScope['stage'] | 'unknown' {
  return valueOf(STAGES, readChoice('stage', text));
}

function valueOf<Value extends string>(
  values: readonly Value[],
  read: ReturnType<typeof readChoice>,
): Value | 'unknown' | undefined {
  if (!read) return 'unknown';
  return read.code === 0 ? undefined : must(values[read.code - 1], 'the value of a code');
}

/** Both where they agree; undefined where they name two procedures or two stages. */
export function joinedScopes(a: TypedScope, b: TypedScope): TypedScope | undefined {
  const isTwo = (key: keyof TypedScope): boolean => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key];
  return isTwo('procedure') || isTwo('stage') ? undefined : { ...a, ...b };
}
