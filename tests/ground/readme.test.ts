import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCHMARKS_USAGE } from '../../src/cli/benchmarksOptions';
import { USAGE } from '../../src/cli/appendixOptions';
import { COLUMNS, REPORT_COLUMNS, SETTINGS, TABLES_COLUMNS } from '../../src/register';
import { TABLE_CHOICES } from '../../src/report';

const readmes = readdirSync('src')
  .map((folder) => `src/${folder}`)
  .filter((folder) => existsSync(`${folder}/README.md`));
const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the README', () => {
  it('lists every column of the register', () => {
    expect(COLUMNS.map(({ heading }) => heading).filter((heading) => !readme.includes(heading))).toEqual([]);
  });

  it('lists every setting', () => {
    expect(SETTINGS.map(({ name }) => name).filter((name) => !readme.includes(`| ${name} `))).toEqual([]);
  });

  it('lists every column, grouping and measure of a table of the council’s own', () => {
    const [, section = ''] = readme.split('## Tables and reports of your own\n');
    const [own = ''] = section.split('\n## ');
    const listed = (label: string): string | undefined =>
      new RegExp(`^- \\*\\*${label}\\*\\*: (.*)$`, 'm').exec(own)?.[1];
    expect(listed('Groupings')).toContain(`${TABLE_CHOICES.groupings.join(', ')},`);
    expect(listed('Measures')).toContain(`${TABLE_CHOICES.measures.join(', ')}.`);
    const words = [...TABLES_COLUMNS, ...REPORT_COLUMNS].map(({ heading }) => heading);
    const choices = [...TABLE_CHOICES.periods, ...TABLE_CHOICES.orders, ...TABLE_CHOICES.charts];
    expect([...words, ...choices].filter((word) => !own.includes(word))).toEqual([]);
  });

  it('lists every option of the command line', () => {
    const options = [...`${USAGE}\n${BENCHMARKS_USAGE}`.matchAll(/^ {2}(--\w+)/gm)].map((match) => match[1] ?? '');
    expect(options.length).toBeGreaterThan(8);
    expect(options.filter((option) => option !== '--help' && !readme.includes(`\`${option}`))).toEqual([]);
  });

  it('names only scripts and files that exist', () => {
    const named = [...readme.matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...readme.matchAll(/(?:`|\]\()((?:src|tests|assets)\/[\w./-]+)/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(readmes)('of %s names only files that exist, from there or from the top', (folder) => {
    const named = [...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/`([\w./-]+(?:\.tsx?|\/))`/g)];
    const files = named.map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(0);
    const exists = (file: string): boolean => [file, `${folder}/${file}`].some((path) => existsSync(path));
    expect(files.filter((file) => !exists(file))).toEqual([]);
  });
});
