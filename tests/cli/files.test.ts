import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInput } from '../../src/cli/files';
import { newFolder } from '../support/folders';

it('a register that is not there, or is a folder, is said to be that', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'register.xlsx'), 'register');
  const absent = join(folder, 'absent.xlsx');
  expect(() => readInput(absent)).toThrow(`${absent} doesn't exist.`);
  expect(() => readInput(join(folder, 'register.xlsx/inside.xlsx'))).toThrow("doesn't exist.");
  expect(() => readInput(folder)).toThrow(`${folder} is a folder.`);
});
