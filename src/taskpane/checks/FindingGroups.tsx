/** The findings by rule: each rule opens and closes, and shows its findings a page at a time. */
import { Button, Link, mergeClasses } from '@fluentui/react-components';
import type { CellFix } from '../../jobs';
import { counted } from '../../nouns';
import { Fold } from '../Fold';
import { PagedList } from '../lists';
import type { FindingGroup, ListedFinding } from './groupFindings';
import { SeverityTag } from './SeverityTag';
import type { Checks } from './useChecks';

type Deeds = Pick<Checks, 'isBusy' | 'isFixed' | 'apply' | 'goTo'>;

export function FindingGroups({ groups, ...deeds }: Deeds & { readonly groups: readonly FindingGroup[] }) {
  return (
    <ul className="plain-list">
      {groups.map((group, index) => (
        <li key={group.id}>
          <Fold as="h3" title={<GroupTitle group={group} />} opened={index === 0}>
            <Inside group={group} {...deeds} />
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function GroupTitle({ group: { title, severity, findings, unlisted } }: { readonly group: FindingGroup }) {
  return (
    <span className="group-title">
      {title}
      <SeverityTag severity={severity} count={findings.length + unlisted} />
    </span>
  );
}

function Inside({ group: { title, findings, fixes, unlisted }, ...deeds }: Deeds & { readonly group: FindingGroup }) {
  const toFix = fixes.filter((fix) => !deeds.isFixed(fix));
  return (
    <div className="stack">
      {fixes.length > 1 && (
        <Button
          size="small"
          className={mergeClasses('at-start', toFix.length === 0 && 'checks-fixed')}
          disabledFocusable={deeds.isBusy || toFix.length === 0}
          onClick={() => deeds.apply(toFix)}
        >
          {toFix.length === 0 ? 'All fixed' : `Apply all ${toFix.length.toLocaleString('en-GB')} fixes`}
        </Button>
      )}
      <PagedList
        rows={findings}
        label={title}
        end={unlisted > 0 && <p className="text">{`${counted(unlisted, 'further finding')} not listed.`}</p>}
      >
        {(listed) => <FindingLine key={keyOfLine(listed)} listed={listed} {...deeds} />}
      </PagedList>
    </div>
  );
}

function FindingLine({
  listed: { finding, fix },
  isBusy,
  isFixed,
  apply,
  goTo,
}: Deeds & { readonly listed: ListedFinding }) {
  const { sheet, cell, ref, column, value, message, suggestion } = finding;
  const place = [sheet, ref, column, value && `“${value}”`].filter(Boolean).join(' · ');
  return (
    <li className="entry">
      <span className="quiet">
        <Link inline disabledFocusable={isBusy} onClick={() => goTo(finding)}>
          {cell === '' ? `Show the sheet ${sheet}` : `Go to ${cell}`}
        </Link>
        {` · ${place}`}
      </span>
      <p className="text">{message}</p>
      {fix ? (
        <Button
          size="small"
          className={mergeClasses('finding-fix', isFixed(fix) && 'checks-fixed')}
          disabledFocusable={isBusy || isFixed(fix)}
          onClick={() => apply([fix])}
        >
          {fixLabel(fix, value !== undefined, isFixed(fix))}
        </Button>
      ) : (
        suggestion && <p className="text">{`To do: ${suggestion}`}</p>
      )}
    </li>
  );
}

/** A finding that shows what stands in its cell is of a list column; a text that somebody wrote is shown nowhere. */
function fixLabel({ after }: CellFix, isShown: boolean, isFixed: boolean): string {
  if (!isShown) return isFixed ? 'Fixed' : 'Apply the fix';
  return isFixed ? `Fixed: now “${after}”` : `Change to “${after}”`;
}

function keyOfLine({ finding: { rule, sheet, cell, message } }: ListedFinding): string {
  return `${rule} ${sheet} ${cell} ${message}`;
}
