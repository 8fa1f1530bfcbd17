import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describedTypes } from '../../src/host/objects';

/** What Microsoft's client says of its own classes, read from its unminified source. */
const dist = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const source = readFileSync(path.join(dist, 'excel-web-16.00.debug.js'), 'utf8').replace(/\r/g, '');

/** Objects that only the stand-in has: Office's services. */
const NOT_EXCELS = new Set(['Service', 'RibbonTab', 'RibbonButton', 'FunctionResult']);
const described = [...describedTypes].filter(([type]) => !NOT_EXCELS.has(type) && !type.startsWith('Microsoft.'));

describe.each(described)('%s', (type, description) => {
  const body = classBody(type);

  it('has only scalar properties of the client, of the same requirement set, settable only where they are', () => {
    const names = namesIn(body, '_scalarPropertyNames');
    const originals = namesIn(body, '_scalarPropertyOriginalNames');
    const settable = flagsIn(body, '_scalarPropertyUpdateable');
    for (const [name, scalar] of Object.entries(description.scalars ?? {})) {
      const at = originals.indexOf(name);
      expect(at, `${type}.${name}`).toBeGreaterThanOrEqual(0);
      expect(scalar.since ?? '1.1', `${type}.${name}`).toBe(sinceOf(body, `${type}.${names[at] ?? ''}`));
      if (scalar.set) expect(settable[at], `${type}.${name} is settable`).toBe(true);
    }
  });

  it('leads only where the client does, from the same requirement set on', () => {
    for (const [name, navigation] of Object.entries(description.navigation ?? {})) {
      const getter = new RegExp(
        `"([\\w]+)", \\{\\s+get: function \\(\\) \\{(?:(?!Object\\.defineProperty)[\\s\\S])*?_createPropertyObject\\(Excel\\.\\w+, this, "${name}"`,
      ).exec(body);
      expect(getter, `${type}.${name}`).not.toBeNull();
      expect(navigation.since ?? '1.1', `${type}.${name}`).toBe(sinceOf(body, `${type}.${getter?.[1] ?? ''}`));
    }
  });

  it('has only methods of the client, of the same requirement set', () => {
    for (const [name, method] of Object.entries(description.methods ?? {})) {
      const found = new RegExp(
        `\\n {8}\\w+\\.prototype\\.(\\w+) = function \\([^)]*\\) \\{(?:(?!\\n {8}\\};)[\\s\\S])*?"${name}"[,)]`,
      ).exec(body);
      const known = found ?? (body.includes(`"${name}"`) || source.includes(`"${name}"`) ? ['', name] : null);
      expect(known, `${type}.${name}`).not.toBeNull();
      if (!name.startsWith('_')) {
        expect(method.since ?? '1.1', `${type}.${name}`).toBe(sinceOf(body, `${type}.${found?.[1] ?? ''}`));
      }
    }
  });
});

function classBody(type: string): string {
  const start = source.indexOf(`\n    var ${type} = (function (_super) {`);
  expect(start, `the client has ${type}`).toBeGreaterThan(0);
  return source.slice(start, source.indexOf('}(OfficeExtension.ClientObject));', start));
}

function namesIn(body: string, list: string): string[] {
  return [...listIn(body, list).matchAll(/"(\w+)"/g)].map((match) => match[1] ?? '');
}

function flagsIn(body: string, list: string): boolean[] {
  return [...listIn(body, list).matchAll(/true|false/g)].map((match) => match[0] === 'true');
}

function listIn(body: string, list: string): string {
  return new RegExp(`"${list}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\]`).exec(body)?.[1] ?? '';
}

/** The set a member is checked against, `1.1` if it is not. */
function sinceOf(body: string, member: string): string {
  return (
    new RegExp(`_throwIfApiNotSupported\\("${member.replace('.', '\\.')}", _defaultApiSetName, "([\\d.]+)"`).exec(
      body,
    )?.[1] ?? '1.1'
  );
}
