/** The choices as a text, to be carried to another workbook, and those of another taken over. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { toProblem } from '../../excel';
import { profileText, readProfile, type Profile } from '../../register';

interface ProfileTextProps {
  readonly profile: Profile;
  readonly onTake: (profile: Profile) => void;
}

export function ProfileText({ profile, onTake }: ProfileTextProps) {
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState('');
  const text = typed ?? profileText(profile);
  const take = (): void => {
    try {
      onTake(readProfile(text));
      setTyped(undefined);
      setProblem('');
    } catch (error) {
      const { message, remedy } = toProblem(error);
      setProblem(`${message} ${remedy}`);
    }
  };
  return (
    <div className="stack-tight">
      <Field
        label="Profile"
        hint="Copy it to keep it or to use it elsewhere, or paste another one over it. It holds headings, sheets and words of lists, nothing of a row."
        validationMessage={problem || null}
      >
        <Textarea rows={6} resize="vertical" value={text} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <div className="actions">
        <Button size="small" onClick={() => void navigator.clipboard.writeText(text).catch(() => setProblem(BY_HAND))}>
          Copy
        </Button>
        <Button size="small" disabledFocusable={typed === undefined} onClick={take}>
          Take over
        </Button>
      </div>
    </div>
  );
}

const BY_HAND = 'The pane is not allowed to copy here. Select the text and press Ctrl+C.';
