/** A chart of the sheet, drawn as SVG: its texts are texts of the page. */
import { useEffect, useRef } from 'react';
import type { ChartView } from '../book/messages';
import { chartOption } from './chartOption';
import { newChart } from './chartLibrary';

interface ChartProps {
  readonly chart: ChartView;
  readonly left: number;
  readonly top: number;
}

export function Chart({ chart, left, top }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const drawn = newChart(box.current, chart.width, chart.height);
    drawn.setOption(chartOption(chart));
    return () => drawn.dispose();
  }, [chart]);
  return (
    <figure
      className="chart"
      aria-label={`Chart: ${chart.title || chart.name}`}
      style={{ left, top, width: chart.width, height: chart.height }}
    >
      <div ref={box} />
    </figure>
  );
}
