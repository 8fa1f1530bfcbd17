import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AS_BEFORE, Problem } from '../../src/problem';
import { App } from '../../src/taskpane/App';
import { ProblemMessage } from '../../src/taskpane/ProblemMessage';

const html = (content: ReactNode): string =>
  renderToStaticMarkup(<FluentProvider theme={webLightTheme}>{content}</FluentProvider>);
describe('the pane', () => {
  it('says that it is connecting, and offers no job before Excel answers', () => {
    const page = html(<App />);
    expect(page).toMatch(/<h1[^>]*>Complaints appendix<\/h1>/);
    expect(page).toContain('Connecting to Excel');
    expect(page).not.toContain('Generate appendix');
  });

  it('gives a Problem as sentence, outcome and remedy, with the technical part folded away', () => {
    const problem = new Problem('no-register', 'No register.', 'Add one.', 'at A1').leaving(AS_BEFORE);
    const page = html(<ProblemMessage problem={problem} />);
    expect(page).toContain('No register. The workbook is as it was before.');
    expect(page).toContain('Add one.');
    expect(page).toMatch(/<button[^>]* aria-expanded="false"[^>]*>.*Details<\/button>/);
    expect(page).not.toContain('no-register');
    expect(page).not.toContain('at A1');
  });
});
