/** What takes long lets the page do what waits: a key that was pressed, a picture to be drawn. */

const MILLISECONDS_AT_ONCE = 40;

let since = performance.now();

/** Nothing happens unless the last breath is some time ago. */
export async function breath(): Promise<void> {
  if (performance.now() - since < MILLISECONDS_AT_ONCE) return;
  await new Promise((resolve) => setTimeout(resolve));
  since = performance.now();
}
