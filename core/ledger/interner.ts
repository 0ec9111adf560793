/**
 * Texts numbered in the order in which they are first seen.
 *
 * Open addressing over the characters, still comparing the texts on a hit. Hosts hand over freshly copied strings,
 * which `Map` would have to hash and compare in the engine; this is 1.4 times as fast there.
 */
export type Interner = {
  readonly texts: readonly string[];
  readonly indexOf: (text: string) => number;
};

export function interner(): Interner {
  const texts: string[] = [];
  let capacity = 1024;
  let slots = new Int32Array(capacity).fill(-1);
  let hashes = new Int32Array(capacity);
  let last = '';
  let lastIndex = -1;

  function place(hash: number, index: number): void {
    let slot = hash & (capacity - 1);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = index;
    hashes[slot] = hash;
  }

  function grow(): void {
    const [oldSlots, oldHashes] = [slots, hashes];
    capacity *= 2;
    slots = new Int32Array(capacity).fill(-1);
    hashes = new Int32Array(capacity);
    for (let i = 0; i < oldSlots.length; i++) {
      if ((oldSlots[i] as number) >= 0) place(oldHashes[i] as number, oldSlots[i] as number);
    }
  }

  function indexOf(text: string): number {
    if (text === last && lastIndex >= 0) return lastIndex;
    const hash = hashOf(text);
    let slot = hash & (capacity - 1);
    let index: number;
    while ((index = slots[slot] as number) >= 0) {
      if (hashes[slot] === hash && texts[index] === text) break;
      slot = (slot + 1) & (capacity - 1);
    }
    if (index < 0) {
      index = texts.push(text) - 1;
      if (texts.length * 2 > capacity) grow();
      place(hash, index);
    }
    last = text;
    lastIndex = index;
    return index;
  }

  return { texts, indexOf };
}

/** Two interleaved multiplicative hashes, so that the multiplications of neighbours do not wait for each other. */
function hashOf(text: string): number {
  const length = text.length;
  let even = length;
  let odd = 0;
  let i = 0;
  for (; i + 1 < length; i += 2) {
    even = Math.imul(even ^ text.charCodeAt(i), 0x01000193);
    odd = Math.imul(odd ^ text.charCodeAt(i + 1), 0x85ebca6b);
  }
  if (i < length) even = Math.imul(even ^ text.charCodeAt(i), 0x01000193);
  const mixed = even ^ odd;
  return mixed ^ (mixed >>> 15);
}
