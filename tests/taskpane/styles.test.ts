import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/taskpane';
const textsOf = (ending: string): string =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(FOLDER, path), 'utf8'))
    .join('\n');
const styles = textsOf('.css');
const styled = new Set([...styles.matchAll(/\.([a-z][a-z-]*)(?![\w-])(?=[^{};]*\{)/g)].map(([, name = '']) => name));
/** As they stand after `className`: "control", ('entry', clashes && 'paste-clashing'), (`notice notice-${intent}`). */
const given = [
  ...textsOf('.tsx').matchAll(/className(?:=("[^"]+")|=\{((?:[^{}]|\{[^{}]*\})*)\}|(?: =|:) ('[^']+'))/g),
].flatMap(([, ...values]) =>
  [...values.join('').matchAll(/["'`]([^"'`]*)["'`]/g)].flatMap(([, names = '']) => names.split(' ')),
);
/** Those that end in something computed: `notice-${intent}`. */
const begun = given.filter((name) => name.includes('${')).map((name) => name.replace(/\$.*/, ''));

describe('the styles of the pane', () => {
  it('are there for every class that an element is given', () => {
    expect(given.length).toBeGreaterThan(50);
    expect(given.filter((name) => !name.includes('${') && !styled.has(name))).toEqual([]);
    expect(begun.filter((start) => ![...styled].some((name) => name.startsWith(start)))).toEqual([]);
  });

  it('hold nothing that no element has', () => {
    const unused = [...styled].filter(
      (name) => !given.includes(name) && !begun.some((start) => name.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('say a thing once: no two classes are two names of one look', () => {
    const looks = [...styles.matchAll(/^(\.[\w-]+) \{\n((?: {2}[\w-]+: [^{}]*?;\n){2,})/gm)].map(
      ([, name = '', look = '']) => ({ name, look: look.split('\n').sort().join('\n') }),
    );
    expect(looks.length).toBeGreaterThan(20);
    const twice = looks.filter(({ name, look }) => looks.some((other) => other.name !== name && other.look === look));
    expect(twice.map(({ name }) => name)).toEqual([]);
  });
});
