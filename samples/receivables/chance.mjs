/** Numbers that look like chance and are the same on every machine (Park and Miller's minimal standard generator). */
const MODULUS = 2_147_483_647;
const MULTIPLIER = 48_271;

/** A source of its own for each name, so that a change of one customer leaves the others alone. */
export function chanceOf(name) {
  let state = 1;
  for (const character of name) state = (state * 31 + character.codePointAt(0)) % MODULUS;
  const next = () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
  for (let i = 0; i < 5; i++) next();
  return {
    /** From `low` up to, not including, `high`. */
    between: (low, high) => low + next() * (high - low),
    /** Around 0, seldom beyond −2 and 2. */
    deviation: () => (next() + next() + next() - 1.5) * 2,
  };
}
