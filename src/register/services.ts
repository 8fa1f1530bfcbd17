/**
 * Which of the council's services a sheet is about, as its name, its titles and its headings tell. It decides whose
 * procedure a complaint is under where no column does, and which one “Statutory” means.
 */
import type { BuiltInId } from '../calendar';
import { cellText, foldWords } from './cells';
import type { Header } from './header';

export interface Service {
  /** As a sentence has it. */
  readonly name: string;
  /** The procedure of its complaints. */
  readonly procedure: BuiltInId;
  /** Told only by the column that parts its complaints from others: the sheet has others. */
  readonly isOfSome?: true;
}

interface ServiceWords extends Service {
  /** In the name of a sheet or table, or in a title above the headings. */
  readonly inTitle: RegExp;
  /** In a heading, where it can be of this service only. */
  readonly inHeading?: RegExp;
}

/** Words as `foldWords` leaves them. */
const SERVICES: readonly ServiceWords[] = [
  {
    ...{ name: 'children’s services', procedure: 'statutory' },
    inTitle:
      /\b(?:child|children|childrens|young people|csc|cypf?s?|fostering|adoption|send|families|corporate parent(?:s|ing)?)\b/,
    inHeading: /\b(?:child|children|childrens|young person)\b/,
  },
  {
    ...{ name: 'adult social care', procedure: 'adult-social-care' },
    inTitle: /\b(?:adults?|asc|older people)\b/,
    inHeading: /\badults?\b|\bcommissioned (?:care )?provider\b|\bagreed time ?(?:scales?|frames?)\b/,
  },
  {
    ...{ name: 'housing', procedure: 'housing' },
    inTitle: /\bhousing\b(?! benefits?\b)|\b(?:landlord|tenants?|tenancy|leaseholders?)\b/,
    inHeading: /\b(?:hos|housing ombudsman|landlord|tenants?|tenancy|leaseholders?)\b/,
  },
  { ...{ name: 'public health', procedure: 'public-health' }, inTitle: /\bpublic health\b/ },
  { ...{ name: 'the council’s corporate complaints', procedure: 'corporate' }, inTitle: /\bcorporate\b(?! parent)/ },
];

/** The one service that the sheet speaks of; undefined where it names none, or more than one. */
export function serviceOf(header: Header): Service | undefined {
  const { outline, table, headerRow, headings, column, columnOf } = header;
  const { used, head, name } = outline;
  const above = used ? head.slice(0, Math.max(0, headerRow - used.row)).flatMap((row) => row.map(cellText)) : [];
  const titles = [name, ...(table ? [table.name] : []), ...above].map(foldWords);
  const folded = headings.map(foldWords);
  const speaksOf = ({ inTitle, inHeading }: ServiceWords, words: readonly string[]): boolean =>
    titles.some((title) => inTitle.test(title)) ||
    (inHeading !== undefined && words.some((heading) => inHeading.test(heading)));
  const [service, ...others] = SERVICES.filter((one) => speaksOf(one, folded));
  if (!service || others.length > 0) return undefined;
  const parting = columnOf.get('landlord');
  const beside = folded.filter((_, index) => index + column !== parting);
  return speaksOf(service, beside) ? service : { ...service, isOfSome: true };
}
