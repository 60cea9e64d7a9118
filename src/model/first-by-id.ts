/** The parts of a contract by their identifiers. Of two with the same one the first is meant; a rule tells of the second. */
export function firstById<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  const byId = new Map<string, Part>();
  for (const part of parts) if (!byId.has(part.id)) byId.set(part.id, part);
  return byId;
}
