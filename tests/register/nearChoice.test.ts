/** A value that is not on its closed list: what it was meant to be is said only where there is one answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearChoice } from '../../src/register/nearChoice';
import { ALLOWED_VALUES } from '../../src/register/closedLists';
import { readChoice, type ChoiceKind } from '../../src/register/valueWording';
import { runs } from '../support/runs';

describe('a slip of the pen in a closed list', () => {
  it.each<[ChoiceKind, string, string]>([
    ['outcome', 'Uphled', 'Upheld'],
    ['outcome', 'Not uphled', 'Not upheld'],
    ['outcome', 'Partialy Upheld', 'Partially upheld'],
    ['status', 'Clsoed', 'Closed'],
    ['status', 'Opne', 'Open'],
    ['recordType', 'Complants', 'Complaint'],
    ['channel', 'Emial', 'Email'],
    ['procedure', 'Corperate', 'Corporate'],
    ['procedure', 'Adult soical care', 'Adult social care'],
    ['procedure', 'Huosing', 'Housing'],
    ['lgscoDecision', 'Not upheld: no fualt', 'Not upheld: no fault'],
  ])('%s “%s” is “%s”', (kind, text, meant) => {
    expect(nearChoice(kind, text)).toBe(meant);
  });

  it.each<[ChoiceKind, string, string]>([
    ['outcome', 'Unheld', 'may be upheld or not'],
    ['outcome', 'N upheld', 'lacks what decides'],
    ['outcome', 'No upheld', 'lacks what decides'],
    ['recordType', 'Complament', 'is as near to Compliment as to Complaint'],
    ['stage', '8', 'is a number, and no slip'],
    ['stage', 'Stage 11', 'is a number, and no slip'],
    ['channel', 'Mial', 'may be Mail, which is a letter'],
    ['status', 'Misplaced', 'is nothing like it'],
  ])('%s “%s” %s', (kind, text) => {
    expect(nearChoice(kind, text)).toBeUndefined();
  });
});

describe('whatever was typed', () => {
  const kinds = Object.keys(ALLOWED_VALUES) as ChoiceKind[];
  const typed = fc.constantFrom(...kinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      value: fc.constantFrom<string>(...ALLOWED_VALUES[kind]),
      at: fc.nat(40),
      put: fc.constantFrom('', 'x', 'e', 'n', ' '),
      cut: fc.nat(2),
    }),
  );

  it('a suggestion is on the list, and never another value than the one that was mistyped', () => {
    fc.assert(
      fc.property(typed, ({ kind, value, at, put, cut }) => {
        const text = value.slice(0, at) + put + value.slice(at + cut);
        if (readChoice(kind, text)) return;
        expect([value, undefined]).toContain(nearChoice(kind, text));
      }),
      { numRuns: runs(2000) },
    );
  });
});
