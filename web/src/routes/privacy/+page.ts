/** Nothing on this page answers to script. */
export const csr = false;
