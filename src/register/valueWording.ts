/** What a cell of a closed list says: one of the allowed values, nothing, or something that has to be asked. */
import {
  CHANNELS,
  EXTENSIONS,
  LGSCO_DECISION_NAMES,
  OUTCOMES,
  PROCEDURES,
  RECORD_TYPES,
  STAGES,
  STATUSES,
  YES_NO,
  YES_NO_NA,
} from './allowedValues';
import { foldKey, foldWords, isErrorText } from './cells';
import type { ColumnKinds } from './columnKinds';
import { saysNothing } from './nothingWords';
import { NOTHING_YET, WORDINGS, type ChoiceKind } from './wordings';

export type { ChoiceKind } from './wordings';

/** What a text says: `code` 0 = nothing recorded, else 1 + index of the allowed value. */
interface ChoiceReading {
  readonly code: number;
  /** Codes of what a record type says beside itself ("Corporate complaint", "Stage 2 complaint"); 0 = nothing. */
  readonly procedure: number;
  readonly stage: number;
}

export const ALLOWED_VALUES: { readonly [K in ChoiceKind]: ColumnKinds[K]['values'] } = {
  recordType: RECORD_TYPES,
  procedure: PROCEDURES,
  stage: STAGES,
  extension: EXTENSIONS,
  status: STATUSES,
  outcome: OUTCOMES,
  yesNo: YES_NO,
  yesNoNa: YES_NO_NA,
  channel: CHANNELS,
  lgscoDecision: LGSCO_DECISION_NAMES,
};

/**
 * What the text says in a column of that kind; undefined where it is none of the allowed values, or where it has to be
 * asked: two values in one cell ("Statutory/Corporate") and a denied one ("Not statutory") are never the one value.
 */
export function readChoice(kind: ChoiceKind, text: string): ChoiceReading | undefined {
  const isOne = TABLES[kind].divided.has(foldKey(text)) || valuesIn(kind, text).size < 2;
  return isOne ? readOne(kind, text) : undefined;
}

/** The code of the allowed value that the text names; undefined where it names none. */
export function codeNamed(kind: ChoiceKind, text: string): number | undefined {
  return codeOf(readChoice(kind, text));
}

function codeOf(reading: ChoiceReading | undefined): number | undefined {
  return reading && reading.code > 0 ? reading.code : undefined;
}

/** Why a text that was not understood is asked, and not guessed; undefined where it is just not known. */
export function whyAsked(kind: ChoiceKind, text: string): string | undefined {
  if (valuesIn(kind, text).size > 1) return 'it names more than one value, and only you can say which one counts';
  if ((kind === 'status' || kind === 'outcome') && OUT_OF_TIME.test(foldWords(text))) {
    return 'it may be a complaint answered late, or one refused as too old';
  }
  const denied = foldWords(text).replace(DENIAL, '');
  const isDenied = denied !== foldWords(text) && codeOf(readOne(kind, denied)) !== undefined;
  return isDenied ? 'it says what the row is not, which does not tell what it is' : undefined;
}

/** Every wording of a list's values, folded, with the code that it stands for. */
export function wordingOf(kind: ChoiceKind): ReadonlyMap<string, number> {
  return TABLES[kind].codes;
}

const OUT_OF_TIME = /^(?:\p{L}+ )?(?:out of|outside(?: of)?) time ?(?:scales?|frames?|limits?)?$/u;
const DENIAL = /^(?:not?|non|never|pre|un|isn t|wasn t)(?: an? | )/;

/** The values that the parts of a text name, as codes. */
function valuesIn(kind: ChoiceKind, text: string): ReadonlySet<number> {
  const stages = kind === 'stage' ? stagesIn(foldWords(text).split(' ')) : NO_VALUES;
  if (!DIVIDER.test(text)) return stages;
  return new Set([...stages, ...text.split(DIVIDER).flatMap((part) => codeOf(readOne(kind, part)) ?? [])]);
}

const DIVIDER = /[/&+;|\n]|\b(?:and|or)\b/i;
const NO_VALUES: ReadonlySet<number> = new Set();

/** A text that is not divided. */
function readOne(kind: ChoiceKind, text: string): ChoiceReading | undefined {
  const code = isErrorText(text) ? undefined : TABLES[kind].codes.get(foldKey(text));
  if (code !== undefined) return valueOf(code);
  if (saysNothing(text)) return valueOf(0);
  return IN_WORDS[kind]?.(text);
}

function valueOf(code: number, procedure = 0, stage = 0): ChoiceReading {
  return { code, procedure, stage };
}

const COMPLAINT = 1;

/** What a table of wordings cannot say, for it is said in many ways: read word by word. */
const IN_WORDS: Readonly<Partial<Record<ChoiceKind, (text: string) => ChoiceReading | undefined>>> = {
  recordType(text) {
    const facts = factsIn(text);
    if (!facts || facts.procedure + facts.stage === 0) return undefined;
    return valueOf(COMPLAINT, facts.procedure, facts.stage);
  },
  procedure(text) {
    const facts = factsIn(text);
    return facts && facts.procedure > 0 ? valueOf(facts.procedure) : undefined;
  },
  stage(text) {
    const words = foldWords(text).split(' ');
    if (!STAGE_FIRST.test(words.join(' ')) || words.some((word) => NO_STAGE_YET.has(word))) return undefined;
    const [stage, another] = stagesIn(words);
    return stage === undefined || another !== undefined || DECIMAL.test(text) ? undefined : valueOf(stage);
  },
  lgscoDecision(text) {
    const shorter = foldKey(text)
      .replace(/^(?:lgsco|lgo|ombudsman)+/, '')
      .replace(/formerlymaladministration(?:andinjustice|noinjustice)?$/, '');
    const code = TABLES.lgscoDecision.codes.get(shorter);
    return code === undefined ? undefined : valueOf(code);
  },
};

/**
 * The one procedure and the one stage that a text names; undefined where it names two of a kind, or says anything that
 * is not known to leave the meaning as it is: "Adults statutory" and "Not statutory" are not the children's procedure.
 */
function factsIn(text: string): { readonly procedure: number; readonly stage: number } | undefined {
  const words = foldWords(text).split(' ');
  const [stage = 0, otherStage] = words.some((word) => STAGE_MARK.test(word)) ? stagesIn(words) : NO_VALUES;
  const procedures = new Set(words.flatMap((word) => PROCEDURE_WORDS.get(word) ?? []));
  const [procedure = 0, otherProcedure] = procedures;
  const isPlain = words.every((word) => PROCEDURE_WORDS.has(word) || PLAIN_WORDS.has(word) || STAGE_WORD.test(word));
  return isPlain && otherStage === undefined && otherProcedure === undefined ? { procedure, stage } : undefined;
}

const PROCEDURE_WORDS: ReadonlyMap<string, number> = new Map([
  ['statutory', 1],
  ['stat', 1],
  ['corporate', 2],
  ['corp', 2],
]);

/** Words beside a procedure or a stage that change neither. "S" is what is left of "children's". */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'a the of and under children childrens child s young people family families act 1989 social care services service csc representation representations formal complaint complaints procedure process'.split(
    ' ',
  ),
);

/** The different stages that the words name. */
function stagesIn(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => NUMBERS.get(STAGE_NUMBER.exec(word)?.[1] ?? word) ?? []));
}

const STAGE_MARK = /^(?:stages?|stg|s)(?:[123](?!\d)|$)/;
const STAGE_NUMBER = /^(?:stage|stg|s)([123])(?!\d)/;
const STAGE_WORD = /^(?:stages?|stg|(?:stage|stg|s)?[123]|one|two|three|i{1,3})$/;
const STAGE_FIRST = /^(?:(?:stages?|stg|s) ?)?(?:[123](?!\d)|(?:one|two|three|i{1,3}|first|second|third)(?: |$))/;
const DECIMAL = /\d\.\d/;
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['1 one i first 1st', '2 two ii second 2nd', '3 three iii third 3rd'].flatMap((words, index) =>
    words.split(' ').map((word) => [word, index + 1] as const),
  ),
);

/** A stage that was wished for, offered or denied is not reached by it. */
const NO_STAGE_YET: ReadonlySet<string> = new Set(
  'no not non never request requested requests declined refused offered considered possible potential pending escalate escalated escalation pre before n y yes'.split(
    ' ',
  ),
);

interface Table {
  /** By folded wording. */
  readonly codes: ReadonlyMap<string, number>;
  /** Wording that has a divider of two values in it, and is one all the same ("Member/Cllr enquiry"). */
  readonly divided: ReadonlySet<string>;
}

function tableOf(kind: ChoiceKind): Table {
  const codes = new Map(wordingsIn(NOTHING_YET[kind]).map((text) => [foldKey(text), 0]));
  const divided = new Set<string>();
  const wordings: Readonly<Record<string, string>> = WORDINGS[kind];
  ALLOWED_VALUES[kind].forEach((value, index) => {
    for (const text of [value, ...wordingsIn(wordings[value])]) {
      codes.set(foldKey(text), index + 1);
      if (DIVIDER.test(text)) divided.add(foldKey(text));
    }
  });
  return { codes, divided };
}

function wordingsIn(texts: string | undefined): readonly string[] {
  return texts === undefined ? [] : texts.split('; ');
}

const TABLES: Readonly<Record<ChoiceKind, Table>> = {
  recordType: tableOf('recordType'),
  procedure: tableOf('procedure'),
  stage: tableOf('stage'),
  extension: tableOf('extension'),
  status: tableOf('status'),
  outcome: tableOf('outcome'),
  yesNo: tableOf('yesNo'),
  yesNoNa: tableOf('yesNoNa'),
  channel: tableOf('channel'),
  lgscoDecision: tableOf('lgscoDecision'),
};
