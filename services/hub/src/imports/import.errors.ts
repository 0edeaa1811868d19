import { HubError } from '../kernel/index.ts';

/** Nobody here reads that kind of source. */
export class UnknownSource extends HubError {
  static because = (commandWord: string, known: readonly string[]) =>
    new UnknownSource('UNKNOWN_SOURCE', `'${commandWord}' is not a source that can be imported. Use one of: ${known.join(', ')}.`);
}

/** A file or folder that is not there, or may not be read. */
export class FileNotReadable extends HubError {
  static because = (path: string, cause: unknown) =>
    new FileNotReadable(
      'FILE_NOT_READABLE',
      `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}. Check the path and who may read it.`,
    );
}

/** A folder with no file of the source in it. */
export class NothingToImport extends HubError {
  static because = (folder: string, wanted: string, skipped: readonly string[]) =>
    new NothingToImport(
      'NOTHING_TO_IMPORT',
      `${folder} holds no file named ${wanted}. ${skipped.length ? `Found instead: ${nameSome(skipped)}.` : 'It is empty.'}`,
    );
}

/** More bytes than the source may have; nothing of it was kept. */
export class FileTooLarge extends HubError {
  static because = (fileName: string, maximumBytes: number) =>
    new FileTooLarge(
      'FILE_TOO_LARGE',
      `${fileName} is larger than ${Math.round(maximumBytes / 1_000_000)} MB, the most that this source may have. Split it, or check that it is the right file.`,
    );
}

/** A file whose original could not be kept, so that nothing in it was read. */
export class OriginalNotKept extends HubError {
  static because = (fileName: string, folder: string, cause: unknown) =>
    new OriginalNotKept(
      'ORIGINAL_NOT_KEPT',
      `${fileName} could not be kept in ${folder} (${cause instanceof Error ? cause.message : String(cause)}). Make room there, or let the user that runs the hub write to it, then import the file again.`,
    );
}

/** A disk with too little room for the embedded database to take a file. */
export class NoRoomToImport extends HubError {
  static because = (fileName: string, folder: string, wantedBytes: number, freeBytes: number) =>
    new NoRoomToImport(
      'NO_ROOM_TO_IMPORT',
      `${fileName} was not imported: the disk of ${folder} has ${inMb(freeBytes)} MB of room, and the embedded database needs ${inMb(wantedBytes)} MB to take it. Make room there, then import the file again.`,
    );
}

const inMb = (bytes: number) => Math.ceil(bytes / 1e6).toLocaleString('en-GB');

/** The first few of many names, and how many more there are. */
export function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
