/** "Refresh benchmarks": the own council's rows of the sheet `Benchmarks`, and the sheets that compare it with others. */
import type { Day } from '../calendar';
import {
  changeTable,
  changingNothing,
  readLastWritten,
  requireUnprotected,
  toProblem,
  withExcel,
  writeWorkbook,
  type CellContent,
  type CellPlace,
  type Control,
  type LastWritten,
  type Session,
  type TableChange,
  type TakeBack,
  type Written,
} from '../excel';
import { must } from '../must';
import { Problem, unfinished } from '../problem';
import { parseSteps, readCompanions, resolveSettings, type Finding, type Register } from '../register';
import { ownBenchmarks, reportSteps, type OwnInput, type OwnRow, type Report } from '../report';
import { planSteps, type SheetPlan, type WorkbookPlan } from '../sheets';
import type { BenchmarkChange, KeptAsTyped } from './benchmarkChanges';
import { readBenchmarkSheet, type BenchmarkSheet } from './benchmarkSheet';
import { inTurns, pause } from './inTurns';
import { newBenchmarkSheet } from './newBenchmarkSheet';
import { olderReports } from './olderReports';
import { readSeenCells } from './sheetTable';
import { changesOf, ownCells, ownPeriods, placeOwnRows, rememberedWith, type OwnChanges } from './ownRows';
import {
  onceMore,
  registerParts,
  readIn,
  stampsOf,
  type RegisterInWorkbook,
  type RegisterRequest,
} from './readWorkbook';

export interface RefreshRequest extends RegisterRequest {
  readonly today: Day;
}

export interface RefreshedBenchmarks extends Written {
  readonly report: Report;
  readonly register: Register;
  /** Name of the sheet with the councils' figures. */
  readonly sheet: string;
  /** The workbook had no such sheet, and it was made. */
  readonly made: boolean;
  /** Computed cells that were written; empty where everything was up to date. */
  readonly changes: readonly BenchmarkChange[];
  readonly keptAsTyped: readonly KeptAsTyped[];
  /** About the sheet's rows: names that are nearly the own council's, own rows twice, formulas that give another figure. */
  readonly findings: readonly Finding[];
  /** The comparing sheets said the same before, so they were left as they were. */
  readonly upToDate: boolean;
}

/**
 * Brings the own council's rows and the comparing sheets up to date. Only computed cells of own rows are written. Starts
 * over once if the register is edited meanwhile. Rejects with a Problem that says whether the workbook is as
 * before: `council-unknown` where no setting names your council, `sheet-protected`, `no-room` and
 * `benchmarks-unclear` about the sheet, and those of generating.
 */
export function refreshBenchmarks(request: RefreshRequest, control: Control): Promise<RefreshedBenchmarks> {
  return onceMore(() => refreshOnce(request, control));
}

async function refreshOnce(request: RefreshRequest, control: Control): Promise<RefreshedBenchmarks> {
  const { read, register, report, plan, own, change, made, older } = await changingNothing(prepared(request, control));
  if (change) control.progress?.({ step: "Writing your council's rows", done: 0, of: 1 });
  const takeBack = change && (await changeTable(change, control));
  const manner = { unlessSame: true, handOver: made ? [made.id] : [] };
  const sheets = { stamps: stampsOf(read), dates: read.dates };
  const written = await writeWorkbook(plan, sheets, control, manner).catch(async (error: unknown) => {
    throw takeBack ? await rowsTakenBack(toProblem(error), takeBack) : error;
  });
  return {
    ...{ report, register, made: made !== undefined, sheet: own.sheet },
    ...{ changes: own.changes, keptAsTyped: own.keptAsTyped, findings: own.findings },
    ...{ ...written, upToDate: written.upToDate === true, remarks: [...written.remarks, ...older] },
  };
}

/** The sheets could not be written, so that the rows must not stay either. */
async function rowsTakenBack(problem: Problem, takeBack: TakeBack): Promise<Problem> {
  if (problem.workbook?.state !== 'as before' || (await takeBack())) return problem;
  return problem.leaving(unfinished('rows'));
}

interface Prepared {
  readonly read: RegisterInWorkbook;
  readonly register: Register;
  readonly report: Report;
  readonly plan: WorkbookPlan;
  readonly own: Pick<OwnChanges, 'sheet' | 'changes' | 'keptAsTyped' | 'findings'>;
  /** Of the sheet that is there. */
  readonly change?: TableChange;
  /** The sheet that is not there yet. */
  readonly made?: SheetPlan;
  /** What to say of other reports in the workbook. */
  readonly older: readonly string[];
}

async function prepared(request: RefreshRequest, control: Control): Promise<Prepared> {
  return withExcel(control, async (session) => {
    const read = await readIn(session, request, 'whole');
    const sheet = await readBenchmarkSheet(session, read.outline);
    const step = 'Working out the figures';
    session.report(step, 0, 2);
    await pause(control);
    const { input, findings } = await inputOf(read, request, control);
    const { council } = input.settings;
    if (council === '') throw councilUnknown();
    session.report(step, 1, 2);
    await pause(control);
    const rows = ownBenchmarks(input, sheet ? ownPeriods(sheet, council) : []);
    const last = await readLastWritten(session);
    const own = sheet && (await changesOn(session, sheet, rows, council, read, last.values));
    const whole = { ...input, findings: own ? findings.filter((one) => !isMended(one, own)) : findings };
    const report = await inTurns(reportSteps('benchmarks', whole), control);
    const plan = await inTurns(planSteps(report), control);
    session.report(step, 2, 2);
    await pause(control);
    const older = await olderReports(session, whole, report, read, control);
    const { ids } = read.outline;
    const common = { read, register: input.register, report, older };
    const text = JSON.stringify(rememberedWith(last.values, rows));
    const remembered = text === last.text ? {} : { remembered: { before: last.text, after: text } };
    if (own) {
      const { edits, steady, grown } = own;
      const change = { ids, edits, steady, ...(grown ? { grown } : {}), ...remembered };
      if (edits.length > 0 || grown) await requireUnprotected(session, [own.sheet]);
      const isNothing = edits.length === 0 && !grown && !('remembered' in remembered);
      return { ...common, plan, own, ...(isNothing ? {} : { change }) };
    }
    const { plan: made, changes } = newBenchmarkSheet(council, rows);
    return {
      ...{ ...common, plan: { ...plan, sheets: [...plan.sheets, made] }, made },
      own: { changes, keptAsTyped: [], findings: [], sheet: made.name },
      change: { ids, edits: [], steady: [], ...remembered },
    };
  });
}

/** Whether what was found in a cell goes with the value that is written there. */
function isMended({ sheet, cell }: Finding, own: OwnChanges): boolean {
  return sheet === own.sheet && own.changes.some((change) => change.cell === cell);
}

async function inputOf(
  read: RegisterInWorkbook,
  { choices, today }: RefreshRequest,
  control: Control,
): Promise<{ readonly input: OwnInput; readonly findings: readonly Finding[] }> {
  const { companions, findings: sheetFindings } = readCompanions(read.outline.whole, read.dates, choices.council);
  const settings = resolveSettings(choices, companions.settings);
  const parsing = parseSteps(registerParts(read), {
    ...{ dateSystem: read.dates, lists: companions.lists, meanings: read.meanings },
    procedures: settings.procedures,
    procedure: settings.proceduresCovered[0],
  });
  const { register, findings } = await inTurns(parsing, control);
  return {
    input: { register, companions, settings, today },
    findings: [...read.findings, ...sheetFindings, ...findings],
  };
}

async function changesOn(
  session: Session,
  sheet: BenchmarkSheet,
  rows: readonly OwnRow[],
  council: string,
  { outline }: RegisterInWorkbook,
  lastWritten: LastWritten,
): Promise<OwnChanges> {
  const tables = must(
    outline.sheets.find(({ name }) => name === sheet.sheet),
    'the sheet of benchmarks',
  ).tables;
  const places = placeOwnRows(sheet, tables, council, rows);
  const asked = ownCells(sheet, places);
  const contents = await readSeenCells(session, sheet, asked);
  const holds = ({ row, column }: CellPlace): CellContent => {
    const index = asked.findIndex((place) => place.row === row && place.column === column);
    return must(contents[index], 'a cell of the sheet of benchmarks');
  };
  return changesOf(sheet, places, holds, lastWritten);
}

function councilUnknown(): Problem {
  return new Problem(
    'council-unknown',
    "It is not known which council's rows are to be computed.",
    'Enter its name beside Council, in the settings of the pane’s tab Report or on the sheet Settings, as it is to stand ' +
      'on the sheet Benchmarks.',
  );
}
