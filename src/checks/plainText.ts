// Characters that cannot be seen, or that look like Latin letters and are none.

/** Without unseen characters, and with Latin letters for those that look like them, in words that have both. */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const seen = text.replace(UNSEEN, '').replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'));
  return seen.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const latin = Array.from(word, (letter) => LATIN.get(letter) ?? letter).join('');
    return /[a-z0-9]/i.test(word) || /^[a-z0-9]+$/i.test(latin) ? latin : word;
  });
}

/** Beyond Latin letters, digits and ordinary punctuation. */
const UNUSUAL = /[\u00ad\u0370-\u03ff\u0400-\u04ff\u200b-\u200f\u202a-\u202e\u2060\ufeff\uff01-\uff5e]/;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Cyrillic and Greek letters by the Latin ones that they look like. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...pairs('аеѕіјорсухԁ', 'aesijopcyxd'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ονια', 'ovia'),
]);

function pairs(theirs: string, latin: string): readonly (readonly [string, string])[] {
  return Array.from(theirs, (letter, index) => [letter, latin[index] ?? letter]);
}
