/** `npm run sample`: writes assets/sample-register.xlsx anew. The seed is fixed, so the same file comes out. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { saveWorkbook } from '../host';
import { sampleSheets } from './sample/sheets';
import { sampleWorkbook } from './sample/workbook';

const file = fileURLToPath(new URL('../../assets/sample-register.xlsx', import.meta.url));
writeFileSync(file, saveWorkbook(sampleWorkbook(sampleSheets())));
process.stdout.write(`${file} written\n`);
