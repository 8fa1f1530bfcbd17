/** Pasting other councils' figures on the real client: what the preview says is what is written, and no more. */
import { describe, expect, it } from 'vitest';
import { cellAt, setCell, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { addPasted, previewPaste, type PasteDecisions, type PastePreview } from '../../src/jobs';
import { AS_BEFORE, Problem } from '../../src/problem';
import {
  cellsOf,
  control,
  COUNCIL,
  councilWorkbook,
  fill,
  HEADINGS,
  makeTable,
  pictured,
  sheetOf,
  valueAt,
} from './benchmarksWorkbook';

async function preview(
  text: string,
  workbook = councilWorkbook(),
): Promise<{ workbook: WorkbookModel; seen: PastePreview }> {
  await loadOffice(workbook);
  const before = pictured(workbook);
  const seen = await previewPaste({ choices: {}, text }, control);
  expect(pictured(workbook)).toBe(before);
  return { workbook, seen };
}

const states = ({ rows }: PastePreview): readonly unknown[] => rows.map(({ place, state }) => [place, state]);

describe('the preview of pasted figures', () => {
  it('takes no longer for each row where many have one council and period, and names a few of them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `Eastholme Council,2023/24,${at},40%`);
    const { seen } = await preview(['Council,Period,Complaints received,Upheld %', ...rows].join('\n'));
    expect(new Set(seen.rows.map(({ state }) => state))).toEqual(new Set(['duplicate']));
    expect(seen.rows[2]?.reason).toBe(
      'The text has it in line 2 and line 3 and line 5 and line 6 and line 7 and 19994 more places too.',
    );
  });

  it('says of each row what it would do', async () => {
    const { seen } = await preview(
      [
        'Authority\tYear\tComplaints\t% upheld\tPage',
        '\t2023/24\t5\t\t9',
        'Eastholme Council\t2023/24\t1,204\t56%\t7',
        'Aldermoor\t2022-23\t71\t44.0\t7',
        'Aldermoor Council\t2023/24\t80\t39\t8',
        `${COUNCIL}\t2023/24\t5\t40\t8`,
        'Kelderby Council\t2023/24\tmany\t\t9',
        'Oxenmarsh Council\t2023/24\t5\t\t9',
        'Oxenmarsh Council\t2023/2024\t6\t\t9',
      ].join('\r\n'),
    );
    expect(states(seen)).toEqual([
      ['line 2', 'unread'],
      ['line 3', 'new'],
      ['line 4', 'same'],
      ['line 5', 'changes'],
      ['line 6', 'own'],
      ['line 7', 'unread'],
      ['line 8', 'duplicate'],
      ['line 9', 'duplicate'],
    ]);
    expect(seen.rows[1]?.changes).toEqual([
      { column: 'Complaints received', cell: '', before: '', after: '1,204' },
      { column: 'Upheld %', cell: '', before: '', after: '56%' },
    ]);
    expect(seen.rows[3]?.changes).toEqual([
      { column: 'Complaints received', cell: 'C4', before: '79', after: '80' },
      { column: 'Upheld %', cell: 'D4', before: '[c]', after: '39%' },
    ]);
    expect(seen.rows.map(({ reason }) => reason)).toEqual([
      'It names no council.',
      ...['', '', ''],
      "Your own council's figures are computed from the register.",
      'Complaints is not a whole number, 0 or more.',
      'The text has it in line 9 too.',
      'The text has it in line 8 too.',
    ]);
    expect(seen.columns.at(-1)).toEqual({ theirs: 'Page', heading: 'Page', into: '' });
  });

  it.each([
    [
      'commas, quotes and a byte order mark',
      '\uFEFFCouncil,Period,Complaints received,Source\n"East, holme",2023/24,"1,204","say ""yes"""\n',
    ],
    ['semicolons', 'Council;Period;Complaints received;Source\nEast, holme;2023/24;1204;"say ""yes"""'],
    [
      'tabs and a pound sign',
      'Council\tPeriod\tComplaints received\tSource\r\nEast, holme\t2023/24\t£1,204\tsay "yes"\r\n',
    ],
    [
      'spaces between thousands',
      'Council\tPeriod\tComplaints received\tSource\rEast, holme \t2023/24\t1\u00A0204\tsay "yes"',
    ],
    [
      'a title above',
      'Published figures\t\t\t\n\nCouncil\tPeriod\tComplaints received\tSource\nEast, holme\t2023/24\t1204\tsay "yes"',
    ],
  ])('reads %s', async (_, text) => {
    const { seen } = await preview(text);
    expect(
      seen.rows.map(({ council, period, changes }) => [council, period, changes.map(({ after }) => after)]),
    ).toEqual([['East, holme', '2023/24', ['1,204', 'say "yes"']]]);
  });

  it('takes totals, averages and regions for no council', async () => {
    const text = 'Council\tPeriod\tComplaints received\nTotal (3)\t2023/24\t90\nSouth East region\t2023/24\t40';
    const { seen } = await preview(text);
    expect(states(seen)).toEqual([
      ['line 2', 'unread'],
      ['line 3', 'unread'],
    ]);
  });

  it('takes a suppressed figure for the lack of that figure alone, and drops marks', async () => {
    const text = 'Council\tPeriod\tComplaints\t% upheld\nEastholme Council¹\tFY23/24\t<5\t56%*\n\t2022-23\t60 (r)\tc';
    const { seen } = await preview(text);
    expect(seen.rows.map(({ council, state, changes }) => [council, state, changes.map(({ after }) => after)])).toEqual(
      [
        ['Eastholme Council', 'new', ['<5', '56%']],
        ['Eastholme Council', 'new', ['60', 'c']],
      ],
    );
  });

  it('takes a cell that cannot be read for the lack of that figure alone, and says so', async () => {
    const text =
      'Council\tPeriod\tComplaints\t% upheld\nEastholme\t2023/24\tabout 90\t140%\nKelderby\t2023/24\t60\t140%';
    const { seen, workbook } = await preview(text);
    expect(seen.rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['unread', 'Complaints is not a whole number, 0 or more. % upheld is not a percentage from 0% to 100%.'],
      ['new', '% upheld is not a percentage from 0% to 100%.'],
    ]);
    expect(await addPasted(seen, {}, control)).toMatchObject({ added: 1, changed: 0 });
    expect([valueAt(workbook, 'A6'), valueAt(workbook, 'C6'), valueAt(workbook, 'D6')]).toEqual([
      'Kelderby',
      60,
      undefined,
    ]);
  });

  it.each(['<5\tc', '\t', 'n/a\t-', 'fewer than 3\t[x]'])('adds nothing that has no figure: %j', async (cells) => {
    const { seen } = await preview(
      `Council\tPeriod\tComplaints\tUpheld %\tSource\nKelderby\t2023/24\t${cells}\tReport`,
    );
    expect(seen.rows).toMatchObject([{ state: 'unread', reason: 'It has no figure.' }]);
  });

  it('reads what was said of headings and period, whichever way round the table is', async () => {
    await loadOffice(councilWorkbook());
    const text = 'Indicator\tKelderby\tAldermoor\nNew cases\t61\t80\nUpheld %\t40%\t39%';
    const ask = (reading = {}) => previewPaste({ choices: {}, text, reading }, control);
    const unsaid = await ask();
    expect([unsaid.lacks, unsaid.rows.map(({ state }) => state)]).toEqual([['period'], ['unread', 'unread']]);
    const said = await ask({ period: '2023/24', headings: { 'New cases': 'Complaints received' } });
    expect(said.columns.map(({ heading, into }) => [heading, into])).toEqual([
      ['Indicator', 'Measure'],
      ['Kelderby, Aldermoor', 'Council'],
      ['New cases', 'Complaints received'],
      ['Upheld %', 'Upheld %'],
    ]);
    expect(said.rows.map(({ place, state, changes }) => [place, state, changes.map(({ after }) => after)])).toEqual([
      ['line 2, Kelderby', 'new', ['61', '40%']],
      ['line 2, Aldermoor', 'changes', ['80', '39%']],
    ]);
  });

  it('knows two of England’s councils apart, however near their names, and one that is misspelt', async () => {
    const workbook = councilWorkbook([HEADINGS, ['Boston', '2022/23', 71, 0.44, 0.82, '']]);
    const text =
      'Council,Period,Complaints received\nBolton,2022/23,80\nBostom Council,2022/23,70\nMidlesbrough,2022/23,60';
    const { seen } = await preview(text, workbook);
    expect(seen.rows.map(({ state, near }) => [state, near?.council])).toEqual([
      ['new', undefined],
      ['new', 'Boston'],
      ['new', 'Middlesbrough'],
    ]);
  });

  const UNCLEAR =
    'Council\tPeriod\tComplaints received\tUpheld %\nEastholme Council\t2023/24\t120\t0.9\nKelderby\t2023/24\t90\t0.4';

  it.each([
    ['are left out where they could be fractions, and nothing says which', undefined, [['120'], ['90']]],
    [
      'are fractions where the reader says so',
      'fractions',
      [
        ['120', '90%'],
        ['90', '40%'],
      ],
    ],
    [
      'are percents where the reader says so',
      'percent',
      [
        ['120', '0.9%'],
        ['90', '0.4%'],
      ],
    ],
  ] as const)('percentages %s', async (_, percent, after) => {
    await loadOffice(councilWorkbook());
    const seen = await previewPaste(
      { choices: {}, text: UNCLEAR, ...(percent ? { reading: { percent: { upheldRate: percent } } } : {}) },
      control,
    );
    expect(seen.rows.map(({ changes }) => changes.map((change) => change.after))).toEqual(after);
    expect(seen.columns.at(-1)?.unclear).toBe(percent === undefined ? 'upheldRate' : undefined);
  });

  it('does not take a period that nobody could compare', async () => {
    const { seen } = await preview('Council\tPeriod\tComplaints received\nEastholme Council\tlast year\t12');
    expect(states(seen)).toEqual([['line 2', 'unread']]);
    expect(seen.rows[0]?.reason).toContain('Its period is not a year');
  });

  it('asks about a name that is nearly one of the sheet', async () => {
    const { seen, workbook } = await preview('Council,Period,Complaints received\nAldermoar Council,2023/24,80');
    expect(seen.rows[0]).toMatchObject({ state: 'new', near: { council: 'Aldermoor Council', state: 'changes' } });
    const before = pictured(workbook);
    expect(await addPasted(seen, {}, control)).toMatchObject({ added: 0, changed: 0 });
    expect(pictured(workbook)).toBe(before);
    expect(await addPasted(seen, { 'line 2': 'take as near' }, control)).toMatchObject({ added: 0, changed: 1 });
    expect(valueAt(workbook, 'C4')).toBe(80);
  });

  it.each([
    ['', 'nothing-pasted'],
    [' \r\n\t\n', 'nothing-pasted'],
    ['Eastholme\t12', 'headings-not-found'],
  ])('says what is missing in %j', async (text, code) => {
    await loadOffice(councilWorkbook());
    await expect(previewPaste({ choices: {}, text }, control)).rejects.toMatchObject({ code });
  });
});

const TEXT =
  'Council,Period,Complaints received,Upheld %,Source\n"=1+1",2011/12,12,[c],=2+2\nAldermoor Council,2023/24,80,39%,\n';

async function added(decisions: PasteDecisions, workbook = councilWorkbook()) {
  const { seen } = await preview(TEXT, workbook);
  const before = cellsOf(workbook, sheetOf(workbook));
  const result = await addPasted(seen, decisions, control);
  const now = cellsOf(workbook, sheetOf(workbook));
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((cell) => before.get(cell) !== now.get(cell));
  return { workbook, result, changed: changed.sort() };
}

describe('adding pasted figures', () => {
  it('adds new rows, text as text, and leaves figures that differ unless they are taken', async () => {
    const { workbook, result, changed } = await added({});
    expect(result).toMatchObject({ added: 1, changed: 0, made: false });
    expect(changed).toEqual(['A6', 'B6', 'C6', 'D6', 'F6']);
    for (const [column, value] of [
      [0, '=1+1'],
      [1, '2011/12'],
      [2, 12],
      [3, '[c]'],
      [5, '=2+2'],
    ] as const) {
      const cell = cellAt(sheetOf(workbook), 5, column);
      expect([cell?.value, cell?.formula]).toEqual([value, undefined]);
    }
  });

  it('changes what was decided, and lists every cell', async () => {
    const { result, changed } = await added({ 'line 2': 'leave', 'line 3': 'take' });
    expect(result).toMatchObject({ added: 0, changed: 1 });
    expect(changed).toEqual(['C4', 'D4']);
    expect(result.changes).toEqual([
      {
        council: 'Aldermoor Council',
        period: '2023/24',
        column: 'Complaints received',
        cell: 'C4',
        before: '79',
        after: '80',
      },
      { council: 'Aldermoor Council', period: '2023/24', column: 'Upheld %', cell: 'D4', before: '[c]', after: '39%' },
    ]);
  });

  it('lets a table grow', async () => {
    const workbook = councilWorkbook();
    makeTable(workbook, 5, HEADINGS.length);
    await added({}, workbook);
    expect(sheetOf(workbook).tables[0]?.area.rows).toBe(6);
  });

  it('says a second time that all is the same', async () => {
    const { workbook } = await added({ 'line 3': 'take' });
    const { seen } = await preview(TEXT, workbook);
    expect(states(seen)).toEqual([
      ['line 2', 'same'],
      ['line 3', 'same'],
    ]);
  });

  it('leaves a formula of the clerk’s', async () => {
    const workbook = councilWorkbook();
    setCell(sheetOf(workbook), 3, 2, { formula: '=70+9', value: 79 });
    const { changed } = await added({ 'line 2': 'leave', 'line 3': 'take' }, workbook);
    expect(changed).toEqual(['D4']);
  });

  it('writes in the column’s own way where it is typed as 44', async () => {
    const workbook = councilWorkbook([
      HEADINGS,
      ['Aldermoor Council', '2022/23', 71, 44, 82, ''],
      ['Aldermoor Council', '2023/24', 79, 1, 80, ''],
    ]);
    await added({ 'line 3': 'take' }, workbook);
    expect(valueAt(workbook, 'D3')).toBe(39);
  });

  it('makes the sheet where there is none', async () => {
    const workbook = councilWorkbook();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Benchmarks');
    await loadOffice(workbook);
    const seen = await previewPaste({ choices: {}, text: TEXT }, control);
    expect(seen.makesSheet).toBe(true);
    expect(await addPasted(seen, {}, control)).toMatchObject({ made: true, added: 2, sheet: 'Benchmarks' });
    const again = await previewPaste({ choices: {}, text: TEXT }, control);
    expect(states(again)).toEqual([
      ['line 2', 'same'],
      ['line 3', 'same'],
    ]);
  });

  it.each<[string, (workbook: WorkbookModel) => void, PasteDecisions, string]>([
    ['a sheet that changed since the preview', (workbook) => fill(sheetOf(workbook), [['x']], 8), {}, 'sheet-changed'],
    ['a protected sheet', (workbook) => void (sheetOf(workbook).protected = true), {}, 'sheet-protected'],
    ['a sheet that was renamed', (workbook) => void (sheetOf(workbook).name = 'Other'), {}, 'sheet-changed'],
  ])('refuses %s, and changes nothing', async (_, change, decisions, code) => {
    const { workbook, seen } = await preview(TEXT);
    change(workbook);
    const before = pictured(workbook);
    const problem: unknown = await addPasted(seen, decisions, control).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code, workbook: AS_BEFORE });
    expect(pictured(workbook)).toBe(before);
  });

  it('refuses two rows for one council and period', async () => {
    const { seen, workbook } = await preview(
      'Council,Period,Closed,Complaints received\nNew,2023/24,,5\nNew Council,2023/24,,6',
    );
    const before = pictured(workbook);
    await expect(addPasted(seen, { 'line 2': 'take', 'line 3': 'take' }, control)).rejects.toMatchObject({
      code: 'bad-decision',
    });
    expect(pictured(workbook)).toBe(before);
    expect(await addPasted(seen, { 'line 3': 'take' }, control)).toMatchObject({ added: 1 });
    expect(valueAt(workbook, 'C6')).toBe(6);
  });
});
