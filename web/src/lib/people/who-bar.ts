// Decides what stands above every page about who reads it: as whom they see the hub, and what they may do about it. It is written on the server, once, so
// that no page carries script for it.
import { escapeText } from '#lib/drawing/markup.ts';
import { aRole, nameRole, ROLES } from './role-words.ts';

/** What the bar is made of. */
export interface Reader {
  facts: Pick<App.ViewerFacts, 'roles' | 'isSignedIn' | 'may' | 'mayAskFreely' | 'organisationId' | 'hiddenOfChosen'>;
  /** The name of the person; null where nobody has signed in. */
  name: string | null;
  /** The name of the organisation as whose partner they look at the hub; null for none. */
  partnerOf: string | null;
}

/** Where a press of a button of the bar is sent. */
const ACTION = '/account';

/** The bar above a page and the one below it, as markup; '' where the dashboard runs alone and knows of nobody. */
export interface WhoBars {
  above: string;
  /** On a phone the bar of a visitor stands at the end, for nothing depends on it and the first screen belongs to the figures. */
  below: string;
}

/** @param query what the reader has chosen, as addresses have it: '' or '?z=new-parks'. The links of the bar and its forms keep it. */
export function writeWhoBars(reader: Reader | undefined, query = ''): WhoBars {
  if (!reader) return { above: '', below: '' };
  const [role, viewsAs] = reader.facts.roles;
  if (role !== 'TRIAL' || viewsAs !== undefined) return { above: writeWhoBar(reader, query), below: '' };
  const trial = writeTrial(query);
  return { above: inBar('Trying out', trial, 'on-wide'), below: inBar('Trying out', trial, 'on-phone') };
}

function writeWhoBar(reader: Reader, query: string): string {
  const { facts } = reader;
  const [role = 'PUBLIC', viewsAs] = facts.roles;
  // Beside it no page leads to the page of questions, which is not for such a reader.
  const asking = facts.mayAskFreely ? '' : 'asks-nothing';
  if (viewsAs !== undefined)
    return inBar(
      'As another role',
      `<p>${saySeen(reader, role, viewsAs)} Nothing can be changed.</p>${formOf('view-as', [['', 'Back to my own role']], query)}${linkOf('/account', 'Another role', query, '#view-as')}`,
      asking,
    );
  if (facts.isSignedIn) return inBar('Your account', writeSignedIn(reader, role, query), asking);
  return inBar('Your account', '<p>Nobody is signed in.</p><a href="/sign-in">Sign in</a>');
}

const inBar = (name: string, content: string, where = ''): string =>
  `<section class="who no-print ${where}" aria-label="${name}"><div class="page">${content}</div></section>`;

function writeSignedIn({ facts, name }: Reader, role: string, query: string): string {
  const links = [
    ['/account', 'Account'],
    ...(role === 'PARTNER' && facts.organisationId !== null ? [[`/organisations/${facts.organisationId}`, 'Your organisation']] : []),
    ...(facts.may.includes('ADMINISTRATION')
      ? [
          ['/people', 'People'],
          ['/audit', 'Audit'],
        ]
      : []),
  ].map(([path = '', words = '']) => linkOf(path, words, query));
  const who = [name, nameRole(role)].filter((each) => each !== null).join(', ');
  return `<p>${escapeText(who)}</p>${links.join('')}${formOf('sign-out', [['', 'Sign out']], query)}`;
}

function writeTrial(query: string): string {
  const roles = ROLES.map(({ value, label }): [string, string] => [value, label]);
  return `<p>You are trying this hub out: every return is illustrative.<span> See it as</span></p>${formOf('view-as', roles, query)}`;
}

/** The pages of the bar are read without script: where they were put into a page that has it, their forms would be another kind of form. */
const linkOf = (path: string, words: string, query: string, fragment = ''): string =>
  `<a href="${path}${escapeText(query)}${fragment}" data-sveltekit-reload>${words}</a>`;

const ofPartner = ({ partnerOf }: Reader): string => (partnerOf === null ? '' : ` of ${escapeText(partnerOf)}`);

/** One form with a button for each value. */
function formOf(action: string, values: readonly (readonly [role: string, words: string])[], query: string): string {
  const buttons = values.map(([role, words]) => `<button name="role" value="${role}">${words}</button>`);
  return `<form method="POST" action="${ACTION}?/${action}${escapeText(query.replace('?', '&'))}">${buttons.join('')}</form>`;
}

/** What is seen as another role: what both may see, which is less than that role sees where it sees what one may not see oneself. */
function saySeen(reader: Reader, role: string, viewsAs: string): string {
  const [chosen, hidden] = [`${aRole(viewsAs)}${ofPartner(reader)}`, reader.facts.hiddenOfChosen];
  if (hidden.length === 0) return `You see this hub as ${chosen}.`;
  // Of records that are not everybody's a partner is shown those of its own organisation alone.
  const more = viewsAs === 'PARTNER' ? 'more of its own organisation' : 'more';
  return `You see what both ${aRole(role)} and ${chosen} may see. ${upperFirst(aRole(viewsAs))} sees ${more}: ${escapeText(joinItems(hidden))}.`;
}

/** 'counts of people; rows of returns': items that hold commas of their own. */
const joinItems = (items: readonly string[]): string => items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
