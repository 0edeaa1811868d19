// What goes from the server to the browser beside plain data.
import type { Transport } from '@sveltejs/kit/hooks';
import { packMarkup, unpackMarkup } from '#lib/drawing/markup.ts';

export const transport: Transport = { Markup: { encode: packMarkup, decode: unpackMarkup } };
