/** What several rules ask of the same blocks, or of the same context, worked out once for each. */
export function once<K extends object, T>(of: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { value: of(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
