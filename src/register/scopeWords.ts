/** Procedure and stage as the sheets beside the register name them: in a group's name, or in columns of their own. */
import { must } from '../must';
import { PROCEDURES, STAGES } from './allowedValues';
import { foldWords } from './cells';
import { readChoice } from './valueWording';

/** What a figure is of; what is absent isn't asked. */
export interface TypedScope {
  readonly procedure?: (typeof PROCEDURES)[number];
  readonly stage?: (typeof STAGES)[number];
}

/**
 * "Statutory stage 1 complaints" as its procedure, its stage and the other words, folded ("complaints"). A denied word
 * is what it denies: "Non-statutory" is corporate, and "Pre-statutory" no procedure.
 */
export function scopeWords(text: string): TypedScope & { readonly rest: string } {
  let rest = ` ${foldWords(text.replace(/['’]/g, ''))} `;
  const take = <Value>(patterns: readonly (readonly [RegExp, Value])[]): Value | undefined => {
    const found = patterns.find(([pattern]) => pattern.test(rest));
    if (found) rest = rest.replace(found[0], ' ');
    return found?.[1];
  };
  const procedure = take([
    [/ (?:non|not) ?statutory(?= )/, 'Corporate'],
    [/ corporate(?= )/, 'Corporate'],
    [/(?<! pre) statutory(?= )/, 'Statutory'],
  ] as const);
  const stage = take([
    [/ stage ?(?:1|one|i)(?= )/, '1'],
    [/ stage ?(?:2|two|ii)(?= )/, '2'],
    [/ stage ?(?:3|three|iii)(?= )/, '3'],
  ] as const);
  return { ...(procedure ? { procedure } : {}), ...(stage ? { stage } : {}), rest: rest.replace(/ +/g, ' ').trim() };
}

/** The value of a cell under Procedure; undefined for a blank one, `unknown` for what is none. */
export function typedProcedure(text: string): TypedScope['procedure'] | 'unknown' {
  return valueOf(PROCEDURES, readChoice('procedure', text));
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
