// Decides how the office that runs the hub is named inside a sentence.

/** 'the Office of the Police and Crime Commissioner for Leicestershire'. @param name as the office is called; undefined where the hub could not say */
export function sayOwner(name: string | undefined): string {
  if (name === undefined) return 'the office named on it';
  return name.startsWith('Office ') ? `the ${name}` : name;
}
