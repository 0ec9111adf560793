/** Lets the page do what waits: a key that was pressed, a picture to be drawn. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
