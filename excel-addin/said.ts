/** Shows the last sentence of a command on the page; a screen reader reads it aloud. */
export function say(sentence: string): void {
  const place = document.getElementById('said');
  if (place) place.textContent = sentence;
}
