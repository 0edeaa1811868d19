// Decides how it is said that the recipient is to grant the money on: by the titles of 360Giving's list regrantType.

const TITLES: Readonly<Record<string, string>> = {
  FRG010: 'common regrant',
  FRG020: 'transfer to an intermediary',
  FRG030: 'match funding',
  FRG040: 'funder collaboration',
  FRG050: 'fiscal sponsor',
  FRG060: 'endowment',
  FRG070: 'onward grants among other activities',
};

/** 'Yes: common regrant (FRG010). Grants made of it are other grants, so …'; undefined where nothing is said of it. */
export function sayRegranting(code: string | null): string | undefined {
  if (code === null) return undefined;
  return `Yes: ${TITLES[code] ?? 'of another kind'} (${code}). Grants made of it are other grants, so adding both counts the money twice`;
}
