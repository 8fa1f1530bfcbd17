/** Which rows are the same case: references, and stages in their order. */
import { longDate } from '../calendar';
import type { Register } from '../register';
import { STAGE } from './codes';
import { dayIn, isComplaint, stageOf } from './records';
import type { Checked, Hit, Rule, RowHit } from './types';

export const IDENTITY_RULES: readonly Rule[] = [
  {
    id: 'duplicate-ref',
    severity: 'error',
    title: 'Ref that occurs twice',
    columns: ['ref', 'recordType', 'stage'],
    find: duplicateRefs,
  },
  {
    id: 'case-without-stage-1',
    severity: 'warning',
    title: 'Case without its stage 1',
    columns: ['ref', 'caseRef', 'stage'],
    find: casesWithoutStage1,
  },
  {
    id: 'stage-repeated',
    severity: 'warning',
    title: 'Stage that a case has twice',
    columns: ['caseRef', 'stage'],
    needs: ['caseRef'],
    find: repeatedStages,
  },
  {
    id: 'stage-order',
    severity: 'warning',
    title: 'Stages out of order',
    columns: ['caseRef', 'stage', 'received', 'response'],
    find: stagesOutOfOrder,
  },
];

/** A Ref used again for another stage or type is counted right, but cannot be told from the first. */
function* duplicateRefs({ register }: Checked): Iterable<RowHit> {
  const first = new Map<string, number>();
  for (let row = 0; row < register.rowCount; row++) {
    const ref = keyOf(register.ref[row]);
    if (ref === '') continue;
    const other = first.get(ref);
    if (other === undefined) {
      first.set(ref, row);
      continue;
    }
    const same =
      register.recordType.codes[row] === register.recordType.codes[other] &&
      stageOf(register, row) === stageOf(register, other);
    const where = placeOf(register, row, other);
    yield same
      ? {
          ...{ row, column: 'ref' },
          message: `The Ref stands in ${where} too, so the case may be counted twice. Figures affected: every figure.`,
          suggestion: 'Delete the row that is too much, or give it a Ref of its own.',
        }
      : {
          ...{ row, column: 'ref', severity: 'warning' },
          message: `The Ref stands in ${where} too, for another stage or record type.`,
          suggestion: 'Give each row a Ref of its own and the same Case ref.',
        };
  }
}

function* casesWithoutStage1({ register }: Checked): Iterable<RowHit> {
  const later: number[] = [];
  for (let row = 0; row < register.rowCount; row++) {
    if (isComplaint(register, row) && stageOf(register, row) > STAGE['1']) later.push(row);
  }
  const missing = new Set(later.map((row) => keyOf(register.caseRef[row])));
  let earliest = Infinity;
  for (let row = 0; row < register.rowCount; row++) {
    const received = dayIn(register.received, row);
    if (received > 0 && received < earliest) earliest = received;
    if (missing.size === 0 || !isComplaint(register, row) || stageOf(register, row) !== STAGE['1']) continue;
    missing.delete(keyOf(register.caseRef[row]));
    missing.delete(keyOf(register.ref[row]));
  }
  for (const row of later) {
    const caseRef = keyOf(register.caseRef[row]);
    if (caseRef === keyOf(register.ref[row]) || !missing.has(caseRef)) continue;
    const received = dayIn(register.received, row);
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

function* repeatedStages({ register }: Checked): Iterable<RowHit> {
  for (const rows of cases(register).values()) {
    for (const [index, row] of rows.entries()) {
      const earlier = rows.slice(0, index).find((other) => isSameStage(register, row, other));
      if (earlier === undefined || keyOf(register.ref[row]) === keyOf(register.ref[earlier])) continue;
      yield {
        ...{ row, column: 'stage' },
        message: `The case has this stage in ${placeOf(register, row, earlier)} too, so it is counted twice.`,
        suggestion: 'Delete the row that is too much, or mend its Stage or Case ref.',
      };
    }
  }
}

function* stagesOutOfOrder({ register, isReported }: Checked): Iterable<Hit> {
  for (const rows of cases(register).values()) {
    for (const row of rows) {
      const stage = stageOf(register, row);
      const before = rows.find(
        (other) => stageOf(register, other) === stage - 1 && sameProcedure(register, row, other),
      );
      const received = dayIn(register.received, row);
      if (before === undefined || received === 0) continue;
      const name = `stage ${stage - 1} (${placeOf(register, row, before)})`;
      const began = dayIn(register.received, before);
      const answered = dayIn(register.response, before);
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
}

const YEAR = 366;

/** Rows of complaints by case, of cases with several rows. */
function cases(register: Register): ReadonlyMap<string, readonly number[]> {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (let row = 0; row < register.rowCount; row++) {
    const key = keyOf(register.caseRef[row]);
    if (key === '' || !isComplaint(register, row)) continue;
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
  const sheet = register.sheetOf[other] ?? 0;
  const where = `row ${register.rowOf[other] ?? 0}`;
  return sheet === register.sheetOf[row] ? where : `${where} of “${register.sheets[sheet]?.name ?? ''}”`;
}

/** References are compared blind to case. */
function keyOf(ref = ''): string {
  return ref.toLowerCase();
}
