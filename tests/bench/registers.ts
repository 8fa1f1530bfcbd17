/** Registers of any size in memory, as a read of Excel would hand them over. */
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

export function benchRegister(rowCount: number): BenchRegister {
  const patterns = Array.from({ length: SEEDS }, (_, seed) => sampleRows(seededRandom(seed))).flat();
  const values: CellValue[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const pattern = patterns[row % patterns.length] ?? {};
    const copy = Math.floor(row / patterns.length);
    values.push(
      COLUMNS.map(({ key }) => (isRef(key) && pattern[key] ? `${pattern[key]}-${row}-${copy}` : (pattern[key] ?? ''))),
    );
  }
  const headings = COLUMNS.map(({ heading }) => heading);
  const { sources } = findRegister(
    [
      {
        name: 'Register',
        visible: true,
        ours: false,
        used: { row: 0, column: 0, rows: rowCount + 1, columns: headings.length },
        head: [headings, ...values.slice(0, 19)],
        tables: [],
      },
    ],
    {},
  );
  const [source] = sources;
  if (!source) throw new Error('the bench register was not found');
  return { grid: { sheet: 'Register', row: 1, column: 0, values }, source };
}

function isRef(key: string): boolean {
  return key === 'ref' || key === 'caseRef';
}
