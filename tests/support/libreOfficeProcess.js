/**
 * LibreOffice in a process of its own: gets { xlsx, options }, answers { result } or { error }. Plain JavaScript, so that
 * it can be forked by Node alone.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LibreOfficeConverter } from '@matbee/libreoffice-converter';

const require = createRequire(import.meta.url);
const wasmPath = join(dirname(require.resolve('@matbee/libreoffice-converter/package.json')), 'wasm');
const loader = require('@matbee/libreoffice-converter/wasm/loader');

// Without a user layer LibreOffice never saves its configuration. A second after a change it would do so in a thread
// that waits for ever for the one that converts, and on a busy machine a conversion takes longer than that second.
const layers = 'xcsxcu:${BRAND_BASE_DIR}/share/registry res:${BRAND_BASE_DIR}/share/registry';
const wasmLoader = {
  ...loader,
  createModule: (config) =>
    loader.createModule({
      ...config,
      preRun: [() => Object.assign(globalThis.Module.ENV, { CONFIGURATION_LAYERS: layers })],
    }),
};

const converter = new LibreOfficeConverter({ wasmPath, wasmLoader });
const ready = converter.initialize();

process.on('message', ({ xlsx, options }) => {
  ready
    .then(() => converter.convert(xlsx, { inputFormat: 'xlsx', ...options }, 'workbook.xlsx'))
    .then(
      ({ data }) => process.send({ result: data }),
      (error) => process.send({ error: String(error) }),
    );
});
process.on('disconnect', () => process.exit());
