/** Which of the procedures a word names. */
import { PROCEDURES, type Procedure } from '../calendar';
import { foldKey } from './cells';
import { readChoice } from './valueWording';

/** What the sheet calls a procedure in words that no wording knows: by folded word the procedure's code. */
export function procedureWords(procedures: readonly Procedure[]): ReadonlyMap<string, number> {
  return new Map(
    procedures.flatMap(({ id, name, aliases }, index) => {
      const builtIn: Procedure | undefined = PROCEDURES.find((one) => one.id === id);
      const own = builtIn ? aliases.filter((alias) => !builtIn.aliases.includes(alias)) : [name, ...aliases];
      return own.map((word) => [foldKey(word), index + 1] as const);
    }),
  );
}

/** The code of a procedure in a register with these; 0 where it isn't among them. */
export function procedureCode(procedures: readonly Procedure[], id: string): number {
  return procedures.findIndex((one) => one.id === id) + 1;
}

/** The procedure of that name, else of that alias, else of that id; undefined for a word that is none of theirs. */
export function procedureNamed(procedures: readonly Procedure[], word: string): Procedure | undefined {
  const key = foldKey(word);
  return (
    procedures.find((one) => foldKey(one.name) === key) ??
    procedures.find(({ aliases }) => aliases.some((alias) => foldKey(alias) === key)) ??
    procedures.find(({ id }) => foldKey(id) === key)
  );
}

/** The same, or the built-in one that the word usually means: "Adults", "Member enquiries". */
export function procedureMeant(procedures: readonly Procedure[], word: string): Procedure | undefined {
  const named = procedureNamed(procedures, word);
  if (named) return named;
  const usual = readChoice('procedure', word);
  return usual && usual.code > 0 && usual.given.length === 0 ? procedures[usual.code - 1] : undefined;
}
