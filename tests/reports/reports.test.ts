/** Published reports rebuilt from rows: every item produced, every figure and cell equal or differing by a listed slip. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks';
import type { Report } from '../../src/report';
import { sameFigure, tablesOf, textOf, verdictOn } from './places';
import { scoreOf } from './score';
import { rebuilt, SOURCES, type Source } from './sources';

const REPORTS = SOURCES.map((source) => ({ number: source.number, source, report: rebuilt(source) }));

function reportOf(number: string): Report {
  const found = REPORTS.find((it) => it.number === number);
  if (!found) throw new Error(`no report ${number}`);
  return found.report;
}

function sentence(number: string, id: string): string | undefined {
  return tablesOf(reportOf(number))
    .flatMap(({ sentences }) => sentences)
    .find((it) => it.id === id)?.text;
}

describe.each(REPORTS)('report $number', ({ source, report }) => {
  const score = scoreOf(source, report);

  it('produces every item', () => {
    expect(score.items.missing).toEqual([]);
  });

  it('equals the published cells, save listed slips', () => {
    expect(score.cells.otherwise).toEqual([]);
  });

  it('lists only slips that are there', () => {
    const unused = source.slips.filter((slip) => !score.cells.slips.includes(slip));
    expect(unused).toEqual([]);
  });

  it.each(source.figures)('$where, $figure: $published', (figure) => {
    expect(verdictOn(report, figure)).toBe(figure.slip ? 'different by a listed slip' : 'equal');
  });

  it('reads the register without a finding but notes on tables and parts of totals that were not published', () => {
    const notes = ['total-differs', 'source-not-read'];
    const said = report.findings.filter(({ rule, severity }) => !notes.includes(rule) || severity !== 'note');
    // Three of the councils publish neither Procedure nor Stage.
    expect(said.filter(({ rule }) => rule !== 'taken-for-granted')).toEqual([]);
  });

  it('leaves out no table that was published', () => {
    const made = tablesOf(report).map(({ id }) => id);
    expect(source.published.map(({ table }) => table).filter((id) => !made.includes(id))).toEqual([]);
  });

  it('names no year but those of its periods and targets', () => {
    const own = [report.period.label, report.previous.label, ...targetYears(source)];
    const said = tablesOf(report).flatMap(({ title, columns, sentences, chart }) => [
      title,
      ...columns.map(({ heading }) => heading),
      ...sentences.map(({ text }) => text),
      chart?.description ?? '',
    ]);
    const years = said.flatMap((text) => text.match(/\b(19|20)\d\d(\/\d\d)?/g) ?? []);
    expect(years.length).toBeGreaterThan(0);
    expect(years.filter((year) => !own.includes(year))).toEqual([]);
  });
});

function targetYears({ context = [] }: Source): readonly string[] {
  return context.filter(({ Measure }) => String(Measure).startsWith('Target')).map(({ Period }) => String(Period));
}

describe('the figures that were checked by hand', () => {
  const figures = SOURCES.flatMap((source) => source.figures);

  it('are the 204: 115 that agree, 71 discrepancies, 18 notes', () => {
    const number = (found: string): number => figures.filter((figure) => figure.found === found).length;
    expect([figures.length, number('agrees'), number('discrepancy'), number('note')]).toEqual([204, 115, 71, 18]);
  });

  it('have for each discrepancy a test that shows it impossible, or a rule that finds it', () => {
    const guards = figures.filter(({ found }) => found === 'discrepancy').map(({ guard }) => guard);
    const tests = sourceText('tests', (file) => file.endsWith('.test.ts'));
    expect(guards).not.toContain(undefined);
    const unknown = guards.flatMap((guard) => {
      if (guard && 'impossibleBy' in guard)
        return tests.includes(`it('${guard.impossibleBy}'`) ? [] : guard.impossibleBy;
      return guard && !RULES.some(({ id }) => id === guard.foundBy) ? guard.foundBy : [];
    });
    expect([...new Set(unknown)]).toEqual([]);
  });
});

function sourceText(folder: string, isWanted: (file: string) => boolean): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isWanted);
  return files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
}

describe('comparing a published with a produced figure', () => {
  it('takes numbers at the places that are published', () => {
    expect(sameFigure('33.3%', '33.33%')).toBe(true);
    expect(sameFigure('66.66%', '66.67%')).toBe(false);
    expect(sameFigure('£35,962', '£35,962.00')).toBe(true);
    expect(sameFigure('13,490', '13490')).toBe(true);
    expect(sameFigure('30.00%', '30%')).toBe(false);
  });

  it('keeps units and signs apart', () => {
    expect(sameFigure('-10%', '-10 pp')).toBe(false);
    expect(sameFigure('-10%', '10%')).toBe(false);
    expect(sameFigure('+13', '13')).toBe(true);
  });
});

describe('report 000', () => {
  it('says the totals and rates of its sentences (0-1, 0-3, 0-4, 0-9, 0-10, 0-11)', () => {
    const said = (id: string): string | undefined => sentence('000', id);
    expect(said('volume.total')).toBe(
      '67 representations were received in 2022/23, 23 fewer than 90 in 2021/22, a decrease of 26%.',
    );
    expect(said('complaints.received')).toBe('14 complaints were received in 2022/23.');
    expect(said('complaints.due')).toBe('14 of 15 complaints due a response in 2022/23 (93%) were answered in time.');
    expect(said('complaints.responded')).toBe('15 complaints were responded to in 2022/23.');
    expect(said('complaints.upheld')).toBe('7 of 15 complaints closed in 2022/23 (47%) were upheld.');
    expect(said('complaints.escalation')).toBe('No complaint went beyond stage 1 in 2022/23 or 2021/22.');
    expect(said('initial-feedback.total')).toBe(
      'No initial feedback was received in 2022/23, compared with 10 in 2021/22.',
    );
    expect(said('member-enquiries.total')).toMatch(/^21 member enquiries were received in 2022\/23/);
    expect(said('mp-enquiries.total')).toMatch(/^6 MP enquiries were received in 2022\/23/);
    // Published as 25 with a table that adds to 24.
    expect(said('compliments.total')).toMatch(/^24 compliments were received in 2022\/23, 1 fewer than 25 in 2021\/22/);
  });

  it('numbers the upheld complaints itself', () => {
    const learning = tablesOf(reportOf('000')).find(({ id }) => id === 'learning');
    expect(learning?.rows.map((row) => row.slice(0, 3).map(textOf))).toEqual([
      ['Complaint 1', 'Communication', 'Disabled Children'],
      ['Complaint 2', 'Communication', 'Disabled Children'],
      ['Complaint 3', 'Communication', 'Aftercare'],
      ['Complaint 4', 'Communication', 'Fostering Team'],
      ['Complaint 5', 'Communication', 'Children Looked After Team 3'],
      ['Complaint 6', 'Level of support received', 'Disabled Children'],
      ['Complaint 7', 'Standard of Care', 'Fostering Team'],
    ]);
  });

  it('charts types and teams of both years (0-1, 0-6)', () => {
    const charts = tablesOf(reportOf('000')).flatMap(({ id, chart }) => (chart ? [[id, chart.series.length]] : []));
    expect(charts).toEqual([
      ['volume', 2],
      ['received-by-team', 2],
      ['benchmarking', 2],
      ['benchmarking-upheld', 1],
      ['benchmarking-in-time', 1],
    ]);
  });
});

describe('report 002', () => {
  it('says the totals and rates of its sentences (2-1, 2-3, 2-4, 2-9, 2-10, 2-11)', () => {
    const said = (id: string): string | undefined => sentence('002', id);
    // Published as 75, of which the stated parts explain 74.
    expect(said('volume.total')).toBe(
      '74 representations were received in 2024/25, 14 fewer than 88 in 2023/24, a decrease of 16%.',
    );
    expect(said('complaints.responded')).toBe('2 complaints were responded to in 2024/25.');
    expect(said('complaints.timeliness')).toBe(
      '2 of 2 complaints responded to in 2024/25 (100%) were answered in time.',
    );
    expect(said('complaints.upheld')).toBe('1 of 2 complaints responded to in 2024/25 (50%) was upheld.');
    expect(said('complaints.received')).toBe('3 complaints were received in 2024/25, of which 1 was rejected.');
    expect(said('complaints.escalation')).toBe('No complaint went beyond stage 1 in 2024/25 or 2023/24.');
    expect(said('initial-feedback.total')).toBe(
      '1 piece of initial feedback was received in 2024/25, compared with none in 2023/24.',
    );
    expect(said('compliments.total')).toMatch(/^50 compliments were received in 2024\/25, 6 more than 44 in 2023\/24/);
  });

  it('prints the compliments marked for publication (2-12)', () => {
    const examples = tablesOf(reportOf('002')).find(({ id }) => id === 'compliment-examples');
    expect(new Set(examples?.rows.map(([team]) => team))).toEqual(
      new Set(['Family Support Team 4', 'Children and Family Assessment Team 4', 'Aftercare']),
    );
  });
});
