/** The parts of ECharts that the workbench draws with. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** An empty chart in `box`, of so many pixels. */
export function newChart(box: HTMLElement, width: number, height: number): EChartsType {
  return init(box, null, { renderer: 'svg', width, height });
}
