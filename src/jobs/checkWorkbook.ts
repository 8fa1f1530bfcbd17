/** The data checks in the workbook: what was found on a sheet of its own, and marks on the cells. */
import { longDate, type Day } from '../calendar';
import { checkSteps, RULES, type CheckResult } from '../checks';
import {
  changingNothing,
  markCells,
  readFacts,
  toProblem,
  withExcel,
  writeWorkbook,
  type AreaFacts,
  type Control,
  type Marking,
  type Session,
  type Written,
} from '../excel';
import { parseSteps, readCompanions, resolveSettings, type RegisterPart, type UnreadWord } from '../register';
import { planChecks, type CheckLine } from '../sheets';
import type { CellFix } from './applyFixes';
import { inTurns, pause } from './inTurns';
import {
  onceMore,
  registerParts,
  readIn,
  stampsOf,
  type RegisterInWorkbook,
  type RegisterRequest,
} from './readWorkbook';
import { hasSafeFix, safeFixes } from './safeFixes';

export interface CheckRequest extends RegisterRequest {
  readonly today: Day;
}

export interface CheckedWorkbook extends Written {
  readonly result: CheckResult;
  /** What could not be checked; among the remarks too. */
  readonly unchecked: readonly string[];
  /** Cells that carry a mark; the others stand on the sheet only. */
  readonly marked: number;
  /** What `applyFixes` can do about the findings. */
  readonly fixes: readonly CellFix[];
  /** What was not understood, and can be given a meaning. */
  readonly unreadWords: readonly UnreadWord[];
}

/**
 * Reads the register, asks every rule, writes the sheet `Data checks` in place of the one before and marks the cells.
 * Starts over once if the register is edited meanwhile. The sheet decides: with it the job is finished, and where cells
 * could not be marked a remark says so. Rejects with a Problem that says whether the workbook is as before.
 */
export function checkWorkbook(request: CheckRequest, control: Control): Promise<CheckedWorkbook> {
  return onceMore(() => checkOnce(request, control));
}

async function checkOnce(request: CheckRequest, control: Control): Promise<CheckedWorkbook> {
  const { read, parts, result, unreadWords, council, remarks } = await changingNothing(computed(request, control));
  const { rows, findings, counts } = result;
  const day = longDate(request.today);
  const plan = planChecks({ council, day, rows, counts, remarks, lines: findings.map(lineOf) });
  const written = await writeWorkbook(plan, { stamps: stampsOf(read), dates: read.dates }, control);
  control.progress?.({ step: 'Marking the cells', done: 0, of: 1 });
  const sheets = new Set(read.sources.map(({ sheet }) => sheet));
  const marking = await markCells(
    findings.filter(({ sheet }) => sheets.has(sheet)),
    control,
  ).catch(toProblem);
  const marked = marking instanceof Error ? 0 : marking.marked;
  const unmarked = marking instanceof Error ? [notMarked(marking.message)] : marksLeftOut(marking);
  return {
    ...written,
    remarks: [...written.remarks, ...remarks, ...unmarked],
    result,
    unchecked: remarks,
    marked,
    fixes: safeFixes(result.fixable, parts),
    unreadWords,
  };
}

interface Computed {
  readonly read: RegisterInWorkbook;
  readonly parts: readonly RegisterPart[];
  readonly result: CheckResult;
  readonly unreadWords: readonly UnreadWord[];
  readonly council: string;
  readonly remarks: readonly string[];
}

async function computed(request: CheckRequest, control: Control): Promise<Computed> {
  const { read, facts } = await withExcel(control, async (session) => {
    const found = await readIn(session, request, 'whole');
    return { read: found, facts: await factsOf(session, found) };
  });
  const step = 'Checking the register';
  control.progress?.({ step, done: 0, of: 2 });
  await pause(control);
  const parts = registerParts(read);
  const { companions, findings: companionFindings } = readCompanions(read.outline.whole, read.dates);
  const settings = resolveSettings(request.choices, companions.settings);
  const parsing = parseSteps(parts, {
    dateSystem: read.dates,
    lists: companions.lists,
    meanings: read.meanings,
    procedures: settings.procedures,
    procedure: settings.proceduresCovered[0],
    evenIfEmpty: true,
    mostOfAKind: 10_000,
  });
  const { register, findings, unreadWords } = await inTurns(parsing, control);
  control.progress?.({ step, done: 1, of: 2 });
  await pause(control);
  const steps = checkSteps({
    ...{ register, companions, settings, parts, today: request.today, dateSystem: read.dates },
    companionGrids: read.outline.whole,
    outlines: read.outline.sheets,
    facts: facts ?? [],
    mapping: request.mapping ?? {},
    findings: [...read.findings, ...companionFindings, ...findings],
  });
  const result = await inTurns(steps, control);
  control.progress?.({ step, done: 2, of: 2 });
  await pause(control);
  return { read, parts, result, unreadWords, council: settings.council, remarks: facts ? [] : [NO_FACTS] };
}

/** undefined where Excel does not tell: it says nothing of the cells of a protected sheet. */
async function factsOf(session: Session, { sources }: RegisterInWorkbook): Promise<readonly AreaFacts[] | undefined> {
  session.report('Looking at rows and cells', 0, 1);
  const areas = sources.map(({ sheet, firstRow, lastRow, column, columns }) => ({
    ...{ sheet, row: firstRow, column, rows: lastRow - firstRow + 1, columns },
  }));
  try {
    return await readFacts(session, areas);
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code === 'cancelled') throw problem;
    return undefined;
  }
}

const NO_FACTS =
  'Excel did not tell which rows are hidden, which cells are merged and which hold formulas: those were not checked.';

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));

function lineOf(finding: CheckResult['findings'][number]): CheckLine {
  const { rule, suggestion = '' } = finding;
  const certain = hasSafeFix(finding);
  const isName = rule === 'near-name';
  return {
    finding,
    rule: TITLES.get(rule) ?? rule.replaceAll('-', ' '),
    toDo: certain
      ? 'Apply the fix, or type what is suggested.'
      : isName
        ? `If they are the same: ${suggestion}`
        : suggestion,
    suggestion: certain ? suggestion : '',
  };
}

function marksLeftOut({ beyondLimit, protectedSheets }: Marking): readonly string[] {
  return [
    ...(beyondLimit === 0
      ? []
      : [`${beyondLimit.toLocaleString('en-GB')} more cells are listed, but not marked: many marks make Excel slow.`]),
    ...protectedSheets.map((sheet) => `The sheet '${sheet}' is protected, so its cells are not marked.`),
  ];
}

function notMarked(message: string): string {
  return `The findings are listed, but the cells could not all be marked: ${message}`;
}
