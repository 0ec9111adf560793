/** Whether a text is a web address that may stand in a letter: visible ASCII only, and nothing that a browser would run. */
export const isWebLink = (text: string): boolean => /^https:\/\/[!-~]+$/.test(text) && !/["'<>`]/.test(text);
