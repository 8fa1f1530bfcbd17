import { beforeAll, describe, expect, it } from 'vitest';
import { parseCell } from '../../src/a1';
import { dayOf } from '../../src/calendar';
import { cellAt, newWorkbook, setCell, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { checkWorkbook, generate, refreshBenchmarks, surveyWorkbook } from '../../src/jobs';
import { must } from '../../src/must';
import { put } from '../excel/support';
import { councilWorkbook, sheetOf } from './benchmarksWorkbook';

const today = dayOf(2023, 6, 1);
const ROWS = 120;

/** A register with its companion sheets and a sheet of the analyst's own. */
function ordinary(): WorkbookModel {
  const sheets: Readonly<Record<string, (string | number)[][]>> = {
    Register: [
      ['Ref', 'Record type', 'Stage', 'Date received', 'Date of response', 'Outcome', 'Team'],
      ...Array.from({ length: ROWS }, (_, index) => {
        const received = dayOf(2021, 4, 1) + index * 6;
        return [`C${index + 1}`, 'Complaint', '1', received, received + 9, 'Upheld', 'Nth'];
      }),
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Council', 'Example Council'],
    ],
    Lists: [
      ['List', 'Official name', 'Also written'],
      ['Team', 'North', 'Nth'],
    ],
    Notes: [['Remember the milk']],
  };
  const workbook = newWorkbook(Object.keys(sheets));
  for (const sheet of workbook.sheets) put(sheet, 0, must(sheets[sheet.name], 'the cells of a sheet'));
  return workbook;
}

function leave(workbook: WorkbookModel, strays: readonly string[]): void {
  for (const stray of strays) {
    const [name = '', cell = ''] = stray.split('!');
    const { row, column } = must(parseCell(cell), cell);
    setCell(sheetOf(workbook, name), row, column, { value: 'left behind' });
  }
}

async function runWith(...strays: readonly string[]) {
  const workbook = ordinary();
  leave(workbook, strays);
  const { counts } = await loadOffice(workbook);
  const { register } = await surveyWorkbook({ choices: {}, today }, {});
  const { report } = await generate({ kind: 'appendix', choices: {}, today }, {});
  const sections = JSON.stringify(report.sections);
  return { rows: register?.rows, sections, counts };
}

let plain: Awaited<ReturnType<typeof runWith>>;

beforeAll(async () => {
  plain = await runWith();
});

describe('a stray cell far from everything else', () => {
  it.each([
    ['Register!XFD2', 'Notes!A1048576'],
    ['Register!AAA7', 'Register!ZZ1048576'],
    ['Register!XFD1', 'Register!XFD1048576', 'Register!KLM500'],
    ['Settings!XFD1048576', 'Lists!D1048576', 'Notes!XFD1'],
  ])('costs next to nothing and changes no figure: %s', async (...strays) => {
    const found = await runWith(...strays);
    expect(found.rows).toBe(ROWS);
    expect(found.sections).toBe(plain.sections);
    expect(found.counts.requests).toBeLessThan(plain.counts.requests + 16);
    expect(found.counts.bytesIn).toBeLessThan(plain.counts.bytesIn + 500_000);
  });

  it('is said of where it stands in a column of the register: as a row that is none', async () => {
    const workbook = ordinary();
    leave(workbook, ['Register!A1048576']);
    await loadOffice(workbook);
    const { result } = await checkWorkbook({ choices: {}, today }, {});
    const [said] = result.findings.filter(({ rule }) => rule === 'row-left-out');
    expect(`${said?.cell} ${said?.message}`).toContain('1048576');
  });

  it('does not keep the benchmarks from being refreshed', async () => {
    const [tidy, strayed] = [councilWorkbook(), councilWorkbook()];
    leave(strayed, ['Benchmarks!XFD3', 'Benchmarks!H1048576', 'Register!XFD2']);
    for (const workbook of [tidy, strayed]) {
      await loadOffice(workbook);
      await refreshBenchmarks({ choices: {}, today: dayOf(2024, 9, 1) }, {});
    }
    const own = (workbook: WorkbookModel) =>
      [2, 4].map((row) => [2, 3, 4].map((column) => cellAt(sheetOf(workbook), row, column)?.value));
    expect(own(strayed)).toEqual(own(tidy));
    expect(cellAt(sheetOf(strayed), 2, 16_383)?.value).toBe('left behind');
  });
});
