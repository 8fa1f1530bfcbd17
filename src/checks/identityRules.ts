/** Which rows are the same case: references, and stages in their order. */
import { isFixed, lastDayInTime, limitFor, longDate } from '../calendar';
import { must } from '../must';
import { allowedInWords, codeAt, dayAt, rowAt, sheetAt, textAt, STAGE_CODE } from '../register';
import type { Register } from '../register';
import { caseKey, isComplaint, refKey, panels, stageOf } from './records';
import type { CheckedRows, Rule, RowHit } from './types';

export const IDENTITY_RULES: readonly Rule[] = [
  {
    id: 'duplicate-ref',
    severity: 'error',
    title: 'Ref that occurs twice',
    columns: ['ref', 'recordType', 'stage'],
    concerns: ['counted', 'cancelled'],
    find: duplicateRefs,
  },
  {
    id: 'case-without-stage-1',
    severity: 'warning',
    title: 'Case without its stage 1',
    columns: ['ref', 'caseRef', 'stage'],
    concerns: ['course'],
    find: casesWithoutStage1,
  },
  {
    id: 'case-without-stage-2',
    severity: 'warning',
    title: 'Stage 3 without stage 2',
    columns: ['ref', 'caseRef', 'stage'],
    concerns: ['course'],
    find: casesWithoutStage2,
  },
  {
    id: 'stage-repeated',
    severity: 'warning',
    title: 'Stage that a case has twice',
    columns: ['caseRef', 'stage'],
    concerns: ['course'],
    needs: ['caseRef'],
    find: repeatedStages,
  },
  {
    id: 'stage-order',
    severity: 'warning',
    title: 'Stages out of order',
    columns: ['caseRef', 'stage', 'received', 'response'],
    concerns: ['course'],
    find: stagesOutOfOrder,
  },
  {
    id: 'panel-requested-late',
    severity: 'warning',
    title: 'Panel requested after the limit',
    columns: ['caseRef', 'stage', 'received', 'response'],
    concerns: ['course'],
    find: latePanelRequests,
  },
];

/**
 * A Ref used again for another stage or type is counted right, but cannot be told from the first. A row that was
 * cancelled because the case was entered twice isn't a second case; two cancelled rows count twice as cancelled.
 */
function* duplicateRefs({ register, concerned }: CheckedRows): Iterable<RowHit> {
  const counted = firstOfRefs(register, concerned('counted').rows);
  const cancelled = firstOfRefs(register, concerned('cancelled').rows);
  for (const [row, other] of counted) {
    const same =
      register.recordType.codes[row] === register.recordType.codes[other] &&
      stageOf(register, row) === stageOf(register, other);
    const where = placeOf(register, row, other);
    yield same
      ? {
          ...{ row, column: 'ref' },
          message: `The Ref is also in ${where}, so the case may be counted twice. Figures affected: every figure.`,
          suggestion: 'Delete the duplicate row, or give it a Ref of its own.',
        }
      : {
          ...{ row, column: 'ref', severity: 'warning' },
          message: `The Ref is also in ${where}, for another stage or record type.`,
          suggestion: 'Give each row a Ref of its own and the same Case ref.',
        };
  }
  for (const [row, other] of cancelled) {
    if (concerned('counted').has(row)) continue;
    yield {
      ...{ row, column: 'ref', severity: 'note' },
      message: `The Ref is also in ${placeOf(register, row, other)}. Both rows are Cancelled, and both count as cancelled.`,
      suggestion: 'Delete the duplicate row if it is the same case.',
    };
  }
}

/**
 * The rows whose Ref an earlier one of them has, with the first that has it. A report asks this of every row of its
 * register, so Refs are put in lower case only where their hashes meet.
 */
function firstOfRefs({ ref: refs }: Register, rows: Int32Array): readonly (readonly [number, number])[] {
  const size = 2 ** Math.ceil(Math.log2(rows.length * 2 + 2));
  const slots = new Int32Array(size).fill(NOBODY);
  const hashes = new Int32Array(size);
  const repeated: (readonly [number, number])[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rowAt(rows, i);
    const ref = textAt(refs, row);
    if (ref === '') continue;
    const hash = hashOf(ref);
    let slot = hash & (size - 1);
    let other = slots[slot] ?? NOBODY;
    while (other !== NOBODY && (hashes[slot] !== hash || refKey(refs[other]) !== refKey(ref))) {
      slot = (slot + 1) & (size - 1);
      other = slots[slot] ?? NOBODY;
    }
    if (other !== NOBODY) {
      repeated.push([row, other]);
      continue;
    }
    slots[slot] = row;
    hashes[slot] = hash;
  }
  return repeated;
}

const NOBODY = -1;

/** The same for a text in other capitals: of letters beyond ASCII only their number counts. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    hash = (Math.imul(hash, 31) + (code > 127 ? 0 : code | 32)) | 0;
  }
  return hash ^ (hash >>> 15);
}

/** Stage 1 may have ended in any way, but it must be there; what came before the register is not. */
function* casesWithoutStage1({ register, concerned }: CheckedRows): Iterable<RowHit> {
  const later = concerned('course').rows.filter((row) => stageOf(register, row) > STAGE_CODE['1']);
  if (later.length === 0) return;
  const known = refsOfStage(register, STAGE_CODE['1']);
  const earliest = register.received.reduce((first, day) => (day > 0 && day < first ? day : first), Infinity);
  for (const row of later) {
    if (isItsOwnCase(register, row) || known.has(caseKey(register, row))) continue;
    const received = dayAt(register.received, row);
    const perhapsOlder = received > 0 && received < earliest + YEAR;
    yield {
      ...{ row, column: 'caseRef' },
      severity: perhapsOlder ? 'note' : 'warning',
      message: perhapsOlder
        ? 'No stage 1 has this Case ref; it may be older than the register.'
        : 'No stage 1 has this Case ref, so the case cannot be followed.',
      suggestion: 'Check the Case ref: it is the Ref of the stage 1 row.',
    };
  }
}

/** A case whose stage 1 is missing too has a Case ref that is wrong, which is said there. */
function* casesWithoutStage2({ register, concerned }: CheckedRows): Iterable<RowHit> {
  const third = concerned('course').rows.filter((row) => stageOf(register, row) === STAGE_CODE['3']);
  if (third.length === 0) return;
  const [first, second] = [refsOfStage(register, STAGE_CODE['1']), refsOfStage(register, STAGE_CODE['2'])];
  for (const row of third) {
    const key = caseKey(register, row);
    if (isItsOwnCase(register, row) || !first.has(key) || second.has(key)) continue;
    yield {
      ...{ row, column: 'stage' },
      message:
        'The case has a stage 1 and this stage 3, but no stage 2. Its stage 2 is missing from every figure, or the Stage ' +
        'of a row is wrong.',
      suggestion: 'Add the stage 2 row, or correct the Stage.',
    };
  }
}

/** What a later row of a case may name as its Case ref: the Case refs and Refs of the complaints at that stage. */
function refsOfStage(register: Register, stage: number): ReadonlySet<string> {
  const refs = new Set<string>();
  for (let row = 0; row < register.rowCount; row++) {
    if (!isComplaint(register, row) || stageOf(register, row) !== stage) continue;
    refs.add(caseKey(register, row));
    refs.add(refKey(register.ref[row]));
  }
  return refs;
}

/** No Case ref was given. */
function isItsOwnCase(register: Register, row: number): boolean {
  return caseKey(register, row) === refKey(register.ref[row]);
}

function* repeatedStages({ register, concerned }: CheckedRows): Iterable<RowHit> {
  for (const rows of cases(register, concerned('course').rows).values()) {
    for (const [index, row] of rows.entries()) {
      const earlier = rows.slice(0, index).find((other) => isSameStage(register, row, other));
      if (earlier === undefined || refKey(register.ref[row]) === refKey(register.ref[earlier])) continue;
      yield {
        ...{ row, column: 'stage' },
        message: `The case also has this stage in ${placeOf(register, row, earlier)}, so it is counted twice.`,
        suggestion: 'Delete the duplicate row, or correct its Stage or Case ref.',
      };
    }
  }
}

function* stagesOutOfOrder({ register, concerned, isReported }: CheckedRows): Iterable<RowHit> {
  for (const { row, before } of laterStages(register, concerned('course').rows)) {
    const stage = stageOf(register, row);
    const received = dayAt(register.received, row);
    const name = `stage ${stage - 1} (${placeOf(register, row, before)})`;
    const began = dayAt(register.received, before);
    const answered = dayAt(register.response, before);
    if (received < began) {
      const message = `Stage ${stage} was received before ${name}, which was received on ${longDate(began)}.`;
      yield { row, column: 'received', message, suggestion: 'Check both dates and stages.' };
    } else if (answered > received) {
      const message = `Stage ${stage} was received before ${name} was answered, on ${longDate(answered)}.`;
      yield { row, column: 'received', message, suggestion: 'Check both dates.' };
    } else if (answered === 0 && register.present.has('response') && !isReported(before, 'response')) {
      const message = `Stage ${stage} of the case has begun, but this stage has no Date of response, so it counts as late.`;
      yield { row: before, column: 'response', message, suggestion: 'Enter when this stage was answered.' };
    }
  }
}

/** The limit for asking for a panel (T11) binds the complainant, so that no timeliness is wrong. */
function* latePanelRequests({ register, calendarOf, concerned }: CheckedRows): Iterable<RowHit> {
  const isPanel = panels(register);
  for (const { row, before } of laterStages(register, concerned('course').rows)) {
    const answered = dayAt(register.response, before);
    if (!isPanel(row) || answered === 0) continue;
    const procedure = must(register.procedures[codeAt(register.procedure.codes, row) - 1], 'the procedure of a panel');
    const limit = limitFor(procedure, 'Panel request', answered);
    if (!isFixed(limit)) continue;
    const last = lastDayInTime(calendarOf(procedure, limit), limit, answered, false);
    const received = dayAt(register.received, row);
    if (last === 0 || received <= last) continue;
    yield {
      ...{ row, column: 'received' },
      message:
        `The review panel was requested on ${longDate(received)}, more than ${allowedInWords(limit)} after the answer ` +
        `at stage 2 (${placeOf(register, row, before)}), which allowed until ${longDate(last)}. It is still counted.`,
      suggestion: 'Check both dates. If the late request was accepted, there is nothing to do.',
    };
  }
}

/** Each received row of a later stage with its case's first row of the stage before, of the same procedure. */
function* laterStages(
  register: Register,
  among: Int32Array,
): Iterable<{ readonly row: number; readonly before: number }> {
  for (const rows of cases(register, among).values()) {
    for (const row of rows) {
      const stage = stageOf(register, row);
      const before = rows.find(
        (other) => stageOf(register, other) === stage - 1 && sameProcedure(register, row, other),
      );
      if (before !== undefined && dayAt(register.received, row) > 0) yield { row, before };
    }
  }
}

const YEAR = 366;

/** Of these rows those of a case, by case, where it has several. */
function cases(register: Register, among: Int32Array): ReadonlyMap<string, readonly number[]> {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (const row of among) {
    const key = caseKey(register, row);
    if (key === '') continue;
    const other = first.get(key);
    const rows = several.get(key);
    if (rows) rows.push(row);
    else if (other === undefined) first.set(key, row);
    else several.set(key, [other, row]);
  }
  return several;
}

function isSameStage(register: Register, a: number, b: number): boolean {
  return stageOf(register, a) === stageOf(register, b) && sameProcedure(register, a, b);
}

function sameProcedure({ procedure }: Register, a: number, b: number): boolean {
  return procedure.codes[a] === procedure.codes[b];
}

/** `row 12`, with the sheet where it is another. */
function placeOf(register: Register, row: number, other: number): string {
  const sheet = sheetAt(register, other);
  const where = `row ${rowAt(register.rowOf, other)}`;
  return sheet === sheetAt(register, row) ? where : `${where} of “${sheet.name}”`;
}
