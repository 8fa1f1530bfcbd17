/** Periods of two dates within sentences: what happens "in 2022/23" happens "from 15 April 2022 to 31 December 2022". */
import type { TableDraft } from './context';

const DATE = String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`;
const IN_DATES = new RegExp(String.raw`\b([Ii])n (?=${DATE} to ${DATE}\b)`, 'g');

/** The table with the right word before every period of two dates. */
export function withDates(draft: TableDraft): TableDraft {
  const { sentences, noteTexts, marks, whenEmpty, chart } = draft;
  return {
    ...draft,
    sentences: sentences.map((sentence) => ({ ...sentence, text: fromDates(sentence.text) })),
    noteTexts: noteTexts.map(fromDates),
    ...(marks ? { marks: marks.map((mark) => ({ ...mark, text: fromDates(mark.text) })) } : {}),
    whenEmpty: fromDates(whenEmpty),
    ...(chart ? { chart: { ...chart, title: fromDates(chart.title), description: fromDates(chart.description) } } : {}),
  };
}

function fromDates(text: string): string {
  return text.replace(IN_DATES, (_, first: string) => (first === 'I' ? 'From ' : 'from '));
}
