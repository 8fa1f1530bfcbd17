/** What a reader could take from a report though the register does not say it. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { BEGINS_2021, BEGINS_2022, published, reportOf, times } from './reportOf';

const of2021 = { 'Date received': '2021-12-01', Procedure: 'Statutory' };
const HALF_2021 = { registerBegins: dayOf(2021, 10, 1) };

describe('a period before the register', () => {
  it('makes no tables and no notes of rows that are dated in it', () => {
    const before = [of2021, { ...of2021, Procedure: 'Corporate', Stage: 2, 'Service area': 'Hub', 'Cost (£)': 5 }];
    const texts = (rows: typeof before): readonly string[] => {
      const { report } = reportOf(
        'annual-report',
        [{ Procedure: 'Statutory' }, ...rows, ...times(1, { ...of2021, Stage: 2 })],
        BEGINS_2022,
      );
      const tables = report.sections.flatMap((section) => section.tables);
      return [
        ...tables.flatMap(({ id, rows: lines }) => [id, JSON.stringify(lines)]),
        ...report.notes.map((it) => it.text),
      ];
    };
    expect(texts(before)).toEqual(texts([]));
  });
});

describe('a period of which only a part is known', () => {
  const halfBefore = reportOf(
    'annual-report',
    [...times(3, { ...of2021, 'Primary theme': 'Delay' }), ...times(2, { Team: 'Hub' }), { 'Primary theme': 'Staff' }],
    HALF_2021,
  );
  const BEGUN = 'The register begins within 2021/22: its figures are of a part of it and are not compared with others.';

  it('is noted at every table that names it, once', () => {
    expect(halfBefore.said('teams.total')).toBe('3 complaints were received in 2022/23.');
    for (const id of ['volume', 'stages-statutory', 'teams', 'theme-mentions-statutory', 'quarters']) {
      expect(halfBefore.notes(id), id).toContain(BEGUN);
    }
    expect(halfBefore.headings('year-on-year')?.[1]).toMatch(/^2021\/22 \[note \d+\]$/u);
    expect(halfBefore.notes('year-on-year')).not.toContain(BEGUN);
    // Of the current period only.
    expect(halfBefore.notes('complainants')).not.toContain(BEGUN);
  });

  it('is noted at every table where it is the current one', () => {
    const halfNow = reportOf('appendix', [{}], { registerBegins: dayOf(2022, 5, 1) });
    const tables = halfNow.report.sections.flatMap(({ tables: them }) => them.map(({ id }) => id));
    for (const id of tables) {
      expect(halfNow.notes(id).join(' '), id).toContain('The register begins within 2022/23');
    }
    const early = reportOf('benchmarks', [{}, of2021], { asAt: dayOf(2022, 6, 30) });
    expect(early.notes('benchmarking').join(' ')).toContain('2022/23 is not over');
  });

  it('is not said to be the end or the start of the biggest rise or fall', () => {
    const ids = ['teams', 'year-on-year', 'year-on-year-teams'].flatMap((id) => [
      `${id}.biggest-rise`,
      `${id}.biggest-fall`,
    ]);
    const early = reportOf('annual-report', [{}, ...times(3, of2021)], { asAt: dayOf(2022, 6, 30) });
    for (const id of ids) {
      expect(halfBefore.said(id), id).toBeUndefined();
      expect(early.said(id), id).toBeUndefined();
    }
  });

  it('is also one between others without a single row: it may be missing', () => {
    const rows = [{}, ...times(2, { 'Date received': '2020-05-04' })];
    const made = reportOf('annual-report', rows);
    expect(made.notes('volume').join(' ')).toContain('Nothing of any kind is recorded as received in 2021/22');
    expect(made.said('year-on-year.biggest-rise')).toBeUndefined();
    expect(made.said('year-on-year.total')).toBe(
      'Representations received: highest in 2020/21 (2), lowest in 2022/23 (1), of 2 periods.',
    );
    // Even one cancelled case shows that the period was kept.
    const kept = reportOf('annual-report', [...rows, { ...of2021, Status: 'Cancelled' }]);
    expect(kept.notes('volume').join(' ')).not.toContain('Nothing of any kind');
  });

  it('is noted nowhere where both periods are whole', () => {
    const whole = reportOf('annual-report', [{}, of2021]);
    expect(whole.report.notes.filter(({ text }) => /begins within|not over/u.test(text))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('on one service area says so, and not of a service "Not recorded"', () => {
    const rows = [
      { 'Service area': 'Front door' },
      ...times(2, { Team: 'Hub' }),
      { Team: 'Duty' },
      { 'Record type': 'LGSCO', Team: '' },
    ];
    const annual = reportOf('annual-report', rows);
    expect(annual.said('teams-front-door.total')).toContain('1 complaint was received in 2022/23 about Front door');
    expect(annual.said('teams-not-recorded.highest')).toBe(
      'Most complaints in 2022/23 without a service area recorded: Hub, with 2.',
    );
    const summary = reportOf('service-summary', rows);
    expect(summary.said('service-team-volumes-not-recorded.share')).toBe(
      'Service area not recorded: 3 of 4 stage 1 complaints received in 2022/23 (75%).',
    );
    expect(summary.said('service-team-volumes-not-recorded.ombudsman')).toBe(
      '1 Ombudsman case was received in 2022/23 without a service area recorded.',
    );
  });

  it('on the share of a service speaks of one complaint as one', () => {
    const made = reportOf('service-summary', [{ 'Service area': 'Front door' }]);
    expect(made.said('service-team-volumes-front-door.share')).toBe(
      'Front door: 1 of 1 stage 1 complaint received in 2022/23 (100%).',
    );
  });

  it('on a limit does not call late what was extended and in time', () => {
    const made = reportOf('annual-report', [{ Extension: 'Complex', 'Date of response': '2022-05-25' }]);
    expect(made.said('stages-statutory.timeliness-1')).toContain('1 of 1 statutory complaint due at stage 1');
    expect(made.said('timescales.statutory-1-10')).toBe(
      'Statutory stage 1 within 10 working days: 0 of 1 complaint due in 2022/23 (0%) were answered within that limit, 1 (100%) was not.',
    );
  });

  it('on the outcomes of a theme adds up to the complaints that mention it', () => {
    const rows = [
      { 'Primary theme': 'Delay', 'Date of response': '2022-05-10', Outcome: 'Partially upheld' },
      { 'Primary theme': 'Delay', 'Date of response': '2022-05-10', Outcome: 'No finding' },
      { 'Primary theme': 'Delay' },
    ];
    const said = (upheldIncludesPartially: boolean): string | undefined =>
      reportOf('annual-report', rows, { upheldIncludesPartially }).said('theme-mentions-statutory.theme.Delay');
    expect(said(false)).toContain(
      'of 3 that mention it, 0 (0%) upheld, 1 (33%) partially upheld, 0 (0%) not upheld and 2 (67%) with no finding or no outcome recorded.',
    );
    expect(said(true)).toContain('1 (33%) upheld or partially upheld, 0 (0%) not upheld and 2 (67%)');
    expect(said(true)).not.toContain('0 (0%) partially');
  });

  it('on teams ranks none where it names them all, and is silent where there is but one', () => {
    const of = (teams: readonly string[]): string | undefined =>
      reportOf(
        'annual-report',
        teams.map((Team) => ({ Team, 'Primary theme': 'Delay', Outcome: 'Not upheld' })),
      ).said('theme-mentions-statutory.theme.Delay');
    expect(of(['A', 'A', 'B', 'B', 'C', 'C', 'D'])).toContain(
      ' Teams with most: A (2), B (2) and C (2), together 6 of 7 (86%).',
    );
    expect(of(['A', 'B', ''])).toContain(' By team: A (1) and B (1), together 2 of 3 (67%).');
    expect(of(['A', 'A', 'B'])).toMatch(/ By team: A \(2\) and B \(1\)\.$/u);
    expect(of(['A', 'A'])).not.toMatch(/team/iu);
  });

  it('on themes leaves out a procedure that received none', () => {
    const beyond = { Procedure: 'Corporate', Stage: '2', 'Primary theme': 'Delay' };
    const made = reportOf('annual-report', [{ Outcome: 'Not upheld' }, beyond]);
    expect(made.said('themes.Not recorded')).toBe(
      'Not recorded: 100% of statutory stage 1 complaints; upheld 0 of 1 (0%).',
    );
  });

  it('on timeliness has another base than all answers where a stage has no limit', () => {
    const answered = { 'Date of response': '2022-05-10' };
    const made = reportOf('appendix', [answered, { ...answered, Procedure: 'Corporate', Stage: '3' }], {
      basis: 'Responded to',
    });
    expect(made.said('complaints.responded')).toBe('2 complaints were responded to in 2022/23.');
    expect(made.said('complaints.timeliness')).toBe(
      '1 of 1 complaint with a time limit responded to in 2022/23 (100%) was answered in time.',
    );
  });

  it('on the Ombudsman takes no share of nothing', () => {
    const of = (rows: Parameters<typeof reportOf>[1]): string | undefined =>
      reportOf('annual-report', rows).said('ombudsman-investigations.per-complaint');
    const decided = {
      'Record type': 'LGSCO',
      'LGSCO decision': 'Advice given',
      'LGSCO decision date': '2022-09-01',
    };
    const earlier = { ...decided, 'Date received': '2021-05-04' };
    expect(of([{ 'Record type': 'Compliment' }, earlier])).toBeUndefined();
    expect(of([decided])).toBeUndefined();
    expect(of([{}, earlier])).toBeUndefined();
    expect(of([{}, decided])).toBe('That is 100% of the number of stage 1 complaints received in 2022/23 (1).');
  });

  it('puts "from" before a period of two dates, which nothing happens in', () => {
    const choices = { ...BEGINS_2021, period: '2022-04-15 to 2022-12-31' };
    const { report, said } = reportOf('appendix', [{}, { Stage: 2 }], choices);
    const dates = 'from 15 April 2022 to 31 December 2022';
    expect(said('received-by-team.total')).toBe(
      `2 complaints were received ${dates}, compared with none from 15 April 2021 to 31 December 2021.`,
    );
    expect(said('complaints.escalation')).toMatch(new RegExp(`^F${dates.slice(1)}, 1 complaint`, 'u'));
    const tables = report.sections.flatMap((section) => section.tables);
    const texts = tables.flatMap(({ sentences, whenEmpty, chart }) => [
      ...sentences.map(({ text }) => text),
      ...[whenEmpty, chart?.title ?? '', chart?.description ?? ''],
    ]);
    expect([...texts, ...report.notes.map(({ text }) => text)].filter((text) => /\bin 1?5 /iu.test(text))).toEqual([]);
  });

  it('on none is of any stage, not of all', () => {
    const made = reportOf('annual-report', [{ 'Record type': 'Compliment' }]);
    expect(made.said('stages-statutory.total')).toMatch(/^No statutory complaints were received at any stage in/u);
  });
});

describe('a note', () => {
  it('does not say that figures end at an as-at date after which cases are counted', () => {
    const made = reportOf('appendix', [{}, { 'Date received': '2023-02-03' }], { asAt: dayOf(2022, 12, 31) });
    expect(made.said('complaints.received')).toBe('2 complaints were received in 2022/23.');
    expect(made.notes('complaints').join(' ')).toContain('2022/23 is judged as at 31 December 2022');
    expect(made.notes('complaints').join(' ')).not.toContain('its figures are to');
    expect(made.report.periodTitle).toBe('2022/23');
    expect(reportOf('appendix', [{}], { asAt: dayOf(2022, 12, 31) }).report.periodTitle).toBe(
      '2022/23 to 31 December 2022',
    );
  });

  it('says that a typed total is of the teams whose figure was typed', () => {
    const typed = (table: string): Parameters<typeof reportOf>[3] => ({
      'Previous year': published(table, 'Received', { MASH: 4, Hub: 'Not recorded' }),
    });
    const rows = [{}, { Team: 'Hub' }];
    const words = 'The total of 2021/22 is of the teams that have a published figure.';
    for (const [kind, table] of [
      ['appendix', 'received-by-team'],
      ['annual-report', 'teams'],
    ] as const) {
      const made = reportOf(kind, rows, BEGINS_2022, typed(table));
      expect(made.rows(table)?.at(-1)).toContain('4');
      expect(made.notes(table).join(' ')).toContain(words);
    }
    const all = reportOf('appendix', [{}], BEGINS_2022, typed('received-by-team'));
    expect(all.notes('received-by-team').join(' ')).not.toContain(words);
  });

  it('says what is measured at stage 3, which the settings choose', () => {
    const panel = { Stage: '3', 'Panel date': '2022-05-20' };
    const notes = (choices: Parameters<typeof reportOf>[2]): string =>
      reportOf('annual-report', [panel], choices).notes('stages-statutory').join(' ');
    expect(notes({})).toContain('At statutory stage 3 the date of the panel is measured, from the request.');
    expect(notes({ stage3Measure: 'Response' })).toContain('the response is measured, from the findings');
  });

  it('says that one procedure only is counted, where the settings choose one', () => {
    const rows = [{ Procedure: 'Corporate' }, {}];
    const notes = (choices: Parameters<typeof reportOf>[2]): string =>
      reportOf('appendix', rows, choices).notes('complaints').join(' ');
    expect(notes({ proceduresCovered: ['corporate'] })).toContain('Of complaints, only corporate ones are counted.');
    expect(notes({})).not.toContain('Of complaints, only');
  });

  it('says how many of those received have no outcome, wherever upheld is of those received', () => {
    const answered = { 'Date of response': '2022-05-10', Outcome: 'Upheld', 'Primary theme': 'Delay' };
    const made = reportOf('annual-report', [{}, answered]);
    for (const id of ['themes', 'outcomes']) {
      expect(made.notes(id).join(' ')).toContain('Without an outcome recorded, though in the base: 1 of 2 in 2022/23.');
    }
  });

  it('on differences stands only where there is one', () => {
    const answered = { 'Date of response': '2022-05-10', Stage: '2', 'Cost (£)': 50 };
    const rows = [answered, { ...answered, 'Date received': '2021-05-04', 'Date of response': '2021-05-10' }];
    const said = (choices: Parameters<typeof reportOf>[2]): string =>
      (['appendix', 'annual-report'] as const)
        .flatMap((kind) => reportOf(kind, rows, choices).report.notes.map(({ text }) => text))
        .join(' ');
    for (const words of ['percentage points (pp)', 'Change is relative']) {
      expect(said(BEGINS_2021)).toContain(words);
      expect(said(BEGINS_2022)).not.toContain(words);
    }
  });

  it('names a council without a name as one does within a sentence', () => {
    expect(reportOf('benchmarks', [{}]).notes('benchmarking').join(' ')).not.toContain('of The council');
  });
});
