// The sheets on which a council defines its own tables and reports, as the pane and a new register make them.
import { REPORT_COLUMNS, TABLES_COLUMNS } from '../register';
import { CHARTS, SHOWN } from '../report';
import { COUNT, oneOf } from './entryRules';
import { figure, longText, text, type TemplateColumn, type TemplateSheet } from './templateSheets';

function tablesColumn({ key, heading }: (typeof TABLES_COLUMNS)[number]): TemplateColumn {
  switch (key) {
    case 'columns':
    case 'where':
      return longText(heading);
    case 'top':
      return figure(heading, '0', COUNT);
    case 'total':
      return text(heading, oneOf(['Yes', 'No']));
    case 'chart':
      return text(heading, oneOf(CHARTS));
    default:
      return text(heading);
  }
}

export const DEFINITION_SHEETS: readonly TemplateSheet[] = [
  {
    ...{ id: 'tables', name: 'Tables', table: 'Tables', title: 'Tables of your own' },
    help:
      'One row a table, added by the pane or typed: its title, such as “Complaints by team”, a grouping, such as Team, and ' +
      'its columns, such as “Received; % in time”. Every report shows the tables at its end, unless the sheet Report puts ' +
      'them elsewhere.',
    columns: TABLES_COLUMNS.map(tablesColumn),
  },
  {
    ...{ id: 'report', name: 'Report', table: 'Report', title: 'What your reports contain' },
    help:
      'One row a table of a report, in the order in which they are shown. Move rows, rename sections and add titles from the ' +
      'sheet Tables. Under Show, No leaves a table out, and If any shows it only where it counts something.',
    columns: REPORT_COLUMNS.map(({ key, heading }) => text(heading, ...(key === 'show' ? [oneOf(SHOWN)] : []))),
  },
];
