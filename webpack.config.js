/**
 * The production build: dist/taskpane.html with its script, the icons, and the manifest for the address at which dist/
 * will be served: `npm run build -- --env origin=https://addins.example.gov.uk/complaints`.
 */
import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';

/** The address that stands in the committed manifest. */
const LOCAL_ORIGIN = 'https://localhost:3000';

/** @param {{ origin?: string }} env */
export default (env) => ({
  mode: 'production',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: { path: path.resolve(import.meta.dirname, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
        {
          from: 'manifest.xml',
          transform: (content) =>
            content.toString().replaceAll(LOCAL_ORIGIN, (env.origin ?? LOCAL_ORIGIN).replace(/\/+$/, '')),
        },
      ],
    }),
  ],
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'inline' })] },
  performance: { hints: false },
  stats: 'errors-warnings',
});
