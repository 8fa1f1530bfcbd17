/** What the tables of a report are built from, once the facts are known. */
import { firstReceived, type Facts } from '../figures';
import { once } from '../once';
import type { Companions, Settings } from '../register';
import type { ReportContext } from './context';
import { publishedOf } from './published';
import { UNNAMED_COUNCIL } from './words';
import { typedOf, yearsOf } from './years';

export function contextOf(
  facts: Facts,
  { companions, settings }: { readonly companions: Companions; readonly settings: Settings },
): ReportContext {
  const previous = facts.previous.period.label;
  return {
    facts,
    register: facts.register,
    companions,
    council: settings.council || UNNAMED_COUNCIL,
    style: settings,
    current: facts.current.period.label,
    previous,
    published: publishedOf(
      typedOf(facts, facts.previous.period, companions.previousYear),
      companions.lists,
      facts.previous.period,
      facts,
    ),
    years: once(() => yearsOf(facts, companions)),
    firstReceived: once(() => firstReceived(facts)),
  };
}
