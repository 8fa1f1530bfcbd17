/** Between real .xlsx files and the stand-in's workbook. Runs in Node and in a browser. */
export { openWorkbook } from './open';
export { saveWorkbook } from './save';
