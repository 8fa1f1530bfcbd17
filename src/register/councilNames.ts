/** Which council a name means, whatever marks, abbreviations and words such as Council or Borough come with it. */
import { foldWords } from './cells';
import { COMBINED, COUNTIES, FORMER_COUNTIES, FORMER_TOWNS, NO_COUNCILS, TOWNS } from './englishCouncils';
import { withoutMarks } from './marks';

/** A name as read, to be compared with others by `isOneCouncil`. */
export interface CouncilName {
  /** All its words, folded; '' where it names nothing. */
  readonly words: string;
  /** Those that tell it from other councils. */
  readonly stem: string;
  /** Of England's councils, by their list; absent for any other. */
  readonly listed?: string;
  readonly kind: 'county' | 'city' | 'borough' | 'town' | '';
}

/** The name without footnote marks, "(our council)" and the like, and a population in brackets. */
export function cleanCouncil(name: string): string {
  const plain = withoutMarks(name.replace(ASIDE, ' '))
    // A footnote's raised number that lost its place when the name was copied: no council's name has a digit.
    .replace(/(?<=\p{L})\d{1,2}(?:,\d{1,2})*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? name.trim() : plain;
}

export function councilName(name: string): CouncilName {
  const words = wordsOf(cleanCouncil(name));
  const stem = words.filter((word) => !KINDS.has(word) && !FILLERS.has(word));
  const said = kindOf(words);
  const found = LISTED.get(key(words.filter((word) => !FILLERS.has(word)))) ?? LISTED.get(key(stem));
  // "Nottingham County Council" isn't the city's.
  const listed = found && !(said === 'county' && found.kind === 'town') ? found : undefined;
  return {
    ...{ words: words.join(' '), stem: key(stem), kind: listed?.kind ?? said },
    ...(listed ? { listed: listed.name } : {}),
  };
}

/**
 * Whether two names are one council's. England's councils are known by their list, with its short forms; any others by
 * their words but for those such as Council or Borough, a city, a borough and a county of one name being three councils.
 */
export function isOneCouncil(a: CouncilName, b: CouncilName): boolean {
  if (a.words === '' || b.words === '') return false;
  if (a.words === b.words) return true;
  if (a.listed !== undefined && b.listed !== undefined) return a.listed === b.listed;
  const differ = a.kind !== '' && b.kind !== '' && a.kind !== b.kind;
  return a.stem !== '' && a.stem === b.stem && !differ;
}

/** The same of two names as they are typed. */
export function isSameCouncil(a: string, b: string): boolean {
  return isOneCouncil(councilName(a), councilName(b));
}

/** Finds what is of a council among many, whatever form of its name is asked for; in their order. */
export function councilIndex<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (name: string) => readonly Item[] {
  const entries = items.map((item, order) => ({ item, order, name: councilName(nameOf(item)) }));
  const byKey = new Map<string, typeof entries>();
  for (const entry of entries) {
    for (const id of keysOf(entry.name)) {
      const found = byKey.get(id);
      if (found) found.push(entry);
      else byKey.set(id, [entry]);
    }
  }
  return (text) => {
    const name = councilName(text);
    const alike = new Set(keysOf(name).flatMap((id) => byKey.get(id) ?? []));
    const same = [...alike].filter((entry) => isOneCouncil(entry.name, name));
    return same.toSorted((a, b) => a.order - b.order).map(({ item }) => item);
  };
}

/** Two names that are one council's have one of these in common. */
function keysOf({ words, stem, listed }: CouncilName): readonly string[] {
  return [...new Set([words, stem, listed ?? ''])].filter((id) => id !== '');
}

/** True for totals, averages, England, its regions and groups of councils: rows of published tables that aren't one. */
export function isNoCouncil(name: string): boolean {
  const plain = cleanCouncil(name);
  const words = foldWords(plain.replaceAll('&', ' and ')).replace(/^the /, '');
  return SUMMARY.test(plain) || NOT_LISTED.has(words) || NOT_LISTED.has(words.replace(/ (?:region|nation)$/, ''));
}

/** No council's name has one of these words. */
const SUMMARY = /\b(?:sub-?)?totals?\b|\b(?:average|avg|mean|median|quartile|percentile|england'?s?)\b/i;
const NOT_LISTED: ReadonlySet<string> = new Set(
  NO_COUNCILS.map((name) => foldWords(name.replaceAll('&', ' and ')).replace(/^the /, '')),
);

/** "(our council)", "(us)", "(pop. 312,000)", "(0.3m)", "- our council". */
const ASIDE =
  /[([](?:(?:our|own|this|your)(?: (?:council|authority))?|us|pop(?:ulation)?\b[^)\]]*|\d[\d\s.,]*(?:k|m|million|thousand|people|residents)?)[)\]]|\s[-–—]\s*(?:our|own|this|your) (?:council|authority)$/gi;

const KINDS: ReadonlySet<string> = new Set('city county borough district metropolitan royal london'.split(' '));
const FILLERS: ReadonlySet<string> = new Set(
  'council the of and upon on authority unitary local mbc mdc bc cc dc lbc rbc lb rb ua ucc'.split(' '),
);

/** Abbreviations of words in councils' names: "NE Lincs", "Herts CC". */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  `n=north s=south e=east w=west ne=north east nw=north west sw=south west saint=st beds=bedfordshire berks=berkshire
  bucks=buckinghamshire cambs=cambridgeshire derbys=derbyshire glos=gloucestershire hants=hampshire herts=hertfordshire
  lancs=lancashire leics=leicestershire lincs=lincolnshire northants=northamptonshire notts=nottinghamshire
  oxon=oxfordshire staffs=staffordshire warks=warwickshire wilts=wiltshire worcs=worcestershire yorks=yorkshire`
    .split(/(?<!\s)\s+(?=\S+=)/)
    .map((pair) => pair.trim().split('='))
    .map(([short = '', long = '']) => [short, long]),
);

function wordsOf(name: string): readonly string[] {
  const folded = foldWords(name.replaceAll('&', ' and ').replace(/['’.]/g, ''));
  return folded.split(' ').flatMap((word) => (SHORTENED.get(word) ?? word).split(' '));
}

function kindOf(words: readonly string[]): CouncilName['kind'] {
  if (words.includes('county')) return 'county';
  if (words.includes('city')) return 'city';
  return words.some((word) => KINDS.has(word) || word === 'lb' || word === 'rb') ? 'borough' : '';
}

/** In any order, so that "Bristol, City of" is City of Bristol. */
function key(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** By every form of a name: as it is, and without its words such as City. */
const LISTED: ReadonlyMap<string, { readonly name: string; readonly kind: 'county' | 'town' }> = new Map(
  [
    { kind: 'county' as const, councils: [...COUNTIES, ...FORMER_COUNTIES] },
    { kind: 'town' as const, councils: [...TOWNS, ...FORMER_TOWNS, ...COMBINED] },
  ].flatMap(({ kind, councils }) =>
    councils.flatMap((forms) =>
      forms.map((form) => {
        const words = wordsOf(form).filter((word) => !FILLERS.has(word));
        return [key(words), { name: forms[0] ?? form, kind }] as const;
      }),
    ),
  ),
);
