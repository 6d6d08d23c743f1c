/** Whether any of these filters is set: neither null nor an empty list. */
export function isAnySet(filters: object): boolean {
  return Object.values(filters).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
}
