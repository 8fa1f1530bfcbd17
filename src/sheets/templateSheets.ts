// The sheets of a new register: their columns, the lists that these choose from, and rules for what is typed.
import { isFixed, PROCEDURES, timeLimit, type Procedure, type TimeLimit } from '../calendar';
import {
  ALLOWED_VALUES,
  COLUMNS,
  PROCEDURE_CHOICES,
  PROCEDURE_HEADINGS,
  OMBUDSMAN_COLUMNS,
  SETTING_EFFECTS,
  SETTINGS,
} from '../register';
import type { ContentColumn } from './content';
import { ANY_DAY, AMOUNT, choiceOf, COUNT, namesFrom, oneOf, PAST_DAY, SHARE, type Entry } from './entryRules';
import { LIST_NAMES, STARTING_NAMES } from './templateLists';

export interface TemplateColumn {
  readonly heading: string;
  readonly kind: ContentColumn['kind'];
  /** Number format of the entries. */
  readonly format?: string;
  readonly entry?: Entry;
}

export interface TemplateSheet {
  readonly id: string;
  readonly name: string;
  readonly table: string;
  readonly title: string;
  /** What the sheet is for, in a sentence or two. */
  readonly help: string;
  readonly columns: readonly TemplateColumn[];
  /** Absent = one blank row. */
  readonly rows?: readonly (readonly string[])[];
  /** Rules for single cells: by row below the headings, in one column. */
  readonly entries?: { readonly column: number; readonly rules: readonly (Entry | undefined)[] };
}

const DATE = 'dd/mm/yyyy';
export const text = (heading: string, entry?: Entry): TemplateColumn => ({
  heading,
  kind: 'text',
  ...(entry ? { entry } : {}),
});
export const longText = (heading: string): TemplateColumn => ({ heading, kind: 'long text' });
const date = (heading: string, entry = ANY_DAY): TemplateColumn => ({ heading, kind: 'text', format: DATE, entry });
export const figure = (heading: string, format: string, entry?: Entry): TemplateColumn => ({
  ...{ heading, kind: 'figure', format },
  ...(entry ? { entry } : {}),
});

const CHOICES: Readonly<Partial<Record<(typeof COLUMNS)[number]['kind'], readonly string[]>>> = ALLOWED_VALUES;

/** Texts that are sentences, not a word or a number. */
const LONG: ReadonlySet<string> = new Set(['issue', 'learning', 'lgscoReason', 'complimentText', 'action']);

function registerColumn(column: (typeof COLUMNS)[number]): TemplateColumn {
  const { key, heading, kind } = column;
  const choices = CHOICES[kind];
  if (choices) return text(heading, oneOf(choices));
  if (kind === 'date') return date(heading, key === 'received' ? PAST_DAY : ANY_DAY);
  if (kind === 'money') return figure(heading, '£#,##0.00', AMOUNT);
  const list = 'list' in column ? column.list : undefined;
  if (kind === 'name' && list !== undefined && list !== 'Service area')
    return text(heading, namesFrom('Lists', list, 'Warning'));
  if (LONG.has(key)) return longText(heading);
  return kind === 'text' ? { ...text(heading), format: '@' } : text(heading);
}

function procedureColumn(heading: string): TemplateColumn {
  const choices = PROCEDURE_CHOICES[heading];
  if (choices) return text(heading, oneOf(choices));
  return heading === 'From' ? date(heading) : text(heading);
}

/** A built-in procedure as its rows of the sheet would have it; one without a limit has a row for it. */
function procedureRows(procedure: Procedure): readonly (readonly string[])[] {
  const { name, aliases, noun, law, ombudsman, reportTitle, limits } = procedure;
  const shown: readonly TimeLimit[] = limits.length > 0 ? limits : [timeLimit('Stage 1', 'none')];
  return shown.map((limit, index) => {
    const isFirst = index === 0;
    const cells: Readonly<Record<string, string>> = {
      Procedure: name,
      Aliases: isFirst ? aliases.join('; ') : '',
      Step: limit.step,
      Limit: isFixed(limit) ? String(limit.allowed.length) : limit.allowed === 'agreed' ? 'agreed' : '',
      'Limit extended':
        isFixed(limit) && limit.allowed.extended !== limit.allowed.length ? String(limit.allowed.extended) : '',
      Unit: limit.unit,
      'Runs from': limit.runsFrom,
      'First day': String(limit.firstDay),
      'Closed limit day': limit.closedLimitDay,
      'Answered by': limit.answeredBy,
      Holidays: limit.holidays,
      ...(isFirst ? { Noun: noun.one, Law: law, Ombudsman: ombudsman, 'Report title': reportTitle } : {}),
    };
    return PROCEDURE_HEADINGS.map((heading) => cells[heading] ?? '');
  });
}

function ombudsmanColumn({ heading, kind }: (typeof OMBUDSMAN_COLUMNS)[number]): TemplateColumn {
  if (kind === 'name') return text(heading);
  if (kind === 'count') return figure(heading, '#,##0', COUNT);
  return kind === 'per people' ? figure(heading, '#,##0.0', AMOUNT) : figure(heading, '0%', SHARE);
}

export const REGISTER_SHEETS: readonly TemplateSheet[] = [
  {
    ...{ id: 'register', name: 'Register', table: 'Register', title: 'Complaints register' },
    help:
      'One row a representation at a stage: a case that goes to stage 2 gets a new row with the same Case ref. ' +
      'Ref, Record type, Date received and Team are needed, and no names of complainants.',
    columns: COLUMNS.map(registerColumn),
  },
  {
    ...{ id: 'lists', name: 'Lists', table: 'Lists', title: 'Lists of official names' },
    help:
      'The names that the register offers: put your own in place of these, keep the rows of a list together, and give ' +
      'former names under Aliases, separated by semicolons. The Group of a team is its service area.',
    columns: [text('List', oneOf(LIST_NAMES)), text('Name'), text('Aliases'), text('Group'), date('From'), date('To')],
    rows: STARTING_NAMES.map(({ list, name, group = '' }) => [list, name, '', group, '', '']),
  },
  {
    ...{ id: 'settings', name: 'Settings', table: 'Settings', title: 'Settings of the reports' },
    help: 'What is left blank keeps its default. Time limits are on the sheet Procedures.',
    columns: [text('Setting'), text('Value'), date('From'), longText('What it changes')],
    rows: SETTINGS.filter(({ kind }) => kind !== 'limits').map(({ key, name }) => [name, '', '', SETTING_EFFECTS[key]]),
    entries: { column: 1, rules: SETTINGS.filter(({ kind }) => kind !== 'limits').map(choiceOf) },
  },
  {
    ...{ id: 'procedures', name: 'Procedures', table: 'Procedures', title: 'Procedures and their time limits' },
    help:
      'One row a procedure and step, filled in with what the law and the Codes say. Change a limit here, or add rows: for ' +
      'a procedure of your own, or with a first day under From for a limit that changes. No limit: no timeliness.',
    columns: PROCEDURE_HEADINGS.map(procedureColumn),
    rows: PROCEDURES.flatMap(procedureRows),
  },
  {
    ...{ id: 'benchmarks', name: 'Benchmarks', table: 'Benchmarks', title: 'Published figures of other councils' },
    help: 'One row a council and period, as they have published it. The row of your own council is worked out.',
    columns: [
      text('Council'),
      text('Period'),
      figure('Complaints received', '#,##0', COUNT),
      figure('Upheld %', '0%', SHARE),
      figure('In time %', '0%', SHARE),
      ...['Upheld', 'Closed', 'In time', 'Due'].map((heading) => figure(heading, '#,##0', COUNT)),
      longText('Source'),
    ],
  },
  {
    ...{ id: 'ombudsman', name: 'Ombudsman', table: 'Ombudsman', title: 'Published figures of the Ombudsman' },
    help:
      'One row an authority and period, as the Local Government and Social Care Ombudsman (LGSCO) has published it: your ' +
      'own council and those to compare it with.',
    columns: OMBUDSMAN_COLUMNS.map(ombudsmanColumn),
  },
  {
    ...{ id: 'context', name: 'Context', table: 'Context', title: 'Figures that are not in the register' },
    help: 'Contacts, referrals, assessments: one row a measure and period, such as Contacts, 2022/23, 9,480.',
    columns: [text('Measure'), text('Period'), text('Group'), figure('Value', '#,##0', AMOUNT)],
  },
  {
    ...{
      id: 'previous-year',
      name: 'Previous year',
      table: 'Previous_year',
      title: 'Published figures of earlier years',
    },
    help: 'For years whose rows are not in the register: what was published, or Not recorded.',
    columns: [
      ...['Table', 'Measure', 'Group'].map((heading) => text(heading)),
      figure('Value', 'General'),
      ...['Period', 'Procedure', 'Stage'].map((heading) => text(heading)),
    ],
  },
  {
    ...{ id: 'holidays', name: 'Holidays', table: 'Holidays', title: 'Closed days' },
    help:
      "Days on which the council is closed besides England's bank holidays, which are known. They move the time limits of " +
      'the procedures named, separated by semicolons; where none is named, of all but those set by law.',
    columns: [date('Date'), text('Name'), text('Procedures')],
  },
];
