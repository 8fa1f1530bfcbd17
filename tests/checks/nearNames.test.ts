import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearNames, type KnownName } from '../../src/checks';

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
  ])('are not “%s” and “%s”', (one, other) => {
    expect(near({ [one]: 1, [other]: 8 })).toEqual([]);
    expect(near({ [one]: 8 }, official(other))).toEqual([]);
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
      },
      { name: 'Faily Support Team 1', suggestion: 'Family Support Team 1', rows: 5, official: true, how: 'near' },
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
        for (const { name: text, suggestion } of found) {
          expect(digits(suggestion)).toEqual(digits(text));
          expect(suggestion).not.toBe(text);
          expect(doubted.has(suggestion)).toBe(false);
        }
      }),
    );
  });
});
