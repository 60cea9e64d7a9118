/**
 * Something that is made once for an object and kept on it, so that both are let go together. A `WeakMap` would keep what it holds
 * until V8 clears the whole heap.
 */
export function keptOn<Holder extends object, Made extends object>(
  make: (holder: Holder) => Made,
): (holder: Holder) => Made {
  const place = Symbol('kept');
  return (holder) => {
    const keeper: { [place]?: Made } = holder;
    keeper[place] ??= make(holder);
    return keeper[place];
  };
}
