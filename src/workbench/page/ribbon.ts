/** The add-in's ribbon, read from its manifest: what stands there is what Excel will show. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Path of its 32-pixel icon. */
  readonly icon: string;
  /** Name of the function that it runs; absent where it opens the pane. */
  readonly command?: string;
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** Rejects where the manifest can't be had or read. */
export async function readRibbon(): Promise<Ribbon> {
  const response = await fetch('/manifest.xml');
  const manifest = new DOMParser().parseFromString(await response.text(), 'text/xml');
  const all = (parent: ParentNode, name: string): Element[] =>
    [...parent.querySelectorAll('*')].filter(({ localName }) => localName === name);
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      all(manifest, kind).map((one) => [one.getAttribute('id') ?? '', one.getAttribute('DefaultValue') ?? ''] as const),
    ),
  );
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const [surface] = all(manifest, 'ExtensionPoint').filter(
    (one) => one.getAttribute('xsi:type') === 'PrimaryCommandSurface',
  );
  if (!surface) throw new Error('The manifest has no buttons.');
  const [group] = all(surface, 'Group');
  return {
    group: group ? resource(all(group, 'Label')[0]) : '',
    buttons: all(surface, 'Control').map((control) => {
      const command = all(control, 'FunctionName')[0]?.textContent.trim();
      const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
      return {
        id: control.getAttribute('id') ?? '',
        label: resource(all(control, 'Label')[0]),
        tooltip: resource(all(control, 'Description')[0]),
        icon: new URL(resource(icon), location.href).pathname,
        ...(command ? { command } : {}),
      };
    }),
  };
}
