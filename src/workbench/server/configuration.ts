/**
 * What `npm start` builds: the production add-in as it is, beside it the same pane with Office.js from the npm package,
 * and the workbench page. Nothing of the workbench gets into the add-in's own files. `npm run dev` builds the same for
 * whoever debugs it: with React's own checks, readable scripts, and source maps.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Compilation, Compiler, Configuration, FileCacheOptions } from 'webpack';
import webpack from 'webpack';
import addIn from '../../../webpack.config.js';

/** Where Microsoft serves Office.js, and where the workbench serves the copy of the npm package. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
export const OFFICE_PATH = '/office/';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface BuildOptions {
  /** Builds anew when a file changes, else once. */
  readonly watch: boolean;
  /** To be debugged, not as it is released. */
  readonly development: boolean;
}

/** `origin`: the address that the served manifest names. */
export function configurations(origin: string, options: BuildOptions): Configuration[] {
  const addInAsBuilt = addIn({ origin }) as Configuration;
  return [
    {
      ...addInAsBuilt,
      ...common('add-in', options),
      // Both builds share a folder in memory: neither may clear it. Whoever debugs gets maps served with their scripts.
      output: {
        ...addInAsBuilt.output,
        clean: false,
        ...(options.development ? { sourceMapFilename: '[file].map' } : {}),
      },
      ...(options.development ? { optimization: {} } : {}),
      plugins: [...(addInAsBuilt.plugins ?? []), new PaneWithServedOffice()],
    },
    workbench(options),
  ];
}

function workbench(options: BuildOptions): Configuration {
  return {
    ...common('workbench', options),
    devtool: options.development ? 'source-map' : false,
    context: ROOT,
    entry: { workbench: './src/workbench/page/index.tsx' },
    output: {
      path: path.join(ROOT, 'dist'),
      filename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name][ext]',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.(css|xlsx)$/, type: 'asset/resource' },
      ],
    },
    plugins: [new HtmlWebpackPlugin({ template: './src/workbench/page/workbench.html', filename: 'index.html' })],
    // It is served to this computer only: a quick start is worth more than a small file.
    optimization: { minimize: false },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function common(name: string, { watch, development }: BuildOptions): Configuration {
  return {
    name,
    mode: development ? 'development' : 'production',
    // The page's policy lets no script be made from text, which rules out maps within `eval`.
    ...(development ? { devtool: 'source-map' } : {}),
    watchOptions: watch ? { ignored: /node_modules/ } : { ignored: /^/ },
    cache: cacheOf([name, ...(development ? ['development'] : []), ...(watch ? [] : ['once'])].join('-')),
    infrastructureLogging: { level: 'warn' },
  };
}

/**
 * The second start takes a fraction of the first one's time. Tests keep a cache of their own, `add-in-once`, beside a
 * running server's.
 */
export function cacheOf(name: string): FileCacheOptions {
  return { type: 'filesystem', name, buildDependencies: { config: [fileURLToPath(import.meta.url)] } };
}

/** Adds `pane.html`: `taskpane.html` with the address of Office.js replaced. */
class PaneWithServedOffice {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('PaneWithServedOffice', (compilation: Compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PaneWithServedOffice', stage }, (assets) => {
        const page = String(assets['taskpane.html']?.source() ?? '');
        if (!page.includes(CDN)) throw new Error('taskpane.html does not load Office.js from where it is expected');
        compilation.emitAsset('pane.html', new webpack.sources.RawSource(page.replace(CDN, `${OFFICE_PATH}office.js`)));
      });
    });
  }
}
