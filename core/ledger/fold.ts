/**
 * The form in which words are compared: lower case, no accents, no punctuation, "n°", "no" and "num" as one word.
 * "N° de facture", "No. facture" and "NUM FACTURE" are the same header. Articles go, but not at the end: "Payé" is an
 * amount, "Payé le" a date; "Montant" is the whole, "Montant dû" the rest.
 */
export const fold = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\bn[°º]\s*/g, 'numero ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
    .replace(/\b(?:no|num|nro|nr|number|n)\b/g, 'numero')
    .replace(/\b(?:de|du|des|d|la|le|l|of|the) (?=.)/g, '');
