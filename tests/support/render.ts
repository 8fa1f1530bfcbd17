/**
 * Draws every printed page of a workbook, to be looked at: `npx tsx tests/support/render.ts workbook.xlsx out/pages`.
 * The last argument is the folder for the pictures, `page-01.png` and so on.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closeLibreOffice, toPdf } from './libreOffice';
import { pagesAsPng } from './pages';

const [file, folder = 'out/pages'] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Say which workbook: npx tsx tests/support/render.ts workbook.xlsx [folder]\n');
  process.exitCode = 2;
} else {
  const pages = await pagesAsPng(await toPdf(await readFile(file)));
  await mkdir(folder, { recursive: true });
  await Promise.all(
    pages.map((page, i) => writeFile(join(folder, `page-${String(i + 1).padStart(2, '0')}.png`), page)),
  );
  await closeLibreOffice();
  process.stdout.write(`${pages.length} pages in ${folder}\n`);
}
