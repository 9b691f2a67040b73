/** A pure function of an object that reckons once for each and gives what it gave before. That is kept as long as the object lives. */
export function reckonedOnce<Of extends object, Result>(reckon: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.result;
    const result = reckon(of);
    known.set(of, { result });
    return result;
  };
}
