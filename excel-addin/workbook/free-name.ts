type Numbering = { readonly suffix: (n: number) => string; readonly longest: number };

export const sheetTitles: Numbering = { suffix: (n) => ` (${n})`, longest: 31 };
export const tableNames: Numbering = { suffix: (n) => `_${n}`, longest: 255 };

/** The wanted name, or else with the first number that is free. Excel does not tell upper from lower case. */
export function freeName(wanted: string, taken: Iterable<string>, { suffix, longest }: Numbering): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; lower.has(name.toLowerCase()); n++) {
    name = wanted.slice(0, longest - suffix(n).length) + suffix(n);
  }
  return name;
}
