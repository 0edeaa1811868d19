/** The page is read and its forms are sent without script. */
export const csr = false;
