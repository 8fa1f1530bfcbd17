/** Texts that the report prints and that seem to tell who somebody is: where they are, never what they say. */
import { detailFinder, namesOfLists, registerAddresses, TAKE_IT_OUT } from '../checks';
import { counted } from '../nouns';
import { firstSheet, registerCells, sheetAt, specOf, textAt } from '../register';
import type { Companions, Finding, Register, RegisterPart } from '../register';
import type { FreeText, TableDraft } from './context';
import { listedFirst } from './findings';
import { listed } from './words';

interface PrintedIn {
  readonly register: Register;
  readonly companions: Companions;
  /** The register's blocks as they were read, where they are at hand. */
  readonly parts?: readonly RegisterPart[];
}

/** One warning for the report, then one a cell; looks at each different text once, in steps. */
export function* printedTextSteps(
  drafts: readonly TableDraft[],
  { register, companions, parts }: PrintedIn,
): Generator<undefined, readonly Finding[], undefined> {
  const detailsIn = detailFinder(namesOfLists(companions.lists));
  /** Many cells say the same: "Learning to be confirmed". */
  const known = new Map<string, readonly string[]>();
  const cells = parts ? registerCells(parts) : registerAddresses(register);
  const found: Finding[] = [];
  const titles = new Set<string>();
  const looked = new Map<FreeText, Uint8Array>();
  for (const { column, rows, title } of printed(drafts)) {
    const isLooked = looked.get(column) ?? new Uint8Array(register.rowCount);
    looked.set(column, isLooked);
    for (const row of rows) {
      if (isLooked[row] === 1) continue;
      isLooked[row] = 1;
      const text = textAt(register[column], row);
      let kinds = known.get(text);
      if (!kinds) {
        known.set(text, (kinds = detailsIn(text)));
        yield;
      }
      if (kinds.length === 0) continue;
      titles.add(title);
      const ref = textAt(register.ref, row);
      found.push({
        ...{ rule: 'personal-data', severity: 'warning' },
        ...{ sheet: sheetAt(register, row).name, cell: cells.addressAt(row, column) },
        ...(ref === '' ? {} : { ref }),
        column: specOf(column).heading,
        message: `The report prints this text, which seems to include ${kinds.join(' and ')}.`,
        suggestion: TAKE_IT_OUT,
      });
    }
  }
  return found.length === 0 ? [] : [summary(register, found, titles), ...listedFirst(found)];
}

type Printed = NonNullable<TableDraft['prints']>[number] & Pick<TableDraft, 'title'>;

function printed(drafts: readonly TableDraft[]): readonly Printed[] {
  return drafts.flatMap(({ prints = [], title }) => prints.map((each) => ({ ...each, title })));
}

function summary(register: Register, found: readonly Finding[], titles: ReadonlySet<string>): Finding {
  const headings = [...new Set(found.flatMap(({ column = [] }) => column))];
  const perColumn = headings.map((heading) => {
    const count = found.filter(({ column }) => column === heading).length;
    return `${count.toLocaleString('en-GB')} in ${heading}`;
  });
  const texts = counted(found.length, 'text that seems', 'texts that seem');
  return {
    ...{ rule: 'personal-data-printed', severity: 'warning', sheet: firstSheet(register).name, cell: '' },
    message:
      `The report prints ${texts} to include names or other personal details: ${listed(perColumn)}. ` +
      `They are in ${listed([...titles].map((title) => `“${title}”`))}.`,
    suggestion:
      'Before you share the report, take them out of the register’s cells, which the findings list, and run it again.',
  };
}
