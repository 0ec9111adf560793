/** An identifier as a register writes it: upper case, without the spaces, points and hyphens that people put in. */
export const compact = (text: string): string => text.replace(/[\s.\-‐‑–]/g, '').toUpperCase();
