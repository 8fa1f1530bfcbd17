/** What Office tells the add-in about itself: the pane, the ribbon's commands, the colours of the theme. */

/**
 * Answers a command of the ribbon. Excel waits for the command to be completed, and that it is however `answer` ends.
 */
export function onCommand(name: string, answer: () => Promise<unknown>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const complete = (): void => event.completed();
    void answer().then(complete, complete);
  });
}

/** Opens the pane, where Excel can: without a shared runtime it cannot be opened from code. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane();
}

/** Whether Office's own theme is dark; undefined where Office does not tell, as on the web. */
export function hasDarkTheme(): boolean | undefined {
  if (typeof Office === 'undefined') return undefined;
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const [, red, green, blue] =
    (theme && /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme.bodyBackgroundColor)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128;
}
