/** What the headings and labels of a pasted table mean: by themselves, or as somebody has said. */
import { must } from '../must';
import { Problem } from '../problem';
import { BENCHMARK_COLUMNS, type BenchmarkKey } from './benchmarks';
import { foldKey } from './cells';
import { columnsIn, type CompanionColumn } from './companionTable';
import { councilName, isOneCouncil } from './councilNames';
import { dressOf, headingForms } from './headingForms';
import { datedText } from './headingPeriods';

/** `measure` is a column of labels such as "Complaints received"; `value` that of their figures. */
export type PastedKey = BenchmarkKey | 'measure' | 'value';

export const PASTED_COLUMNS: readonly CompanionColumn<PastedKey>[] = [
  ...BENCHMARK_COLUMNS,
  { key: 'measure', heading: 'Measure', synonyms: ['Indicator', 'Metric', 'Description', 'Indicator name'] },
  { key: 'value', heading: 'Value', synonyms: ['Figure', 'Result', 'Number', 'Data'] },
];

/** A text as the table has it, and the same without its period. */
export interface Wording {
  readonly text: string;
  readonly rest: string;
}

/** `unused` by somebody's choice; undefined where it isn't known. */
export type Meaning = PastedKey | 'unused' | undefined;

/**
 * The meaning of each wording of one table. `mapping` is from theirs to our heading, '' where theirs isn't to be used; it
 * beats what a wording says by itself, and a column that is mapped to means nothing else.
 * @throws Problem `bad-mapping` where "our heading" is none
 */
export function meaningsOf(
  wordings: readonly Wording[],
  mapping: Readonly<Record<string, string>>,
): (wording: Wording) => Meaning {
  const given = new Map(Object.entries(mapping).map(([theirs, ours]) => [foldKey(theirs), ours]));
  const byHand = new Map<string, Meaning>();
  for (const wording of wordings) {
    const [ours] = namesOf(wording).flatMap((name) => given.get(name) ?? []);
    if (ours !== undefined) byHand.set(foldKey(wording.rest), ours === '' ? 'unused' : pastedKey(ours));
  }
  const taken = new Set(byHand.values());
  const others = wordings.filter(({ rest }) => rest !== '' && !byHand.has(foldKey(rest)));
  const rests = [...new Map(others.map(({ rest }) => [foldKey(rest), rest])).values()];
  const byItself = keysOf(
    rests,
    PASTED_COLUMNS.filter(({ key }) => !taken.has(key)),
  );
  return ({ rest }) => {
    const key = foldKey(rest);
    return byHand.has(key) ? byHand.get(key) : byItself.get(key);
  };
}

/** By folded heading: as they are, and those that mean nothing so without number or prefix ("3. Received"). */
function keysOf(
  headings: readonly string[],
  columns: readonly CompanionColumn<PastedKey>[],
): ReadonlyMap<string, PastedKey> {
  const dress = dressOf(headings);
  const found = new Map<string, PastedKey>();
  const claim = (formOf: (heading: string) => string): void => {
    const open = headings.filter((heading) => !found.has(foldKey(heading)));
    const free = columns.filter(({ key }) => ![...found.values()].includes(key));
    for (const [key, index] of columnsIn(open.map(formOf), free)) {
      found.set(foldKey(must(open[index], 'a heading')), key);
    }
  };
  claim((heading) => heading);
  claim((heading) => headingForms(heading, dress).at(-1)?.text ?? heading);
  return found;
}

/** @throws Problem `bad-mapping` where "their heading" isn't in the text */
export function requireMapped(wordings: readonly Wording[], mapping: Readonly<Record<string, string>>): void {
  const names = new Set(wordings.flatMap(namesOf));
  const missing = Object.keys(mapping).find((theirs) => !names.has(foldKey(theirs)));
  if (missing === undefined) return;
  throw new Problem(
    'bad-mapping',
    `The pasted table has no heading “${missing}”.`,
    'Write the heading as the table has it.',
  );
}

function namesOf({ text, rest }: Wording): readonly string[] {
  return [foldKey(rest), foldKey(text)];
}

/** @throws Problem `bad-mapping` */
function pastedKey(ours: string): PastedKey {
  const [key] = [...columnsIn([ours], PASTED_COLUMNS).keys()];
  if (key !== undefined) return key;
  throw new Problem(
    'bad-mapping',
    `“${ours}” is not a column of the sheet of benchmarks.`,
    `Use one of: ${PASTED_COLUMNS.map(({ heading }) => heading).join(', ')}.`,
  );
}

/** Whether a text names one of England's councils, or one of those that are known. */
export function councilTest(known: readonly string[]): (text: string) => boolean {
  const names = known.map(councilName);
  return (text) => {
    const name = councilName(text);
    return name.listed !== undefined || names.some((one) => isOneCouncil(one, name));
  };
}

/** How many of a row's texts are headings: of figures or labels, of periods, of councils, or mapped by hand. */
export function headingsAmong(
  texts: readonly string[],
  isCouncil: (text: string) => boolean,
  mapping: Readonly<Record<string, string>>,
): number {
  const mapped = new Set(Object.keys(mapping).map(foldKey));
  const dated = texts.filter(Boolean).map((text) => ({ text, ...datedText(text) }));
  const known = dated.filter(
    ({ text, period, rest }) =>
      period !== '' || isCouncil(rest) || mapped.has(foldKey(rest)) || mapped.has(foldKey(text)),
  ).length;
  const found = columnsIn(
    dated.filter(({ period, rest }) => period === '' && !isCouncil(rest)).map(({ rest }) => rest),
    PASTED_COLUMNS,
  );
  return known + found.size;
}
