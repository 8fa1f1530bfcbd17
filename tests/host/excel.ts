import type { SheetModel, WorkbookModel } from '../../src/host';
import { newWorkbook } from '../../src/host';
import type { LoadedOffice, LoadOptions } from '../../src/host/node';
import { loadOffice } from '../../src/host/node';

export interface Opened extends LoadedOffice {
  readonly workbook: WorkbookModel;
  /** The model of a sheet by its name. */
  readonly sheet: (name?: string) => SheetModel;
}

/** Opens a workbook of empty sheets in the real client. */
export async function open(sheets: readonly string[] = ['Sheet1'], options: LoadOptions = {}): Promise<Opened> {
  const workbook = newWorkbook(sheets);
  const office = await loadOffice(workbook, options);
  return {
    ...office,
    workbook,
    sheet: (name = 'Sheet1') => {
      const found = workbook.sheets.find((sheet) => sheet.name === name);
      if (!found) throw new Error(`there is no sheet ${name}`);
      return found;
    },
  };
}

/** One run with one sync at its end; the function may load and gives a function that reads afterwards. */
export function inExcel<R>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => (() => R) | undefined,
): Promise<R | undefined> {
  return Excel.run(async (context) => {
    const read = batch(context, context.workbook.worksheets.getFirst());
    await context.sync();
    return read?.();
  });
}

/** The code with which a run fails, or `ok`. */
export async function codeOf(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Writes values into the first sheet from A1 on, or from the address's first cell. */
export async function write(values: readonly (readonly unknown[])[], at = 'A1'): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(at);
    range.getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).values = values.map((row) => [...row]);
    await context.sync();
  });
}

/** What the client reads of a range of the first sheet. */
export async function read(
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][]; text: string[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values,formulas,numberFormat,text');
    await context.sync();
    const { values, formulas, numberFormat, text } = range;
    return { values, formulas, numberFormat, text };
  });
}
