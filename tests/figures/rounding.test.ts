import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFrom, decimalRatio, minus, scaled, toNumber } from '../../src/figures';

const percent = (k: number, n: number, places = 0): number => scaled({ of: k * 100, over: n }, places, 'Half up');
const ratio = fc.record({
  of: fc.integer({ min: -100_000, max: 100_000 }),
  over: fc.integer({ min: 1, max: 100_000 }),
});

describe('rounding', () => {
  it('rounds half away from zero on the exact ratio (T23)', () => {
    expect(percent(33, 40)).toBe(83);
    expect(percent(3, 8)).toBe(38);
    expect(percent(2, 7, 1)).toBe(286);
    expect(percent(1, 8, 2)).toBe(1250);
    expect(percent(-33, 40)).toBe(-83);
    // 201/200 = 1.005, which a binary float holds as 1.00499…
    expect(scaled({ of: 201, over: 200 }, 2, 'Half up')).toBe(101);
  });

  it('truncates where the setting says so, as report 003 did', () => {
    expect(scaled({ of: 2700, over: 156 }, 2, 'Truncate')).toBe(1730);
    expect(scaled({ of: 2700, over: 156 }, 2, 'Half up')).toBe(1731);
    expect(scaled({ of: -2700, over: 156 }, 2, 'Truncate')).toBe(-1730);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(scaled({ of: -1, over: 1000 }, 0, 'Half up'), 0)).toBe(true);
  });

  it('is within half a unit of the last place, and symmetric', () => {
    fc.assert(
      fc.property(ratio, fc.integer({ min: 0, max: 4 }), (value, places) => {
        const rounded = scaled(value, places, 'Half up');
        const off = BigInt(rounded) * BigInt(value.over) - BigInt(value.of) * 10n ** BigInt(places);
        expect(2n * (off < 0n ? -off : off) <= BigInt(value.over)).toBe(true);
        expect(scaled({ ...value, of: -value.of }, places, 'Half up') + rounded).toBe(0);
      }),
    );
  });
});

describe('exact arithmetic', () => {
  it('subtracts and compares without a rounding error', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const gap = minus(a, b);
        expect(BigInt(gap.of) * BigInt(a.over) * BigInt(b.over)).toBe(
          (BigInt(a.of) * BigInt(b.over) - BigInt(b.of) * BigInt(a.over)) * BigInt(gap.over),
        );
      }),
    );
  });

  it('has no change from zero (T21)', () => {
    expect(changeFrom({ of: 750, over: 1 }, { of: 0, over: 1 })).toBeUndefined();
    expect(changeFrom({ of: 98, over: 1 }, { of: 66, over: 1 })).toEqual({ of: 16, over: 33 });
  });

  it('reads a typed number as the decimal that it shows', () => {
    expect(decimalRatio(0.565)).toEqual({ of: 113, over: 200 });
    expect(decimalRatio(1e21)).toEqual({ of: 1e21, over: 1 });
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 1e6) / 1e6),
        (value) => {
          expect(toNumber(decimalRatio(value))).toBeCloseTo(value, 9);
        },
      ),
    );
  });
});
