/** What is recorded where a cell is blank (REGISTER.md): filled into the columns once all cells are read. */
import { bitsAt, dayAt, nameCodeAt, nameOfCode } from './at';
import { STAGE_CODE, STATUS_CODE, TYPE_CODE } from './codes';
import type { RegisterColumns } from './columns';
import { UNREADABLE } from './choiceReader';
import type { OfficialName } from './types';
import { unreadBit } from './unread';

interface DefaultsContext {
  readonly refs: string[];
  readonly caseRefs: string[];
  /** As in Register. */
  readonly unread: Uint32Array;
  /** Stage that an unfolded sheet gives to a row; 0 = the sheet has one row a stage. */
  readonly stageOf: (row: number) => number;
  readonly lists: readonly OfficialName[];
  readonly serviceAreaCode: (name: string) => number;
}

/**
 * Case ref = Ref; a complaint's first stage; Clock start date = Date received; Status from the dates that were typed:
 * closed, else answered, else open; Date closed = Date of response; Service area = the team's group. What could not be
 * read gets no default: it would be a guess.
 */
export function fillDefaults(
  columns: RegisterColumns,
  context: DefaultsContext,
): { readonly statusFromDates: Uint8Array } {
  fillRefs(context);
  fillStages(columns, context);
  const statusFromDates = fillDatesAndStatus(columns, context.unread);
  fillServiceAreas(columns, context);
  for (const column of Object.values(columns)) {
    if ('codes' in column && 'values' in column) forgetUnreadable(column.codes);
  }
  return { statusFromDates };
}

/** Ref with the stage that an unfolded sheet gives it: `C12`, `C12 (stage 2)`. */
export function stagedRef(ref: string, stage: number): string {
  return stage > 1 && ref !== '' ? `${ref} (stage ${stage})` : ref;
}

function fillRefs({ refs, caseRefs, stageOf }: DefaultsContext): void {
  refs.forEach((ref, row) => {
    if (caseRefs[row] === '') caseRefs[row] = ref;
    const stage = stageOf(row);
    if (stage > 1) refs[row] = stagedRef(ref, stage);
  });
}

function fillStages(columns: RegisterColumns, { stageOf }: DefaultsContext): void {
  const types = columns.recordType.codes;
  const stages = columns.stage.codes;
  for (let row = 0; row < types.length; row++) {
    const unfolded = stageOf(row);
    if (types[row] !== COMPLAINT) {
      if (unfolded > 1) stages[row] = unfolded;
      continue;
    }
    if (unfolded > 0) stages[row] = unfolded;
    else if (stages[row] === 0) stages[row] = STAGE_1;
  }
}

/** Answers with the rows whose Status was taken from their dates. */
function fillDatesAndStatus(columns: RegisterColumns, unread: Uint32Array): Uint8Array {
  const { received, clockStart, response, closed } = columns;
  const statuses = columns.status.codes;
  const fromDates = new Uint8Array(statuses.length);
  for (let row = 0; row < received.length; row++) {
    const answered = dayAt(response, row);
    if (statuses[row] === 0) {
      statuses[row] = closed[row] ? CLOSED : answered ? RESPONDED : OPEN;
      fromDates[row] = 1;
    }
    if (clockStart[row] === 0) clockStart[row] = dayAt(received, row);
    if (closed[row] === 0 && (bitsAt(unread, row) & CLOSED_UNREAD) === 0) closed[row] = answered;
  }
  return fromDates;
}

function fillServiceAreas(columns: RegisterColumns, { lists, serviceAreaCode }: DefaultsContext): void {
  const groups = new Map(lists.filter(({ list }) => list === 'Team').map(({ name, group }) => [name, group]));
  const areas = columns.serviceArea.codes;
  const teams = columns.team.codes;
  const areaOf = (team: number): number => {
    const name = nameOfCode(columns.team.names, team);
    const group = name === undefined ? undefined : groups.get(name);
    return group === undefined || group === '' ? 0 : serviceAreaCode(group);
  };
  /** By team code. */
  const areaOfTeam = new Uint32Array(columns.team.names.length + 1).fill(NOT_ASKED);
  for (let row = 0; row < areas.length; row++) {
    if (areas[row] !== 0) continue;
    const team = nameCodeAt(teams, row);
    if (areaOfTeam[team] === NOT_ASKED) areaOfTeam[team] = areaOf(team);
    areas[row] = nameCodeAt(areaOfTeam, team);
  }
}

const NOT_ASKED = 2 ** 32 - 1;

function forgetUnreadable(codes: Uint8Array): void {
  for (let row = codes.indexOf(UNREADABLE); row >= 0; row = codes.indexOf(UNREADABLE, row + 1)) codes[row] = 0;
}

const COMPLAINT = TYPE_CODE.Complaint;
const STAGE_1 = STAGE_CODE[1];
const OPEN = STATUS_CODE.Open;
const RESPONDED = STATUS_CODE.Responded;
const CLOSED = STATUS_CODE.Closed;
const CLOSED_UNREAD = unreadBit('closed');
