/** The whole check of 20,000 rows in the workbook: how long it takes through the stand-in, and what it asks of Excel. */
import { performance } from 'node:perf_hooks';
import { dayOf } from '../../src/calendar';
import { sampleSheets } from '../../src/cli/sample/sheets';
import { sampleWorkbook } from '../../src/cli/sample/workbook';
import { loadOffice } from '../../src/host/node';
import { checkWorkbook } from '../../src/jobs';
import type { BenchRow } from './bench';
import { benchRows } from './registers';

const ROWS = 20_000;
const MEGABYTE = 1024 * 1024;

export async function checkJobRows(): Promise<readonly BenchRow[]> {
  const { counts } = await loadOffice(sampleWorkbook(sampleSheets(benchRows(ROWS))));
  const syncsAt = new Map<string, number>();
  const start = performance.now();
  const { result } = await checkWorkbook(
    { choices: {}, today: dayOf(2024, 5, 1) },
    {
      progress: ({ step }) => {
        if (!syncsAt.has(step)) syncsAt.set(step, counts.syncs);
      },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const at = (step: string): number => syncsAt.get(step) ?? NaN;
  const writing = at('Marking the cells') - at('Writing the sheets');
  const most = 1 + result.findings.length / 5_000 + 6;
  const marking = counts.syncs - at('Marking the cells');
  const largest = counts.largestRequest / MEGABYTE;
  const rows = ROWS.toLocaleString('en-GB');
  return [
    { what: `check of the workbook, ${rows} rows, through the stand-in`, measured: `${seconds.toFixed(2)} s` },
    {
      what: `… syncs to write its sheet (${result.findings.length.toLocaleString('en-GB')} findings)`,
      measured: String(writing),
      goal: { text: `≤ ${Math.floor(most)}`, met: writing <= most },
    },
    { what: '… syncs to mark the cells', measured: String(marking), goal: { text: '≤ 6', met: marking <= 6 } },
    { what: '… syncs to read', measured: String(at('Writing the sheets')) },
    {
      what: '… largest request',
      measured: `${largest.toFixed(2)} MB`,
      goal: { text: '≤ 2 MB', met: largest <= 2 },
    },
  ];
}
