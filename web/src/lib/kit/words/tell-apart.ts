// Decides how organisations of one name are told apart on a page: by the identifier that a register gave to each.

interface NamedOrganisation {
  id: string;
  name: string;
  identifiers: { nodes: readonly { identifier: string }[] };
}

/** What each organisation is called on a page, by its id: its name, and where another one there has the same name its identifier, too. */
export function tellApart(organisations: readonly NamedOrganisation[]): ReadonlyMap<string, string> {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, name } of organisations) idsOf.set(name, (idsOf.get(name) ?? new Set()).add(id));
  return new Map(
    organisations.map(({ id, name, identifiers }) => {
      const isShared = (idsOf.get(name)?.size ?? 0) > 1;
      const [first] = identifiers.nodes;
      return [id, isShared ? `${name} (${first?.identifier ?? 'no identifier held'})` : name];
    }),
  );
}
