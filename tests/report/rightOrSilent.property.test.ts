/**
 * Taking a column of the register away, or writing words in it that nobody understands, never changes a printed number
 * into another number: it stays, becomes "Not recorded" or not applicable, or says beside itself what was left out.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/problem';
import { buildReport, type Report } from '../../src/report';
import { readAll, type RawRow } from '../builders/workbook';
import { serial, type Choices } from '../figures/oracleRules';
import { choices, rows, typed } from '../figures/randomRegisters';
import { runs } from '../support/runs';

const KINDS = [
  ...(['appendix', 'annual-report', 'service-summary', 'benchmarks', 'adult-annual-report'] as const),
  ...(['complaints-performance', 'landlord-complaints', 'open-cases'] as const),
] as const;
type Kind = (typeof KINDS)[number];

/** Columns whose cells can be words that are not understood. */
const LISTS = ['Record type', 'Procedure', 'Stage', 'Extension', 'Status', 'Outcome', 'LGSCO decision'];
const DATES = [
  ...['Date received', 'Clock start date', 'Date acknowledged', 'Date of response', 'Date closed', 'Panel date'],
  ...['Panel findings date', 'LGSCO decision date', 'On hold from', 'On hold to'],
];
const MONEY = ['Cost (£)', 'Remedy (£)'];
const NAMES = ['Team', 'Primary theme', 'Ethnicity', 'Service user group', 'Complainant type', 'Root cause'];
const OTHERS = ['Other themes', 'Service area', 'Compliment origin', 'Compliment theme'];

interface Change {
  readonly column: string;
  /** Rows whose filled cell becomes a word that is not understood; absent = the column is taken away. */
  readonly unknownIn?: readonly boolean[];
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...LISTS, ...DATES.slice(1), ...MONEY, ...NAMES, ...OTHERS).map((column) => ({ column })),
  fc.record({
    column: fc.constantFrom(...LISTS, ...DATES, ...MONEY),
    unknownIn: fc.oneof(
      fc.constant([true]),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 7 }),
      fc.constant([true, false, false, false, false]),
    ),
  }),
);

function changed(register: readonly RawRow[], { column, unknownIn }: Change): readonly RawRow[] {
  return register.map((row, index) => {
    if (!unknownIn) {
      const { [column]: _, ...rest } = row;
      return rest;
    }
    const isFilled = row[column] !== '' && row[column] !== undefined;
    return isFilled && unknownIn[index % unknownIn.length] ? { ...row, [column]: 'zzqx vww' } : row;
  });
}

function reportOf(kind: Kind, register: readonly RawRow[], chosen: Choices): Report | undefined {
  try {
    const read = readAll({ Register: register }, { ...chosen, period: '2022/23', council: 'Anytown' });
    return buildReport(kind, { ...read, today: serial('2023-04-20') });
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

const withoutMarks = (text: string): string => text.replace(/ \[note \d+\]/g, '');

interface Printed {
  readonly text: string;
  /** The notes that stand on the cell's row, its column or its table. */
  readonly notes: readonly string[];
}

/** Every figure of a report by its place. */
function printed({ sections, notes, previous }: Report): ReadonlyMap<string, Printed> {
  const textOf = new Map(notes.map(({ number, text }) => [number, text]));
  const marksIn = (text: string): readonly string[] =>
    [...text.matchAll(/\[note (\d+)\]/g)].map(([, number]) => textOf.get(Number(number)) ?? '');
  const found = new Map<string, Printed>();
  for (const table of sections.flatMap((section) => section.tables)) {
    const tableNotes = table.notes.map((number) => textOf.get(number) ?? '');
    table.rows.forEach((row) => {
      const name = row.find((cell) => typeof cell === 'string') ?? '';
      row.forEach((cell, column) => {
        if (typeof cell !== 'object' || !cell || column === 0) return;
        const heading = table.columns[column]?.heading ?? '';
        // Without a period in its heading it compares two: with another one it is another figure.
        const compared = /\d{4}/.test(heading) ? '' : ` / with ${previous.label}`;
        found.set(`${table.id} / ${withoutMarks(name)} / ${withoutMarks(heading)}${compared}`, {
          text: cell.text,
          notes: [...tableNotes, ...marksIn(name), ...marksIn(heading)],
        });
      });
    });
  }
  return found;
}

/** What says that something was left out, taken for granted or is not there. */
const SAYS_SO = /could not be read|could be read|[Nn]ot recorded|The register has no|It has no|are taken to be/;
const NO_NUMBER = new Set(['Not recorded', 'N/A', '[z]']);

function compareCells(before: Report, after: Report, what: string): void {
  const first = printed(before);
  for (const [place, { text, notes }] of printed(after)) {
    const was = first.get(place)?.text;
    // The row of what is not recorded is the one that says what is missing.
    if (
      was === undefined ||
      was === text ||
      NO_NUMBER.has(was) ||
      NO_NUMBER.has(text) ||
      place.includes('not recorded /')
    )
      continue;
    const said = notes.some((note) => SAYS_SO.test(note));
    expect(said, `${what}: ${place} was ${was}, is ${text}; notes: ${notes.join(' | ')}`).toBe(true);
  }
}

function compareSentences(before: Report, after: Report, what: string): void {
  const tables = (report: Report): readonly Report['sections'][number]['tables'][number][] =>
    report.sections.flatMap((section) => section.tables);
  const sentences = new Map(tables(before).flatMap((table) => table.sentences.map(({ id, text }) => [id, text])));
  const textOf = new Map(after.notes.map(({ number, text }) => [number, text]));
  for (const table of tables(after)) {
    for (const { id, text } of table.sentences) {
      const was = sentences.get(id);
      // Which moved most is said of what the table shows: of other rows it is another statement.
      if (/biggest-(?:rise|fall)$/.test(id) && wordsIn(was) !== wordsIn(text)) continue;
      if (was === undefined || was === text || numbersIn(text).every((number) => numbersIn(was).includes(number))) {
        continue;
      }
      const notes = table.notes.map((number) => textOf.get(number) ?? '');
      // Which is the highest of fewer periods is another statement, beside the one that says which are not known.
      const beside = periodsIn(was) === periodsIn(text) ? [] : table.sentences.map((other) => other.text);
      const isSaid = [text, ...notes, ...beside].some((said) => SAYS_SO.test(said));
      expect(isSaid, `${what}: ${id} was “${was}”, is “${text}”`).toBe(true);
    }
  }
}

function wordsIn(text = ''): string {
  return text.replace(/[\d,.+-]+/g, '');
}

function periodsIn(text = ''): string | undefined {
  return /of \d+ periods/.exec(text)?.[0];
}

function numbersIn(text: string): readonly string[] {
  // A stage is no number, and of how many periods one is the highest follows from which are known.
  const counted = text.replace(/\bstage \d|of \d+ periods| to \d{1,2} [A-Z][a-z]+ \d{4}/g, '');
  return counted.match(/\d+(?:[,.]\d+)*/g) ?? [];
}

describe('a register that loses a column, or words', () => {
  it.each(KINDS)('changes no number of the %s into another without saying so', (kind) => {
    let compared = 0;
    fc.assert(
      fc.property(rows, choices, fc.array(change, { minLength: 1, maxLength: 1 }), (typedRows, chosen, changes) => {
        const register = typedRows.map((each, index): RawRow => typed({ ref: `R${index + 1}`, ...each }));
        const before = reportOf(kind, register, chosen);
        for (const each of before ? changes : []) {
          const after = reportOf(kind, changed(register, each), chosen);
          if (!before || !after) continue;
          const what = each.unknownIn ? `unknown words in ${each.column}` : `without ${each.column}`;
          compareCells(before, after, what);
          compareSentences(before, after, what);
          compared += 1;
        }
      }),
      // Shrinking a register of ninety rows takes minutes, and says no more than its first failure.
      { numRuns: runs(60), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(0);
  });
});
