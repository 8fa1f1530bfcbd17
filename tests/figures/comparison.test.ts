/** Ranks, medians and quartiles against a plain computation of their own, and on the cases where fractions mislead. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  count,
  differenceTo,
  display,
  missing,
  perPopulation,
  published,
  publishedRate,
  quartile,
  rankAmong,
  toNumber,
  type Figure,
} from '../../src/figures';

const STYLE = { percentPlaces: 0, rounding: 'Half up', zeroDenominator: 'N/A' } as const;
const rows = (n: number): Figure => count(new Int32Array(n));
const counts = (...numbers: readonly number[]): Figure[] => numbers.map((n) => published('count', n));
const shown = (figure: Figure): string => display(figure, STYLE).text;

/** Rates of small bases, so that there are ties; some are not known. */
const rate = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
  .filter(([k, n]) => k <= n)
  .map(([k, n]) => publishedRate(k, n));
const rates = fc.array(rate, { maxLength: 12 });
/** All bases up to 8 divide this, so that every rate is a whole number of it. */
const COMMON = 840;
const whole = ({ numerator = 0, denominator = 1 }: Figure): number => (numerator * COMMON) / denominator;
const wholes = (figures: readonly Figure[]): number[] =>
  figures
    .filter(({ denominator }) => denominator !== 0)
    .map(whole)
    .toSorted((a, b) => a - b);

describe('a rank', () => {
  it('is one more than the number of higher values, shared by equal ones', () => {
    fc.assert(
      fc.property(rate, rates, (own, others) => {
        const rank = rankAmong(own, others);
        if (own.denominator === 0) {
          expect(rank).toBeUndefined();
          return;
        }
        const values = wholes(others);
        expect(rank).toEqual({
          rank: 1 + values.filter((value) => value > whole(own)).length,
          of: 1 + values.length,
          joint: values.includes(whole(own)),
        });
      }),
    );
  });

  it('takes 1 of 3 and 2 of 6 for equal', () => {
    expect(rankAmong(publishedRate(1, 3), [publishedRate(2, 6), publishedRate(1, 2)])).toEqual({
      rank: 2,
      of: 3,
      joint: true,
    });
  });
});

describe('quartiles', () => {
  it('are those of QUARTILE.INC', () => {
    // The example of Excel's own help: 1, 2, 4, 7, 8, 9, 10, 12 has the first quartile 3.5.
    const figures = counts(7, 1, 12, 4, 9, 2, 10, 8);
    expect(([1, 2, 3] as const).map((k) => shown(quartile(figures, k)))).toEqual(['3.5', '7.5', '9.3']);
    expect(toNumber(quartile(figures, 3).ratio ?? { of: 0, over: 1 })).toBe(9.25);
  });

  it('lie between the values as far as their place does', () => {
    fc.assert(
      fc.property(rates, fc.constantFrom(1 as const, 2 as const, 3 as const), (figures, k) => {
        const values = wholes(figures);
        const found = quartile(figures, k);
        if (values.length === 0) {
          expect(found).toMatchObject({ missing: 'N/A' });
          return;
        }
        // In quarters of a step: every value four times over, the last once, the wanted one is at place (n - 1) * k.
        const steps = values
          .slice(0, -1)
          .flatMap((value, index) =>
            [0, 1, 2, 3].map((quarter) => 4 * value + quarter * ((values[index + 1] ?? 0) - value)),
          );
        const wanted = [...steps, 4 * (values.at(-1) ?? 0)][(values.length - 1) * k];
        const { of, over } = found.ratio ?? { of: NaN, over: 1 };
        expect((of * 4 * COMMON) / over).toBeCloseTo(wanted ?? NaN, 9);
      }),
    );
  });

  it('take no part of what is missing, and are N/A of nothing', () => {
    expect(shown(quartile([missing('percent', 'Not recorded'), publishedRate(1, 4)], 2))).toBe('25%');
    expect(quartile([], 2)).toMatchObject({ missing: 'N/A', unit: 'percent' });
  });

  it('are exact: halfway between 1 of 8 and 1 of 8 is 12.5%, shown as 13%', () => {
    expect(shown(quartile([publishedRate(1, 8), publishedRate(2, 16)], 2))).toBe('13%');
    expect(shown(quartile([published('percent', 0.565), published('percent', 0.565)], 2))).toBe('57%');
  });
});

describe('the difference to the median', () => {
  it('is in percentage points from unrounded values, signed', () => {
    // 46.67% and 17.5% are shown as 47% and 18%.
    const median = quartile(
      [0, 0.14, 0.21, 0.56].map((value) => published('percent', value)),
      2,
    );
    const gap = differenceTo(median, publishedRate(7, 15));
    expect([shown(median), display(gap, STYLE, true).text]).toEqual(['18%', '+29 pp']);
  });

  it('of counts is a decimal number', () => {
    expect(display(differenceTo(quartile(counts(14, 15), 2), rows(14)), STYLE, true).text).toBe('-0.5');
  });

  it('is N/A where either is missing', () => {
    expect(shown(differenceTo(quartile([], 2), publishedRate(1, 2)))).toBe('N/A');
    expect(shown(differenceTo(publishedRate(1, 2), missing('percent', 'N/A')))).toBe('N/A');
  });
});

describe('a rate for every 10,000', () => {
  it('is the count of its rows over the population', () => {
    const figure = perPopulation(rows(76), 45_200, 10_000);
    expect(shown(figure)).toBe('16.8');
    expect(figure.rows).toHaveLength(76);
  });

  it('is missing without a population, and N/A of nobody', () => {
    expect(shown(perPopulation(rows(3), undefined, 10_000))).toBe('Not recorded');
    expect(shown(perPopulation(rows(3), 0, 10_000))).toBe('N/A');
  });
});
