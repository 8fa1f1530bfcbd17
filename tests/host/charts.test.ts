import { beforeEach, describe, expect, it } from 'vitest';
import type { ChartModel } from '../../src/host';
import type { Opened } from './excel';
import { codeOf, inExcel, open, write } from './excel';

let office: Opened;
beforeEach(async () => {
  office = await open(['Sheet1', 'Figures 1']);
  await write([
    ['Service', 'Received', 'Upheld'],
    ['Housing', 12, 4],
    ['Waste', 9, 1],
    ['Planning', 7, 2],
  ]);
});

const chart = (): ChartModel => {
  const [first] = office.sheet().charts;
  if (!first) throw new Error('there is no chart');
  return first;
};

describe('a new chart', () => {
  it('takes series from the columns, with names and categories from the texts beside them', async () => {
    await inExcel((_context, sheet) => {
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      return undefined;
    });
    expect(chart().series).toEqual([
      {
        name: 'Received',
        nameRef: 'Sheet1!$B$1',
        valuesRef: 'Sheet1!$B$2:$B$4',
        categoriesRef: 'Sheet1!$A$2:$A$4',
        showLabels: false,
      },
      {
        name: 'Upheld',
        nameRef: 'Sheet1!$C$1',
        valuesRef: 'Sheet1!$C$2:$C$4',
        categoriesRef: 'Sheet1!$A$2:$A$4',
        showLabels: false,
      },
    ]);
  });

  it('takes series from the rows if told to', async () => {
    await inExcel((_context, sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Rows');
      return undefined;
    });
    expect(chart().series.map(({ name, valuesRef }) => [name, valuesRef])).toEqual([
      ['Housing', 'Sheet1!$B$2:$C$2'],
      ['Waste', 'Sheet1!$B$3:$C$3'],
      ['Planning', 'Sheet1!$B$4:$C$4'],
    ]);
  });

  it('of a single series is named for it and has no legend', async () => {
    const seen = await inExcel((_context, sheet) => {
      const added = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      added.load('name,chartType,title/text,legend/visible');
      return () => [added.name, added.chartType, added.title.text, added.legend.visible];
    });
    expect(seen).toEqual(['Chart 1', 'Line', 'Received', false]);
  });

  it('refuses a type that could not be saved', async () => {
    expect(await codeOf((_context, sheet) => sheet.charts.add('Treemap', sheet.getRange('A1:B4')))).toBe(
      'InvalidArgument',
    );
  });
});

describe('what a chart is given', () => {
  it('is held by the model', async () => {
    await inExcel((_context, sheet) => {
      const added = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
      added.name = 'Services';
      added.title.text = 'Complaints by service';
      added.legend.visible = true;
      added.legend.position = 'Bottom';
      added.axes.categoryAxis.title.text = 'Service';
      added.axes.valueAxis.title.text = 'Complaints';
      added.axes.valueAxis.minimum = 0;
      added.axes.valueAxis.maximum = 20;
      added.axes.valueAxis.majorUnit = 5;
      added.axes.valueAxis.numberFormat = '0';
      added.axes.categoryAxis.reversePlotOrder = true;
      added.format.font.name = 'Arial';
      added.format.font.size = 12;
      added.left = 10;
      added.top = 20;
      added.width = 480;
      added.height = 300;
      const series = added.series.getItemAt(0);
      series.format.fill.setSolidColor('#1F4E79');
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0%';
      series.gapWidth = 60;
      series.load('name');
      return () => expect(series.name).toBe('Received');
    });
    expect(chart()).toMatchObject({
      name: 'Services',
      title: 'Complaints by service',
      titleVisible: true,
      legendVisible: true,
      categoryTitle: 'Service',
      valueTitle: 'Complaints',
      valueMinimum: 0,
      valueMaximum: 20,
      valueStep: 5,
      valueFormat: '0',
      reverseCategories: true,
      gapWidth: 60,
      fontName: 'Arial',
      fontSize: 12,
      left: 10,
      top: 20,
      width: 480,
      height: 300,
    });
    expect(chart().series[0]).toMatchObject({ color: '#1F4E79', showLabels: true, labelFormat: '0%' });
  });

  it('has bars within a line, and one with a fill of its own', async () => {
    await inExcel((_context, sheet) => {
      const series = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns').series.getItemAt(0);
      series.format.fill.setSolidColor('#FFFFFF');
      series.format.line.color = '#1F4E79';
      series.points.getItemAt(2).format.fill.setSolidColor('#1F4E79');
      const points = series.points.getCount();
      return () => expect(points.value).toBe(3);
    });
    expect(chart().series[0]).toMatchObject({ color: '#FFFFFF', outline: '#1F4E79', pointColors: { 2: '#1F4E79' } });
    const beyond = codeOf((_context, sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor('#1F4E79');
    });
    expect(await beyond).toBe('InvalidArgument');
  });

  it('of lines has its colour in the line, and markers of their own', async () => {
    await inExcel((_context, sheet) => {
      const series = sheet.charts.add('LineMarkers', sheet.getRange('A1:B4'), 'Columns').series.getItemAt(0);
      series.format.line.color = '#1F4E79';
      series.markerBackgroundColor = '#FFFFFF';
      series.markerForegroundColor = '#1F4E79';
      return undefined;
    });
    expect(chart().series[0]).toMatchObject({ color: '#1F4E79', markerFill: '#FFFFFF', markerLine: '#1F4E79' });
    expect(chart().series[0]).not.toHaveProperty('outline');
  });

  it('may be series made one by one, of another sheet', async () => {
    await inExcel((context, sheet) => {
      const figures = context.workbook.worksheets.getItem('Figures 1');
      const added = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      const series = added.series.add('Late');
      series.setValues(figures.getRange('B2:B4'));
      series.setXAxisValues(figures.getRange('A2:A4'));
      added.series.getItemAt(0).delete();
      return undefined;
    });
    expect(chart().series).toEqual([
      { name: 'Late', valuesRef: "'Figures 1'!$B$2:$B$4", categoriesRef: "'Figures 1'!$A$2:$A$4", showLabels: false },
    ]);
  });

  it('may be a place from cell to cell', async () => {
    await inExcel((_context, sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:B4')).setPosition('B3', 'D4');
      return undefined;
    });
    expect(chart()).toMatchObject({ left: 48, top: 30, width: 144, height: 30 });
  });

  it('may be other data', async () => {
    await inExcel((_context, sheet) => {
      const added = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      added.setData(sheet.getRange('A1:C4'), 'Columns');
      return undefined;
    });
    expect(chart().series.map(({ name }) => name)).toEqual(['Received', 'Upheld']);
  });

  it('is read back by name, the first of duplicates', async () => {
    const seen = await inExcel((_context, sheet) => {
      for (const title of ['one', 'two']) {
        const added = sheet.charts.add('Line', sheet.getRange('A1:B4'));
        added.name = 'Same';
        added.title.text = title;
      }
      const found = sheet.charts.getItem('same');
      found.title.load('text');
      const values = sheet.charts.getItem('same').series.getItemAt(0).getDimensionValues('Values');
      const count = sheet.charts.getCount();
      return () => [found.title.text, values.value, count.value];
    });
    expect(seen).toEqual(['one', [12, 9, 7], 2]);
  });

  it('of a series without values cannot be read', async () => {
    expect(
      await codeOf((_context, sheet) =>
        sheet.charts.add('Line', sheet.getRange('A1:B4')).series.add('empty').getDimensionValues('Values'),
      ),
    ).toBe('EmptyChartSeries');
  });

  it('makes an opened chart one that is written anew', async () => {
    await inExcel((_context, sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:B4'));
      return undefined;
    });
    chart().part = 'xl/charts/chart1.xml';
    await inExcel((_context, sheet) => {
      sheet.charts.getItemAt(0).title.text = 'New';
      return undefined;
    });
    expect(chart().part).toBeUndefined();
  });
});
