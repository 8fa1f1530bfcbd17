/** `self-assessment`: what the Codes ask of the yearly report that no register holds, and where it belongs. */
import type { TableEntry } from '../context';

const ROWS = [
  ['Self-assessment against the Complaint Handling Code', '8.1 a', 'Add the council’s self-assessment of this year.'],
  ['Findings that the council did not comply with the Code', '8.1 c', 'Add each finding and what was done, or “None”.'],
  ['The Ombudsman’s annual letter', '8.1 e', 'Add the letter, or a link to it.'],
  ['Other reports of the Ombudsman about the council', '8.1 f', 'Add each report or a link to it, or “None”.'],
  ['Response of the governing body to this report', '8.2', 'Add the response once the governing body has given it.'],
] as const;

export const selfAssessment: TableEntry = {
  id: 'self-assessment',
  build: () => [
    {
      id: 'self-assessment',
      title: 'What the council adds to this report',
      columns: [
        { heading: 'Part of the report', kind: 'text' },
        { heading: 'Paragraph of the Code', kind: 'text' },
        { heading: 'To be added by the council', kind: 'long text' },
      ],
      rows: ROWS,
      total: false,
      sentences: [
        {
          id: 'self-assessment.place',
          text: 'The council’s self-assessment and the governing body’s response belong here; they are published with this report.',
          figures: [],
        },
      ],
      noteTexts: [
        'The paragraphs are those of the Complaint Handling Code of the Local Government and Social Care Ombudsman; the Housing Ombudsman’s Code asks for a self-assessment and the governing body’s response too. What 8.1 b and d ask for, performance and service improvement, is in the other sections.',
      ],
      whenEmpty: '',
    },
  ],
};
