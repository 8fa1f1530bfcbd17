import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  count,
  difference,
  display,
  missing,
  outOf,
  publishedRate,
  relativeChange,
  wholeNumber,
  type DisplayStyle,
  type Figure,
} from '../../src/figures';

const STYLE: DisplayStyle = { percentPlaces: 0, rounding: 'Half up', zeroDenominator: 'N/A' };
const rateOf = (k: number, n: number): Figure => publishedRate(k, n);
const rows = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i);
const money = (pence: number): Figure => ({ unit: 'money', ratio: { of: pence, over: 1 }, rows: rows(0) });

describe('how a figure is shown', () => {
  it('shows counts with thousands separators and signs only on differences', () => {
    expect(display(count(rows(1234)), STYLE)).toEqual({ text: '1,234', value: 1234, format: '#,##0' });
    expect(display(difference(count(rows(3)), count(rows(13))), STYLE, true)).toEqual({
      text: '-10',
      value: -10,
      format: '+#,##0;-#,##0;0',
    });
    expect(display(difference(count(rows(3)), count(rows(2))), STYLE, true).text).toBe('+1');
    expect(display(difference(count(rows(3)), count(rows(3))), STYLE, true).text).toBe('0');
  });

  it('keeps points and per cent apart (T22)', () => {
    expect(display(difference(rateOf(47, 100), rateOf(57, 100)), STYLE)).toEqual({
      text: '-10 pp',
      value: -10,
      format: '+#,##0" pp";-#,##0" pp";0" pp"',
    });
    expect(display(relativeChange(rateOf(47, 100), rateOf(57, 100)), { ...STYLE, percentPlaces: 1 }).text).toBe(
      '-17.5%',
    );
    const fall = [rateOf(179, 1000), rateOf(608, 1000)] as const;
    expect(display(difference(...fall), { ...STYLE, percentPlaces: 1 }).text).toBe('-42.9 pp');
    expect(display(relativeChange(...fall), { ...STYLE, percentPlaces: 1 }).text).toBe('-70.6%');
  });

  it('takes a difference of percentages before rounding', () => {
    // 56% and 44% shown, 11 points apart
    const gap = difference(rateOf(5, 9), rateOf(4, 9));
    expect([display(rateOf(5, 9), STYLE).text, display(rateOf(4, 9), STYLE).text, display(gap, STYLE).text]).toEqual([
      '56%',
      '44%',
      '+11 pp',
    ]);
  });

  it('never shows a rate over nothing as 0% (T20)', () => {
    expect(display(rateOf(0, 0), STYLE)).toEqual({ text: 'N/A', format: '#,##0%' });
    expect(display(rateOf(0, 0), { ...STYLE, zeroDenominator: '[z]' }).text).toBe('[z]');
    expect(display(difference(rateOf(1, 2), rateOf(0, 0)), STYLE).text).toBe('N/A');
    expect(display(relativeChange(money(75000), money(0)), STYLE).text).toBe('N/A');
  });

  it('says "Not recorded" for a year before the register, and N/A for a difference with it', () => {
    expect(display(missing('count', 'Not recorded'), STYLE).text).toBe('Not recorded');
    expect(display(difference(count(rows(2)), missing('count', 'Not recorded')), STYLE).text).toBe('N/A');
  });

  it('shows money in pounds', () => {
    expect(display(money(4311250), STYLE)).toEqual({ text: '£43,112.50', value: 43112.5, format: '£#,##0.00' });
  });

  it('has thousands separators in every unit, in the text as in the number format of its cell', () => {
    const ratio = fc.record({ of: fc.integer({ min: -9e7, max: 9e7 }), over: fc.integer({ min: 1, max: 900 }) });
    const unit = fc.constantFrom(...(['count', 'decimal', 'money', 'percent', 'points', 'change'] as const));
    const style = fc.record({ percentPlaces: fc.constantFrom(0 as const, 1 as const, 2 as const) });
    fc.assert(
      fc.property(ratio, unit, style, fc.boolean(), (value, of, places, signed) => {
        const shown = display({ unit: of, ratio: value, rows: rows(0) }, { ...STYLE, ...places }, signed);
        const scale = of === 'percent' || of === 'change' ? 100 : 1;
        const digits = shown.text.replace(/[^\d.]/g, '');
        expect(Number(digits)).toBeCloseTo(Math.abs(shown.value ?? NaN) * scale, 6);
        expect(shown.text).not.toMatch(/\d{4}/);
        for (const section of shown.format.split(';').slice(0, 2)) expect(section).toContain('#,##0');
      }),
    );
    expect(display(relativeChange(money(300_000), money(15_000)), STYLE)).toMatchObject({
      text: '+1,900%',
      format: '+#,##0%;-#,##0%;0%',
    });
    expect([wholeNumber(999), wholeNumber(1_000), wholeNumber(-1_234_567)]).toEqual(['999', '1,000', '-1,234,567']);
    expect(outOf(rateOf(1_200, 34_567))).toBe('1,200 of 34,567');
  });

  it('shows a rate that k of n can give (T24), with the cell value equal to the text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat({ max: 5000 }),
        fc.constantFrom(0, 1, 2),
        (n, some, percentPlaces) => {
          const k = some % (n + 1);
          const shown = display(rateOf(k, n), { ...STYLE, percentPlaces });
          const typed = Number(shown.text.replace('%', ''));
          expect((shown.value ?? NaN) * 100).toBeCloseTo(typed, 9);
          expect(Math.abs(typed - (100 * k) / n)).toBeLessThanOrEqual(0.5 * 10 ** -percentPlaces + 1e-9);
          expect(typed).toBeGreaterThanOrEqual(0);
          expect(typed).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
