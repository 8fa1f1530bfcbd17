import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/taskpane';
const textsOf = (ending: string): string =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(FOLDER, path), 'utf8'))
    .join('\n');
const components = textsOf('.tsx');
const styled = new Set(
  [...textsOf('.css').matchAll(/\.([a-z][a-z-]*)(?![\w-])(?=[^{};]*\{)/g)].map(([, name = '']) => name),
);

describe('the styles of the pane', () => {
  it('are there for every class that an element is given', () => {
    const given = [...components.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    expect(given.length).toBeGreaterThan(50);
    expect(given.filter((name) => !styled.has(name))).toEqual([]);
  });

  it('hold nothing that no element has', () => {
    const unused = [...styled].filter(
      (name) =>
        !new RegExp(`["' ]${name}["' ]`).test(components) && !components.includes(`${name.replace(/[^-]+$/, '')}\${`),
    );
    expect(unused).toEqual([]);
  });
});
