/** Test files share a process: none finds the page that another one made for Office.js, or its folders. */
import { afterAll } from 'vitest';
import { closeOffice } from '../../src/host/node';
import { removeFolders } from './folders';

afterAll(() => {
  closeOffice();
  removeFolders();
});
