/** Names that were perhaps meant, for a name that is not known. */
import { foldKey, foldWords, shownValue, slipsBetween, slipsIn } from '../../register';

/** So many are offered where the text may be a slip of one; otherwise all, if they are few. */
const FEW = 3;
const MANY = 40;

/** `Did you mean “Team”?`, or the names that there are; '' where there are none. */
export function meantNames(text: string, names: readonly string[]): string {
  const near = nearOnes(text, names);
  if (near.length > 0) return `Did you mean ${near.map((name) => `“${name}”`).join(' or ')}?`;
  const shown = names.slice(0, MANY);
  return shown.length === 0 ? '' : `Use one of: ${shown.join('; ')}${names.length > MANY ? '; …' : ''}.`;
}

/** The nearest first: slips of the pen, then names that have a word of it. */
function nearOnes(text: string, names: readonly string[]): readonly string[] {
  const key = foldKey(text);
  const slips = names
    .map((name) => ({ name, slips: slipsBetween(key, foldKey(name)) }))
    .filter(({ name, slips }) => slips <= Math.max(1, slipsIn(Math.min(key.length, foldKey(name).length))))
    .sort((a, b) => a.slips - b.slips)
    .map(({ name }) => name);
  if (slips.length > 0) return slips.slice(0, FEW);
  const words = new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const sharing = names.filter((name) =>
    foldWords(name)
      .split(' ')
      .some((word) => words.has(word)),
  );
  return sharing.length <= FEW ? sharing : [];
}

/** A name as a finding may repeat it: what could be a personal detail is not. */
export function quoted(text: string): string {
  return shownValue(text).value === undefined ? 'The name entered' : `“${text}”`;
}
