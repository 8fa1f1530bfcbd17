/** What the cells of closed lists say: never one value for another, and never one value where two are named. */
import { describe, expect, it } from 'vitest';
import { ALLOWED_VALUES } from '../../src/register/closedLists';
import { readChoice, whyAsked, wordingOf, type ChoiceKind } from '../../src/register/valueWording';
import { WORDS, type ColumnWords } from '../../src/register/words';
import { hasDivider, phraseKey, tokensOf } from '../../src/register/wordTokens';

const KINDS = Object.keys(ALLOWED_VALUES) as ChoiceKind[];

/** Every wording of the tables, with the value that it is listed for. */
function listed(kind: ChoiceKind): readonly { readonly text: string; readonly value: string }[] {
  const { values }: ColumnWords = WORDS[kind];
  return ALLOWED_VALUES[kind].flatMap((value) => {
    const { anywhere, here } = values[value] ?? {};
    return [value, ...split(anywhere), ...split(here)].map((text) => ({ text, value }));
  });
}

function split(texts: string | undefined): readonly string[] {
  return texts?.split('; ') ?? [];
}

/** The value that a text is read as; '' for nothing recorded, undefined for what has to be asked. */
function read(kind: ChoiceKind, text: string): string | undefined {
  const code = readChoice(kind, text)?.code;
  return code === undefined ? undefined : (ALLOWED_VALUES[kind][code - 1] ?? '');
}

/** Each pair of wordings is tried with one of them, each wording with all. */
const DIVIDERS = [' / ', '/', ' & ', ' and ', '; ', ' or ', ' + '];

/** The few listed wordings with a divider in them: "… remedy agreed / no further action" is one decision. */
const DIVIDED: ReadonlySet<string> = new Set(
  KINDS.flatMap(listed)
    .map(({ text }) => text)
    .filter((text) => hasDivider(tokensOf(text)))
    .map(phraseKey),
);

describe.each(KINDS)('the wordings of %s', (kind) => {
  it('stand for one value each, and are read as it', () => {
    for (const { text, value } of listed(kind)) expect([text, read(kind, text)]).toEqual([text, value]);
  });

  it('are not read as their value when they are denied', () => {
    const own = new Set(wordingOf(kind).keys());
    for (const { text, value } of listed(kind)) {
      for (const denial of ['Not', 'Non-', 'Pre-', 'Never', 'No']) {
        const denied = `${denial} ${text}`.replace('- ', '-');
        if (!own.has(phraseKey(denied))) expect([denied, read(kind, denied) ?? 'asked']).not.toEqual([denied, value]);
      }
    }
  });

  it('are asked where two stand in one cell, whatever divides them', () => {
    const all = listed(kind);
    const wrong = all.flatMap((first, index) =>
      all
        .filter(({ value }) => value !== first.value)
        .map(({ text }, other) => [first.text, text].join(DIVIDERS[(index + other) % DIVIDERS.length]))
        .filter((both) => read(kind, both) !== undefined && !DIVIDED.has(phraseKey(both))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('values that are asked, not guessed', () => {
  it.each<[ChoiceKind, string]>([
    ['procedure', 'NOT STATUTORY'],
    ['procedure', 'non statutory'],
    ['procedure', 'Prestatutory'],
    ['procedure', 'Pre-statutory complaint'],
    ['procedure', 'Adults and children - statutory'],
    ['procedure', 'Social care'],
    ['procedure', 'Adult social care / Housing'],
    ['procedure', 'Statutory (housing)'],
    ['procedure', 'Housing Ombudsman'],
    ['procedure', 'Adult education'],
    ['procedure', 'Not adult social care'],
    ['recordType', 'Adults and children complaint'],
    ['procedure', 'NHS statutory'],
    ['procedure', 'Corporate (housing)'],
    ['procedure', 'Statutory + corporate'],
    ['recordType', 'Non-statutory complaint'],
    ['recordType', 'Not a stage 1 complaint'],
    ['recordType', 'Stage 1/2 complaint'],
    ['recordType', 'Statutory/corporate complaint'],
    ['recordType', 'Complaint & compliment'],
    ['stage', 'Stages 1 & 2'],
    ['stage', '1-2'],
    ['stage', '1, 2'],
    ['stage', 'S1/S2'],
    ['stage', 'I/II'],
    ['stage', 'Stage one to stage two'],
    ['stage', 'Pre stage 1'],
    ['stage', 'Not stage 2'],
    ['stage', 'Stage 2 requested'],
    ['stage', 'Informal stage 1'],
    ['stage', '1.5'],
    ['stage', '8'],
    ['stage', '4.5'],
    ['stage', '4/5'],
    ['stage', '45'],
    ['status', 'Out of time'],
    ['status', 'OUT-OF-TIME'],
    ['status', 'Out of timescale'],
    ['status', 'Not withdrawn'],
    ['status', 'Open / Closed'],
    ['status', 'No further action'],
    ['outcome', 'Upheld and not upheld'],
    ['outcome', 'Not partially upheld'],
    ['outcome', 'No further action'],
    ['outcome', '✓'],
    ['lgscoDecision', 'Not closed after initial enquiries'],
    ['lgscoDecision', 'Ombudsman: unfounded'],
    ['yesNo', 'Y/N'],
  ])('%s “%s”', (kind, text) => {
    expect(read(kind, text)).toBeUndefined();
  });

  it.each<[ChoiceKind, string, RegExp]>([
    ['stage', 'Stage 1 and 2', /more than one/],
    ['procedure', 'Corporate/Statutory', /more than one/],
    ['outcome', 'Upheld; not upheld', /more than one/],
    ['status', 'Out of time', /late.*too old/],
    ['procedure', 'Non-statutory', /is not/],
  ])('%s “%s” with the reason', (kind, text, reason) => {
    expect(whyAsked(kind, text)).toMatch(reason);
  });

  it('gives no reason for what is just not known', () => {
    expect(whyAsked('outcome', 'Apology issued')).toBeUndefined();
  });
});

describe('values that are read', () => {
  it.each<[ChoiceKind, string, string]>([
    ['procedure', "Children's Act 1989 statutory", "Children's statutory"],
    ['procedure', 'Statutory - children’s social care', "Children's statutory"],
    ['procedure', 'Corporate complaint procedure', 'Corporate'],
    ['procedure', 'Statutory stage 2', "Children's statutory"],
    ['procedure', 'Adults - statutory', 'Adult social care'],
    ['procedure', 'Statutory (adult social care)', 'Adult social care'],
    ['stage', '4', '4'],
    ['stage', 'Stage 4', '4'],
    ['stage', 'Stage 2: independent investigation', '2'],
    ['stage', '1st', '1'],
    ['stage', 'Stage III', '3'],
    ['stage', 'Stage 1 (10 days)', '1'],
    ['stage', 'S2-Investigation', '2'],
    ['recordType', 'Formal statutory complaint (stage 1)', 'Complaint'],
    ['status', 'Refused', 'Rejected'],
    ['extension', 'None', 'None'],
    ['yesNoNa', 'N/A', 'N/A'],
    ['lgscoDecision', 'TBC', 'Pending'],
  ])('%s “%s” is %s', (kind, text, value) => {
    expect(read(kind, text)).toBe(value);
  });
});
