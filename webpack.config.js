/**
 * The production build: dist/taskpane.html with its scripts and styles, the icons, and the manifest for the address at
 * which dist/ will be served: `npm run build -- --env origin=https://addins.example.gov.uk/complaints`. Source maps go
 * to dist-maps/, which nobody serves: scripts don't name them, and whoever debugs a release adds them by hand.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';

/** The address that stands in the committed manifest. */
const LOCAL_ORIGIN = 'https://localhost:3000';

/** @param {{ origin?: string }} env */
export default (env) => ({
  mode: 'production',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.resolve(import.meta.dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    cssFilename: '[name].[contenthash:8].css',
    sourceMapFilename: '../dist-maps/[file].map',
    clean: true,
  },
  devtool: 'hidden-source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      {
        test: /\.css$/,
        type: 'css',
        sideEffects: true,
        // Safari of macOS 12 knows no nested rules.
        loader: 'esbuild-loader',
        options: { loader: 'css', target: 'safari15', minify: true },
      },
    ],
  },
  experiments: { css: true },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        {
          from: 'manifest.xml',
          transform: (content) =>
            manifestFor(content.toString(), { origin: env.origin ?? LOCAL_ORIGIN, ...ofPackage() }),
        },
      ],
    }),
  ],
  optimization: {
    minimize: {
      // The page stays as it is written: small anyway, and to be read by whoever reviews it.
      html: false,
      // With the functions of a file in front of the rest, what is alike stands together and packs smaller.
      javascript: { compress: { passes: 3, hoist_funs: true } },
    },
    // Lists of words and names are a part of their own, and so are our tables, those that a council defines, and laying out
    // and writing: each part stays small.
    splitChunks: {
      cacheGroups: {
        names: { test: /src[\\/](?:checks|register)[\\/]english/, chunks: 'async', enforce: true },
        tables: { test: /src[\\/]report[\\/]tables/, chunks: 'async', enforce: true },
        definitions: { test: /src[\\/]report[\\/]own/, chunks: 'async', enforce: true },
        // The survey doesn't wait for what writes.
        writing: {
          test: /src[\\/](?:sheets|excel)[\\/]/,
          chunks: ({ name }) => name !== 'taskpane' && name !== 'survey',
          enforce: true,
        },
      },
    },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The manifest for the address at which the files will be served, with version and links of the package. Throws a
 * RangeError unless the address is one of https: Excel takes no other.
 *
 * @param {string} manifest
 * @param {{ origin: string, version: string, homepage: string, support: string }} values
 * @returns {string}
 */
export function manifestFor(manifest, { origin, version, homepage, support }) {
  if (!/^https:\/\/[^/\s"<>?#]+[^\s"<>?#]*$/.test(origin)) {
    throw new RangeError(`The origin ${origin} must be an address such as https://add-ins.example.gov.uk/complaints`);
  }
  return manifest
    .replaceAll(LOCAL_ORIGIN, origin.replace(/\/+$/, ''))
    .replace(/(?<=<Version>)[^<]*/, `${version}.0`)
    .replace(/(?<=<SupportUrl DefaultValue=")[^"]*/, escaped(support))
    .replace(/(?<=id="LearnMore.Url" DefaultValue=")[^"]*/, escaped(homepage));
}

function ofPackage() {
  const { version, homepage, bugs } = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, 'package.json'), 'utf8'),
  );
  return { version, homepage, support: bugs.url };
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
