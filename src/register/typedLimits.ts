/** What the two cells Limit and Limit extended say together: as they are typed, or nothing with the reason. */
import { fixed, type Allowed, type TimeUnit } from '../calendar';

/** Why the cells can't be used, and which of them it is. */
interface Refused {
  readonly key: 'limit' | 'extended';
  readonly message: (text: string, procedure: string) => string;
  readonly suggestion: string;
}

/** `unit` is the one of the column Unit; undefined where that says none. */
export function typedLimit(
  limit: string,
  extended: string,
  unit: TimeUnit | undefined,
): { readonly allowed: Allowed; readonly unit: TimeUnit } | Refused {
  const [length, longer] = [amountIn(limit), amountIn(extended)];
  if (length === undefined) return refused('limit', NO_AMOUNT);
  if (longer === undefined) return refused('extended', NO_AMOUNT);
  if (typeof length === 'string') {
    return longer === 'none' || longer === length
      ? { allowed: length, unit: unit ?? 'working days' }
      : refused('extended', 'Leave it empty where the limit is no number.');
  }
  const counted = unit ?? specific(length) ?? 'working days';
  if (!isIn(length, counted))
    return refused('limit', `Enter the number alone, and its unit under Unit, where it is ${counted}.`);
  if (longer === 'none') return { allowed: fixed(length.n), unit: counted };
  if (longer === 'agreed') return refused('extended', 'Enter a number of days, or “agreed” for both limits.');
  if (!isIn(longer, counted))
    return refused('extended', `Enter the number alone, and its unit under Unit, where it is ${counted}.`);
  if (longer.n < length.n)
    return refused('extended', `Enter all the time there is when extended, ${length.n} or more.`);
  return { allowed: fixed(length.n, longer.n), unit: counted };
}

const NO_AMOUNT = 'Enter a whole number from 1 to 999, “agreed”, or nothing for no limit.';

function refused(key: Refused['key'], suggestion: string): Refused {
  const message = (text: string, procedure: string): string =>
    `“${text}” can’t be used here, so this row changes nothing of ${procedure}.`;
  return { key, message, suggestion };
}

interface Amount {
  readonly n: number;
  /** As it is typed behind the number: `days` can be any, and '' too. */
  readonly unit: TimeUnit | 'days' | '';
}

const AMOUNT = /^(\d{1,3})(?: ((?:(?:working|calendar|school) )?days?|months?))?$/i;

/** A number, `agreed`, or no limit; undefined for what is none of them. */
function amountIn(text: string): Amount | 'agreed' | 'none' | undefined {
  if (text === '' || /^(?:none|no limit|-|–)$/i.test(text)) return 'none';
  if (/^(?:as )?agreed(?: date)?$/i.test(text)) return 'agreed';
  const [, digits, unit = ''] = AMOUNT.exec(text) ?? [];
  const n = Number(digits);
  return n > 0
    ? { n, unit: unit === '' ? '' : (`${unit.toLowerCase().replace(/s$/, '')}s` as Amount['unit']) }
    : undefined;
}

/** The unit behind the number, where it can be one only. */
function specific({ unit }: Amount): TimeUnit | undefined {
  return unit === '' || unit === 'days' ? undefined : unit;
}

function isIn({ unit }: Amount, counted: TimeUnit): boolean {
  return unit === '' || unit === counted || (unit === 'days' && counted !== 'months');
}
