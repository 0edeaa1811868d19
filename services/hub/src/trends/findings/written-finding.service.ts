// Decides which finding heads a card: one that a person wrote for the very figures that it shows, else the generated one. What was written for other figures is
// kept and mentioned, and never shown as if it were about these.

import type { OperationContext, WriteContext } from '../../graphql/index.ts';
import { countWords, readParts, type Clock } from '../../kernel/index.ts';
import { readReason, recordIdOf, requireDifference, requireStanding, Writing, WrittenNoun, WrittenWords } from '../../provenance/index.ts';
import type { Viewer, WriteAccess } from '../../access/index.ts';
import { ProtectedField } from '../../records/index.ts';
import { findMeasure, mayShowExactly, type MeasureService } from '../../measures/index.ts';
import type { CardArgs, CardReader } from './card-figures.ts';
import { readWords } from '../../annotations/index.ts';
import type { WrittenFinding } from './written-finding.entity.ts';
import { FiguresHaveChanged, FindingAlreadyThere, FindingNotUsable, UnknownFinding } from './written-finding.errors.ts';
import { findingsOf, statementOf, WrittenFindingRepository, type WordedFinding } from './written-finding.repository.ts';

/** Cards of several measures in one state. */
export interface CardsArgs extends CardArgs {
  readonly measures: readonly string[];
}

/** What somebody wants to write at the head of a card. */
export interface FindingArgs extends CardArgs {
  readonly measure: string;
  /** Fingerprint of the figures that were looked at. */
  readonly fingerprint: string;
  readonly words: string;
}

/** What is written for one card. */
export interface CardFinding {
  readonly measure: string;
  /** Identifier of the finding that stands for the figures shown; null when there is none. */
  readonly findingId: number | null;
  /** Identifier of the latest one for figures that are shown no more; null when there is none. */
  readonly earlierId: number | null;
  /** Of the figures shown. Computed when it is selected. */
  readonly fingerprint: () => Promise<string>;
}

const MOST_WORDS = 12;
/** The longest finding, in characters: two lines at the head of a card. */
const LONGEST_FINDING = 120;

/** Says what is written for cards, and writes it. */
export class WrittenFindingService {
  private readonly writing: Writing;

  constructor(
    private readonly measures: MeasureService,
    private readonly cards: CardReader,
    access: WriteAccess,
    clock: Clock,
  ) {
    this.writing = new Writing(WrittenNoun.FINDING, access, clock);
  }

  /** What is written for cards, in the order asked for. Figures are read only where something is. @throws UnknownMeasure, UnknownZone, PeriodNotUnderstood */
  async findingsFor({ measures: ids, ...args }: CardsArgs, context: OperationContext): Promise<CardFinding[]> {
    const facts = await this.measures.facts(context);
    const measures = [...new Set(ids.map((id) => findMeasure(id, this.measures.measures, 'measure')))];
    const [first] = measures;
    // Cards of one state differ in their measures alone.
    const written = first
      ? await findingsOf(
          measures.map(({ id }) => id),
          this.cards.keyOf(first, args, facts),
          context.reader,
        )
      : [];
    return Promise.all(
      measures.map(async (measure): Promise<CardFinding> => {
        const known = written.filter(({ measureId }) => measureId === measure.id);
        const read = async () => (await this.cards.figuresOf(measure, args, facts, context)).fingerprint;
        // A finding is about exact figures. Whoever may not see them is shown other figures, for which none was written.
        if (!mayShowExactly(measure, context.viewer)) return { measure: measure.id, findingId: null, earlierId: null, fingerprint: read };
        const shown = known.length > 0 ? await read() : null;
        return {
          measure: measure.id,
          findingId: known.find(({ fingerprint }) => fingerprint === shown)?.id ?? null,
          earlierId: known.find(({ fingerprint }) => fingerprint !== shown)?.id ?? null,
          fingerprint: read,
        };
      }),
    );
  }

  /** @throws ProtectedField for words about figures that the viewer may not see; about a measure that is no more, for whoever sees not everything */
  requireWords(measureId: string, viewer: Viewer, field: string): void {
    if (!this.#mayRead(measureId, viewer)) throw ProtectedField.shown('WrittenFinding', field);
  }

  /** Whoever may not read a finding may not write it: what is refused as no difference to what stands says what stands. @throws ProtectedField */
  #requireWriter(measureId: string, viewer: Viewer): void {
    if (!this.#mayRead(measureId, viewer)) throw ProtectedField.written('WrittenFinding', measureId);
  }

  #mayRead(measureId: string, viewer: Viewer): boolean {
    const measure = this.measures.measures.find(({ id }) => id === measureId);
    return measure ? mayShowExactly(measure, viewer) : viewer.mayShowExact({ measure: measureId });
  }

  /** @returns its identifier. @throws WritingNotAllowed, UnknownMeasure, ProtectedField, UnknownZone, WordsNotUsable, FindingNotUsable, FiguresHaveChanged, FindingAlreadyThere */
  async write(args: FindingArgs, context: WriteContext): Promise<number> {
    this.writing.require(context);
    const measure = findMeasure(args.measure, this.measures.measures, 'measure');
    this.#requireWriter(measure.id, context.viewer);
    const draft = WrittenWords.draft(findingOf(args.words));
    const facts = await this.measures.facts(context);
    const [key, figures] = [this.cards.keyOf(measure, args, facts), await this.cards.figuresOf(measure, args, facts, context)];
    if (figures.fingerprint !== args.fingerprint) throw FiguresHaveChanged.because();
    return this.writing.do(context, async ({ em, now, keepWords, written }) => {
      const findings = new WrittenFindingRepository(em);
      const duplicate = await findings.findFor(figures.fingerprint);
      if (duplicate) throw FindingAlreadyThere.because(duplicate.words.text, duplicate.finding.id);
      const { words } = await keepWords({ words: draft });
      const id = await findings.add(key, figures, words, now);
      await written(id, statementOf({ ...key, ...figures }, words));
      return id;
    });
  }

  /** Says the same figures in other words. @throws UnknownFinding, AlreadyWithdrawn, ProtectedField, ChangedMeanwhile, WordsNotUsable, FindingNotUsable, ReasonNotGiven, NothingToCorrect */
  async correct(id: string, typed: string, typedWhy: string, seenRevision: number | null, context: WriteContext): Promise<number> {
    const { text, why } = readParts({ text: () => findingOf(typed), why: () => readReason(typedWhy) });
    return this.writing.do(context, async ({ em, now, keepWords, requireSeen, corrected }) => {
      const findings = new WrittenFindingRepository(em);
      const { finding: current, words: stood } = await findCurrentFinding(id, findings);
      this.#requireWriter(current.measureId, context.viewer);
      await requireSeen('The finding', current.id, seenRevision);
      const { words } = await keepWords({ words: WrittenWords.draft(text, stood) });
      const [before, after] = [statementOf(keyOf(current), stood), statementOf(keyOf(current), words)];
      requireDifference('the finding', before, after);
      await findings.correct(current.id, words, now);
      await corrected(current.id, before, after, why);
      return current.id;
    });
  }

  /** Lets the generated finding stand again. @throws UnknownFinding, AlreadyWithdrawn, ProtectedField, ChangedMeanwhile, ReasonNotGiven */
  withdraw(id: string, typedWhy: string, seenRevision: number | null, context: WriteContext): Promise<number> {
    return this.writing.do(context, async ({ em, now, requireSeen, withdrawn }) => {
      const findings = new WrittenFindingRepository(em);
      const { finding: current, words } = await findCurrentFinding(id, findings);
      this.#requireWriter(current.measureId, context.viewer);
      await requireSeen('The finding', current.id, seenRevision);
      const why = readReason(typedWhy);
      await findings.withdraw(current.id, now);
      await withdrawn(current.id, statementOf(keyOf(current), words), why);
      return current.id;
    });
  }
}

function findingOf(typed: string): string {
  const words = readWords(typed, 'words', LONGEST_FINDING, 'Say in one sentence what the figures show.');
  const count = countWords(words);
  if (count > MOST_WORDS) throw FindingNotUsable.tooLong(count, MOST_WORDS);
  return words;
}

async function findCurrentFinding(id: string, findings: WrittenFindingRepository): Promise<WordedFinding> {
  const recordId = recordIdOf(id);
  const current = recordId === null ? null : await findings.find(recordId);
  if (!current) throw UnknownFinding.because(id);
  requireStanding('The finding', current.finding, 'Write a new one.');
  return current;
}

const keyOf = ({ zones, comparison, ...current }: WrittenFinding) => ({ ...current, zones: zones ?? null, comparison: comparison ?? null });
