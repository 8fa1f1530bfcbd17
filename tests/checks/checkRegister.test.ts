import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { RULES } from '../../src/checks';
import { openWorkbook } from '../../src/host';
import { check, checkRows, checkSheets, ofRule, sheetsOf } from '../builders/checks';
import * as register000 from '../reports/000/register';
import * as register002 from '../reports/002/register';

describe('the list of rules', () => {
  it('names each rule once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

describe('counts', () => {
  it('are by rule and severity, in the order of the rules, with errors listed first', () => {
    const result = checkRows([{ Team: '' }, { Outcome: '' }, { 'Date of response': '2022-05-14' }]);
    expect(result.counts).toEqual({ error: 1, warning: 1, note: 1 });
    expect(result.rules.map(({ rule, error, warning, note }) => [rule, error, warning, note])).toEqual([
      ['missing-value', 0, 1, 0],
      ['date-on-closed-day', 0, 0, 1],
      ['response-without-outcome', 1, 0, 0],
    ]);
    expect(result.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
  });

  it('are whole, and all findings listed, up to ten thousand', () => {
    const result = checkRows(Array.from({ length: 1_200 }, () => ({ Outcome: '', Team: ' MASH' })));
    expect(result.counts).toEqual({ error: 1_200, warning: 0, note: 1_200 });
    expect(result.findings).toHaveLength(2_400);
  });

  it('are whole where not all are listed: each rule has its share, and says how many are not', () => {
    const rows = Array.from({ length: 9_000 }, () => ({ Outcome: '', Team: ' MASH' }));
    const result = checkRows([...rows, { 'Date of response': '2022-05-14' }]);
    expect(result.counts).toEqual({ error: 9_000, warning: 0, note: 9_001 });
    expect(result.findings.length).toBeLessThanOrEqual(10_000);
    const [errors, spaces] = ['response-without-outcome', 'stray-spaces'].map((rule) => ofRule(result, rule));
    expect(ofRule(result, 'date-on-closed-day')).toHaveLength(1);
    expect(spaces).toHaveLength(1_001);
    expect(errors?.length).toBeGreaterThan(8_900);
    for (const listed of [errors, spaces]) {
      const others = 9_001 - (listed?.length ?? 0);
      expect(listed?.at(-1)).toMatchObject({
        ...{ cell: '', others },
        message: `${others.toLocaleString('en-GB')} more of the same kind are not listed.`,
      });
    }
  });

  it('take in what reading did not list', () => {
    const result = checkRows([
      ...Array.from({ length: 1_200 }, () => ({ Status: 'Misplaced', Outcome: 'Perhaps' })),
      ...Array.from({ length: 200 }, () => ({})),
    ]);
    expect(result.counts.error).toBe(2_400);
    expect(ofRule(result, 'unknown-value')).toHaveLength(2_001);
    expect(ofRule(result, 'unknown-value').at(-1)).toMatchObject({ others: 400 });
  });

  it('are of every fix, those of findings that are not listed too', () => {
    const result = checkRows(Array.from({ length: 12_000 }, () => ({ Team: ' MASH', Status: 'Clsoed' })));
    expect(result.fixable.filter(({ rule }) => rule === 'stray-spaces')).toHaveLength(12_000);
    expect(result.fixable.filter(({ rule }) => rule === 'unknown-value')).toHaveLength(1_000);
    expect(ofRule(result, 'stray-spaces').at(-1)?.suggestion).toContain('Apply all fixes of the rule');
  });
});

describe('registers as councils have them', () => {
  it.each([
    { number: '000', ...register000 },
    { number: '002', ...register002 },
  ])('report $number has no error, and few notes', ({ register, lists, settings, benchmarks }) => {
    const result = check(
      {
        Register: register,
        Lists: lists,
        Settings: settings,
        ...(benchmarks.length > 0 ? { Benchmarks: benchmarks } : {}),
      },
      { today: dayOf(2026, 11, 22) },
    );
    expect(result.counts.error).toBe(0);
    expect(result.rules.filter(({ warning }) => warning > 0).map(({ rule }) => rule)).toEqual([
      // These councils publish neither Procedure nor Stage.
      'taken-for-granted',
      'upheld-without-details',
    ]);
    expect(result.counts.note).toBeLessThan(20);
  });

  it('the sample register has the slips that were put into it, and nothing else', () => {
    const file = readFileSync(new URL('../../assets/sample-register.xlsx', import.meta.url));
    const result = checkSheets(sheetsOf(openWorkbook(file, 'sample-register.xlsx').workbook));
    const counts = result.rules.map(({ rule, error, warning, note }) => [rule, error, warning, note]);
    expect(counts).toEqual([
      ['missing-value', 0, 0, 1],
      ['unreadable-date', 1, 0, 0],
      ['date-order', 1, 0, 0],
      ['date-as-text', 0, 0, 1],
      ['learning-to-be-confirmed', 0, 0, 14],
      ['near-name', 0, 0, 16],
      ['not-in-lists', 0, 1, 0],
      ['stray-spaces', 0, 0, 25],
    ]);
    expect(ofRule(result, 'date-order')[0]?.message).toContain('before Date received');
    expect(ofRule(result, 'not-in-lists')[0]?.value).toBe('Transition Team');
  });
});
