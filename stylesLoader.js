/**
 * A webpack loader for files of styles (`…Styles.ts`): works out Griffel's class names and rules when the add-in is
 * built, so that the pane need not load the code that does. Such a file holds nothing but exported `makeStyles` calls
 * over `tokens`.
 */
import { createRequire } from 'node:module';
import { resolveStyleRulesForSlots } from '@griffel/core';
import { transform } from 'esbuild';

/**
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} source
 */
export default async function stylesLoader(source) {
  const { code } = await transform(source, { loader: 'ts', format: 'cjs', target: 'node20' });
  const fluent = createRequire(import.meta.url)('@fluentui/react-components');
  const found = { exports: {} };
  const require = (/** @type {string} */ name) => {
    if (name !== '@fluentui/react-components') throw new Error(`${this.resourcePath} may not import ${name}.`);
    return { tokens: fluent.tokens, makeStyles: (/** @type {object} */ styles) => styles };
  };
  new Function('module', 'exports', 'require', code)(found, found.exports, require);
  const lines = Object.entries(found.exports).map(([name, styles]) => {
    const [classes, rules] = resolveStyleRulesForSlots(styles);
    return `export const ${name} = /*#__PURE__*/ __styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)});`;
  });
  return ["import { __styles } from '@fluentui/react-components';", ...lines].join('\n');
}
