/** The notes of a table of the council's own: what is counted, of which rows, and what does not add up. */
import { specOf } from '../../register';
import { STAGES_NOTE } from '../definitions';
import { listed, withArticle } from '../words';
import type { Made } from './made';
import type { Condition } from './conditions';
import { groupingsOf, type TableDefinition } from './definition';
import { isMentions, type Grouping } from './groupings';

export function ownNotes(made: Made): readonly string[] {
  const { context, definition, columns, lines } = made;
  const { measures, where } = definition;
  const groupings = groupingsOf(definition);
  const missing = [...lines.flatMap(({ parts }) => parts), ...columns.flatMap(({ part }) => part ?? [])].some(
    ({ isNotRecorded }) => isNotRecorded,
  );
  return [
    ...(where.length > 0 ? [`Only rows of the register are counted where ${conditionWords(where)}.`] : []),
    ...new Set(measures.flatMap(({ notes }) => notes?.(context) ?? [])),
    ...(areStages(definition) ? [STAGES_NOTE] : []),
    ...(missing ? groupings.flatMap(notRecordedNote) : []),
    ...(groupings.some(isMentions) ? mentionNotes(made) : []),
    ...(columns.some(({ part }) => part) ? [`Each figure of the groups is: ${measures[0].name}.`] : []),
    ...topNote(made),
  ];
}

/** `Stage is 1 or 2 and Procedure is Corporate`. */
export function conditionWords(where: readonly Condition[]): string {
  const words = where.map(({ grouping, values }) => {
    // "Stage is 1", not "Stage is Stage 1".
    const short = values.map((value) => value.replace(`${grouping.name} `, ''));
    return `${grouping.name} is ${listed(short).replace(/ and ([^,]*)$/, ' or $1')}`;
  });
  return listed(words);
}

/** Rows of one stage are cases; without one a case counts at each of its stages. */
function areStages(definition: TableDefinition): boolean {
  const { where, measures } = definition;
  if (measures.some(({ counts }) => counts !== undefined)) return false;
  const groupings = groupingsOf(definition);
  const oneStage = where.some(({ grouping, values }) => isStage(grouping) && values.length === 1);
  return !oneStage && !groupings.some(isStage) && ![...groupings, ...where.map((one) => one.grouping)].some(isOfOthers);
}

function isStage(grouping: Grouping): boolean {
  return grouping.kind === 'scope' && grouping.key === 'stage';
}

/** Compliments and the like have no stages. */
function isOfOthers(grouping: Grouping): boolean {
  return grouping.counts !== undefined || (grouping.kind === 'scope' && grouping.key === 'recordType');
}

function notRecordedNote(grouping: Grouping): readonly string[] {
  if (grouping.kind === 'time') return [];
  const heading = grouping.key === undefined ? grouping.name : specOf(grouping.key).heading;
  const name = isMentions(grouping) ? 'theme' : heading;
  const unread = grouping.kind === 'names' ? '' : ', or with one that could not be read';
  return [
    `"Not recorded" counts cases without ${withArticle(name)} in the register${unread}, so that the table adds up.`,
  ];
}

function mentionNotes({ context }: Made): readonly string[] {
  return [
    'Each theme is counted once a case, so the rows can add to more than the cases.',
    ...(['primaryTheme', 'otherThemes'] as const)
      .filter((key) => !context.register.present.has(key))
      .map((key) => `The register has no ${specOf(key).heading}, so themes that are only there are not counted.`),
  ];
}

/** The group that is taken together with others may have as many as the last that is shown. */
function topNote({ definition: { top }, lines }: Made): readonly string[] {
  const isOther = lines.some(({ parts }) => parts.at(-1)?.name.startsWith('Other (') === true);
  if (top === undefined || !isOther) return [];
  return [`The table shows ${top} groups, chosen by size; of groups of one size those first by name are shown.`];
}
