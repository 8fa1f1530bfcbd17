/** Something is on its way: said and shown. */
import { Spinner } from '@fluentui/react-components';

export function Waiting({ children }: { readonly children: string }) {
  return (
    <div role="status" className="at-start">
      <Spinner size="tiny" label={children} />
    </div>
  );
}
