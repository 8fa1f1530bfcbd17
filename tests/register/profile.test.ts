import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedProfiles, NO_PROFILE, profileText, readProfile, type Profile } from '../../src/register';

const PROFILE: Profile = {
  sheets: ['2022-23', '2023-24'],
  mapping: { 'Came in': 'Date received', '2023-24!Day': 'Stage 2 date received', Owner: '' },
  given: {
    words: [
      ['Outcome', 'Justified', 'Upheld'],
      ['Outcome', 'Service Failure', 'Upheld'],
      ['Stage', 'Review', '2'],
    ],
    whole: [
      ['Record type', 'Complaint'],
      ['Team', 'Housing'],
    ],
  },
};

const file = (changes: object): string =>
  JSON.stringify({ format: 'complaints register profile', version: 1, ...changes });

describe('a profile', () => {
  it('is read again as it was saved', () => {
    expect(readProfile(profileText(PROFILE))).toEqual(PROFILE);
    const word = fc.string({ minLength: 1 }).filter((text) => !/^\d+$/.test(text));
    const words = fc.uniqueArray(word, { maxLength: 5 });
    fc.assert(
      fc.property(words, words, fc.array(fc.string()), (headings, said, sheets) => {
        const profile: Profile = {
          sheets,
          mapping: Object.fromEntries(headings.map((heading) => [heading, 'Team'])),
          given: { words: said.map((one) => ['Outcome', one, 'Upheld']), whole: [] },
        };
        const again = readProfile(profileText(profile));
        const kept = (profile.given.words ?? []).filter((one) =>
          (again.given.words ?? []).some(([, w]) => w === one[1]),
        );
        expect(again).toEqual({ ...profile, given: { words: kept, whole: [] } });
      }),
    );
  });

  it('may leave out what it has nothing to say of', () => {
    expect(readProfile(file({}))).toEqual({ sheets: [], mapping: {}, given: { words: [], whole: [] } });
  });

  it('is saved without a word that could be somebody’s address or number', () => {
    const words = ['jo@example.org', 'Mrs Example', '07700 900123', 'AB1 2CD', 'Justified'].map(
      (word): readonly [string, string, string] => ['Outcome', word, 'Upheld'],
    );
    const { given } = readProfile(profileText({ ...NO_PROFILE, given: { words } }));
    expect(given.words).toEqual([['Outcome', 'Justified', 'Upheld']]);
  });

  it('gives way to what is said beside it', () => {
    const said: Profile = {
      sheets: ['2024-25'],
      mapping: { 'Came in': 'Clock start date' },
      given: { words: [['Outcome', 'Justified', 'Partially upheld']] },
    };
    const merged = mergedProfiles(PROFILE, said);
    expect(merged.sheets).toEqual(['2024-25']);
    expect(merged.mapping).toEqual({ ...PROFILE.mapping, 'Came in': 'Clock start date' });
    expect(readProfile(profileText(merged)).given.words).toContainEqual(['Outcome', 'Justified', 'Partially upheld']);
    expect(mergedProfiles(PROFILE, NO_PROFILE)).toEqual(PROFILE);
  });

  it.each<[string, string, string]>([
    ['no JSON', 'Ref,Team', 'it isn’t JSON'],
    ['a list', '[]', 'it should be names with values'],
    ['another file', '{"name":"x","version":1}', 'it isn’t a “complaints register profile”'],
    ['a version to come', file({ version: 2 }), 'its version isn’t 1'],
    ['a part that no profile has', file({ rows: [] }), 'it has “rows”'],
    ['sheets that are no names', file({ sheets: 'Log' }), 'sheets should be a list of names'],
    ['a heading that stands for a number', file({ columns: { Day: 3 } }), '“Day” in columns should be a text'],
    ['words without a column', file({ words: ['Justified'] }), 'words should be names with values'],
    ['a column that no register has', file({ columns: { Day: 'Moon' } }), '“Moon” is not a column of a register'],
    ['a value that no list has', file({ words: { Outcome: { Fair: 'Blue' } } }), '“Blue” is not a value of Outcome'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => readProfile(text)).toThrow(message);
  });
});
