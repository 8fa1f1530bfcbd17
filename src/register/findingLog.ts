/** Collects findings, and of each kind only so many that a hostile register cannot fill the memory with them. */
import type { ReadingFinding } from './readingFindings';

export interface FindingLog {
  /** `make` is called only while fewer of the kind are kept than may be. */
  add(kind: string, make: () => ReadingFinding): void;
  /** All findings in the order in which they came; the last of a full kind says how many more there are. */
  all(): readonly ReadingFinding[];
}

const MOST_OF_A_KIND = 1000;

export function findingLog(most = MOST_OF_A_KIND): FindingLog {
  const findings: ReadingFinding[] = [];
  const kinds = new Map<string, { count: number; readonly first: ReadingFinding }>();
  return {
    add(kind, make) {
      const known = kinds.get(kind);
      if (known && ++known.count > most) return;
      const finding = make();
      findings.push(finding);
      if (!known) kinds.set(kind, { count: 1, first: finding });
    },
    all() {
      const full = [...kinds.values()].filter(({ count }) => count > most);
      return [...findings, ...full.map(({ count, first }) => more(first, count - most))];
    },
  };
}

/**
 * The value of a list column as a finding may repeat it, or nothing where it could hold a personal detail: a title or a name, an
 * address, a number as long as a telephone's. Findings stand in a workbook that is published.
 */
export function shownValue(text: string): { readonly value?: string } {
  if (text.length > 40) return {};
  const rest = text.replace(PART_OF_A_COUNCIL, '');
  return PERSONAL.some((pattern) => pattern.test(rest)) ? {} : { value: text };
}

/** True for a text with an address, a title before a name, or a number as long as a telephone's. */
export function holdsContactDetail(text: string): boolean {
  return CONTACT.some((pattern) => pattern.test(text));
}

/** Capitalised words that end as the name of a team does: "Transition Team", but not "Team of Jane Example". */
const PART_OF_A_COUNCIL =
  /(?:\b\p{Lu}[\p{L}'’-]*\s+(?:(?:and|of|for|the|in)\s+)?){1,5}(?:Teams?|Services?|Units?|Cent(?:re|er)s?|Hubs?|Panel|Department|Directorate)\b/gu;

const CONTACT = [
  /@/,
  /\b(?:mr|mrs|ms|miss|mx|dr|sir|rev)\b/i,
  /\d[\d\s]{8,38}\d/,
  /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i,
];
const PERSONAL = [
  ...CONTACT,
  /\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.?)*\s+\p{Lu}[\p{Ll}'’-]+/u,
  /\b\p{Lu}\.\s*\p{Lu}[\p{Ll}'’-]+/u,
];

function more(first: ReadingFinding, count: number): ReadingFinding {
  const where = first.column === undefined ? '' : ` in ${first.column}`;
  return {
    rule: first.rule,
    severity: first.severity,
    sheet: first.sheet,
    cell: '',
    ...(first.column === undefined ? {} : { column: first.column }),
    message: `${count.toLocaleString('en-GB')} more of the same kind${where} are not listed.`,
    others: count,
  };
}
