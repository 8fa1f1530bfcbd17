/** Pages of a PDF as PNG pictures. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** One PNG a page. `scale` 1 is 72 pixels to the inch. */
export async function pagesAsPng(pdf: Uint8Array, scale = 1.5): Promise<Uint8Array[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pages: Uint8Array[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale, render: 'bitmap' });
      pages.push(
        await sharp(data, { raw: { width, height, channels: 4 } })
          .png()
          .toBuffer(),
      );
    }
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}
