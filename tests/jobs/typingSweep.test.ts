/**
 * Somebody else types while a job runs, before any of its requests: a cell of each sheet, a row below it, a sheet. Nothing
 * typed is ever lost, and what the job answers is true.
 */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { newSheet, newWorkbook, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import {
  addPasted,
  addTable,
  applyFixes,
  arrangeReport,
  checkWorkbook,
  clearMarks,
  generate,
  newRegister,
  previewPaste,
  undoFixes,
  type CellFix,
} from '../../src/jobs';
import { endOf, recordRequests } from '../excel/failures';
import { pictureOf } from '../excel/support';
import { control, councilWorkbook, HEADINGS, makeTable, refresh, ROWS, sheetOf } from './benchmarksWorkbook';

const TODAY = dayOf(2024, 9, 1);

interface Answer {
  readonly kept?: readonly { readonly sheet: string }[];
  readonly remarks?: readonly string[];
}

interface Scenario {
  readonly name: string;
  readonly start: () => Promise<WorkbookModel>;
  readonly run: () => Promise<Answer>;
}

const report = (): Promise<Answer> => generate({ choices: {}, kind: 'service-summary', today: TODAY }, control);
const check = (): Promise<Answer> => checkWorkbook({ choices: {}, today: TODAY }, control);
const refreshRows = (): Promise<Answer> => refresh({ sectionsLeftOut: ['Year on year'] });
const TEXT =
  'Council,Period,Complaints received,Upheld %\nEastholme Council,2023/24,88,40%\nAldermoor Council,2023/24,80,39%';
const paste = async (): Promise<Answer> =>
  addPasted(await previewPaste({ choices: {}, text: TEXT }, control), { 3: 'take' }, control);
const add = (title: string) => (): Promise<Answer> =>
  addTable({ table: title, rows: 'Team', columns: 'Received; % in time', top: '10' }, control);
const fix = (ref: string, cell: string): CellFix => ({
  ...{ rule: 'near-name', sheet: 'Register', ref, column: 'Team', cell, before: 'North', after: 'North Team' },
});
const apply = (): Promise<Answer> =>
  applyFixes({ choices: {}, fixes: [fix('B1', 'F7'), fix('B2', 'F8')], now: TODAY }, control);
const undo = (): Promise<Answer> => undoFixes({ choices: {} }, control);

async function opened(...steps: readonly (() => Promise<unknown>)[]): Promise<WorkbookModel> {
  const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 3)]);
  makeTable(workbook, 4, HEADINGS.length);
  await loadOffice(workbook);
  for (const step of steps) await step();
  return workbook;
}

/** One more complaint, so that a further run has something to write. */
const another = (workbook: WorkbookModel): WorkbookModel => {
  const register = sheetOf(workbook, 'Register');
  ['C1', 'Complaint', dayOf(2023, 9, 4), dayOf(2023, 9, 9), 'Upheld', 'North'].forEach((value, column) =>
    setCell(register, 10, column, { value }),
  );
  return workbook;
};

/** The council's own last row is gone, so that it is added again. */
const withoutLastRow = (workbook: WorkbookModel): WorkbookModel => {
  const benchmarks = sheetOf(workbook);
  benchmarks.cells.delete(4);
  for (const table of benchmarks.tables) table.area = { ...table.area, rows: 4 };
  return workbook;
};

const SCENARIOS: readonly Scenario[] = [
  { name: 'generating again', start: async () => another(await opened(report)), run: report },
  { name: 'checking again', start: async () => another(await opened(check)), run: check },
  { name: 'clearing the marks', start: () => opened(check), run: async () => (await clearMarks(control), {}) },
  { name: 'applying further fixes', start: () => opened(check), run: apply },
  { name: 'undoing fixes', start: () => opened(apply), run: undo },
  { name: 'pasting benchmarks', start: () => opened(), run: paste },
  {
    name: 'refreshing benchmarks',
    start: async () => withoutLastRow(another(await opened(refreshRows))),
    run: refreshRows,
  },
  { name: 'a first table', start: () => opened(), run: add('By team') },
  { name: 'a further table', start: () => opened(add('By team')), run: add('Again by team') },
  {
    name: 'arranging a report',
    start: () => opened(add('By team')),
    run: () => arrangeReport({ kind: 'service-summary', name: 'Service summary' }, control),
  },
  { name: 'a new register', start: () => Promise.resolve(newWorkbook(['My notes'])), run: () => newRegister(control) },
];

/** A cell that somebody typed. */
interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What somebody types at a moment into the sheets that can be seen; `turn` decides where. */
type Typist = (workbook: WorkbookModel, turn: number) => readonly Typed[];

const isWritten = ({ customProperties }: SheetModel): boolean => customProperties.size > 0;

/** Sheets of the reader's to which jobs add rows. */
const ROWS_ADDED = ['Benchmarks', 'Tables', 'Report'];

/** Into written sheets: over a cell, below the last row, or into the commentary; a row on the reader's; a sheet in front. */
const inSheets: Typist = (workbook, turn) => {
  const seen = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return seen.flatMap((sheet, index): readonly Typed[] => {
    const { id, name, cells } = sheet;
    const rows = [...cells.keys()];
    const below = Math.max(-1, ...rows) + 1;
    const text = `typed on ${name}`;
    if (ROWS_ADDED.includes(name)) return [0, 1, 2].map((column) => ({ sheet: id, row: below, column, text }));
    if (!isWritten(sheet)) return [];
    const commentary = workbook.names.find((one) => one.sheetId === id && one.name === 'Commentary');
    const [, row] = /\$A\$(\d+)$/.exec(commentary?.formula ?? '') ?? [];
    const last = below - 1;
    const places = [
      ...(row === undefined ? [] : [{ row: Number(row) - 1, column: 0 }]),
      { row: below, column: 0 },
      { row: last, column: Math.max(...(cells.get(last)?.keys() ?? [0])) },
    ];
    const place = places[(turn + index) % places.length];
    return place ? [{ sheet: id, ...place, text }] : [];
  });
};

/** Over the cells that are fixed, over a figure of the council's own row, below the register. */
const inRegister: Typist = (workbook, turn) =>
  workbook.sheets.flatMap(({ id, name, cells }): readonly Typed[] => {
    if (name === 'Benchmarks') return [{ sheet: id, row: 2, column: 2 + (turn % 3), text: `typed ${turn}` }];
    if (name !== 'Register') return [];
    const row = turn % 2 === 0 ? 6 : Math.max(...cells.keys()) + 1;
    return [{ sheet: id, row, column: 5, text: 'typed team' }];
  });

function type(workbook: WorkbookModel, typed: readonly Typed[]): void {
  for (const { sheet, row, column, text } of typed) {
    const found = workbook.sheets.find(({ id }) => id === sheet);
    if (found) setCell(found, row, column, { value: text });
  }
  const added = newSheet('Added');
  setCell(added, 0, 0, { value: 'typed sheet' });
  workbook.sheets.unshift(added);
}

const textsOf = ({ sheets }: WorkbookModel): readonly string[] =>
  sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => JSON.stringify(value ?? ''))),
  );

const editedSheets = ({ sheets }: WorkbookModel): readonly string[] =>
  sheets.flatMap(({ name }) => (/\((edited|previous)/.test(name) ? [name] : []));

/** Of every sheet but what a job adds to those of the reader without typing, such as marks on cells. */
const contentsOf = (workbook: WorkbookModel): string => pictureOf(workbook, 'without pages');

describe.each(SCENARIOS)('$name', ({ start, run }) => {
  it.each([
    ['on sheets of an earlier run', inSheets],
    ['in the register and in computed cells', inRegister],
  ])('loses nothing that is typed %s, whichever request it comes before', async (_, typist) => {
    const before = await start();
    const undisturbed = structuredClone(before);
    await loadOffice(undisturbed);
    const { requests, stop } = recordRequests();
    expect(await endOf(run())).toBe('finished');
    stop();
    for (let request = 1; request <= requests.length; request++) {
      const workbook = structuredClone(before);
      const office = await loadOffice(workbook);
      let typed: readonly Typed[] = [];
      office.faults.before(request, (now) => {
        typed = typist(now, request);
        type(now, typed);
      });
      let answer: Answer = {};
      const end = await endOf(run().then((result) => void (answer = result)));
      // The client's own clean-up comes after the answer.
      if (office.faults.pending() > 0) continue;
      const at = `before request ${request}`;
      const texts = textsOf(workbook);
      for (const { text } of [...typed, { text: 'typed sheet' }]) {
        expect(
          texts.some((each) => each.includes(text)),
          `${text}, ${at}, ${end}`,
        ).toBe(true);
      }
      if (end === 'as before') {
        const expected = structuredClone(before);
        type(expected, typed);
        expect(contentsOf(workbook), at).toBe(contentsOf(expected));
      } else {
        expect(end, at).toBe('finished');
        const said = JSON.stringify(answer);
        for (const name of editedSheets(workbook)) expect(said, `${name}, ${at}`).toContain(name);
      }
      expect(office.host.session().eventsEnabled, at).toBe(true);
    }
  });
});
