/** From plain rows, sheet by sheet, to what a job reads: through the real finding and parsing. */
import {
  COMPANION_SHEETS,
  findRegister,
  groupingNames,
  parseRegister,
  readCompanions,
  readMeanings,
  resolveSettings,
  type CellValue,
  type Companions,
  type Finding,
  type Grid,
  type Register,
  type Settings,
  type SheetOutline,
} from '../../src/register';

export type RawRow = Readonly<Record<string, CellValue>>;

export interface ReadWorkbook {
  readonly register: Register;
  readonly companions: Companions;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Sheets by name, each a list of rows by heading; `choices` are settings made in the pane. */
export function readAll(
  sheets: Readonly<Record<string, readonly RawRow[]>>,
  choices: Partial<Settings> = {},
): ReadWorkbook {
  const grids = Object.entries(sheets)
    .filter(([, rows]) => rows.length > 0)
    .map(([sheet, rows]) => gridOf(sheet, rows));
  const isCompanion = ({ sheet }: Grid): boolean => COMPANION_SHEETS.some((name) => name === sheet);
  const { companions, findings: companionFindings } = readCompanions(grids.filter(isCompanion), 1900);
  const settings = resolveSettings(choices, companions.settings);
  const meanings = readMeanings({}, companions.lists, settings.procedures);
  const found = findRegister(grids.map(outlineOf), { meanings });
  const { register, findings } = parseRegister(
    found.sources.map((source) => ({ source, grid: dataOf(grids, source) })),
    {
      dateSystem: 1900,
      lists: companions.lists,
      meanings,
      procedures: settings.procedures,
      procedure: settings.proceduresCovered[0],
      own: groupingNames(companions.tables),
    },
  );
  return {
    register,
    companions,
    settings,
    findings: [...companionFindings, ...found.findings, ...findings],
  };
}

function gridOf(sheet: string, rows: readonly RawRow[]): Grid {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    sheet,
    row: 0,
    column: 0,
    values: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))],
  };
}

function outlineOf({ sheet, values }: Grid): SheetOutline {
  const columns = values[0]?.length ?? 0;
  return {
    name: sheet,
    visible: true,
    ours: false,
    used: { row: 0, column: 0, rows: values.length, columns },
    head: values,
    tables: [],
  };
}

function dataOf(
  grids: readonly Grid[],
  source: { sheet: string; firstRow: number; lastRow: number; column: number; columns: number },
): Grid {
  const grid = grids.find(({ sheet }) => sheet === source.sheet);
  return {
    sheet: source.sheet,
    row: source.firstRow,
    column: source.column,
    values: (grid?.values ?? [])
      .slice(source.firstRow, source.lastRow + 1)
      .map((row) => row.slice(source.column, source.column + source.columns)),
  };
}
