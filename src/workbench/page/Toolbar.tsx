/** The head of the page: the workbook's name, what can be done with the file, and the add-in's own ribbon buttons. */
import { useRef } from 'react';
import type { Ribbon, RibbonButton } from './ribbon';
import { SampleMenu } from './SampleMenu';
import type { Sample } from './samples';

interface ToolbarProps {
  readonly name: string;
  readonly ribbon: Ribbon | undefined;
  readonly onPress: (button: RibbonButton) => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onEmpty: () => void;
  readonly onDownload: () => void;
}

export function Toolbar({ name, ribbon, onPress, onOpen, onSample, onEmpty, onDownload }: ToolbarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="head">
      <div className="title">
        <span className="product">Workbench</span>
        <h1>{name}</h1>
        <span className="spacer" />
        <button type="button" onClick={() => input.current?.click()}>
          Open a workbook…
        </button>
        <SampleMenu onChoose={onSample} />
        <button type="button" onClick={onEmpty}>
          Empty workbook
        </button>
        <button type="button" onClick={onDownload}>
          Download workbook
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          aria-label="Workbook to open"
          className="hidden"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onOpen(file);
            event.target.value = '';
          }}
        />
      </div>
      <div className="ribbon" role="group" aria-label={`${ribbon?.group ?? 'Add-in'} commands`}>
        {ribbon?.buttons.map((button) => (
          <button key={button.id} type="button" title={button.tooltip} onClick={() => onPress(button)}>
            <img src={button.icon} alt="" width={24} height={24} />
            {button.label}
          </button>
        ))}
      </div>
    </header>
  );
}
