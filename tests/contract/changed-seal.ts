// Gives a test of what is sealed the same text with its first character changed. Of the last character some bits may say nothing, so that another one opens the same.

/** @param sealed base64url */
export const changedSeal = (sealed: string) => `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`;
