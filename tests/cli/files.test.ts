import { linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOutput, readInput, writeOutput } from '../../src/cli/files';
import { rememberingTerminal } from './terminal';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = rememberingTerminal().folder;
  writeFileSync(at('register.xlsx'), 'register');
});

describe('reading the register', () => {
  it('names a file that is not there', () => {
    expect(() => readInput(at('absent.xlsx'))).toThrow(`${at('absent.xlsx')} doesn't exist.`);
    expect(() => readInput(at('register.xlsx/inside.xlsx'))).toThrow("doesn't exist.");
  });

  it('says that a folder is one', () => {
    expect(() => readInput(folder)).toThrow(`${folder} is a folder.`);
  });
});

describe('the output', () => {
  it('is never the register, forced or not, by whatever name', () => {
    symlinkSync(at('register.xlsx'), at('symbolic.xlsx'));
    linkSync(at('register.xlsx'), at('hard.xlsx'));
    for (const name of ['register.xlsx', 'symbolic.xlsx', 'hard.xlsx', './x/../register.xlsx']) {
      expect(() => checkOutput(at(name), at('register.xlsx'), true)).toThrow('is the register itself');
    }
  });

  it('is an existing file only when forced', () => {
    writeFileSync(at('old.xlsx'), 'old');
    expect(() => checkOutput(at('old.xlsx'), at('register.xlsx'), false)).toThrow('old.xlsx exists already.');
    expect(() => checkOutput(at('old.xlsx'), at('register.xlsx'), true)).not.toThrow();
  });

  it('is no folder, and in a folder that exists', () => {
    mkdirSync(at('folder.xlsx'));
    expect(() => checkOutput(at('folder.xlsx'), at('register.xlsx'), true)).toThrow('is a folder.');
    expect(() => checkOutput(at('absent/out.xlsx'), at('register.xlsx'), true)).toThrow(
      `There is no folder ${at('absent')}.`,
    );
  });

  it('is written whole, and leaves nothing else behind', () => {
    writeOutput(at('out.json'), '{}');
    writeOutput(at('out.json'), '[]');
    expect(readFileSync(at('out.json'), 'utf8')).toBe('[]');
    expect(readdirSync(folder).sort()).toEqual(['out.json', 'register.xlsx']);
  });

  it('that cannot be written leaves nothing behind and says so', () => {
    mkdirSync(at('full'));
    writeFileSync(join(at('full'), 'file'), '');
    expect(() => writeOutput(at('full'), 'text')).toThrow(`${at('full')} can't be written.`);
    expect(() => writeOutput(at(`${'long'.repeat(80)}.xlsx`), 'text')).toThrow("can't be written.");
    expect(readdirSync(folder).sort()).toEqual(['full', 'register.xlsx']);
  });
});
