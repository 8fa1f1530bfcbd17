/** What the pane may load and where it may connect, as it is served. That no test asks for anything elsewhere, support.ts sees to. */
import { describe, expect, inject, it } from 'vitest';
import { openWorkbench } from './support';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('the served pane', () => {
  it('is the production page but for the address of Office.js', async () => {
    const { page } = await openWorkbench({ register: 'empty' });
    const text = async (path: string): Promise<string> =>
      (await page.request.get(`${inject('workbench')}${path}`)).text();
    const production = await text('/taskpane.html');
    expect(production).toContain(CDN);
    expect(await text('/pane.html')).toBe(production.replace(CDN, '/office/office.js'));
  });

  it('can neither connect elsewhere, nor run a script from elsewhere or one written into the page', async () => {
    const { page } = await openWorkbench({ register: 'empty', expectedErrors: /elsewhere\.example|inline/ });
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    const stopped = await frame?.evaluate(async () => {
      const seen: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
      const script = (change: Partial<HTMLScriptElement>): void =>
        document.head.append(Object.assign(document.createElement('script'), change));
      const connected = await fetch('https://elsewhere.example/register').then(
        () => true,
        () => false,
      );
      script({ src: 'https://elsewhere.example/script.js' });
      script({ textContent: 'window.ranInline = true' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { connected, ran: 'ranInline' in window, seen };
    });
    expect(stopped).toEqual({
      connected: false,
      ran: false,
      seen: ['connect-src', 'script-src-elem', 'script-src-elem'],
    });
  });
});
