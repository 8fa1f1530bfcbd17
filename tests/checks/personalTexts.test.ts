/** How well personal details are found in texts of several styles, and how seldom ordinary texts are taken for them. */
import { describe, expect, it } from 'vitest';
import { detailFinder } from '../../src/checks/personalDetails';
import { IDENTIFYING, ORDINARY } from './personalTexts';

const LEAST_FOUND = 0.95;
const MOST_FALSE = 0.05;
const kindsIn = detailFinder([]);
const isFound = (text: string): boolean => kindsIn(text).length > 0;
const textsOf = (texts: Readonly<Record<string, readonly string[]>>): readonly string[] => Object.values(texts).flat();

describe('the texts', () => {
  it('are a hundred of each kind at least, none twice', () => {
    for (const texts of [textsOf(IDENTIFYING), textsOf(ORDINARY)]) {
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThanOrEqual(100);
    }
  });
});

describe('texts that identify somebody', () => {
  it('are found, of each style nearly all', () => {
    for (const texts of Object.values(IDENTIFYING)) {
      const missed = texts.filter((text) => !isFound(text));
      expect(missed.length / texts.length, missed.join('\n')).toBeLessThanOrEqual(1 - LEAST_FOUND);
    }
  });
});

describe('ordinary texts', () => {
  it('are seldom taken for them', () => {
    const wrong = textsOf(ORDINARY).filter(isFound);
    expect(wrong.length / textsOf(ORDINARY).length, wrong.join('\n')).toBeLessThanOrEqual(MOST_FALSE);
  });
});

describe('a detail', () => {
  it.each([
    [
      'a name',
      ['Ms T. Oyelaran rang', 'her son Zayn', 'spoke to mark brown', 'KHAN, Aisha', 'O’Leary was told', 'J. Prideaux'],
    ],
    ['an address', ['at 14 bracken close', '7 Mill Lane', 'flat 12b', 'lives on Acacia Avenue', '3 The Old Court']],
    [
      'a school',
      ['oakfield primary school', 'Green Lane Primary School', 'goes to St Oswin’s Academy', 'Tamarisk Nursery'],
    ],
    ['a reference or account number', ['account 80123456', 'tenancy no. 4821', 'UPN A123456789012']],
    ['a date of birth', ['DOB 3/4/12', 'born in March 2012', 'turned 16 on 4 May', 'her birthday is June 3rd']],
    ['a national insurance number', ['QQ 12 34 56 C', 'ab123456d']],
    ['a car’s number plate', ['AB12 CDE', 'reg LX05KLM']],
    ['a telephone number', ['07700-900-123', '07700.900.123', '+44 (0)161 496 0123', '01632 960733']],
  ])('is %s in each of these', (kind, texts) => {
    expect(texts.filter((text) => !kindsIn(text).includes(kind))).toEqual([]);
  });

  it.each([
    [
      'a name',
      [
        'Child A and Child B',
        'Mr X rang',
        'May was too late',
        'will be told',
        'Grace period of 5 days',
        'St Mary’s ward',
      ],
    ],
    ['an address', ['2 visits to the house', '3 cars in the road', 'flat 3 times', '10 weeks on the way']],
    ['a school', ['her primary school', 'the Virtual School', 'Primary School place', 'school college']],
    ['a reference or account number', ['£1234567', '1,200,000 residents', '20230405', 'about 500000', '22/01234/FUL']],
  ])('is no %s in any of these', (kind, texts) => {
    expect(texts.filter((text) => kindsIn(text).includes(kind))).toEqual([]);
  });

  it('is not in the name of a team, an area or a theme on Lists, where it is a person’s elsewhere', () => {
    expect(kindsIn('Delay by Springbrook Okafor')).toEqual(['a name']);
    expect(detailFinder(['Springbrook Okafor Team'])('Delay by Springbrook Okafor')).toEqual([]);
  });
});
