/** Tabs have 31 characters at most, and some signs mean something else in them. */
const LENGTH = 31;
const NOT_IN_TABS = /[\\/?*[\]:'\s]+/g;

export const tabNamed = (text: string): string => text.replace(NOT_IN_TABS, ' ').slice(0, LENGTH).trim();
