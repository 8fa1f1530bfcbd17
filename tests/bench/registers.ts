/** Registers of any size in memory, as a read of Excel would hand them over. */
import type { SampleRow } from '../../src/cli/sample/draws';
import { sampleRows } from '../../src/cli/sample/rows';
import { seededRandom } from '../../src/cli/sample/random';
import { LISTS } from '../../src/cli/sample/council';
import { COLUMNS, findRegister } from '../../src/register';
import type { CellValue, Grid, OfficialName, RegisterSource } from '../../src/register';

export interface BenchRegister {
  readonly grid: Grid;
  readonly source: RegisterSource;
}

/** Sample registers drawn from so many seeds are repeated, each row with references of its own. */
const SEEDS = 20;

export const OFFICIAL_NAMES: readonly OfficialName[] = LISTS.map(({ list, name, aliases = [], group = '' }) => ({
  list,
  name,
  aliases,
  group,
  from: 0,
  to: 0,
}));

/** Rows of the sample's kind, with references of their own. */
export function benchRows(count: number): readonly SampleRow[] {
  const patterns = Array.from({ length: SEEDS }, (_, seed) => sampleRows(seededRandom(seed))).flat();
  return Array.from({ length: count }, (_, index) => {
    const pattern = patterns[index % patterns.length] ?? {};
    const caseRef = pattern.caseRef === undefined ? {} : { caseRef: `C${index}` };
    return { ...pattern, ref: `R${index}`, ...caseRef };
  });
}

export function benchRegister(rowCount: number): BenchRegister {
  const values = benchRows(rowCount).map((row) => COLUMNS.map(({ key }): CellValue => row[key] ?? ''));
  const headings = COLUMNS.map(({ heading }) => heading);
  const { sources } = findRegister(
    [
      {
        name: 'Register',
        visible: true,
        ours: false,
        used: { row: 0, column: 0, rows: rowCount + 1, columns: headings.length },
        head: [headings, ...values.slice(0, 199)],
        tail: values.slice(-200),
        tables: [],
      },
    ],
    {},
  );
  const [source] = sources;
  if (!source) throw new Error('the bench register was not found');
  return { grid: { sheet: 'Register', row: 1, column: 0, values }, source };
}
