/** One council has many names, and many rows of published tables are of none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCouncil, isNoCouncil, isSameCouncil } from '../../src/register';
import { COUNTIES, NO_COUNCILS, TOWNS } from '../../src/register/englishCouncils';
import { runs } from '../support/runs';

const COUNCILS = [...COUNTIES, ...TOWNS];
const officialNames = COUNCILS.flatMap(([name]) => name ?? []);

describe("England's councils", () => {
  it('are 317, each listed once', () => {
    expect(new Set(officialNames).size).toBe(317);
  });

  it('are each known by every form that is listed, and by no other council’s', () => {
    const forms = COUNCILS.flatMap((names) => names.map((form) => ({ form, name: names[0] ?? '' })));
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.constantFrom(...forms), (a, b) => {
        expect(isSameCouncil(a.form, b.form)).toBe(a.name === b.name);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('stay the same with what tables put around a name', () => {
    const before = fc.constantFrom('', 'The ', 'Council of ', 'Borough of ', ' ');
    const behind = fc.constantFrom(
      '',
      ' Council',
      ' BC',
      '*',
      ' **',
      '¹',
      ' [note 4]',
      ' (r)',
      ' (our council)',
      ' (pop. 98,500)',
      ' (0.3m)',
    );
    fc.assert(
      fc.property(fc.constantFrom(...officialNames), before, behind, (name, front, back) => {
        // The City of London is no borough, and nobody writes that it is.
        fc.pre(!(front === 'Borough of ' && name.startsWith('City of ')));
        expect(isSameCouncil(name, `${front}${name.toUpperCase()}${back}`)).toBe(true);
        expect(isNoCouncil(`${name}${back}`)).toBe(false);
      }),
    );
  });

  it.each([
    ['LB Camden', 'London Borough of Camden'],
    ['Camden Council', 'camden'],
    ['Hull', 'Kingston upon Hull City Council'],
    ['Kingston-upon-Hull, City of', 'Hull CC'],
    ['Kingston', 'Royal Borough of Kingston upon Thames'],
    ['H&F', 'Hammersmith & Fulham'],
    ['RB Kensington and Chelsea', 'RBKC'],
    ['BCP', 'Bournemouth, Christchurch & Poole Council'],
    ['NE Lincs', 'North East Lincolnshire Council'],
    ['Herts CC', 'Hertfordshire County Council'],
    ['St. Helens MBC', 'Saint Helens'],
    ['Newcastle', 'Newcastle upon Tyne City Council'],
    ['Newcastle Borough Council', 'Newcastle-under-Lyme'],
    ['Stratford upon Avon', 'Stratford-on-Avon District Council'],
    ['City of Bradford Metropolitan District Council', 'Bradford'],
    ['Herefordshire, County of', 'Herefordshire Council'],
    ['County Durham', 'Durham County Council'],
    ['City of London Corporation', 'City of London'],
  ])('%s is %s', (one, other) => {
    expect([isSameCouncil(one, other), isSameCouncil(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Kingston upon Hull', 'Kingston upon Thames'],
    ['Newcastle upon Tyne', 'Newcastle-under-Lyme'],
    ['Nottingham City Council', 'Nottinghamshire County Council'],
    ['Nottingham', 'Nottingham County Council'],
    ['Derby', 'Derbyshire Dales'],
    ['Gloucester', 'South Gloucestershire'],
    ['City of London', 'City of Westminster'],
    ['Wyre', 'Wyre Forest'],
  ])('%s is not %s', (one, other) => {
    expect([isSameCouncil(one, other), isSameCouncil(other, one)]).toEqual([false, false]);
  });
});

describe('a name', () => {
  it.each([
    ['Westmere*', 'Westmere'],
    ['Westmere ¹²', 'Westmere'],
    ['Westmere2', 'Westmere'],
    ['Westmere (r) [note 12]', 'Westmere'],
    ['Westmere - our council', 'Westmere'],
    ['Westmere (population 98,500)', 'Westmere'],
    ['Newport (Westmereshire)', 'Newport (Westmereshire)'],
  ])('%s is shown as %s', (typed, shown) => {
    expect(cleanCouncil(typed)).toBe(shown);
  });
});

describe('rows that are of no council', () => {
  it.each([
    ...NO_COUNCILS,
    'GRAND TOTAL',
    'Total (12 councils)',
    'English average',
    'Median*',
    'The South East',
    'London region',
  ])('%s', (name) => {
    expect(isNoCouncil(name)).toBe(true);
  });

  it('are not those of England’s councils', () => {
    expect(officialNames.filter(isNoCouncil)).toEqual([]);
  });
});
