/**
 * Starts a command of this folder from its TypeScript: `node src/cli/start.js appendix register.xlsx`. Bundled in
 * memory, its two hundred files load in a fifth of the time that it takes to load them one by one.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [command = ''] = process.argv.splice(2, 1);
const entry = new URL(`${command}.ts`, import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(entry)],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  // A module from memory has no place of its own: relative paths are taken from the command's file.
  define: { 'import.meta.url': JSON.stringify(entry.href) },
  footer: { js: `//# sourceURL=${entry.href}` },
  logLevel: 'error',
});
const script = outputFiles.map(({ contents }) => Buffer.from(contents).toString('base64')).join('');
await import(`data:text/javascript;base64,${script}`);
