/** The sheets beside the register: published figures that cannot be, and teams that nothing else names. */
import { cellAddress } from '../a1';
import {
  benchmarkAddresses,
  benchmarkGrid,
  cellText,
  foldKey,
  isAttainable,
  isShareOfSome,
  isShownAs,
  percentText,
  scopeWords,
  type Grid,
} from '../register';
import type { CellHit, Checked, Rule } from './types';

export const COMPANION_RULES: readonly Rule[] = [
  {
    id: 'rate-not-attainable',
    severity: 'warning',
    title: 'Percentage that no count can give',
    columns: [],
    concerns: ['everything'],
    find: unattainableRates,
  },
  {
    id: 'part-above-whole',
    severity: 'warning',
    title: 'Part above its whole',
    columns: [],
    concerns: ['everything'],
    find: partsAboveWholes,
  },
  {
    id: 'unknown-team',
    severity: 'warning',
    title: 'Team that only a companion sheet names',
    columns: ['team', 'serviceArea'],
    concerns: ['everything'],
    find: unknownTeams,
  },
];

const RATES = [
  { rate: 'upheldRate', heading: 'Upheld %', part: 'upheld', whole: 'closed', names: ['Upheld', 'Closed'] },
  { rate: 'inTimeRate', heading: 'In time %', part: 'inTime', whole: 'due', names: ['In time', 'Due'] },
] as const;

/**
 * T24: a printed rate must be some k of n. Its own base proves it wrong; Complaints received is another base, and only
 * hints that the rate's base is missing.
 */
function* unattainableRates({ companions, companionGrids }: Checked): Iterable<CellHit> {
  const addressOf = benchmarkAddresses(companionGrids);
  const sheet = benchmarkGrid(companionGrids)?.sheet ?? 'Benchmarks';
  for (const row of companions.benchmarks) {
    for (const { rate, heading, part, whole, names } of RATES) {
      const value = row[rate];
      if (value === undefined) continue;
      const [k, n] = [row[part], row[whole]];
      const shown = percentText(value);
      const place = { sheet, cell: addressOf(row.row, rate), heading };
      if (k !== undefined && n !== undefined && n > 0) {
        if (isShownAs(k, n, value)) continue;
        const message = `${shown} is not ${k} of ${n}, as ${names[0]} and ${names[1]} say.`;
        yield { ...place, message, suggestion: 'Check the percentage and both counts.' };
      } else if (n !== undefined) {
        if (isAttainable(value, n)) continue;
        const message = `${shown} of ${n} (${names[1]}) is not possible: no whole number of complaints gives it.`;
        yield { ...place, message, suggestion: `Check the percentage and ${names[1]}.` };
      } else if (k !== undefined) {
        if (isShareOfSome(k, value)) continue;
        const message = `${shown} is not possible with ${k} under ${names[0]}: no whole number gives it.`;
        yield {
          ...place,
          message,
          suggestion: `Check the percentage and ${names[0]}, and enter ${names[1]} if it is known.`,
        };
      } else if (row.received !== undefined && row.received > 0 && !isAttainable(value, row.received)) {
        const message = `${shown} of ${row.received} complaints received is not possible, so the percentage has another base.`;
        yield { ...place, severity: 'note', message, suggestion: `Enter the base under ${names[1]} if it is known.` };
      }
    }
  }
}

function* partsAboveWholes({ companions, companionGrids }: Checked): Iterable<CellHit> {
  const addressOf = benchmarkAddresses(companionGrids);
  const sheet = benchmarkGrid(companionGrids)?.sheet ?? 'Benchmarks';
  for (const row of companions.benchmarks) {
    for (const { part, whole, names } of RATES) {
      const [k, n] = [row[part], row[whole]];
      if (k === undefined || n === undefined || k <= n) continue;
      yield {
        ...{ sheet, cell: addressOf(row.row, part), heading: names[0] },
        message: `${names[0]} is ${k}, more than ${names[1]}, ${n}.`,
        suggestion: 'Check both counts.',
      };
    }
  }
}

/** Tables of `Previous year` whose groups are teams. */
const BY_TEAM = /^(?:received-by-team|upheld-by-team|teams(?:-.*)?|compliments|member-enquiries|mp-enquiries)$/;

/** Groups that aren't teams: totals, and what nobody recorded. */
const NO_TEAM: ReadonlySet<string> = new Set(['', 'total', 'grandtotal', 'subtotal', 'notrecorded']);

/** The figure of a team that has no row is shown apart from the others; its target is compared with nothing. */
function* unknownTeams({ register, companions, companionGrids }: Checked): Iterable<CellHit> {
  const official = companions.lists.filter(({ list }) => list === 'Team' || list === 'Service area');
  const known = new Set(
    [
      ...[...register.team.names, ...register.serviceArea.names],
      ...official.flatMap(({ name, aliases, group }) => [name, ...aliases, group]),
    ].map(foldKey),
  );
  const isUnknown = (group: string): boolean => !NO_TEAM.has(foldKey(group)) && !known.has(foldKey(group));
  if (known.size === 0) return;
  const published = companions.previousYear.filter(({ table }) => BY_TEAM.test(table.trim().toLowerCase()));
  yield* named(companionGrids, 'Previous year', {
    texts: published.filter(({ group }) => isUnknown(group)).map(({ table, group }) => [table, group]),
    message:
      'Neither the register nor the sheet Lists has a team of this name. Its figure for the year before is shown in a row ' +
      'of its own.',
    suggestion: 'If the team has another name now, enter this one as its alias on Lists.',
  });
  const targets = companions.context.filter(({ measure }) => /^target\b/i.test(measure.trim()));
  yield* named(companionGrids, 'Context', {
    texts: targets
      .filter(({ group }) => isUnknown(group) && !isScope(group))
      .map(({ measure, group }) => [measure, group]),
    message:
      'Neither the register nor the sheet Lists has a team of this name, so its target is compared with nothing.',
    suggestion: 'Check the name, or enter it as an alias on Lists.',
  });
}

/** What else a target can be for: a procedure or a stage, whatever is said behind it. */
function isScope(group: string): boolean {
  const { procedure, stage } = scopeWords(group);
  return procedure !== undefined || stage !== undefined;
}

interface NamedTeams {
  /** Of each row another text of it, and the team. */
  readonly texts: readonly (readonly [string, string])[];
  readonly message: string;
  readonly suggestion: string;
}

/** One finding a team, at the first row that names it. */
function* named(grids: readonly Grid[], name: string, { texts, ...said }: NamedTeams): Iterable<CellHit> {
  const grid = grids.find(({ sheet }) => sheet.trim().toLowerCase() === name.toLowerCase());
  if (!grid) return;
  const seen = new Set<string>();
  for (const [text, team] of texts) {
    const gridRow = grid.values.findIndex((row) => [text, team].every((one) => row.some((cell) => isText(cell, one))));
    const column = grid.values[gridRow]?.findIndex((cell) => isText(cell, team));
    if (column === undefined || seen.has(foldKey(team))) continue;
    seen.add(foldKey(team));
    yield { sheet: grid.sheet, cell: cellAddress(grid.row + gridRow, grid.column + column), value: team, ...said };
  }
}

function isText(cell: Grid['values'][number][number] | undefined, text: string): boolean {
  return cellText(cell).replace(/\s+/g, ' ') === text.replace(/\s+/g, ' ').trim();
}
