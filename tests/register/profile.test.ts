import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PROFILE, profileText, readProfile, type Profile } from '../../src/register';
import { runs } from '../support/runs';

const PROFILE: Profile = {
  sheets: ['Log 22', 'Log 23'],
  mapping: { 'Came in': 'Date received', 'Who took it': '' },
  words: [
    ['Outcome', 'Justified', 'Upheld'],
    ['Outcome', 'Not justified', 'Not upheld'],
    ['Stage', 'Informal', 'Not recorded'],
  ],
  whole: [['Record type', 'Complaint']],
};

const NAME = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');

describe('a profile', () => {
  it('is the same when it is read again, whatever headings and words it holds', () => {
    const profiles = fc.record({
      sheets: fc.array(fc.string()),
      mapping: fc.dictionary(NAME, fc.string()),
      words: fc.uniqueArray(fc.tuple(NAME, NAME, fc.string()), { selector: ([column, word]) => `${column}\n${word}` }),
      whole: fc.uniqueArray(fc.tuple(NAME, fc.string()), { selector: ([column]) => column }),
    });
    fc.assert(
      fc.property(profiles, (profile) => {
        const again = readProfile(profileText(profile));
        expect(again.sheets).toEqual(profile.sheets);
        expect(again.mapping).toEqual(profile.mapping);
        expect([...again.words].sort()).toEqual([...profile.words].sort());
        expect([...again.whole].sort()).toEqual([...profile.whole].sort());
      }),
      { numRuns: runs(200) },
    );
  });

  it('keeps the order in which words were given', () => {
    expect(readProfile(profileText(PROFILE))).toEqual(PROFILE);
    expect(readProfile(profileText(NO_PROFILE))).toEqual(NO_PROFILE);
  });

  const text = profileText(PROFILE);
  it.each([
    ['nothing', ''],
    ['a part of it', text.slice(0, -5)],
    ['another JSON', '{"sheets":["Log"]}'],
    ['a list', '[]'],
    ['another form', text.replace('profile 1', 'profile 9')],
    ['a sheet that is none', text.replace('"Log 22"', '22')],
    ['a heading that is none', text.replace('"Date received"', '["Date received"]')],
    ['a word that is none', text.replace('"Upheld"', 'null')],
    [
      'words without a column',
      text.replace(/"words": \{[\s\S]*?\},\n {2}"all/, '"words": {"Outcome": "Upheld"},\n  "all'),
    ],
  ])('is refused where it is %s', (_what, broken) => {
    expect(broken).not.toBe(text);
    expect(() => readProfile(broken)).toThrow(expect.objectContaining({ code: 'bad-profile' }) as Error);
  });
});
