/** Test files share a process: none finds the page that another one made for Office.js. */
import { afterAll } from 'vitest';
import { closeOffice } from '../../src/host/node';

afterAll(() => closeOffice());
