/**
 * The direction of the code: calendar, register → figures → report → sheets → excel → jobs → task pane and command
 * line. A folder may import what stands in its row here and the small tools beside the folders; everything else is an error.
 */
const MAY_IMPORT = {
  calendar: [],
  register: ['calendar'],
  figures: ['calendar', 'register'],
  checks: ['calendar', 'register', 'figures'],
  report: ['calendar', 'register', 'figures', 'checks'],
  sheets: ['calendar', 'register', 'figures', 'report'],
  excel: ['calendar', 'register', 'report', 'sheets'],
  jobs: ['calendar', 'register', 'figures', 'checks', 'report', 'sheets', 'excel'],
  taskpane: ['calendar', 'register', 'report', 'excel', 'jobs'],
  host: [],
  workbench: ['host'],
  cli: ['calendar', 'register', 'figures', 'checks', 'report', 'jobs', 'host'],
};

/** The files of `src/` itself. They import only one another. */
const TOOLS = ['problem', 'must', 'once', 'nouns', 'tally', 'limits', 'a1'];
const ANY_TOOL = `^src/(${TOOLS.join('|')})\\.ts$`;

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only: ${[...allowed, ...TOOLS].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`^src/(${[folder, ...allowed].join('|')})/`, ANY_TOOL] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'through-the-door',
      comment:
        "Import another folder through its index.ts. The stand-in host has a second door, node.ts: it can't load in a browser.",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/host/node\\.ts$'],
      },
    },
    {
      name: 'tools-stand-alone',
      severity: 'error',
      from: { path: ANY_TOOL },
      to: { path: '.', pathNot: ANY_TOOL },
    },
    {
      name: 'react-in-the-pane-and-the-workbench-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: 'node_modules/(@types/)?(react|react-dom|@fluentui)/' },
    },
    {
      name: 'node-in-command-line-servers-and-host-loader-only',
      comment: 'Everything else also runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/workbench/server/', '^src/host/node\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shipped-packages-are-dependencies',
      comment:
        'What the pane imports must be under "dependencies"; the host, the command line and the workbench may use devDependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host|cli|workbench)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'numfmt names a file for require that it does not have; webpack takes its module.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^numfmt$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
