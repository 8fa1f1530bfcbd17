import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/excel';
import { formulaText, keptText, textValue } from '../../src/excel/text';
import { cellAt } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { LONGEST_TEXT } from '../../src/limits';
import type { SheetPlan } from '../../src/sheets';
import { analystsWorkbook, NO_REGISTER, smallPlan, teamSheet } from './support';

/** Texts that Excel would take for something else. */
const DANGEROUS = [
  '=1+1', '=A1', '==', '+44 20 7946 0000', '+1', '-5', '- none', '@x', '@SUM(A1)', '5-11', '1/2', '1 1/2', '2011/12',
  '2023-04-03', '3 Apr 2023', 'Apr 23', 'March', '10:30', '0012', '1e5', '1E400', '1,234', '£5', '5%', '(5)', '.5',
  'TRUE', 'false', '#N/A', '#REF!', "'quoted", "''", ' leading space', '\ttab', '\n=1', '%', '$', 'NaN', '１２',
  'WAHR', '{=1}', '=HYPERLINK("http://x","y")', '=cmd|\' /C calc\'!A0', '45019', '−5', '[x]', 'N/A', '-', '.',
] as const; // prettier-ignore

describe('text is text', () => {
  it('is kept as it is but for what no cell can hold', () => {
    expect(keptText('a\r\nb\rc\nd\te')).toBe('a\nb\nc\nd\te');
    expect(keptText('a\u0000b\u001Fc\uFFFEd')).toBe('abcd');
    expect(keptText('half \uD83D pair, whole \u{1F600}')).toBe('half  pair, whole \u{1F600}');
  });

  it("is cut at Excel's limit and never within a character", () => {
    expect(keptText('x'.repeat(40_000))).toHaveLength(LONGEST_TEXT);
    expect(keptText(`${'x'.repeat(LONGEST_TEXT - 1)}\u{1F600}`)).toBe('x'.repeat(LONGEST_TEXT - 1));
    expect(textValue('')).toBe('');
  });

  it('fits into a formula whatever its length', () => {
    expect(formulaText('say "hi"')).toBe('"say ""hi"""');
    expect(formulaText('')).toBe('""');
    fc.assert(
      fc.property(fc.string({ maxLength: 900, unit: 'grapheme' }), (text) => {
        const pieces = formulaText(text).slice(1, -1).split('"&"');
        for (const piece of pieces) expect(piece.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('reads back equal in every place that a plan can put it', async () => {
    const workbook = analystsWorkbook();
    await loadOffice(workbook);
    await writeWorkbook(
      smallPlan({
        sheets: [
          teamSheet({ ...dangerousSheet(), id: 'dangerous', name: 'Dangerous' }),
          teamSheet({ charts: [], tables: [] }),
        ],
      }),
      NO_REGISTER,
      {},
    );
    const [sheet] = workbook.sheets.slice(2);
    if (!sheet) throw new Error('the sheet was written');
    DANGEROUS.forEach((text, index) => {
      expect(cellAt(sheet, 0, index)).toMatchObject({ value: text, quoted: true });
      expect(cellAt(sheet, 1, index)).toMatchObject({ value: text, quoted: true });
      expect(cellAt(sheet, 2, index)).toMatchObject({ value: text, quoted: true });
      for (const row of [0, 1, 2]) expect(cellAt(sheet, row, index)?.formula).toBeUndefined();
    });
    expect(sheet.tables[0]?.headings).toEqual(DANGEROUS);
    // A link's formula is our own; its text can't break out of it.
    expect(cellAt(sheet, 4, 0)?.formula).toBe('=HYPERLINK("#\'By team\'!A1","=1+1")');
    const texts = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Dangerous')
        .getRange('A1')
        .getResizedRange(2, DANGEROUS.length - 1);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(texts).toEqual([DANGEROUS, DANGEROUS, DANGEROUS]);
  });

  it('that is longer than a cell holds is cut, and the answer says so', async () => {
    const workbook = analystsWorkbook();
    await loadOffice(workbook);
    const blocks = [{ row: 0, column: 0, values: [['x'.repeat(40_000)]] }];
    const plan = smallPlan({ sheets: [teamSheet({ blocks, tables: [], charts: [], formats: [] })] });
    const { remarks } = await writeWorkbook(plan, NO_REGISTER, {});
    expect(remarks).toEqual([expect.stringContaining("'By team' was cut at 32767 characters")]);
    const sheet = workbook.sheets.find(({ name }) => name === 'By team');
    expect(sheet && cellAt(sheet, 0, 0)?.value).toHaveLength(LONGEST_TEXT);
    expect((await writeWorkbook(plan, NO_REGISTER, {})).kept).toEqual([]);
  });

  it('keeps numbers numbers', async () => {
    const workbook = analystsWorkbook();
    await loadOffice(workbook);
    await writeWorkbook(smallPlan(), NO_REGISTER, {});
    const sheet = workbook.sheets.find(({ name }) => name === 'By team');
    expect(sheet && cellAt(sheet, 5, 1)).toMatchObject({ value: 3 });
    expect(sheet && cellAt(sheet, 6, 2)).toMatchObject({ value: -0.1 });
  });
});

function dangerousSheet(): Partial<SheetPlan> {
  return {
    blocks: [{ row: 0, column: 0, values: [DANGEROUS, DANGEROUS, DANGEROUS] }],
    tables: [{ name: 'Dangerous', row: 1, column: 0, rows: 2, columns: DANGEROUS.length, style: '' }],
    links: [{ row: 4, column: 0, text: '=1+1', to: { plan: 'by-team' } }],
    charts: [],
    formats: [],
    rows: 5,
    columns: DANGEROUS.length,
  };
}
