// Gives a test of faults a disk that is soon full.

import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';

/** Disks that were made, to be taken away. */
const disks: string[] = [];

/** Whether disks can be made here. */
export const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0 && process.getuid?.() === 0;
if (!canMount) console.warn('SKIPPED: a full disk. Making a small one needs the right to mount.');

/** Makes a disk of so many megabytes, at a path where there is nothing. @returns the path */
export function smallDisk(path: string, megabytes: number): string {
  mkdirSync(path);
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`A disk could not be made: ${stderr}`);
  disks.push(path);
  return path;
}

/** Writes a file that leaves so many megabytes on a disk. */
export function fillDisk(file: string, disk: string, megabytesLeft: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(file, Buffer.alloc(bavail * bsize - megabytesLeft * 1e6));
}

/** Takes every disk away that was made. */
export function takeDisksAway(): void {
  for (const disk of disks) spawnSync('umount', [disk]);
}
