/** Where the register counts another number of the own authority's cases than the Ombudsman published. */
import { compareRatios, type Figure } from '../figures';
import { must } from '../must';
import type { Finding } from '../register';
import { show, type ReportContext } from './context';
import { headingOf, COUNT_KEYS, countedFigure, countedYear, ombudsmanFigures, typedFigure } from './ombudsmanFigures';

/** A finding a cell; none of a period of which the register knows only a part. */
export function ombudsmanFindings(context: ReportContext): readonly Finding[] {
  const figures = ombudsmanFigures(context);
  return (figures?.periods ?? []).flatMap((period) => {
    const row = figures?.own?.at(period);
    const year = countedYear(context, period);
    if (!row || !year || year.isPart || year.apart !== undefined) return [];
    return COUNT_KEYS.flatMap((key): readonly Finding[] => {
      const [published, counted] = [typedFigure(row, key), countedFigure(context, year, key)];
      if (!differs(published, counted)) return [];
      return [
        {
          rule: 'ombudsman-differs',
          // The Ombudsman also counts complaints that a council never hears of; what it upheld, councils know.
          severity: key === 'upheld' || key === 'notUpheld' ? 'warning' : 'note',
          sheet: 'Ombudsman',
          cell: must(row.cells[key], 'the cell of a published figure'),
          column: headingOf(key),
          message: `The Ombudsman published ${show(context, published).text} for ${period.label}, but the register has ${show(context, counted).text}. The report shows both.`,
          suggestion: 'Check the figure, and the LGSCO rows of the register with their decisions and dates.',
        },
      ];
    });
  });
}

/** Not where rows that could not be read may explain it. */
function differs({ ratio: published }: Figure, { ratio: counted, unread }: Figure): boolean {
  if (!published || !counted) return false;
  const { low = counted, high = counted } = unread ?? {};
  return compareRatios(published, low) < 0 || compareRatios(published, high) > 0;
}
