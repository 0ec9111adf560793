/** Looks at every cell and concludes nothing: no reader can be faster. */
export function touchEveryCell(rows) {
  let numbers = 0;
  let letters = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === 'number') numbers += cell;
      else if (typeof cell === 'string') letters += cell.length;
    }
  }
  return numbers + letters;
}
