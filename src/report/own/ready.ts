/** Tables that a kind of report brings along: definitions in the form of the sheet `Tables`, read by the same reader. */
import type { Register, TableRow } from '../../register';
import type { TableEntry } from '../context';
import type { ReadyTable } from '../kinds';
import { ownTable } from './build';
import { readDefinition } from './readDefinition';

/** No table where the register can't have it, such as one on a procedure that it does not know. */
export function readyTable(ready: ReadyTable): TableEntry {
  const { id } = ready;
  return {
    id,
    build: (context) => {
      const { definition } = readDefinition(typedRow(ready, context.register), id, context);
      return definition ? ownTable(context, definition) : [];
    },
  };
}

/** As somebody would have typed it on the sheet. */
export function typedRow(ready: ReadyTable, register: Register): TableRow {
  const { instead } = ready;
  const where = instead && !isFilled(register, instead.without) ? instead.where : ready.where;
  const texts = { ...ready, ...(where === undefined ? {} : { where }) };
  return { sheet: '', cell: () => '', text: (key) => texts[key] ?? '' };
}

function isFilled(register: Register, column: NonNullable<ReadyTable['instead']>['without']): boolean {
  return register[column].codes.some((code) => code > 0);
}
