import { readDefinition, type ReadTable } from '../../../src/report/own/readDefinition';
import { typedRow } from '../../../src/report/own/ready';
import type { ReadyTable } from '../../../src/report/kinds';
import type { ReadWorkbook } from '../../builders/workbook';

/** A table of a kind, read against a workbook. */
export function ready(table: ReadyTable, read: ReadWorkbook): ReadTable {
  return readDefinition(typedRow(table, read.register), table.id, read);
}
