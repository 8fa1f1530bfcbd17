import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendixCommand } from '../../src/cli/appendixCommand';
import { checkCommand } from '../../src/cli/checkCommand';
import type { FiguresJson } from '../../src/report';
import { rememberingTerminal, type RememberingTerminal } from './terminal';

const LOG = [
  'No.,Reached us,Answer sent,Verdict,Squad',
  'C1,17/04/2023,04/05/2023,Put right,Bins',
  'C2,05/06/2023,16/06/2023,Groundless,Parks',
  'C3,01/08/2023,18/08/2023,Put right,Parks',
].join('\n');

const OPTIONS = [
  ...[
    '--map',
    'Reached us=Date received',
    '--map',
    'Answer sent=Date of response',
    '--map',
    'Register!Verdict=Outcome',
  ],
  ...['--map', 'Squad=Team', '--value', 'Outcome: Put right=Upheld', '--value', 'Outcome: Groundless=Not upheld'],
  ...['--all', 'Record type=Complaint', '--all', 'Procedure=Corporate'],
];
const TODAY = ['--today', '2024-06-01'];

function withLog(): RememberingTerminal {
  const terminal = rememberingTerminal();
  writeFileSync(join(terminal.folder, 'log.csv'), LOG);
  return terminal;
}

function figures({ folder }: RememberingTerminal, name: string): FiguresJson {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as FiguresJson;
}

describe('a profile on the command line', () => {
  it('gives the same report as the options that it was saved from', async () => {
    const terminal = withLog();
    const saved = ['--save-profile', 'ours.json', '--figures', 'first.json', '--out', 'first.xlsx'];
    expect(await appendixCommand(['log.csv', ...OPTIONS, ...saved, ...TODAY], terminal)).toBe(0);
    expect(terminal.said).toContain('Profile written to ours.json.');
    const again = ['--profile', 'ours.json', '--figures', 'second.json', '--out', 'second.xlsx'];
    expect(await appendixCommand(['log.csv', ...again, ...TODAY], terminal)).toBe(0);
    const first = figures(terminal, 'first.json');
    expect(figures(terminal, 'second.json')).toEqual(first);
    const complaints = first.tables.find(({ id }) => id === 'complaints');
    const upheld = complaints?.rows[0]?.[complaints.columns.indexOf('% upheld')];
    expect(upheld).toMatchObject({ numerator: 2, denominator: 3 });
    expect(readFileSync(join(terminal.folder, 'ours.json'), 'utf8')).not.toMatch(/C1|2023/);
  });

  it('is what the words that are not understood ask for', async () => {
    const terminal = withLog();
    const onlyColumns = OPTIONS.filter((_, index) => index < 8).concat('--value', 'Outcome: Groundless=Not upheld');
    await checkCommand(['log.csv', ...onlyColumns, ...TODAY], terminal);
    expect(terminal.said).toContain('  --value "Outcome: Put right=..."  2 rows');
  });

  it.each<[string, string, RegExp]>([
    ['no profile', '{"name":"something"}', /ours\.json: This is no profile that can be used: it isn’t a/],
    ['nothing in it', '', /ours\.json: This is no profile that can be used: it isn’t JSON/],
    [
      'a heading that the register lacks',
      '{"format":"complaints register profile","version":1,"columns":{"Reached us":"Date received","Answer sent":"Date of response","Squad":"Team","Wann":"Outcome"}}',
      /The heading “Wann” was to be mapped/,
    ],
  ])('is refused in one line with %s', async (_, text, message) => {
    const terminal = withLog();
    writeFileSync(join(terminal.folder, 'ours.json'), text);
    expect(await checkCommand(['log.csv', '--profile', 'ours.json', ...TODAY], terminal)).toBe(2);
    expect(terminal.complained).toHaveLength(1);
    expect(terminal.complained[0]).toMatch(message);
  });

  it('never takes the place of another file', async () => {
    const terminal = withLog();
    writeFileSync(join(terminal.folder, 'ours.json'), '{}');
    expect(await checkCommand(['log.csv', ...OPTIONS, '--save-profile', 'ours.json', ...TODAY], terminal)).toBe(2);
    expect(readFileSync(join(terminal.folder, 'ours.json'), 'utf8')).toBe('{}');
  });
});
