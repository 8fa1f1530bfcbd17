/** Pages as they are read: nothing stands alone on a row or a page, nothing is cut in silence, nothing prints too small. */
import { describe, expect, it } from 'vitest';
import { CELL_PADDING, splitToWidth, textWidth } from '../../src/sheets/textMetrics';
import { PAGE } from '../../src/sheets/style';
import { planWorkbook, type SheetPlan } from '../../src/sheets';
import type { Column, Table } from '../../src/report';
import { heightAt, linesOf, sheetOf } from './cells';
import { columns, report, shown, table, TEAM_CHART } from './reports';

function laidOut(changes: Partial<Table>): SheetPlan {
  return sheetOf(planWorkbook(report([table(changes)])), 'received-by-team');
}

function withRows(count: number): SheetPlan {
  return laidOut({
    rows: Array.from({ length: count }, (_, row) => [`Team ${row}`, shown(1), shown(2)]),
    total: false,
  });
}

function widthInPoints(sheet: SheetPlan): number {
  return sheet.columnWidths.reduce((sum, characters) => sum + (7 * characters + 5) * 0.75, 0);
}

/** How many rows of the table stand on the last page. */
function rowsOnLastPage(sheet: SheetPlan): number {
  const page = (PAGE.printableHeight * Math.max(widthInPoints(sheet), PAGE.printableWidth)) / PAGE.printableWidth;
  const header = sheet.tables[0]?.row ?? 0;
  const height = (row: number): number => heightAt(sheet, row) ?? 15.75;
  let [y, rows] = [0, 0];
  for (let row = 0; row < sheet.rows; row += 1) {
    if (y + height(row) > page) [y, rows] = [height(header), 0];
    y += height(row);
    rows += 1;
  }
  return rows;
}

describe('a sentence broken into rows', () => {
  const words = 'Of the 48 complaints that were due an answer in the year 12 were answered in time and 36 were not';

  it('keeps its words in their order, and no row wider than the room', () => {
    for (let width = 120; width < 700; width += 7) {
      const rows = splitToWidth(words, width);
      expect(rows.join(' ')).toBe(words);
      expect(rows.filter((row) => textWidth(row) > width)).toEqual([]);
    }
  });

  it('leaves no word alone on its last row', () => {
    const width = textWidth(words) - 1;
    const rows = splitToWidth(words, width);
    expect(rows).toHaveLength(2);
    expect(textWidth(rows[1] ?? '')).toBeGreaterThan(width / 4);
  });
});

describe('a table over pages', () => {
  it('is printed on one page where it is only a little longer than one', () => {
    expect([withRows(10), withRows(25), withRows(60)].map(({ print }) => print.pagesTall)).toEqual([0, 1, 0]);
  });

  it('leaves no few rows for the last page', () => {
    for (let count = 33; count < 140; count += 1)
      expect(rowsOnLastPage(withRows(count)), `${count}`).toBeGreaterThan(3);
  });
});

describe('a heading row', () => {
  const sentences = (count: number): Partial<Table> => ({
    sentences: Array.from({ length: count }, (_, n) => ({ id: `${n}`, text: `Sentence ${n} is a row.`, figures: [] })),
    rows: Array.from({ length: 30 }, (_, row) => [`Team ${row}`, shown(1), shown(2)]),
    total: false,
  });

  it('never stands alone at the foot of a page', () => {
    for (let count = 10; count < 34; count += 1) {
      const sheet = laidOut(sentences(count));
      const page = (PAGE.printableHeight * Math.max(widthInPoints(sheet), PAGE.printableWidth)) / PAGE.printableWidth;
      const header = sheet.tables[0]?.row ?? 0;
      const down = (row: number): number =>
        Array.from({ length: row }, (_, above) => heightAt(sheet, above) ?? 15.75).reduce((sum, it) => sum + it, 0);
      const isAlone = down(header + 1) <= page && down(header + 2) > page;
      expect(isAlone, `${count}`).toBe(false);
    }
  });

  it('is printed again over further rows of its table, not over a chart alone on a page', () => {
    const drawn = (count: number): SheetPlan =>
      laidOut({
        rows: Array.from({ length: count }, (_, row) => [`Team ${row}`, shown(1), shown(2)]),
        total: false,
        chart: { ...TEAM_CHART, rowCount: Math.min(count, 15) },
      });
    expect(drawn(18).print).toMatchObject({ titleRows: null, pagesTall: 0 });
    expect(drawn(60).print.titleRows).not.toBeNull();
  });
});

describe('columns', () => {
  it('keep a note’s marker on a line with the word before it', () => {
    const sheet = laidOut({ columns: columns('Team', '2022/23', '2021/22 [note 12]') });
    const [, , width = 0] = sheet.columnWidths;
    expect((7 * width + 5) * 0.75 - CELL_PADDING).toBeGreaterThanOrEqual(
      textWidth('2021/22 [note 12]', { bold: true }),
    );
  });

  it('of texts give way where the table would print too small', () => {
    const texts = (count: number): readonly Column[] =>
      Array.from({ length: count }, (_, index) => ({ heading: `Text ${index}`, kind: 'long text' as const }));
    const say = 'What was said about this complaint by those who had to answer it within the limit.';
    const wide = laidOut({ columns: texts(5), rows: [Array.from({ length: 5 }, () => say)], total: false });
    expect(PAGE.printableWidth / widthInPoints(wide)).toBeGreaterThan(0.7);
  });
});

describe('a text that no row of Excel is high enough for', () => {
  const learning = (text: string): SheetPlan =>
    laidOut({
      columns: [
        { heading: 'Team', kind: 'text' },
        { heading: 'Learning', kind: 'long text' },
      ],
      rows: [['Adoption', text]],
      total: false,
    });

  it('has a wider column, up to a width that can still be printed', () => {
    const sheet = learning('A learning of some words. '.repeat(120));
    expect(linesOf(sheet).join()).not.toContain('Long texts');
    expect(PAGE.printableWidth / widthInPoints(sheet)).toBeGreaterThan(0.6);
  });

  it('is said to go on in its cell', () => {
    expect(linesOf(learning('A learning of some words. '.repeat(400))).join(' ')).toContain(
      'Long texts: a row shows the beginning of a very long text only',
    );
  });
});
