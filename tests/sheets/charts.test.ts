import { describe, expect, it } from 'vitest';
import { PAGE, planWorkbook, withCommentary, type SheetPlan } from '../../src/sheets';
import { heightAt, sheetOf, valueAt } from './cells';
import { report, shown, table, TEAM_CHART } from './reports';

function teams(count: number): SheetPlan {
  const rows = Array.from({ length: count }, (_, index) => [`Team ${index + 1}`, shown(index), shown(2 * index)]);
  const chart = { ...TEAM_CHART, rowCount: count };
  return sheetOf(
    planWorkbook(report([table({ rows: [...rows, ['Total', shown(1), shown(2)]], chart })])),
    'received-by-team',
  );
}

function tableEnd(sheet: SheetPlan): number {
  return Array.from({ length: sheet.rows }, (_, row) => heightAt(sheet, row) ?? 15.75).reduce((sum, h) => sum + h, 0);
}

function chartOf(sheet: SheetPlan) {
  const [chart] = sheet.charts;
  if (!chart) throw new Error('no chart');
  return chart;
}

describe('a chart', () => {
  it('draws the rows it is given and never the total', () => {
    const sheet = teams(3);
    const chart = chartOf(sheet);
    const first = (sheet.tables[0]?.row ?? 0) + 1;
    expect(chart.categories).toEqual({ row: first, column: 0, rows: 3, columns: 1 });
    expect(chart.series.map((series) => [series.name, series.values])).toEqual([
      ['2022/23', { row: first, column: 1, rows: 3, columns: 1 }],
      ['2021/22', { row: first, column: 2, rows: 3, columns: 1 }],
    ]);
    expect(valueAt(sheet, first + 3, 0)).toBe('Total');
  });

  it('lists bars from the top down, in the order of the table', () => {
    expect(chartOf(teams(3))).toMatchObject({ type: 'BarClustered', reverseCategories: true, labelFormat: '0' });
  });

  it('has a legend where there is more than one series', () => {
    const single = { ...TEAM_CHART, series: [1] };
    const sheet = sheetOf(planWorkbook(report([table({ chart: single })])), 'received-by-team');
    expect(chartOf(sheet).legend).toBe(false);
    expect(chartOf(teams(3)).legend).toBe(true);
  });

  it('stands below the table, together with it on one page while that is legible', () => {
    const sheet = teams(6);
    expect(chartOf(sheet).top).toBeGreaterThan(tableEnd(sheet));
    expect(chartOf(sheet).top).toBeLessThan(tableEnd(sheet) + 30);
    expect(sheet.print.pagesTall).toBe(1);
  });

  it.each([6, 8, 12, 16, 18, 20, 22, 24])('stands whole on one printed page below a table of %i rows', (count) => {
    const sheet = teams(count);
    const chart = chartOf(sheet);
    expect(chart.top).toBeGreaterThan(tableEnd(sheet));
    if (sheet.print.pagesTall === 1) return;
    const scale = Math.min(1, PAGE.printableWidth / chart.width);
    const header = heightAt(sheet, sheet.tables[0]?.row ?? 0) ?? 0;
    expect(scale).toBeGreaterThanOrEqual(0.59);
    // Pages after the first begin with the heading row again; LibreOffice's pages are longer than Excel's.
    for (const longer of [1, 1.03, 1.06, 1.08]) {
      const pageOf = (y: number) => Math.ceil((y - header) / ((PAGE.printableHeight * longer) / scale - header));
      expect(pageOf(chart.top + chart.height)).toBe(pageOf(chart.top));
    }
  });

  it('is labelled on its stacked bars in a colour that can be read there, and without zeros', () => {
    const stacked = { ...TEAM_CHART, type: 'stacked bar' as const };
    const chart = chartOf(sheetOf(planWorkbook(report([table({ chart: stacked })])), 'received-by-team'));
    expect(chart.series.filter((one) => contrast(one.labelColor ?? one.color, one.color) < 4.5)).toEqual([]);
    expect([chart.labelFormat, chart.valueFormat]).toEqual(['0;-0;', '0']);
  });

  describe('of which the value axis', () => {
    const scaleOf = (values: readonly number[], format: string, type: 'line' | 'stacked bar' = 'line') => {
      const rows = values.map((value, index) => [`Team ${index}`, shown(value, format), shown(value, format)]);
      const chart = { ...TEAM_CHART, type, rowCount: values.length };
      return chartOf(sheetOf(planWorkbook(report([table({ rows, total: false, chart })])), 'received-by-team')).scale;
    };

    it('begins at 0, however close together the values lie', () => {
      expect(scaleOf([95, 96, 97], '0')).toEqual({ minimum: 0 });
    });

    it('is left to Excel below 0', () => {
      expect(scaleOf([95, -96], '0')).toEqual({});
    });

    it.each([
      [[0.5, 0.9], undefined],
      [[0.5, 0.93], 1],
      [[1], 1],
      [[1.07], undefined],
    ])('of shares %j ends at %s', (shares, maximum) => {
      expect(scaleOf(shares, '0%').maximum).toBe(maximum);
    });

    it.each([
      [[0], '0', 1],
      [[2, 4], '#,##0', 1],
      [[2, 6], '#,##0', undefined],
      [[0.02], '0%', 0.01],
      [[0.02], '0.0%', undefined],
      [[0.004], '0.0%', 0.001],
      [[0.4], '0.0', 0.1],
    ])('of %j as %s has no labels between its steps', (values, format, step) => {
      expect(scaleOf(values, format).step).toBe(step);
    });

    it('reaches to the end of a whole stacked bar', () => {
      expect(scaleOf([3], '0').step).toBe(1);
      expect(scaleOf([3], '0', 'stacked bar').step).toBeUndefined();
    });
  });

  it('grows with its bars, so that every category keeps its label', () => {
    for (const count of [10, 20, 40, 80]) expect(chartOf(teams(count)).height / count).toBeGreaterThanOrEqual(25);
  });
});

describe('colours', () => {
  const series = [1, 2, 3, 4, 5, 6];
  const columns = [
    { heading: 'Team', kind: 'text' as const },
    ...series.map((index) => ({ heading: `Year ${index}`, kind: 'figure' as const })),
  ];
  const rows = [['Adoption', ...series.map((value) => shown(value))]];
  const sheet = sheetOf(
    planWorkbook(report([table({ columns, rows, total: false, chart: { ...TEAM_CHART, series, rowCount: 1 } })])),
    'received-by-team',
  );

  it('of series stand out from the page and from the next series by 3 to 1', () => {
    const colors = chartOf(sheet).series.map((one) => one.color);
    expect(colors.filter((color) => contrast(color, '#FFFFFF') < 3)).toEqual([]);
    expect(colors.filter((color, index) => contrast(color, colors[index + 1] ?? '#FFFFFF') < 3)).toEqual([]);
  });

  it('of text stand out from their fill by 4.5 to 1', () => {
    const plan = planWorkbook(report([table()]));
    const formats = plan.sheets.flatMap((one) => one.formats).filter((format) => format.fill ?? format.fontColor);
    expect(formats.length).toBeGreaterThan(0);
    expect(formats.filter((format) => contrast(format.fontColor ?? '#000000', format.fill ?? '#FFFFFF') < 4.5)).toEqual(
      [],
    );
  });
});

describe('a commentary carried over', () => {
  const text = 'Complaints rose because a new team was set up. '.repeat(12).trim();

  it('stands in its cell, with a row as high as it needs', () => {
    const sheet = withCommentary(teams(3), text);
    const place = sheet.commentary ?? { row: -1, column: -1 };
    expect(valueAt(sheet, place.row, place.column)).toBe(text);
    expect(heightAt(sheet, place.row)).toBeGreaterThan(100);
  });

  it('moves the chart down, never over the table', () => {
    const before = teams(3);
    const after = withCommentary(before, text);
    expect(chartOf(after).top).toBeGreaterThan(tableEnd(after));
    expect(chartOf(after).top).toBeGreaterThan(chartOf(before).top);
  });

  it('changes nothing where there is none', () => {
    const sheet = teams(3);
    expect(withCommentary(sheet, '')).toBe(sheet);
  });
});

/** WCAG 2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
