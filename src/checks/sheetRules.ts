/** The register's sheets themselves: headings, gaps, and what Excel knows of them beside their values. */
import { cellAddress, type Rectangle } from '../a1';
import { foldKey, groupingNames, headingOn, isBlank, type RegisterPart } from '../register';
import { headedLike } from './personalRules';
import { isExtensionDate } from './timingRules';
import type { CellHit, Checked, Rule, SheetColumn } from './types';

export const SHEET_RULES: readonly Rule[] = [
  {
    id: 'heading-by-synonym',
    severity: 'note',
    title: 'Heading known by another name',
    columns: [],
    concerns: ['everything'],
    find: synonyms,
  },
  {
    id: 'unknown-heading',
    severity: 'note',
    title: 'Heading that is ignored',
    columns: [],
    concerns: ['everything'],
    find: unknownHeadings,
  },
  {
    id: 'rows-after-gap',
    severity: 'note',
    title: 'Rows after blank rows',
    columns: [],
    concerns: ['everything'],
    find: gaps,
  },
  {
    id: 'rows-below-table',
    severity: 'warning',
    title: 'Rows below the table',
    columns: [],
    concerns: ['everything'],
    find: rowsBelowTable,
  },
  {
    id: 'hidden-rows',
    severity: 'note',
    title: 'Hidden or filtered rows',
    columns: [],
    concerns: ['everything'],
    find: hiddenRows,
  },
  {
    id: 'merged-cells',
    severity: 'warning',
    title: 'Merged cells',
    columns: [],
    concerns: ['everything'],
    find: mergedCells,
  },
  {
    id: 'formula-in-register',
    severity: 'note',
    title: 'Formulas in the register',
    columns: [],
    concerns: ['everything'],
    find: formulas,
  },
];

/** Each heading once, though a sheet may come in several parts. */
function headingsOf({ columns }: Checked): readonly SheetColumn[] {
  return columns.filter(
    (at, index) => columns.findIndex((other) => other.source === at.source && other.column === at.column) === index,
  );
}

function headingPlace({ source, column }: SheetColumn): Pick<CellHit, 'sheet' | 'cell'> {
  return { sheet: source.sheet, cell: cellAddress(source.headerRow, column) };
}

/** "Stage 1 date received" is our heading with its stage: nothing need be said of it; of ticks reading has spoken. */
function* synonyms(checked: Checked): Iterable<CellHit> {
  const mapped = Object.keys(checked.mapping);
  for (const at of headingsOf(checked)) {
    const { spec, heading, source, column } = at;
    if (source.ticks.some((tick) => tick.column === column)) continue;
    const byHand = mapped.some((theirs) => foldKey(headingOn(source.sheet, theirs)) === foldKey(heading));
    if (!spec || byHand || foldKey(heading).includes(foldKey(spec.heading))) continue;
    yield {
      ...headingPlace(at),
      heading: spec.heading,
      message: `“${heading}” is read as ${spec.heading}.`,
      suggestion: 'If that is wrong, map the heading by hand.',
    };
  }
}

/** A heading that reading or another rule has spoken of is not named again, nor one by which a table of the council's groups. */
function* unknownHeadings(checked: Checked): Iterable<CellHit> {
  const said = new Set(
    checked.findings.filter(({ rule }) => HEADING_RULES.has(rule)).map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  const grouping = new Set(groupingNames(checked.companions.tables).map(foldKey));
  for (const at of headingsOf(checked)) {
    const { spec, heading } = at;
    const place = headingPlace(at);
    if (spec || isExtensionDate(heading) || headedLike(heading) !== undefined) continue;
    if (said.has(`${place.sheet}!${place.cell}`) || grouping.has(foldKey(heading))) continue;
    yield {
      ...place,
      message: `“${heading}” isn’t a column this add-in knows, so it is ignored.`,
      suggestion: 'If it is one of ours under another name, map it.',
    };
  }
}

/** What reading has said of a heading already. */
const HEADING_RULES: ReadonlySet<string> = new Set([
  ...['heading-not-used', 'repeated-heading', 'heading-not-believed', 'row-a-stage'],
]);

function* gaps({ parts }: Checked): Iterable<CellHit> {
  for (const { source, grid } of parts) {
    const filled = grid.values.map((row) => row.some((cell) => !isBlank(cell)));
    const last = filled.lastIndexOf(true);
    for (let row = filled.indexOf(true); row >= 0 && row < last; row++) {
      if (filled[row]) continue;
      const first = row;
      while (!filled[row]) row++;
      const count = row - first;
      yield {
        sheet: source.sheet,
        cell: cellAddress(grid.row + row, source.column),
        message: `${count === 1 ? 'There is a blank row' : `There are ${count.toLocaleString('en-GB')} blank rows`} above this row. The rows below are still counted.`,
        suggestion: 'Delete the blank rows: Excel’s own filters and totals stop at them.',
      };
    }
  }
}

function* rowsBelowTable({ parts, outlines }: Checked): Iterable<CellHit> {
  for (const { source } of parts) {
    const outline = outlines.find(({ name }) => name === source.sheet);
    const table = outline?.tables.find(({ name }) => name === source.table);
    if (!outline?.used || !table) continue;
    const firstBelow = table.row + table.rows;
    const lastUsed = outline.used.row + outline.used.rows - 1;
    const others = outline.tables.some((other) => other !== table && other.row >= firstBelow);
    if (lastUsed < firstBelow || others) continue;
    yield {
      sheet: source.sheet,
      cell: cellAddress(firstBelow, table.column),
      message:
        `The table ${table.name} ends at row ${firstBelow}, but the sheet goes on to row ${lastUsed + 1}: ` +
        'rows below the table are not counted.',
      suggestion: 'If those are representations, drag the corner of the table down over them.',
    };
  }
}

function* hiddenRows({ parts, facts }: Checked): Iterable<CellHit> {
  for (const part of parts) {
    const rows = new Set<number>();
    for (const { row, rows: count } of facts.find(({ sheet }) => sheet === part.source.sheet)?.hiddenRows ?? []) {
      for (let at = row; at < row + count; at++) if (isFilled(part, at)) rows.add(at);
    }
    if (rows.size === 0) continue;
    const first = Math.min(...rows);
    yield {
      sheet: part.source.sheet,
      cell: cellAddress(first, part.source.column),
      message: `${rows.size === 1 ? 'A row is' : `${rows.size.toLocaleString('en-GB')} rows are`} hidden or filtered out, row ${
        first + 1
      } the first. They are still counted.`,
      suggestion: 'Delete rows that should not count; hiding them leaves them in.',
    };
  }
}

function* mergedCells({ parts, facts }: Checked): Iterable<CellHit> {
  for (const part of parts) {
    for (const area of facts.find(({ sheet }) => sheet === part.source.sheet)?.merged ?? []) {
      if (!overlaps(area, part)) continue;
      const [first, last] = [
        cellAddress(area.row, area.column),
        cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
      ];
      yield {
        sheet: part.source.sheet,
        cell: first,
        message: `${first}:${last} is merged: only its first cell has a value, the others are read as blank.`,
        suggestion: 'Unmerge the cells and fill each of them.',
      };
    }
  }
}

/** One note a column. */
function* formulas({ columns, facts }: Checked): Iterable<CellHit> {
  for (const at of columns) {
    const areas = (facts.find(({ sheet }) => sheet === at.source.sheet)?.formulas ?? []).filter(
      (area) => area.column <= at.column && at.column < area.column + area.columns && overlaps(area, at.part),
    );
    const count = areas.reduce((sum, { rows }) => sum + rows, 0);
    if (!at.spec || count === 0) continue;
    yield {
      sheet: at.source.sheet,
      cell: cellAddress(Math.min(...areas.map(({ row }) => row)), at.column),
      heading: at.spec.heading,
      message: `${count === 1 ? 'A cell is' : `${count.toLocaleString('en-GB')} cells are`} computed by a formula. What they show now is counted.`,
      suggestion: 'Paste them as values if they shouldn’t change by themselves.',
    };
  }
}

function overlaps({ row, rows, column, columns }: Rectangle, { grid, source }: RegisterPart): boolean {
  return (
    row < grid.row + grid.values.length &&
    row + rows > grid.row &&
    column < source.column + source.columns &&
    column + columns > source.column
  );
}

function isFilled({ grid }: RegisterPart, row: number): boolean {
  return (grid.values[row - grid.row] ?? []).some((cell) => !isBlank(cell));
}
