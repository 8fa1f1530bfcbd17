// What a row is, as the rules ask for it. `row` is the index of the representation.
import { hasPanel, PANEL_STAGE } from '../calendar';
import { must } from '../must';
import { codeAt, dayAt, rowAt, TYPE_CODE } from '../register';
import type { Register } from '../register';

export function isComplaint({ recordType }: Register, row: number): boolean {
  return recordType.codes[row] === TYPE_CODE.Complaint;
}

/** 0 = the row has no stage. */
export function stageOf({ stage }: Register, row: number): number {
  return codeAt(stage.codes, row);
}

/** Tells of a complaint whether it is before a review panel. */
export function panels({ stage, procedure, procedures }: Register): (row: number) => boolean {
  const withPanel = new Set(procedures.flatMap((one, index) => (hasPanel(one) ? [index + 1] : [])));
  return (row) => stage.codes[row] === PANEL_STAGE && withPanel.has(codeAt(procedure.codes, row));
}

export function isAnswered({ response }: Register, row: number): boolean {
  return dayAt(response, row) > 0;
}

/** What the rows of a case have in common: their Case ref, blind to case. */
export function caseKey({ caseRef }: Register, row: number): string {
  return refKey(caseRef[row]);
}

/** References are compared blind to case. */
export function refKey(ref = ''): string {
  return ref.toLowerCase();
}

/** The representations of a row of a sheet, as Excel numbers it; found when first asked for. */
export function rowsOfSheets({
  sheets,
  sheetOf,
  rowOf,
}: Register): (sheet: string, sheetRow: number) => readonly number[] {
  let known: ReadonlyMap<string, Map<number, number[]>> | undefined;
  const find = (): NonNullable<typeof known> => {
    // Two tables of a sheet are two sheets of the register with one name.
    const byName = new Map(sheets.map(({ name }) => [name, new Map<number, number[]>()]));
    const bySheet = sheets.map(({ name }) => must(byName.get(name), `the rows of ${name}`));
    for (let row = 0; row < rowOf.length; row++) {
      const rows = must(bySheet[codeAt(sheetOf, row)], 'the sheet of a row');
      const sheetRow = rowAt(rowOf, row);
      const others = rows.get(sheetRow);
      if (others) others.push(row);
      else rows.set(sheetRow, [row]);
    }
    return byName;
  };
  return (sheet, sheetRow) => (known ??= find()).get(sheet)?.get(sheetRow) ?? [];
}
