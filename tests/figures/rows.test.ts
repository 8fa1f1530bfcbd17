import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows, inAny, inBoth, mentionRows, split } from '../../src/figures';

const ROW_COUNT = 60;
const selection = fc.uniqueArray(fc.nat(ROW_COUNT - 1)).map((rows) => Int32Array.from(rows.toSorted((a, b) => a - b)));
const ascending = (rows: Iterable<number>): number[] => [...rows].sort((a, b) => a - b);

describe('selections of rows', () => {
  it('joined hold each row once, ascending', () => {
    fc.assert(
      fc.property(fc.array(selection, { maxLength: 9 }), (selections) => {
        const rows = inAny(selections);
        expect([...rows]).toEqual(ascending(new Set(selections.flatMap((each) => [...each]))));
      }),
    );
  });

  it('have in common what is in both', () => {
    fc.assert(
      fc.property(selection, selection, (a, b) => {
        expect([...inBoth(a, b)]).toEqual([...a].filter((row) => b.includes(row)));
      }),
    );
  });

  it('are split into two that hold every row once, asked once each', () => {
    fc.assert(
      fc.property(selection, fc.uniqueArray(fc.nat(ROW_COUNT - 1)), (rows, wanted) => {
        let asked = 0;
        const [held, others] = split(rows, (row) => {
          asked++;
          return wanted.includes(row);
        });
        expect([...held].every((row) => wanted.includes(row))).toBe(true);
        expect([...others].some((row) => wanted.includes(row))).toBe(false);
        expect([...inAny([held, others])]).toEqual([...rows]);
        expect(asked).toBe(rows.length);
      }),
    );
  });
});

describe('rows by group', () => {
  const names = ['Delay', 'Staff', 'Cost'];
  const codes = fc
    .array(fc.nat(names.length), { minLength: ROW_COUNT, maxLength: ROW_COUNT })
    .map((list) => Uint32Array.from(list));

  it('put every row in the group of its code', () => {
    fc.assert(
      fc.property(selection, codes, (rows, column) => {
        const groups = groupRows(rows, { codes: column, names });
        for (const [code, found] of groups) expect([...found].every((row) => column[row] === code)).toBe(true);
        expect(ascending([...groups.values()].flatMap((found) => [...found]))).toEqual([...rows]);
      }),
    );
  });

  it('put a row under every name that it mentions in either column, once, and under none where it mentions none', () => {
    const sets = [[1], [2, 3], [1, 2, 3], []];
    const others = fc
      .array(fc.nat(sets.length), { minLength: ROW_COUNT, maxLength: ROW_COUNT })
      .map((list) => Uint32Array.from(list));
    fc.assert(
      fc.property(selection, codes, others, (rows, primary, other) => {
        const mentioned = (row: number): ReadonlySet<number> =>
          new Set([primary[row] ?? 0, ...(sets[(other[row] ?? 0) - 1] ?? [])].filter((code) => code > 0));
        const groups = mentionRows(rows, { codes: primary, names }, { codes: other, names, sets });
        for (const code of [0, 1, 2, 3]) {
          const expected = [...rows].filter((row) =>
            code === 0 ? mentioned(row).size === 0 : mentioned(row).has(code),
          );
          expect([...(groups.get(code) ?? [])]).toEqual(expected);
        }
      }),
    );
  });
});
