import { describe, expect, it } from 'vitest';
import {
  bitsAt,
  choiceAt,
  codeAt,
  countAt,
  dayAt,
  nameAt,
  nameCodeAt,
  nameCodesAt,
  penceAt,
  rowAt,
  textAt,
} from '../../src/register';

describe('a column', () => {
  it('says what kind of thing is not there, instead of giving one that looks right', () => {
    const asked = {
      day: () => dayAt(new Int32Array(2), 2),
      row: () => rowAt(new Int32Array(2), -1),
      count: () => countAt(new Int32Array(2), 2),
      code: () => codeAt(new Uint8Array(2), 2),
      name: () => nameCodeAt(new Uint32Array(2), 2),
      bits: () => bitsAt(new Uint32Array(2), NaN),
      amount: () => penceAt(new Float64Array(2), 2),
      text: () => textAt(['', ''], 2),
    };
    for (const [kind, ask] of Object.entries(asked)) expect(ask).toThrow(`There is no ${kind} at `);
    for (const ask of Object.values(asked)) expect(ask).toThrow(RangeError);
  });

  it('gives what is recorded, and tells what is not from what is not there', () => {
    const outcome = { codes: Uint8Array.of(0, 2, 9), values: ['Upheld', 'Not upheld'] };
    expect([0, 1].map((row) => choiceAt(outcome, row))).toEqual([undefined, 'Not upheld']);
    expect(() => choiceAt(outcome, 2)).toThrow('This is missing: the value of a code.');
    const team = { codes: Uint32Array.of(0, 1, 9), names: ['North'] };
    expect([0, 1].map((row) => nameAt(team, row))).toEqual([undefined, 'North']);
    expect(() => nameAt(team, 2)).toThrow('This is missing: the name of a code.');
    const themes = { codes: Uint32Array.of(0, 1, 9), names: ['Delay', 'Staff'], sets: [[2, 1]] };
    expect([0, 1].map((row) => nameCodesAt(themes, row))).toEqual([[], [2, 1]]);
    expect(() => nameCodesAt(themes, 2)).toThrow('This is missing: the names of a code.');
  });
});
