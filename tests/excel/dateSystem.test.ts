import { describe, expect, it } from 'vitest';
import { dateSystemOf } from '../../src/excel/dateSystem';

describe('the date system', () => {
  it('shows in what Excel makes of DATE(2000,1,1)', () => {
    expect(dateSystemOf(36_526, undefined)).toBe(1900);
    expect(dateSystemOf(35_064, undefined)).toBe(1904);
  });

  it('is confirmed by how a date cell looks, even with day and month swapped', () => {
    expect(dateSystemOf(36_526, { value: 45_019, text: '03/04/2023' })).toBe(1900);
    expect(dateSystemOf(36_526, { value: 45_019, text: '4/3/2023' })).toBe(1900);
    expect(dateSystemOf(35_064, { value: 45_019 - 1462, text: '3 Apr 2023' })).toBe(1904);
  });

  it('takes the cell alone where Excel gives no answer', () => {
    expect(dateSystemOf(undefined, { value: 45_019 - 1462, text: '2023-04-03' })).toBe(1904);
  });

  it('ignores a text that is no date', () => {
    expect(dateSystemOf(36_526, { value: 45_019, text: '#######' })).toBe(1900);
    expect(dateSystemOf(36_526, { value: 45_019, text: 'Apr-23' })).toBe(1900);
  });

  it('asks where the two disagree or neither speaks', () => {
    expect(() => dateSystemOf(36_526, { value: 45_019 - 1462, text: '3 Apr 2023' })).toThrow(/1900 or from 1904/);
    expect(() => dateSystemOf(undefined, { value: 45_019, text: '#######' })).toThrow(/1900 or from 1904/);
    expect(() => dateSystemOf(12, undefined)).toThrow(/1900 or from 1904/);
  });
});
