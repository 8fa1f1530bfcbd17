/**
 * Everything that Excel can do to a refresh or to adding pasted figures: afterwards the workbook is as before or
 * finished, and the answer says which. Nothing half-written is left on the clerk's sheet.
 */
import { describe, expect, it } from 'vitest';
import type { WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { addPasted, previewPaste } from '../../src/jobs';
import { CODES, endOf, FAILURES, recordRequests } from '../excel/failures';
import {
  cellsOf,
  control,
  councilWorkbook,
  fill,
  HEADINGS,
  makeTable,
  OWN,
  ownRows,
  pictured,
  refresh,
  ROWS,
  sheetOf,
} from './benchmarksWorkbook';

type Fault = Parameters<LoadedOffice['faults']['fail']>[0];

/** A table with one own row, in which somebody typed, and one own row missing. */
function clerksTable(): WorkbookModel {
  const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 3)]);
  fill(sheetOf(workbook), [['', '', 44, 0.5]], 2);
  makeTable(workbook, 4, HEADINGS.length);
  return workbook;
}

function withoutSheet(): WorkbookModel {
  const workbook = councilWorkbook();
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Benchmarks');
  return workbook;
}

const TEXT =
  'Council,Period,Complaints received,Upheld %\nEastholme Council,2023/24,88,40%\nAldermoor Council,2023/24,80,39%';
const paste = async (): Promise<unknown> =>
  addPasted(await previewPaste({ choices: {}, text: TEXT }, control), { 3: 'take' }, control);

/** One comparing section is as good as two, and quicker. */
const refreshRows = (): Promise<unknown> => refresh({ sectionsLeftOut: ['Year on year'] });

interface Scenario {
  readonly name: string;
  readonly start: () => WorkbookModel;
  readonly run: () => Promise<unknown>;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'a first refresh of a table', start: clerksTable, run: refreshRows },
  { name: 'a refresh that makes the sheet', start: withoutSheet, run: refreshRows },
  { name: 'adding pasted figures to a table', start: clerksTable, run: paste },
];

interface Known {
  readonly before: string;
  readonly finished: string;
  readonly requests: readonly number[];
}

async function known({ start, run }: Scenario): Promise<Known> {
  const workbook = start();
  await loadOffice(workbook);
  const before = pictured(workbook);
  const { requests, stop } = recordRequests();
  expect(await endOf(run())).toBe('finished');
  stop();
  const finished = pictured(workbook);
  // So that one answer is true of a workbook at most.
  expect(finished).not.toBe(before);
  return { before, finished, requests };
}

/** The preview of a paste has nothing to write. */
async function disturbed({ start, run }: Scenario, { before, finished }: Known, fault: Fault): Promise<void> {
  const workbook = start();
  const office = await loadOffice(workbook);
  office.faults.fail(fault);
  let remarks: readonly string[] = [];
  const answer = await endOf(
    run().then((result) => {
      remarks = (result as { readonly remarks: readonly string[] }).remarks;
    }),
  );
  const after = pictured(workbook);
  if (answer === 'finished') {
    if (remarks.length === 0) expect({ fault, after }).toEqual({ fault, after: finished });
  } else {
    expect({ fault, after }).toEqual({ fault, after: before });
    if (run !== paste || answer !== 'nothing to write')
      expect({ fault, answer }).toEqual({ fault, answer: 'as before' });
  }
  expect(office.host.session().eventsEnabled, JSON.stringify(fault)).toBe(true);
}

/** Every kind of failure has its turn, here or there. */
let turn = 0;

describe.each(SCENARIOS)('$name', (scenario) => {
  it('is as before or finished, whichever request fails, before it ran or with its answer lost', async () => {
    const facts = await known(scenario);
    for (let request = 1; request <= facts.requests.length; request++) {
      for (const when of ['before', 'after'] as const) {
        const error = FAILURES[turn++ % FAILURES.length] ?? 'GeneralException';
        await disturbed(scenario, facts, { request, error, when });
      }
    }
  });

  it('is as before or finished, whichever action of a request fails', async () => {
    const facts = await known(scenario);
    const all = facts.requests.flatMap((actions, index) =>
      Array.from({ length: actions }, (_, action) => ({ request: index + 1, action })),
    );
    const step = Math.max(1, Math.floor(all.length / 25));
    for (let index = turn % step; index < all.length; index += step) {
      const at = all[index];
      if (at) await disturbed(scenario, facts, { ...at, error: CODES[turn++ % CODES.length] ?? 'GeneralException' });
    }
  });
});

describe('an Excel that stops answering for good', () => {
  it('leaves only cells of own rows changed, takes none of ours for typed, and the next refresh finishes', async () => {
    const start = clerksTable;
    const { before, requests } = await known({ name: '', start, run: refreshRows });
    const finished = start();
    await loadOffice(finished);
    await refreshRows();
    const wanted = cellsOf(finished, sheetOf(finished));
    for (let request = 1; request <= requests.length; request += 2) {
      const workbook = start();
      const office = await loadOffice(workbook);
      for (let later = 0; later < 60; later++) {
        office.faults.fail({ request: request + later, error: { status: 5012 }, when: 'after' });
      }
      if ((await endOf(refreshRows())) === 'as before') expect(pictured(workbook)).toBe(before);
      office.faults.clear();
      await refreshRows();
      expect(ownRows(workbook), String(request)).toEqual(OWN);
      expect(cellsOf(workbook, sheetOf(workbook)), String(request)).toEqual(wanted);
    }
  });
});
