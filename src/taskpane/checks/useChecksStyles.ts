import { makeStyles, tokens } from '@fluentui/react-components';

export const useChecksStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  main: { alignSelf: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, flexBasis: '130px', minWidth: 0 },
  /** The field inside gives way too. */
  narrow: { minWidth: 0, '& input, & select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  severities: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    border: 'none',
    '& legend': { padding: 0, float: 'left', width: '100%' },
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  /** Told to screen readers only: what it says stands elsewhere for everybody else. */
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  plain: { listStyleType: 'none', margin: 0, padding: 0 },
});

export const useGroupStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  /** A button over the whole line: title at the left, severity and count below it. */
  toggle: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  arrow: {
    marginTop: '6px',
    justifySelf: 'center',
    width: '6px',
    height: '6px',
    borderRight: '2px solid currentColor',
    borderBottom: '2px solid currentColor',
    transform: 'rotate(-45deg)',
  },
  open: { transform: 'rotate(45deg)' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  count: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalM} 24px`,
  },
  more: { alignSelf: 'flex-start' },
  /** Cannot be pressed any more, but is there to be read. */
  fixed: { color: tokens.colorNeutralForeground2, ':hover': { color: tokens.colorNeutralForeground2 } },
});

export const useFindingStyles = makeStyles({
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  fix: { alignSelf: 'flex-start', maxWidth: '100%', textAlign: 'left', justifyContent: 'flex-start' },
  /** Cannot be pressed any more, but is there to be read. */
  fixed: { color: tokens.colorNeutralForeground2, ':hover': { color: tokens.colorNeutralForeground2 } },
});

/** A sign before the word, so that a severity is told by shape and word, not by colour alone. */
export const useSeverityStyles = makeStyles({
  tag: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  sign: { width: '10px', height: '10px', forcedColorAdjust: 'none', flexShrink: 0 },
  error: { backgroundColor: tokens.colorPaletteRedForeground1, transform: 'rotate(45deg) scale(0.85)' },
  warning: {
    width: 0,
    height: 0,
    borderLeft: '6px solid transparent',
    borderRight: '6px solid transparent',
    borderBottom: `10px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
  },
  note: { border: `2px solid ${tokens.colorPaletteBlueForeground2}`, borderRadius: '50%', boxSizing: 'border-box' },
});
