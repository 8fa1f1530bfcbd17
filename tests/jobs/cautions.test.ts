/** What must be known of a report's figures, for registers that do not tell everything. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { newWorkbook, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { checkWorkbook, generate, type Cautions } from '../../src/jobs';
import { CLOSED_ONLY, OTHER_WORDS, SOME_OTHER_WORDS, WITHOUT_OUTCOME } from '../builders/cautions';
import { put } from '../excel/support';

type Log = typeof OTHER_WORDS;
type Lists = readonly (readonly string[])[];

function workbookOf({ sheet, headings, rows }: Log, lists: Lists = []): WorkbookModel {
  const workbook = newWorkbook([sheet, 'Lists']);
  const [register, names] = workbook.sheets;
  if (!register || !names) throw new Error('a workbook of two sheets');
  put(register, 0, [headings, ...rows]);
  put(names, 0, [['List', 'Name', 'Aliases'], ...lists]);
  return workbook;
}

const TODAY = dayOf(2023, 6, 1);

async function cautionsOf(log: Log, lists?: Lists): Promise<Cautions> {
  await loadOffice(workbookOf(log, lists));
  return (await generate({ kind: 'appendix', choices: {}, today: TODAY }, {})).cautions;
}

/** Lines about the column, as what must be known puts them. */
const about = ({ lines }: Cautions, column: string): readonly string[] =>
  lines.flatMap(({ text }) => (text.includes(column) ? [text] : []));

describe('what must be known of a report', () => {
  it('says that no outcome was read, which tables lack it, and that a column can be mapped', async () => {
    const cautions = await cautionsOf(WITHOUT_OUTCOME);
    const [line, ...others] = about(cautions, 'Outcome');
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^No column could be read as any of these: .*Outcome.*“Not recorded”\. Add what is missing, or/,
    );
    expect(cautions.lines.find(({ text }) => text === line)?.remedy).toBe('columns');
    expect(cautions.lines.some(({ text }) => /\d errors? touch/.test(text))).toBe(false);
    const gaps = cautions.gaps.filter((gap) => gap.includes('Outcome'));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatch(/“Not recorded” for that reason: figures in “.*Left out: “Learning/);
  });

  it('gives the words of a column of which none is understood, with what to do about it', async () => {
    const [words, figures, ...others] = about(await cautionsOf(OTHER_WORDS), 'Outcome');
    expect(others).toEqual([]);
    expect(words).toMatch(
      /^The words in Outcome aren’t known: Put right \(3\), No action \(1\)\. .* on the sheet Lists,/,
    );
    expect(figures).toContain('“Not recorded”');
  });

  it('asks for no further column where the only one that is missing is there and not believed', async () => {
    const headings = ['Status', 'Procedure', ...OTHER_WORDS.headings];
    const rows = OTHER_WORDS.rows.map((cells) => ['Closed', 'Statutory', ...cells]);
    const { lines } = await cautionsOf({ ...OTHER_WORDS, headings, rows });
    expect(lines.map(({ text }) => text).slice(1)).toEqual([
      'No column could be read as Outcome. Figures that need it are “Not recorded”.',
    ]);
  });

  it('counts the words that are not understood, and the errors that touch figures', async () => {
    const { lines, inCells } = await cautionsOf(SOME_OTHER_WORDS);
    const [words, errors] = lines.slice(-2);
    expect(words).toMatchObject({
      text: 'Not understood, and left out of figures: Outcome: “Goodwill”, 2 rows.',
      remedy: 'columns',
    });
    expect(errors).toMatchObject({ remedy: 'cells', text: expect.stringMatching(/^2 errors touch figures/) as string });
    expect(inCells.map(({ cell }) => cell)).toEqual(['G3', 'G5']);
  });

  it('has nothing to say of words to which Lists gives a meaning, where all of them were unknown or some', async () => {
    const meanings = [
      ['Outcome', 'Upheld', 'Put right; Goodwill'],
      ['Outcome', 'Not upheld', 'No action'],
    ];
    for (const log of [OTHER_WORDS, SOME_OTHER_WORDS]) {
      const cautions = await cautionsOf(log, meanings);
      expect(about(cautions, 'Outcome')).toEqual([]);
      expect(cautions.inCells).toEqual([]);
    }
  });

  it('says that timeliness is not recorded where only closing dates are known', async () => {
    const cautions = await cautionsOf(CLOSED_ONLY);
    expect(about(cautions, 'Date of response')[0]).toContain('“Not recorded”');
    expect(cautions.gaps.find((gap) => gap.includes('Date of response'))).toContain(
      '“Complaints received, closed and due”',
    );
    expect(about(cautions, 'Outcome')).toEqual([]);
  });

  it('counts as many errors as Check register finds where all rows are of the report', async () => {
    for (const log of [WITHOUT_OUTCOME, OTHER_WORDS, SOME_OTHER_WORDS, CLOSED_ONLY]) {
      const { lines } = await cautionsOf(log);
      const { result } = await checkWorkbook({ choices: {}, today: TODAY }, {});
      const said = lines.map(({ text }) => /^(\d+) errors? touch/.exec(text)?.[1]).find((count) => count !== undefined);
      expect(Number(said ?? 0)).toBe(result.counts.error);
    }
  });

  it('names no word that could be a personal detail', async () => {
    const rows = SOME_OTHER_WORDS.rows.map((cells, row) => (row === 1 ? cells.with(6, 'Mrs Example rang') : cells));
    const { lines } = await cautionsOf({ ...SOME_OTHER_WORDS, rows });
    const text = lines.map((line) => line.text).join(' ');
    expect(text).not.toContain('Example');
    expect(text).toContain('“Goodwill”, 1 row; other words, 1 row.');
  });
});
