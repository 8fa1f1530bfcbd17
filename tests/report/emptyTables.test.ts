/** What a report says where it has nothing to show: once, and of no period that the register does not hold. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/report';
import { BEGINS_2021, BEGINS_2022, reportOf } from './reportOf';

const ONE_ADR = [{ 'Record type': 'ADR' }];

describe.each(KINDS.map(({ id }) => id))('an empty table of the %s', (kind) => {
  it.each([
    ['of the register', BEGINS_2021],
    ['before the register', BEGINS_2022],
  ])('says once that there is nothing, beside a year %s', (_, begins) => {
    const { report } = reportOf(kind, ONE_ADR, begins);
    const empty = report.sections.flatMap(({ tables }) => tables).filter(({ rows }) => rows.length === 0);
    for (const { id, sentences, whenEmpty } of empty) {
      const said = [...sentences.map(({ text }) => text), whenEmpty].filter((text) => text !== '');
      const subjects = said.map((text) => /^No (.*?) (?:were|are)\b.*?(?= in |$)/.exec(text)?.[0] ?? text);
      expect(said, id).not.toEqual([]);
      expect(new Set(subjects).size, `${id}: ${said.join(' ')}`).toBe(said.length);
      if (begins === BEGINS_2022) expect(said.join(' '), id).not.toMatch(/or 2021\/22/);
    }
  });
});
