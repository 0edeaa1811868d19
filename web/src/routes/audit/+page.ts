/** The page is read and its form is sent without script. */
export const csr = false;
