/** JSON as it is printed. */
export type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null;

export const written = (json: Json): string => `${JSON.stringify(json, null, 2)}\n`;

export const SCHEMA = 1;
