import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearNames, type KnownName } from '../../src/checks';
import { nearNameSteps } from '../../src/checks/nearNames';

/** "name → suggestion" of each name that is in doubt. */
function near(uses: Readonly<Record<string, number>>, known: readonly KnownName[] = []): readonly string[] {
  return nearNames(
    Object.entries(uses).map(([name, rows]) => ({ name, rows })),
    known,
  ).map(({ name, suggestion }) => `${name} → ${suggestion}`);
}

const official = (...names: readonly string[]): readonly KnownName[] => names.map((name) => ({ name, aliases: [] }));

describe('names that are nearly the same', () => {
  it.each([
    ['a letter left out', 'Faily Support Team 1', 'Family Support Team 1'],
    ['a word left out before a number', 'Family Support 6', 'Family Support Team 6'],
    ['a word left out in the middle', 'Children and Assessment Team 4', 'Children and Family Assessment Team 4'],
    ['a plural', 'Prevention/Support Services', 'Prevention/Support Service'],
    ['two letters changed places', 'Fotsering and Adoption', 'Fostering and Adoption'],
    ['what could be a word with an ending', 'Placment and Contact', 'Placement and Contact'],
    ['another such', 'Famly Support Team 1', 'Family Support Team 1'],
    ['other capitals', 'Family Support team 3', 'Family Support Team 3'],
    ['other punctuation', 'Prevention - Support Service', 'Prevention/Support Service'],
    ['an accent', 'Café project', 'Cafe project'],
    ['another order of words', 'Assessment, Family', 'Family Assessment'],
    ['no space', 'FamilySupport Team 1', 'Family Support Team 1'],
  ])('with %s are suggested: “%s” → “%s”', (_, wrong, right) => {
    expect(near({ [wrong]: 1, [right]: 8 })).toEqual([`${wrong} → ${right}`]);
    expect(near({ [wrong]: 8 }, official(right))).toEqual([`${wrong} → ${right}`]);
  });

  it.each([
    ['Family Support Team 1', 'Family Support Team 3'],
    ['Family Support Team', 'Family Support Team 1'],
    ['Team 1 North 2', 'Team 2 North 1'],
    ['Family Solutions North', 'Family Solutions South'],
    ['Internal Reviews', 'External Reviews'],
    ['MASH', 'MAST'],
    ['CIC Team', 'CIN Team'],
    ['Fostering', 'Fostering Team'],
    ['Aftercare', 'Adoption'],
    ['Grandfather', 'Grandmother'],
    ['Contract', 'Contact'],
    ['Stepmother', 'Stepfather'],
    ['Councillor', 'Counsellor'],
    ['Assessment Team', 'Assessment Team A'],
    ['Assessment Team A', 'Assessment Team B'],
    ['Quantity of care', 'Quality of care'],
  ])('are not “%s” and “%s”', (one, other) => {
    expect(near({ [one]: 1, [other]: 8 })).toEqual([]);
    expect(near({ [one]: 8 }, official(other))).toEqual([]);
  });

  const certainty = (name: string, rows: number, other: string, otherRows: number): string | undefined =>
    nearNames(
      [
        { name, rows },
        { name: other, rows: otherRows },
      ],
      [],
    ).find((one) => one.name === name)?.certainty;

  it.each([
    ['a slip that leaves no word', 'Comunication', 1, 'Communication', 4, 'certain'],
    ['other punctuation', 'Prevention - Support', 1, 'Prevention/Support', 4, 'certain'],
    ['no space', 'FosterCare', 2, 'Foster Care', 4, 'certain'],
    ['an accent', 'Café project', 1, 'Cafe project', 2, 'certain'],
    ['slips in two words', 'Famly Suport Team', 1, 'Family Support Team', 9, 'likely'],
    ['another first letter', 'Peckham Hub', 1, 'Beckham Hub', 9, 'likely'],
    ['another order of words', 'Assessment, Family', 1, 'Family Assessment', 9, 'likely'],
    ['a plural', 'Prevention Services', 1, 'Prevention Service', 9, 'possible'],
    ['two words more', 'Family Assessment Team', 1, 'Family Assessment and Review Team', 9, undefined],
    ['a word less', 'Child Assessment Team', 1, 'Child Family Assessment Team', 9, 'possible'],
    ['a slip where both occur often', 'Comunication', 3, 'Communication', 5, 'possible'],
    ['punctuation where both occur often', 'Prevention - Support', 3, 'Prevention/Support', 8, 'possible'],
  ] as const)('is as sure as it can be: %s', (_, name, rows, other, otherRows, expected) => {
    expect(certainty(name, rows, other, otherRows)).toBe(expected);
  });

  it('says of two equally frequent names that somebody must look', () => {
    const uses = ['Safegaurding', 'Safeguarding'].map((name) => ({ name, rows: 2 }));
    expect(nearNames(uses, []).map((one) => one.certainty)).toEqual(['likely']);
  });

  it('leaves official names alone, however near they are', () => {
    expect(near({ 'Adoption Teams': 1, 'Adoption Team': 9 }, official('Adoption Teams', 'Adoption Team'))).toEqual([]);
  });

  it('leaves aliases alone: Lists says what they mean', () => {
    const known = [{ name: 'Children Looked After Team 3', aliases: ['Children Looked After Team 3/UAS'] }];
    expect(near({ 'Children Looked After Team 3/UAS': 2 }, known)).toEqual([]);
  });

  it('prefers the official spelling to a more frequent one, and says how many rows have it', () => {
    const uses = [
      { name: 'Faily Support Team 1', rows: 9 },
      { name: 'Family Support Team 1', rows: 2 },
      { name: 'Family support team 1', rows: 3 },
    ];
    expect(nearNames(uses, official('Family Support Team 1'))).toEqual([
      {
        name: 'Family support team 1',
        suggestion: 'Family Support Team 1',
        rows: 5,
        official: true,
        how: 'spelling',
        certainty: 'certain',
      },
      {
        name: 'Faily Support Team 1',
        suggestion: 'Family Support Team 1',
        rows: 5,
        official: true,
        how: 'near',
        // Both occur often: somebody may mean two teams.
        certainty: 'possible',
      },
    ]);
  });

  it('suggests the last of a chain, never a name that is itself in doubt', () => {
    expect(near({ Safeguarding: 9, Safegaurding: 3, Safegaurdin: 1 })).toEqual([
      'Safegaurding → Safeguarding',
      'Safegaurdin → Safeguarding',
    ]);
  });

  const words = [
    'family',
    'Familly',
    'support',
    'suport',
    'team',
    'Team',
    'north',
    '1',
    '2',
    '12',
    '3/UAS',
    'of',
    '１',
  ];
  const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
  const digits = (text: string): readonly string[] => text.normalize('NFKC').match(/\d+/g) ?? [];

  it('never suggests a name with other numbers, nor one for itself, nor in a circle', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.integer({ min: 1, max: 5 })), fc.array(name), (uses, names) => {
        const found = nearNames(
          Object.entries(uses).map(([text, rows]) => ({ name: text, rows })),
          official(...names),
        );
        const doubted = new Set(found.map((one) => one.name));
        for (const { name: text, suggestion, how, certainty: sure } of found) {
          const rowsOf = (wanted: string): number => (Object.hasOwn(uses, wanted) ? (uses[wanted] ?? 0) : 0);
          if (how !== 'spelling' && rowsOf(text) >= 3 && rowsOf(suggestion) >= 3) expect(sure).toBe('possible');
          expect(digits(suggestion)).toEqual(digits(text));
          expect(suggestion).not.toBe(text);
          expect(doubted.has(suggestion)).toBe(false);
        }
      }),
    );
  });
});

it('takes turns with others however many names there are, of letters or of nothing but signs', () => {
  for (const nameOf of [
    (n: number) => `Team ${n.toString(36)} of ${n}`,
    (n: number) => '!'.repeat(1 + (n % 300)) + '?'.repeat(n / 300),
  ]) {
    const uses = Array.from({ length: 20_000 }, (_, n) => ({ name: nameOf(n), rows: 1 }));
    const steps = nearNameSteps(uses, []);
    let turns = 0;
    while (!steps.next().done) turns++;
    expect(turns).toBeGreaterThanOrEqual(20);
  }
});
