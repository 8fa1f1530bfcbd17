/** Columns whose headings say one thing and whose cells another, with what stands in them: whoever knows can believe them. */
import { Button } from '@fluentui/react-components';
import type { UnderstoodHeading } from '../../jobs';
import { sampleText } from './samples';

interface DoubtedColumnsProps {
  readonly headings: readonly UnderstoodHeading[];
  readonly onMap: (heading: string, meaning: string) => void;
}

export function DoubtedColumns({ headings, onMap }: DoubtedColumnsProps) {
  const lines = headings.flatMap(({ heading, doubted, samples }) =>
    doubted === undefined ? [] : [{ heading, doubted, samples }],
  );
  if (lines.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3 className="heading">Columns that don’t fit their headings</h3>
      {lines.map(({ heading, doubted, samples }) => (
        <div key={heading} className="stack-tight">
          <span className="name">{heading}</span>
          <span className="hint">
            {sampleText(samples)}. Not used: these don’t fit {doubted}.
          </span>
          <Button
            className="at-start"
            size="small"
            aria-label={`Read “${heading}” as ${doubted}`}
            onClick={() => onMap(heading, doubted)}
          >
            Read as {doubted}
          </Button>
        </div>
      ))}
    </section>
  );
}
