/** The main job: a complaints register becomes a report in new sheets of the same workbook. */
import type { Day } from '../calendar';
import { changingNothing, writeWorkbook, type Control, type Written } from '../excel';
import { groupingNames, parseSteps, readCompanions, resolveSettings, type Register } from '../register';
import { refuseEmpty, reportSteps, type Report, type ReportKindId } from '../report';
import { planSteps, type WorkbookPlan } from '../sheets';
import { cautionsOf, type Caution, type Cautions } from './cautions';
import { inTurns, pause } from './inTurns';
import { soundPlan } from './soundPlan';
import {
  onceMore,
  registerParts,
  readWorkbook,
  stampsOf,
  type RegisterInWorkbook,
  type RegisterRequest,
} from './readWorkbook';

export interface GenerateRequest extends RegisterRequest {
  readonly kind: ReportKindId;
  readonly today: Day;
}

export interface Generated extends Written {
  readonly report: Report;
  readonly register: Register;
  readonly cautions: Cautions;
}

/** How a report is watched. */
export interface GenerateControl extends Control {
  /** Told what must be known of the figures once they are worked out, before anything is written. */
  readonly beforeWriting?: (cautions: readonly Caution[]) => void;
}

/**
 * Reads the register, works out the report and writes it. Starts over once if the register is edited meanwhile.
 * Rejects with a Problem that says whether the workbook is as before.
 */
export async function generate(request: GenerateRequest, control: GenerateControl): Promise<Generated> {
  return onceMore(() => generateOnce(request, control));
}

async function generateOnce(request: GenerateRequest, control: GenerateControl): Promise<Generated> {
  const { read, report, register, cautions, plan } = await changingNothing(computed(request, control));
  const written = await writeWorkbook(plan, { stamps: stampsOf(read), dates: read.dates }, control);
  return { report, register, cautions, ...written };
}

interface Computed {
  readonly read: RegisterInWorkbook;
  readonly register: Register;
  readonly report: Report;
  readonly cautions: Cautions;
  readonly plan: WorkbookPlan;
}

async function computed(request: GenerateRequest, control: GenerateControl): Promise<Computed> {
  const read = await readWorkbook(request, control);
  const step = 'Working out the figures';
  control.progress?.({ step, done: 0, of: 2 });
  await pause(control);
  const { companions, findings: companionFindings } = readCompanions(
    read.outline.whole,
    read.dates,
    request.choices.council,
  );
  const parts = registerParts(read);
  const settings = resolveSettings(request.choices, companions.settings);
  const parsing = parseSteps(parts, {
    ...{ dateSystem: read.dates, lists: companions.lists, meanings: read.meanings },
    procedures: settings.procedures,
    procedure: settings.proceduresCovered[0],
    own: groupingNames(companions.tables),
  });
  const { register, findings, unreadWords } = await inTurns(parsing, control);
  control.progress?.({ step, done: 1, of: 2 });
  await pause(control);
  const steps = reportSteps(request.kind, {
    register,
    companions,
    settings,
    today: request.today,
    parts,
    findings: [...read.findings, ...companionFindings, ...findings],
  });
  const report = await inTurns(steps, control);
  refuseEmpty(report);
  const plan = soundPlan(await inTurns(planSteps(report), control));
  const cautions = cautionsOf(report, unreadWords);
  control.beforeWriting?.(cautions.lines);
  control.progress?.({ step, done: 2, of: 2 });
  await pause(control);
  return { read, report, register, cautions, plan };
}
