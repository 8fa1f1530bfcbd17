import { makeStyles, tokens } from '@fluentui/react-components';

export const useBenchmarksStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  single: { alignSelf: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    // Room between the links of a list, for fingers.
    '& li': { marginBottom: tokens.spacingVerticalSNudge },
  },
  summary: { cursor: 'pointer', paddingBottom: tokens.spacingVerticalS },
  /** Told to screen readers only: what it says stands elsewhere for everybody else. */
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  plain: { listStyleType: 'none', margin: 0, padding: 0 },
  paste: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
  file: { maxWidth: '100%', color: tokens.colorNeutralForeground1, fontFamily: 'inherit' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    overflowWrap: 'break-word',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    '& td': { whiteSpace: 'nowrap' },
  },
});

export const usePasteStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  clashing: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}`,
  },
  text: { margin: 0 },
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  state: { color: tokens.colorNeutralForeground2 },
});
