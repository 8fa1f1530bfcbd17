/** The button that offers the sample registers. The browser's own popover closes by Escape and by a click elsewhere. */
import { useId, useRef } from 'react';
import { SAMPLES, type Sample } from './samples';

interface SampleMenuProps {
  readonly onChoose: (sample: Sample) => void;
}

export function SampleMenu({ onChoose }: SampleMenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="samples">
      <button type="button" popoverTarget={id}>
        Try another register
      </button>
      <div ref={list} id={id} popover="auto" role="group" aria-label="Sample registers">
        {SAMPLES.map((sample) => (
          <button
            key={sample.file}
            type="button"
            onClick={() => {
              list.current?.hidePopover();
              onChoose(sample);
            }}
          >
            {sample.label}
          </button>
        ))}
      </div>
    </div>
  );
}
