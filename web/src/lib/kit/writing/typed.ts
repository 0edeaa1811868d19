// Decides how what was typed into a form is kept: by name, every value as it was typed, so that a refused form comes back as it was sent.

/** What stands in the fields of a form. A box that is not ticked has no value. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** Reads a form that was sent, each entry once however many there are. Files are no part of any of ours. */
export function readTyped(form: FormData): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, sent] of form) {
    const values = typed.get(name) ?? [];
    if (typeof sent === 'string') values.push(sent);
    typed.set(name, values);
  }
  return Object.fromEntries(typed);
}

/** The one value of a field; '' where there is none. */
export function textOf(typed: Typed, name: string): string {
  return typed[name]?.[0] ?? '';
}

/** The value of a field that may be left empty. */
export function optionalOf(typed: Typed, name: string): string | null {
  return textOf(typed, name).trim() || null;
}

/** Every value of a field. */
export function allOf(typed: Typed, name: string): string[] {
  return [...(typed[name] ?? [])];
}
