/** The sample registers in councils' own shapes, by the command as anybody would run it, against a count of their rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { appendixCommand } from '../../src/cli/appendixCommand';
import { adultsLogSheets } from '../../src/cli/sample/adultsLog';
import { caseSystemSheets } from '../../src/cli/sample/caseSystem';
import { corporateLogSheets } from '../../src/cli/sample/corporateLog';
import type { SampleCell, SampleSheet } from '../../src/cli/sample/sheetForm';
import type { FiguresJson } from '../../src/report';
import { rememberingTerminal } from './terminal';

/** The cells of 2023/24 in the row of complaints; of a rate its numerator and denominator. */
async function counted(file: string, ...args: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const terminal = rememberingTerminal();
  const path = join(process.cwd(), 'assets', file);
  const options = ['--period', '2023/24', '--today', '2024-06-01', '--figures', 'figures.json', ...args];
  expect(await appendixCommand([path, ...options], terminal), terminal.complained.join('\n')).toBe(0);
  const figures = JSON.parse(readFileSync(join(terminal.folder, 'figures.json'), 'utf8')) as FiguresJson;
  const table = figures.tables.find(({ id }) => id === 'complaints');
  const cells = table?.rows[0]?.map(({ text, numerator, denominator }) =>
    denominator === undefined ? text.replace(/ \[.*/, '') : `${numerator ?? '?'}/${denominator}`,
  );
  return Object.fromEntries(table?.columns.map((heading, at) => [heading, cells?.[at] ?? '']) ?? []);
}

type Row = (heading: string) => SampleCell;

function rowsOf(sheets: readonly SampleSheet[]): readonly Row[] {
  return sheets.flatMap(({ columns, rows }) =>
    rows.map(
      (row): Row =>
        (heading) =>
          row[columns.findIndex((column) => column.heading === heading)],
    ),
  );
}

const isIn2023 = (cell: SampleCell): boolean =>
  typeof cell === 'number' && cell >= dayOf(2023, 4, 1) && cell < dayOf(2024, 4, 1);
const countOf = (rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length;

describe('the report of', () => {
  it('a case system’s export has its stages unfolded', async () => {
    const rows = rowsOf(caseSystemSheets());
    const closed = (row: Row, stage: number, word = ''): boolean =>
      isIn2023(row(`Stage ${stage} Decision Date`)) && String(row(`Stage ${stage} Decision`)).includes(word);
    const ofBoth = (word?: string): number =>
      countOf(rows, (row) => closed(row, 1, word)) + countOf(rows, (row) => closed(row, 2, word));
    expect(await counted('sample-case-system.xlsx', '--all', 'Procedure=Corporate')).toMatchObject({
      'Stage 1 complaints': String(countOf(rows, (row) => isIn2023(row('Created')))),
      'Stage 2 complaints': String(countOf(rows, (row) => isIn2023(row('Stage 2 SLA Start Date')))),
      'Cases closed': String(ofBoth()),
      '% upheld': `${ofBoth('response upheld')}/${ofBoth()}`,
      '% partially upheld': `${ofBoth('response partially upheld')}/${ofBoth()}`,
    });
  });

  it('a log of a sheet a year is judged as corporate, which its titles say', async () => {
    const rows = rowsOf(corporateLogSheets());
    const closed = rows.filter((row) => isIn2023(row('Reply sent')));
    const due = rows.filter((row) => isIn2023(row('Reply due')));
    const stage = (word: string): number =>
      countOf(rows, (row) => isIn2023(row("Date Rec'd")) && row('Stage') === word);
    expect(await counted('sample-corporate-log.xlsx')).toMatchObject({
      'Stage 1 complaints': String(stage('One')),
      'Stage 2 complaints': String(stage('Two')),
      'Cases closed': String(closed.length),
      '% upheld': `${countOf(closed, (row) => row('Justified?') === 'Y')}/${closed.length}`,
      '% timeliness': `${countOf(due, (row) => Number(row('Reply sent') ?? Infinity) <= Number(row('Reply due')))}/${due.length}`,
    });
  });

  it('an adults’ log is not judged by the children’s limits', async () => {
    const rows = rowsOf(adultsLogSheets()).filter((row) => row('Complaint type') !== 'Informal concern');
    const closed = rows.filter((row) => isIn2023(row('Final response sent')));
    const figures = await counted('sample-adults-log.xlsx', '--all', 'Stage=1');
    expect(figures).toMatchObject({
      'Stage 1 complaints': String(countOf(rows, (row) => isIn2023(row('Received')))),
      'Cases closed': String(closed.length),
      '% upheld': `${countOf(closed, (row) => row('Outcome') === 'Upheld')}/${closed.length}`,
    });
    // Those under the corporate procedure have a limit that is known.
    const [, due = ''] = figures['% timeliness']?.split('/') ?? [];
    expect(Number(due)).toBeLessThanOrEqual(countOf(rows, (row) => row('Complaint type') === 'Corporate'));
  });
});
