// Decides how large a form may be: more than any of ours can hold is refused before it is taken apart.
import { error } from '@sveltejs/kit';
import { readTyped, type Typed } from './typed.ts';

/** The most that a form may be as it is sent, in bytes: our longest has a few texts of 300 characters. */
const MOST_BYTES = 32 * 1024;

function refuse(): never {
  error(413, 'The form is too large', {
    next: 'A form may be 32 kB as it is sent; nothing of this one was taken. Shorten what you typed and send it again.',
  });
}

/** Reads what was typed into a form. @throws HttpError 413 for one of more than 32 kB, 415 for what is no form */
export async function readForm(request: Request): Promise<Typed> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) refuse();
  const form = new Response(await readBytes(request), { headers: { 'content-type': request.headers.get('content-type') ?? '' } });
  try {
    return readTyped(await form.formData());
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    error(415, 'This is no form', { next: 'Send the fields as a browser does, from the form of the page.' });
  }
}

/** The bytes of a request, which need not say beforehand how many they are. */
async function readBytes({ body }: Request): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    length += part.byteLength;
    if (length > MOST_BYTES) refuse();
    parts.push(part);
  }
  return new Blob(parts);
}
