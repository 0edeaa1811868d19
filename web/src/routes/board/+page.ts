/** The keys of the slides are a script of their own, and everything else is links. */
export const csr = false;
