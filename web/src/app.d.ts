import type { CardSides } from '#lib/cards/card-views.ts';
import type { Controls } from '#lib/kit/state/controls.ts';
import type { NotFollowed } from '#lib/kit/state/not-followed.ts';
import type { ShownAsAt } from '#lib/kit/state/shown-as-at.ts';
import type { Site } from '#lib/kit/state/site.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';

declare global {
  namespace App {
    /** What every page has; not there when the frame of the page failed. */
    interface PageData {
      site?: Site;
      state?: ViewState;
      /** Which state of the data is shown; not there when the hub is out of reach. */
      shownAsAt?: ShownAsAt | undefined;
      /** What the bar of controls offers. */
      controls?: Controls;
      /** What the page cannot follow of the controls, and why; a page that learns it from the hub says it itself. */
      notFollowed?: NotFollowed | null;
      /** The version of the data that the page was made of, for its viewer; not there when the hub is out of reach. */
      dataVersion?: string | undefined;
      /** The sides of a card that are up with the state of the address; not there where the picture or the table is. */
      sides?: CardSides | undefined;
    }

    interface Locals {
      /** When patience with the hub ends, on the clock of `performance.now()`. */
      answerBy: number;
      /** Values of Set-Cookie that the hub gave for the browser. */
      cookies: string[];
      /** Whether every question of the page has been answered so far. */
      isWhole: boolean;
      /** The versions of the data that its answers were made of: more than one when the data changed meanwhile. */
      versions: Set<string>;
      /** What counts people and is shown exactly in its answers, by name: it is noted again whenever something that is kept of them is shown. */
      exactCounts: Set<string>;
      /** Whether an import keeps the database to itself, so that the page is of the data before it. */
      isImporting: boolean;
      /** Whether the form of the request took up the link that its page is of. */
      isLinkUsed?: boolean;
    }

    /** What a page knows of the viewer whom it is for. */
    interface ViewerFacts {
      roles: readonly string[];
      signedInBy: string;
      isSignedIn: boolean;
      /** The number of their account; null for whoever has none. */
      userId: number | null;
      /** The names of the hub's rules that let them read anything. */
      may: readonly string[];
      /** Whether they may change anything at all. */
      mayWrite: boolean;
      mayAskFreely: boolean;
      /** The organisation as whose partner they look at the hub; null for whoever does not. */
      viewsAsOf: number | null;
      /** Whether records are shown with their counts of people. */
      seesCountsInRows: boolean;
      /** Whose records are the viewer's own; null for none. */
      organisationId: number | null;
      /** What the role that is looked at sees and the viewer does not; none where no role is looked at. */
      hiddenOfChosen: readonly string[];
    }

    /** What the adapter hands on: the request as it came. */
    interface Platform {
      req: {
        /** Asks a route of signing in for the client of the request; not there where the dashboard runs alone. Without a body it is got. */
        askAuth?: (path: string, body?: object) => Promise<{ status: number; body: unknown; cookies: readonly string[] }>;
        /** Writes into the audit that a page was refused to the viewer. */
        notePageRefused?: (route: string) => void;
        /** For whom the page is, as a key; not there where the dashboard runs alone: its pages are for everybody then. */
        viewerKey?: string;
        /** What is known of the viewer; not there where the dashboard runs alone. */
        viewer?: ViewerFacts;
        /** Whether somebody has signed in: then no browser and no server between may keep anything. */
        isSignedIn?: boolean;
        /** Asks the hub that the dashboard runs in; not there where it runs alone. Takes the JSON of a query. */
        askHub?: (
          body: string,
          gone: AbortSignal,
        ) => Promise<{
          status: number;
          body: string;
          version: string | null;
          exactCounts: readonly string[];
          isImporting: boolean;
          isPersonal: boolean;
        }>;
        /** Says to the hub that the viewer was shown exact counts of people again, from what the dashboard keeps; there where askHub is. */
        noteExactCounts?: (names: readonly string[]) => void;
        /** Charges whoever asks for a page of so many bytes. */
        chargePage?: (bytes: number) => void;
      };
    }

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
