/** `make`, asked at most once: when its value is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Work in steps that is done once: whoever asks again is given what came of it. */
export function onceInSteps<T>(
  steps: () => Generator<undefined, T, undefined>,
): () => Generator<undefined, T, undefined> {
  let known: { readonly value: T } | undefined;
  return function* () {
    known ??= { value: yield* steps() };
    return known.value;
  };
}
