// Plants small trees of files outside the repository, and finds what the arrows say of them.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.mjs';

const repository = resolve(import.meta.dirname, '../..');

/** A place for trees, one after the other. */
export class PlantedTree {
  readonly #folder = mkdtempSync(join(tmpdir(), 'arrows-'));

  /** Faults of a tree that has these files and nothing else, as `rule: file`. @param files Their texts by their paths in the repository */
  async faultsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
    this.remove();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
      writeFileSync(join(this.#folder, path), text);
    }
    symlinkSync(join(repository, 'node_modules'), join(this.#folder, 'node_modules'));
    const options = { ...configuration.options };
    delete options.tsConfig;
    const { output } = await cruise([...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))], {
      ...options,
      baseDir: this.#folder,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden ?? [] },
      outputType: 'json',
    });
    const { summary } = JSON.parse(output as string) as ICruiseResult;
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  }

  /** Takes the tree away. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
