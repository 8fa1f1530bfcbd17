/** `npm run sample`: writes assets/sample-register.xlsx anew. The seed is fixed, so the same file comes out. */
import { fileURLToPath } from 'node:url';
import { saveWorkbook } from '../host';
import { writeOutputs } from './outputs';
import { sampleSheets } from './sample/sheets';
import { sampleWorkbook } from './sample/workbook';
import { processTerminal, runCommand } from './terminal';

process.exitCode = await runCommand('sample', processTerminal(), async (terminal) => {
  const path = fileURLToPath(new URL('../../assets/sample-register.xlsx', import.meta.url));
  await writeOutputs([{ path, content: saveWorkbook(sampleWorkbook(sampleSheets())) }], true);
  terminal.out(`${path} written`);
});
