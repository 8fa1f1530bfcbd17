/** The procedure of complaints where no cell tells it: by the service that their sheet is about, else taken for granted. */
import { PROCEDURES } from './allowedValues';
import { PROCEDURE_CODE, TYPE_CODE } from './codes';
import type { RegisterColumns } from './columns';
import type { Block } from './places';
import type { ReadingFinding } from './readingFindings';
import type { Service } from './services';

type Procedure = (typeof PROCEDURES)[number];

interface Known {
  /** A column, a cell or a choice tells the procedure, or the stage, of rows. */
  readonly tellsProcedure: boolean;
  readonly tellsStage: boolean;
  /** The procedure that the settings name. */
  readonly chosen: Procedure | undefined;
  /** What “Statutory” means was said by hand, or that all rows are it: no sheet is asked. */
  readonly isStatutoryGiven: boolean;
}

/** What becomes of complaints without a procedure. */
interface Ruling {
  /** undefined = not recorded. */
  readonly procedure: Procedure | undefined;
  /** “Statutory” is a procedure whose limits are not known, so that it is not recorded either. */
  readonly isStatutoryAnother: boolean;
  readonly said: Said;
}

type Said = Omit<ReadingFinding, 'sheet' | 'cell'>;

/** Fills the procedures of complaints; answers what was said of that, and whether any was taken for granted. */
export function fillProcedures(
  { recordType, procedure }: Pick<RegisterColumns, 'recordType' | 'procedure'>,
  blocks: readonly Block[],
  known: Known,
): { readonly isAssumed: boolean; readonly findings: readonly ReadingFinding[] } {
  const codes = procedure.codes;
  const findings = new Map<string, ReadingFinding>();
  let isAssumed = false;
  for (const { source, first, count } of blocks) {
    const ruling = rulingFor(known.isStatutoryGiven ? undefined : source.service, known);
    if (!ruling) continue;
    if (ruling.procedure !== undefined) isAssumed = true;
    let ruled = false;
    for (let row = first; row < first + count; row++) {
      if (recordType.codes[row] !== TYPE_CODE.Complaint) continue;
      const isAnother = ruling.isStatutoryAnother && codes[row] === PROCEDURE_CODE.Statutory;
      if (!isAnother && (known.tellsProcedure || codes[row] !== 0)) continue;
      codes[row] = ruling.procedure === undefined ? 0 : PROCEDURE_CODE[ruling.procedure];
      ruled = true;
    }
    if (!ruled) continue;
    const { said } = ruling;
    if (!findings.has(said.message)) findings.set(said.message, { ...said, sheet: source.sheet, cell: '' });
  }
  return { isAssumed, findings: [...findings.values()] };
}

/**
 * undefined where the cells tell all. A setting counts before what the sheet is about. Where nothing tells a procedure
 * or a stage, a time limit would rest on two guesses: then none is known.
 */
function rulingFor(service: Service | undefined, { tellsProcedure, tellsStage, chosen }: Known): Ruling | undefined {
  const asked = chosen === undefined ? service : undefined;
  if (asked && asked.procedure === undefined) {
    return { procedure: undefined, isStatutoryAnother: true, said: limitsUnknown(asked) };
  }
  if (tellsProcedure) return undefined;
  if (asked === undefined && chosen === undefined && !tellsStage) {
    return { procedure: undefined, isStatutoryAnother: false, said: NOTHING_TOLD };
  }
  const procedure = chosen ?? asked?.procedure ?? PROCEDURES[0];
  return { procedure, isStatutoryAnother: false, said: takenFor(procedure) };
}

const TAKEN = { rule: 'taken-for-granted', severity: 'warning', column: 'Procedure' } as const;

const NOTHING_TOLD: Said = {
  ...TAKEN,
  message:
    'The register has no column Procedure and no column Stage, so no time limit is known. ' +
    'Timeliness is “Not recorded”; every complaint is counted as stage 1.',
  suggestion: 'Say in the setting “All rows are” which procedure they are under, or add or map the column.',
};

function limitsUnknown({ name }: Service): Said {
  return {
    ...TAKEN,
    message:
      `The sheet is about ${name}, whose time limits this add-in doesn’t know. ` +
      'Timeliness of complaints that name no other procedure is “Not recorded”.',
    suggestion:
      'If they are under the children’s statutory or the corporate procedure, say so in the setting “All rows are”.',
  };
}

function takenFor(procedure: Procedure): Said {
  const name = procedure === 'Statutory' ? 'children’s statutory' : 'corporate';
  return {
    ...TAKEN,
    message:
      `The register has no column Procedure, so every complaint is counted and judged as ${name}. ` +
      'Figures affected: timeliness and every figure by procedure.',
    suggestion: 'If that is wrong, change the setting “Procedures covered”, or add or map the column.',
  };
}
