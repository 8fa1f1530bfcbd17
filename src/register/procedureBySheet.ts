/** The procedure of complaints where no cell tells it: by the service that their sheet is about, else taken for granted. */
import type { Procedure } from '../calendar';
import { must } from '../must';
import { TYPE_CODE } from './codes';
import type { RegisterColumns } from './columns';
import type { Block } from './places';
import type { ReadingFinding } from './readingFindings';
import { procedureCode } from './procedureNames';
import type { Service } from './services';

interface Known {
  /** A column, a cell or a choice tells the procedure, or the stage, of rows. */
  readonly tellsProcedure: boolean;
  readonly tellsStage: boolean;
  /** The id of the procedure that the settings name. */
  readonly chosen: string | undefined;
  /** What “Statutory” means was said by hand, or that all rows are it: no sheet is asked. */
  readonly isStatutoryGiven: boolean;
  readonly procedures: readonly Procedure[];
}

/** What becomes of the complaints of a sheet. */
interface Ruling {
  /** Of those without a procedure; 0 = it is not recorded, undefined = they stay as they are. */
  readonly blank?: number;
  /** Of those that are “Statutory”; 0 = not recorded, as the service has no such procedure. */
  readonly statutory?: number;
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
    for (const { blank, statutory, said } of rulingsFor(known.isStatutoryGiven ? undefined : source.service, known)) {
      if (blank !== undefined && blank > 0) isAssumed = true;
      let ruled = false;
      for (let row = first; row < first + count; row++) {
        if (recordType.codes[row] !== TYPE_CODE.Complaint) continue;
        const code = codes[row] === 0 ? blank : codes[row] === STATUTORY ? statutory : undefined;
        if (code === undefined) continue;
        codes[row] = code;
        ruled = true;
      }
      if (ruled && !findings.has(said.message)) findings.set(said.message, { ...said, sheet: source.sheet, cell: '' });
    }
  }
  return { isAssumed, findings: [...findings.values()] };
}

/** The code of the procedure that is meant by “Statutory” where nothing says otherwise: the first. */
export const STATUTORY = 1;

/**
 * None where the cells tell all. A setting counts before what the sheet is about. Where nothing tells a procedure or a
 * stage, a time limit would rest on two guesses: then none is known.
 */
function rulingsFor(
  service: Service | undefined,
  { tellsProcedure, tellsStage, chosen, procedures }: Known,
): readonly Ruling[] {
  const asked = chosen === undefined ? service : undefined;
  const ofService = asked && namedIn(procedures, asked.procedure);
  const rulings = asked && ofService ? statutoryRulings(asked, ofService, procedures) : [];
  if (tellsProcedure) return rulings;
  if (ofService === undefined && chosen === undefined && !tellsStage) return [{ blank: 0, said: NOTHING_TOLD }];
  const taken = (chosen === undefined ? ofService : namedIn(procedures, chosen)) ?? must(procedures[0], 'a procedure');
  return [...rulings, { blank: procedureCode(procedures, taken.id), said: takenFor(taken) }];
}

function namedIn(procedures: readonly Procedure[], id: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id);
}

/** Whoever keeps the adults' complaints calls their procedure statutory too; housing has none. */
function statutoryRulings(service: Service, its: Procedure, procedures: readonly Procedure[]): readonly Ruling[] {
  const code = procedureCode(procedures, its.id);
  // A council's corporate log may hold children's complaints, and so may one with a column for its landlord's.
  if (code === STATUTORY || service.procedure === 'corporate' || service.isOfSome) return [];
  const about = `The sheet is about ${service.name}`;
  const wrong = 'If that is wrong, say what it means in the column Procedure.';
  return its.statutory
    ? [
        {
          statutory: code,
          said: { ...TAKEN, message: `${about}, so “Statutory” is read as ${its.name}.`, suggestion: wrong },
        },
      ]
    : [
        {
          statutory: 0,
          said: {
            ...TAKEN,
            message: `${about}, which has no statutory procedure. Complaints marked “Statutory” are counted without a procedure, and their timeliness is “Not recorded”.`,
            suggestion: wrong,
          },
        },
      ];
}

const TAKEN = { rule: 'taken-for-granted', severity: 'warning', column: 'Procedure' } as const;

const NOTHING_TOLD: Said = {
  ...TAKEN,
  message:
    'The register has no column Procedure and no column Stage, so no time limit is known. ' +
    'Timeliness is “Not recorded”; every complaint is counted as stage 1.',
  suggestion: 'Say in the setting “All rows are” which procedure they are under, or add or map the column.',
};

function takenFor({ name }: Procedure): Said {
  return {
    ...TAKEN,
    message:
      `The register has no column Procedure, so every complaint is counted and judged under the procedure ${name}. ` +
      'Figures affected: timeliness and every figure by procedure.',
    suggestion: 'If that is wrong, change the setting “Procedures covered”, or add or map the column.',
  };
}
