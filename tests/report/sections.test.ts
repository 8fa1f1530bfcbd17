/** Sections are switched off by the setting `Sections left out`, and left out where nothing is known for them. */
import { describe, expect, it } from 'vitest';
import { KINDS, refuseEmpty } from '../../src/report';
import type { RawRow } from '../builders/workbook';
import { reportOf } from './reportOf';

/** All that the tables of a service summary rest on. */
const WHOLE: RawRow = {
  'Date of response': '2022-05-10',
  Outcome: 'Upheld',
  'Service area': 'Front door',
  'Primary theme': 'Delay',
  'Root cause': 'Training',
};

const sectionsOf = (
  leftOut: string,
  row = WHOLE,
): { titles: readonly string[]; numbers: readonly number[]; rules: readonly string[] } => {
  const { report } = reportOf(
    'service-summary',
    [row],
    {},
    { Settings: [{ Setting: 'Sections left out', Value: leftOut }] },
  );
  return {
    titles: report.sections.map(({ title }) => title),
    numbers: report.sections.map(({ number }) => number),
    rules: report.findings.map(({ rule }) => rule),
  };
};

describe('sections', () => {
  it('are all shown where none is left out', () => {
    expect(sectionsOf('').titles).toHaveLength(5);
  });

  it('are left out by title or id, and the others numbered without a gap', () => {
    const { titles, numbers, rules } = sectionsOf('learning; STAGE-3');
    expect(titles).toEqual(['Stage 1 complaints by service', 'Outcomes', 'Stage 2 complaints']);
    expect(numbers).toEqual([1, 2, 3]);
    expect(rules).toEqual([]);
  });

  it('of another kind of report may be named; a name that none has is a finding', () => {
    expect(sectionsOf('Benchmarking').rules).toEqual([]);
    expect(sectionsOf('Weather').rules).toEqual(['unknown-section']);
  });

  it.each(KINDS.map(({ id, sections }) => [id, sections] as const))(
    'of a %s may not all be left out: the report would be empty',
    (kind, sections) => {
      const titles = sections.map(({ title }) => title);
      const { report } = reportOf(kind, [{}], { sectionsLeftOut: titles });
      expect(() => refuseEmpty(report)).toThrow(
        expect.objectContaining({
          code: 'no-sections',
          remedy: expect.stringMatching(/^Tick at least one/u) as string,
        }),
      );
      const answered = { 'Date of response': '2022-05-10' };
      const one = reportOf(kind, [answered], { sectionsLeftOut: titles.slice(1) }).report;
      expect(one.sections).toHaveLength(1);
      expect(() => refuseEmpty(one)).not.toThrow();
    },
  );

  it('are left out too where the register has nothing for them, and that is said', () => {
    const { 'Root cause': _, ...without } = WHOLE;
    const { titles, numbers, rules } = sectionsOf('', without);
    expect(titles).toEqual(['Stage 1 complaints by service', 'Outcomes', 'Stage 2 complaints', 'Stage 3 complaints']);
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(rules).toEqual(['source-not-read']);
    // Nothing is said of a section that nobody asked for.
    expect(sectionsOf('learnings', without).rules).toEqual([]);
  });
});
