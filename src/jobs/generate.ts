/** The main job: a complaints register becomes a report in new sheets of the same workbook. */
import type { Day } from '../calendar';
import {
  breathe,
  columnHash,
  readOutlines,
  readRegister,
  REGISTER_CHANGED,
  throwIfCancelled,
  toProblem,
  withExcel,
  withSentence,
  writeWorkbook,
  AS_BEFORE,
  type Control,
  type DateSystem,
  type RegisterStamp,
  type WorkbookOutline,
  type Written,
} from '../excel';
import { Problem } from '../problem';
import {
  COMPANION_SHEETS,
  findRegister,
  parseRegister,
  readCompanions,
  resolveSettings,
  type Finding,
  type Grid,
  type Register,
  type RegisterSource,
  type Settings,
} from '../register';
import { buildReport, type Report, type ReportKindId } from '../report';
import { planWorkbook, type WorkbookPlan } from '../sheets';

export interface GenerateRequest {
  readonly kind: ReportKindId;
  /** What was chosen in the pane or by an option: it beats the `Settings` sheet. */
  readonly choices: Partial<Settings>;
  /** Sheets of the register; absent or empty = the setting "Register sheets", else found by their headings. */
  readonly sheets?: readonly string[];
  /** "Their heading" → "Our heading". */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly today: Day;
}

export interface Generated extends Written {
  readonly report: Report;
  readonly register: Register;
}

/** A register as read, with what is needed to see later whether it has changed. */
interface RegisterInWorkbook {
  readonly outline: WorkbookOutline;
  readonly sources: readonly RegisterSource[];
  readonly findings: readonly Finding[];
  readonly grids: readonly Grid[];
  readonly dates: DateSystem;
}

/**
 * Reads the register, works out the report and writes it. Starts over once if the register is edited meanwhile.
 * Rejects with a Problem whose message says whether the workbook is as it was before.
 */
export async function generate(request: GenerateRequest, control: Control): Promise<Generated> {
  try {
    return await generateOnce(request, control);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== REGISTER_CHANGED) throw error;
    return generateOnce(request, control);
  }
}

async function generateOnce(request: GenerateRequest, control: Control): Promise<Generated> {
  const { read, report, register, plan } = await computed(request, control).catch((error: unknown) => {
    throw withSentence(toProblem(error), AS_BEFORE);
  });
  const written = await writeWorkbook(plan, { stamps: stampsOf(read), dates: read.dates }, control);
  return { report, register, ...written };
}

interface Computed {
  readonly read: RegisterInWorkbook;
  readonly register: Register;
  readonly report: Report;
  readonly plan: WorkbookPlan;
}

async function computed(request: GenerateRequest, control: Control): Promise<Computed> {
  const read = await readWorkbook(request, control);
  const step = 'Working out the figures';
  control.progress?.({ step, done: 0, of: 2 });
  await pause(control);
  const { companions, findings: companionFindings } = readCompanions(read.outline.whole, read.dates);
  const { register, findings } = parseRegister(partsOf(read), { dateSystem: read.dates, lists: companions.lists });
  control.progress?.({ step, done: 1, of: 2 });
  await pause(control);
  const report = buildReport(request.kind, {
    register,
    companions,
    settings: resolveSettings(request.choices, companions.settings),
    today: request.today,
    findings: [...read.findings, ...companionFindings, ...findings],
  });
  const plan = planWorkbook(report);
  control.progress?.({ step, done: 2, of: 2 });
  await pause(control);
  return { read, report, register, plan };
}

function readWorkbook(request: GenerateRequest, control: Control): Promise<RegisterInWorkbook> {
  return withExcel(control, async (session) => {
    session.report('Looking for the register', 0, 1);
    const outline = await readOutlines(session, COMPANION_SHEETS);
    const { sources, findings } = findRegister(outline.sheets, {
      sheets: sheetsOf(request, outline),
      ...(request.mapping ? { mapping: request.mapping } : {}),
    });
    const areas = sources.map(({ sheet, firstRow, lastRow, column, columns }) => ({
      sheet,
      row: firstRow,
      column,
      rows: lastRow - firstRow + 1,
      columns,
    }));
    const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const step = 'Reading the register';
    session.report(step, 0, cells);
    const { grids, dates } = await readRegister(
      session,
      areas,
      { millennium: outline.millennium, cell: dateCell(outline, sources) },
      (done) => session.report(step, done, cells),
    );
    return { outline, sources, findings, grids, dates };
  });
}

/** The sheets named in the request or in the setting; dates play no part in the setting, so any date system will do. */
function sheetsOf({ sheets, choices }: GenerateRequest, { whole }: WorkbookOutline): readonly string[] {
  if (sheets && sheets.length > 0) return sheets;
  return resolveSettings(choices, readCompanions(whole, 1900).companions.settings).registerSheets;
}

/** The first number under Date received within the rows already seen: it should be a date. */
function dateCell(
  { sheets }: WorkbookOutline,
  sources: readonly RegisterSource[],
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  for (const { sheet, firstRow, lastRow, columnOf } of sources) {
    const outline = sheets.find(({ name }) => name === sheet);
    const column = columnOf.get('received');
    if (!outline?.used || column === undefined) continue;
    const { used, head } = outline;
    const index = head.findIndex(
      (cells, offset) =>
        used.row + offset >= firstRow &&
        used.row + offset <= lastRow &&
        typeof cells[column - used.column] === 'number',
    );
    if (index >= 0) return { sheet, row: used.row + index, column };
  }
  return undefined;
}

function partsOf({ sources, grids }: RegisterInWorkbook): Parameters<typeof parseRegister>[0] {
  return sources.flatMap((source, index) => {
    const grid = grids[index];
    return grid ? [{ source, grid }] : [];
  });
}

function stampsOf({ outline, sources, grids }: RegisterInWorkbook): readonly RegisterStamp[] {
  return sources.flatMap(({ sheet, firstRow, lastRow, columnOf }, index) => {
    const used = outline.sheets.find(({ name }) => name === sheet)?.used;
    const column = columnOf.get('ref');
    const grid = grids[index];
    if (!used || column === undefined || !grid) return [];
    const refs = { sheet, row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
    return [{ sheet, used, refs, hash: columnHash(grid, column) }];
  });
}

/** Lets the pane show the progress and take a click on Cancel. */
async function pause({ signal }: Control): Promise<void> {
  await breathe();
  throwIfCancelled(signal);
}
