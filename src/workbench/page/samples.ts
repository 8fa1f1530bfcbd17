/** The sample registers that the page offers. */

export interface Sample {
  readonly file: string;
  /** What it is like, as its button says. */
  readonly label: string;
  readonly url: URL;
}

/** In the add-in's own form: the page begins with it. */
export const FIRST_SAMPLE: Sample = {
  file: 'sample-register.xlsx',
  label: 'Children’s services, with all companion sheets',
  url: new URL('../../../assets/sample-register.xlsx', import.meta.url),
};

export const SAMPLES: readonly Sample[] = [
  FIRST_SAMPLE,
  {
    file: 'sample-all-services.xlsx',
    label: 'Adults’, corporate and housing, with own tables',
    url: new URL('../../../assets/sample-all-services.xlsx', import.meta.url),
  },
  {
    file: 'sample-case-system.xlsx',
    label: 'A case system’s export, a row a case',
    url: new URL('../../../assets/sample-case-system.xlsx', import.meta.url),
  },
  {
    file: 'sample-corporate-log.xlsx',
    label: 'A corporate log, a sheet a year',
    url: new URL('../../../assets/sample-corporate-log.xlsx', import.meta.url),
  },
  {
    file: 'sample-adults-log.xlsx',
    label: 'An adult social care log',
    url: new URL('../../../assets/sample-adults-log.xlsx', import.meta.url),
  },
];
