/** Outcome, Status and the dates of a row: what one says and another denies, and what an upheld complaint lacks. */
import { rowsWhere } from '../figures';
import { must } from '../must';
import { choiceAt, codeAt, dayAt, specOf, textAt, OUTCOME_CODE, STATUS_CODE } from '../register';
import type { ColumnKey } from '../register';
import { isAnswered } from './records';
import type { CheckedRows, Rule, RowHit } from './types';

export const OUTCOME_RULES: readonly Rule[] = [
  {
    id: 'response-without-outcome',
    severity: 'error',
    title: 'Answered without an outcome',
    columns: ['response', 'closed', 'outcome'],
    concerns: ['answered'],
    needs: ['outcome'],
    find: withoutOutcome,
  },
  {
    id: 'outcome-without-response',
    severity: 'error',
    title: 'Outcome without an answer',
    columns: ['outcome', 'response', 'closed', 'status'],
    concerns: ['answered'],
    needs: ['outcome'],
    find: withoutResponse,
  },
  {
    id: 'closed-but-open',
    severity: 'warning',
    title: 'Open, but closed or answered',
    columns: ['status', 'closed', 'response'],
    concerns: ['answered'],
    needs: ['status'],
    find: closedButOpen,
  },
  {
    id: 'status-without-date',
    severity: 'error',
    title: 'Closed or responded to without a date',
    columns: ['status', 'closed', 'response'],
    concerns: ['answered'],
    needs: ['status'],
    find: statusWithoutDate,
  },
  {
    id: 'response-on-ended-case',
    severity: 'warning',
    title: 'Answer to a withdrawn, rejected or cancelled case',
    columns: ['status', 'response', 'outcome'],
    concerns: ['ended'],
    needs: ['status'],
    find: answeredThoughEnded,
  },
  {
    id: 'upheld-without-details',
    severity: 'warning',
    title: 'Upheld without root cause, issue or learning',
    columns: ['outcome', 'rootCause', 'issue', 'learning'],
    concerns: ['answered'],
    find: upheldWithoutDetails,
  },
  {
    id: 'learning-to-be-confirmed',
    severity: 'note',
    title: 'Learning to be confirmed',
    columns: ['outcome', 'learning'],
    concerns: ['answered'],
    needs: ['learning'],
    find: learningToBeConfirmed,
  },
];

function* withoutOutcome({ register, concerned, isReported }: CheckedRows): Iterable<RowHit> {
  const { closed, outcome } = register;
  const isWithout = (row: number): boolean => outcome.codes[row] === 0 && dayAt(closed, row) > 0;
  for (const row of rowsWhere(concerned('answered').rows, isWithout)) {
    if (isReported(row, 'outcome')) continue;
    yield {
      ...{ row, column: 'outcome' },
      message:
        'The complaint was answered or closed, but has no Outcome. ' +
        'Figures affected: % upheld, where it counts as neither upheld nor not upheld.',
      suggestion: 'Enter the outcome, or “No finding”.',
    };
  }
}

/** A status that speaks of an answer is said by `status-without-date`. */
function* withoutResponse({ register, concerned, isReported }: CheckedRows): Iterable<RowHit> {
  const { closed, outcome, status } = register;
  const isWithout = (row: number): boolean =>
    outcome.codes[row] !== 0 && dayAt(closed, row) === 0 && status.codes[row] === STATUS_CODE.Open;
  for (const row of rowsWhere(concerned('answered').rows, isWithout)) {
    if (isReported(row, 'response') || isReported(row, 'closed')) continue;
    yield {
      ...{ row, column: register.present.has('response') ? 'response' : 'outcome' },
      message:
        'The complaint has an Outcome, but neither a Date of response nor a Date closed, so it counts as open. ' +
        'Figures affected: closed, responded to, upheld and timeliness.',
      suggestion: 'Enter when it was answered.',
    };
  }
}

function* closedButOpen({ register, concerned }: CheckedRows): Iterable<RowHit> {
  for (const row of concerned('answered').rows) {
    if (register.status.codes[row] !== STATUS_CODE.Open || dayAt(register.closed, row) === 0) continue;
    const answered = isAnswered(register, row) ? 'was answered' : 'was closed';
    yield {
      ...{ row, column: 'status' },
      message: `The Status is Open, but the case ${answered}. The figures go by the date.`,
      suggestion: 'Change the Status, or delete the date.',
    };
  }
}

function* statusWithoutDate({ register, concerned, isReported }: CheckedRows): Iterable<RowHit> {
  const { closed, status } = register;
  const isClosedWithout = (row: number): boolean =>
    status.codes[row] === STATUS_CODE.Closed && dayAt(closed, row) === 0;
  const isWithout = (row: number): boolean =>
    isClosedWithout(row) || (status.codes[row] === STATUS_CODE.Responded && !isAnswered(register, row));
  for (const row of rowsWhere(concerned('answered').rows, isWithout)) {
    const isClosed = isClosedWithout(row);
    if (isReported(row, 'response') || (isClosed && isReported(row, 'closed'))) continue;
    yield {
      ...{ row, column: 'status' },
      message: isClosed
        ? 'The Status is Closed, but there is neither a Date of response nor a Date closed, so the case counts as open. ' +
          'Figures affected: closed, responded to, upheld, timeliness and open.'
        : 'The Status is Responded, but there is no Date of response. Figures affected: responded to and timeliness.',
      suggestion: isClosed ? 'Enter when it was answered or closed.' : 'Enter when it was answered.',
    };
  }
}

/** A rejection is often written as an answer. */
function* answeredThoughEnded({ register, concerned }: CheckedRows): Iterable<RowHit> {
  for (const row of concerned('ended').rows) {
    const status = must(choiceAt(register.status, row), 'the Status of a row that has ended');
    const has = isAnswered(register, row)
      ? 'response'
      : codeAt(register.outcome.codes, row) > 0
        ? 'outcome'
        : undefined;
    if (has === undefined) continue;
    yield {
      ...{ row, column: has },
      severity: status === 'Rejected' ? 'note' : 'warning',
      message:
        `The Status is ${status}, but the row has ${has === 'response' ? 'a Date of response' : 'an Outcome'}. ` +
        'Because of its Status it is left out of every figure about answers and outcomes.',
      suggestion: 'Check the Status: a case that was answered is Responded or Closed.',
    };
  }
}

const DETAILS = ['rootCause', 'issue', 'learning'] as const satisfies readonly ColumnKey[];

function* upheldWithoutDetails({ register, concerned, isReported }: CheckedRows): Iterable<RowHit> {
  for (const column of DETAILS) {
    if (!register.present.has(column)) continue;
    for (const row of concerned('answered').rows) {
      if (register.outcome.codes[row] !== OUTCOME_CODE.Upheld || isReported(row, column)) continue;
      const isBlank = column === 'rootCause' ? register.rootCause.codes[row] === 0 : register[column][row] === '';
      if (!isBlank) continue;
      yield {
        ...{ row, column },
        message: `The complaint was upheld, but has no ${specOf(column).heading}: its row in the table of learning will have a blank cell.`,
        suggestion: column === 'learning' ? 'Enter it; “Learning to be confirmed” is allowed.' : 'Enter it.',
      };
    }
  }
}

function* learningToBeConfirmed({ register, concerned }: CheckedRows): Iterable<RowHit> {
  for (const row of concerned('answered').rows) {
    if (register.outcome.codes[row] !== OUTCOME_CODE.Upheld) continue;
    if (!TO_BE_CONFIRMED.test(textAt(register.learning, row))) continue;
    yield {
      ...{ row, column: 'learning' },
      message: 'The learning of an upheld complaint is still to be confirmed.',
      suggestion: 'Enter it once it is agreed.',
    };
  }
}

const TO_BE_CONFIRMED = /^(?:learning )?(?:is )?(?:still )?(?:to be confirmed|tbc)\b/i;
