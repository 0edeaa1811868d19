// Decides what is random in the illustration: xoroshiro128+ (Blackman and Vigna) from one seed, so that the same seed makes the same rows.

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of chances. Each part of the illustration has its own, so that a change in one leaves the others as they are. */
export class Chance {
  private constructor(private readonly generator: ReturnType<typeof xoroshiro128plus>) {}

  static fromSeed(seed: number): Chance {
    return new Chance(xoroshiro128plus(seed));
  }

  /** A stream that never meets this one: this one jumps 2⁶⁴ draws ahead. */
  apart(): Chance {
    const stream = new Chance(this.generator.clone());
    this.generator.jump();
    return stream;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** True with this probability. */
  happens(probability: number): boolean {
    return uniformFloat64(this.generator) < probability;
  }

  /** One of a list that is not empty. */
  oneOf<Item>(list: readonly Item[]): Item {
    return list[this.whole(0, list.length - 1)] as Item;
  }

  /** The place of one weight, drawn in proportion to the weights. */
  placeIn(weights: readonly number[]): number {
    let left = uniformFloat64(this.generator) * weights.reduce((sum, weight) => sum + weight, 0);
    const place = weights.findIndex((weight) => (left -= weight) < 0);
    return place < 0 ? weights.length - 1 : place;
  }

  /** A count around a mean: Poisson, by Knuth's method, for the small means of a community room. */
  countAround(mean: number): number {
    const limit = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > limit || count < 0; product *= uniformFloat64(this.generator)) count += 1;
    return count;
  }

  /** How many of so many things happen, each with this probability. */
  countAmong(total: number, probability: number): number {
    return Array.from({ length: total }, () => this.happens(probability)).filter(Boolean).length;
  }

  /** The list in another order (Fisher and Yates). */
  shuffled<Item>(list: readonly Item[]): Item[] {
    const order = [...list];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const place = this.whole(0, last);
      [order[last], order[place]] = [order[place] as Item, order[last] as Item];
    }
    return order;
  }
}
