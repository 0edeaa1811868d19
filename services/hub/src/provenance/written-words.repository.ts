// Decides how words that people write are kept and found again, in the transaction that writes the record which they belong to.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WrittenNoun } from './written-noun.ts';
import { WrittenText } from './written-text.entity.ts';
import { newWords, WrittenWords } from './written-words.ts';

/** Who writes, and when. */
export interface WrittenBy {
  readonly at: Date;
  /** Null where nobody signed in. */
  readonly userId: number | null;
}

/** A link to words, as a record has it. */
type Link = { readonly id: number } | null | undefined;

/** Keeps and finds words. Uses the transaction of its entity manager. */
export class WrittenWordsRepository {
  constructor(private readonly em: EntityManager) {}

  /** What links of records lead to, in their order; null for none. One statement however many. */
  async find<Links extends readonly Link[]>(
    ...links: Links
  ): Promise<{ [At in keyof Links]: Links[At] extends { id: number } ? WrittenWords : WrittenWords | null }> {
    const ids = links.flatMap((link) => (link ? [link.id] : []));
    const rows = ids.length > 0 ? await this.em.find(WrittenText, { id: { $in: ids } }) : [];
    const byId = new Map(rows.map((row) => [row.id, WrittenWords.of(row)]));
    return links.map((link) => (link && byId.get(link.id)) ?? null) as never;
  }

  /** @returns the words with their row */
  async add(noun: WrittenNoun, part: string, text: string, { at, userId }: WrittenBy): Promise<WrittenWords> {
    const row = newWords(text, { noun, part, writtenAt: at, userId });
    return WrittenWords.of({ ...row, id: await this.em.insert(WrittenText, row) });
  }

  /** A content in which all words have a row: those that are new get one, under the name of the part that they are. */
  async keepIn<Content extends object>(noun: WrittenNoun, content: Content, by: WrittenBy): Promise<Content> {
    const kept: Record<string, WrittenWords> = {};
    for (const [part, words] of Object.entries(content) as [string, unknown][])
      if (words instanceof WrittenWords && !words.isKept) kept[part] = await this.add(noun, part, words.text, by);
    return { ...content, ...kept };
  }
}
