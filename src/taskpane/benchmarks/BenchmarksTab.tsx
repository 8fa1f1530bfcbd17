/** The Benchmarks tab: bring the own council's figures up to date, and take in those of others. */
import type { RegisterRequest } from '../../jobs';
import { PasteIn } from './PasteIn';
import { Refresh } from './Refresh';

export function BenchmarksTab({ request }: { readonly request: RegisterRequest }) {
  return (
    <div className="stack benchmarks-tab">
      <Refresh request={request} />
      <PasteIn request={request} />
    </div>
  );
}
