/**
 * What the cells of one column say of another ("Closed - Upheld" under Status): recorded there where nothing else is
 * (REGISTER.md, "Words").
 */
import { must } from '../must';
import { counted } from '../nouns';
import { codeAt } from './at';
import type { ColumnKey, RegisterColumns } from './columns';
import { UNREADABLE } from './choiceReader';
import { specOf } from './headings';
import type { Places } from './places';
import type { ReadingFinding } from './readingFindings';
import { addressOf } from './registerRows';
import type { GivenKind } from './valueWording';

/** The codes that the column `from` says of the column `to`; 0 = nothing. */
export interface GivenColumn {
  readonly from: ColumnKey;
  readonly to: GivenKind;
  readonly codes: Uint8Array;
}

/**
 * Fills blank cells of `columns`, the first of `given` first; a cell that says something itself, or was not understood,
 * stays. Answers with the columns that now hold something, and with what was filled and what disagrees.
 */
export function fillGiven(
  columns: RegisterColumns,
  given: readonly GivenColumn[],
  places: Places,
): { readonly told: ReadonlySet<ColumnKey>; readonly findings: readonly ReadingFinding[] } {
  const told = new Set<ColumnKey>();
  const findings: ReadingFinding[] = [];
  for (const { from, to, codes } of given) {
    const own = columns[to].codes;
    let filled = 0;
    const contrary: number[] = [];
    codes.forEach((code, row) => {
      if (code === 0) return;
      const known = recordedAt(to, own, row, places);
      if (known === 0) {
        own[row] = code;
        filled += 1;
      } else if (known !== code && known !== UNREADABLE) contrary.push(row);
    });
    const [first] = contrary;
    if (filled > 0) {
      told.add(to);
      findings.push({
        ...takenFrom(from, to, filled),
        sheet: must(places.sheets[0], 'a sheet of the register').name,
        cell: '',
      });
    }
    if (first !== undefined)
      findings.push({ ...disagreement(from, to, contrary.length), ...cellAt(places, first, from) });
  }
  return { told, findings };
}

/** The stage of a row may come from the sheet's form. */
function recordedAt(to: GivenKind, codes: Uint8Array, row: number, { stageAt }: Places): number {
  return (to === 'stage' ? stageAt(row) : 0) || codeAt(codes, row);
}

type Said = Omit<ReadingFinding, 'sheet' | 'cell'>;

function takenFrom(from: ColumnKey, to: ColumnKey, rows: number): Said {
  const [source, target] = [specOf(from).heading, specOf(to).heading];
  return {
    ...{ rule: 'taken-from-other-column', severity: 'note', column: target },
    message: `${target} is taken from ${source} in ${counted(rows, 'row')}: the cell says both, and no other cell says it.`,
    suggestion: 'Nothing need be done if that is right.',
  };
}

function disagreement(from: ColumnKey, to: ColumnKey, rows: number): Said {
  const [source, target] = [specOf(from).heading, specOf(to).heading];
  return {
    ...{ rule: 'columns-disagree', severity: 'warning', column: source },
    message: `${source} says another ${target} than the column ${target} does, in ${counted(rows, 'row')}. The column ${target} counts.`,
    suggestion: `Correct ${source} or ${target}.`,
  };
}

function cellAt(places: Places, row: number, key: ColumnKey): Pick<ReadingFinding, 'sheet' | 'cell'> {
  const { block, index } = places.at(row);
  return { sheet: block.source.sheet, cell: addressOf(block, key, index) };
}
