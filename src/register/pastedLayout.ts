/** Which columns of a pasted table are labels of its rows, and of what each column of figures is. */
import { must } from '../must';
import { foldKey } from './cells';
import { datedText } from './headingPeriods';
import { pastedColumns, type PastedColumn } from './pastedColumns';
import { pastedHeader } from './pastedHeader';
import { councilTest, headingsAmong, PASTED_COLUMNS, requireMapped, type PastedKey } from './pastedWords';

export interface PastedLayout {
  /** What the table calls its columns, and the figures of its rows, each once. */
  readonly headings: readonly PastedHeading[];
  /** The table's name of a figure. */
  readonly headingOf: (key: FigureKey) => string;
  /** The first row below the headings. */
  readonly firstRow: number;
  readonly council?: number;
  readonly period?: number;
  readonly measure?: number;
  /** A period stands once for the rows below it: its column is left of the councils' or the measures'. */
  readonly isPeriodSpanning: boolean;
  readonly figures: readonly FigureColumn[];
  /** What a label in the column of measures says. */
  readonly labelOf: (text: string) => { readonly period: string; readonly key?: FigureKey };
  /** The one period that headings or title name; '' where they name none or several. */
  readonly tablePeriod: string;
}

export interface PastedHeading {
  /** The name by which it can be mapped. */
  readonly theirs: string;
  /** As it is shown: years and councils that share a meaning together. */
  readonly shown: string;
  /** Absent where it isn't used. */
  readonly key?: PastedKey;
}

export type FigureKey = Exclude<PastedKey, 'council' | 'period' | 'measure' | 'value'>;

/** A column of figures. Council and period are '' where the rows have them. */
export interface FigureColumn {
  readonly index: number;
  readonly council: string;
  readonly period: string;
  /** Absent where each row says what it is of. */
  readonly key?: FigureKey;
}

type Mapping = Readonly<Record<string, string>>;

/** undefined where no row of headings stands above figures. @throws Problem `bad-mapping` */
export function pastedLayout(
  rows: readonly (readonly string[])[],
  known: readonly string[],
  mapping: Mapping,
): PastedLayout | undefined {
  const isCouncil = councilTest(known);
  const header = pastedHeader(rows, (texts) => headingsAmong(texts, isCouncil, mapping));
  if (!header) return undefined;
  const body = rows.slice(header.body);
  const { columns, labels, meaning } = pastedColumns(header.headings, body, isCouncil, mapping);
  requireMapped([...columns.map(({ wording }) => wording), ...labels], mapping);
  const indexOf = (wanted: PastedKey): number | undefined => columns.find(({ key }) => key === wanted)?.index;
  const [council, period, measure] = [indexOf('council'), indexOf('period'), indexOf('measure')];
  const periods = new Set(columns.flatMap((column) => column.period || []));
  const labelled = labels.map((wording) => ({ wording, key: meaning(wording) }));
  return {
    headings: headingsOf([...columns, ...labelled], measure !== undefined),
    headingOf: (key) => [...columns, ...labelled].find((one) => one.key === key)?.wording.rest ?? headingOf(key),
    firstRow: header.body,
    ...(council === undefined ? {} : { council }),
    ...(period === undefined ? {} : { period }),
    ...(measure === undefined ? {} : { measure }),
    isPeriodSpanning: period === undefined || period < Math.max(council ?? -1, measure ?? -1),
    figures: columns.flatMap((column) => figureColumn(column, measure !== undefined)),
    labelOf: (text) => {
      const { period: of, rest } = datedText(text);
      const key = rest === '' ? undefined : meaning({ text, rest });
      return { period: of, ...(isFigureKey(key) ? { key } : {}) };
    },
    tablePeriod: periods.size === 0 ? header.titlePeriod : periods.size === 1 ? [...periods].join('') : '',
  };
}

function figureColumn({ index, council, period, key, wording }: PastedColumn, hasMeasures: boolean): FigureColumn[] {
  const at = { index, council, period };
  if (isFigureKey(key)) return [{ ...at, key }];
  const isOfRows = key === 'value' || (key === undefined && wording.rest === '');
  return hasMeasures && isOfRows ? [at] : [];
}

function isFigureKey(key: string | undefined): key is FigureKey {
  return key !== undefined && FIGURE_KEYS.has(key);
}

const FIGURE_KEYS: ReadonlySet<string> = new Set(
  PASTED_COLUMNS.map(({ key }) => key).filter((key) => !['council', 'period', 'measure', 'value'].includes(key)),
);

/** Our heading of a figure that the table doesn't name. */
function headingOf(wanted: FigureKey): string {
  return must(
    PASTED_COLUMNS.find(({ key }) => key === wanted),
    `the column ${wanted}`,
  ).heading;
}

/** Headings that differ by their period or council alone are one. */
function headingsOf(
  named: readonly (Pick<PastedColumn, 'wording' | 'key'> & Partial<PastedColumn>)[],
  hasMeasures: boolean,
): readonly PastedHeading[] {
  const groups = new Map<string, typeof named>();
  for (const one of named) {
    const id = `${foldKey(one.wording.rest)} ${one.wording.rest === '' && one.council ? 'council' : ''}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [{ wording, key, council, period }] = group as [(typeof named)[number]];
    const names = [...new Set(group.map((one) => (wording.rest === '' ? one.wording.text : wording.rest)))];
    // Nothing is left to say of what they are where their rows do.
    const across =
      hasMeasures && wording.rest === '' ? (council ? 'council' : period ? 'period' : undefined) : undefined;
    const isUnused = key === undefined || key === 'unused' || (key === 'value' && !hasMeasures);
    const used = isUnused ? across : key;
    return { theirs: wording.rest || wording.text, shown: names.join(', '), ...(used ? { key: used } : {}) };
  });
}
