/** How long our work takes, where the browser shows it: `encours:read`, `encours:answer`, `encours:write`. */
export async function measured<T>(what: 'read' | 'answer' | 'write', work: () => T | Promise<T>): Promise<T> {
  const name = `encours:${what}`;
  const start = `${name}:start`;
  performance.mark(start);
  try {
    return await work();
  } finally {
    performance.measure(name, start);
  }
}
