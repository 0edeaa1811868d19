declare global {
  namespace App {
    /** What an error page tells the reader. */
    interface Error {
      status: number;
      message: string;
      /** What the reader can do next, as one sentence. */
      next?: string;
    }
  }
}

export {};
