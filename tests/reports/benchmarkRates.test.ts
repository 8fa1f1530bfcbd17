/** Report 000's benchmarks as typed: which percentages are noted, and that the council's own are not. */
import { describe, expect, it } from 'vitest';
import { check } from '../builders/checks';
import { benchmarks, register, settings } from './000/register';

const OWN = { Council: 'Thurrock', Period: '2022/23', 'Complaints received': 14 };
const ratesOf = (own: Readonly<Record<string, string | number>>): readonly (readonly unknown[])[] =>
  check({ Register: register, Settings: settings, Benchmarks: [...benchmarks, { ...OWN, ...own }] })
    .findings.filter(({ rule }) => rule === 'rate-not-attainable')
    .map(({ severity, cell }) => [severity, cell]);

/** Newham's two and Hounslow's two, each of a base that is not the complaints received. */
const NOTED = [
  ['note', 'D2'],
  ['note', 'E2'],
  ['note', 'D5'],
  ['note', 'E5'],
];

describe('the percentages of report 000', () => {
  it('of other councils that Complaints received cannot give are notes', () => {
    expect(ratesOf({})).toEqual(NOTED);
  });

  it('of 7 of 15 closed beside 14 received are no finding', () => {
    const counts = { Upheld: 7, Closed: 15, 'In time': 14, Due: 15 };
    expect(ratesOf({ 'Upheld %': '47%', 'In time %': 0.93, ...counts })).toEqual(NOTED);
  });

  it('that their own counts cannot give are warnings', () => {
    expect(ratesOf({ 'Upheld %': '57%', Upheld: 7, Closed: 15 })).toEqual([['warning', 'D6'], ...NOTED]);
    expect(ratesOf({ 'Upheld %': '48%', Closed: 15 })).toEqual([['warning', 'D6'], ...NOTED]);
  });

  it('outside 0 to 100 are findings', () => {
    const found = check({
      Register: register,
      Benchmarks: [{ ...OWN, 'Upheld %': '147%', 'In time %': -0.2 }],
    }).findings;
    expect(found.filter(({ rule }) => rule === 'unreadable-figure').map(({ cell }) => cell)).toEqual(['D2', 'E2']);
  });
});
