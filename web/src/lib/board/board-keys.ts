// Answers to the keys of the slides. Which slide is up is a part of the address, and styles show it: so everything here is also a link on the page.
import { commandOf, type KeyCommand } from './key-commands.ts';

/** Where this browser keeps that single letters are turned off. */
const LETTERS_OFF = 'board-letters-off';

/** The digits of a number that is being typed. */
let typed: string | undefined;
/** The part of the address that the last slide had. */
let lastSlide = '1';
/** The query of the page that is shown. */
let shownQuery = location.search;

const listSlides = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.deck > .slide')];

/** The slide in the address and the side of it; number 0 for none. */
function readPlace(): { number: number; side: string | undefined } {
  const [, number, side] = /^#(\d+)(?:-(\w+))?$/.exec(location.hash) ?? [];
  return { number: Number(number ?? 0), side };
}

function say(words: string): void {
  const status = document.querySelector('.deck > [role="status"]');
  if (status) status.textContent = words;
}

/** Whether single letters do anything. A browser may keep nothing: then they do. */
function hasLetters(): boolean {
  try {
    return localStorage.getItem(LETTERS_OFF) === null;
  } catch {
    return true;
  }
}

function turnLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(LETTERS_OFF);
    else localStorage.setItem(LETTERS_OFF, 'yes');
  } catch {
    // A browser may refuse to keep anything.
    say('This browser does not keep that choice.');
  }
  showLetters();
}

function showLetters(): void {
  const box = document.querySelector<HTMLInputElement>('#letters');
  if (box) box.checked = hasLetters();
}

function openSide(side: string): void {
  const { number, side: open } = readPlace();
  if (number === 0) return;
  if (findSlideItself(`${number}-${side}`)) sayNone(number, side);
  else location.hash = open === side ? String(number) : `${number}-${side}`;
}

/** The slide that an address of this id leads to, where that is no side of it: it names its measure, or a table or events that it does not have. */
function findSlideItself(id: string): Element | undefined {
  const anchor = document.getElementById(id);
  return anchor?.closest('header') ? (anchor.closest('.slide') ?? undefined) : undefined;
}

function sayNone(number: number, side: string): void {
  say(`Slide ${number} has no ${side}.`);
}

/** Shows the same slides of another address in place: full screen stays, and the old picture until the new one is there. */
async function show(address: string, isNew: boolean): Promise<void> {
  const { hash } = location;
  say('Fetching.');
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' } });
    if (!answer.ok) throw new Error(`The page answered ${answer.status}.`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('.app')?.replaceChildren(...(page.querySelector('.app')?.childNodes ?? []));
  } catch {
    // The network may be gone, and the hub as well: the slides that are here stay.
    say('These figures could not be fetched. The slides are as before.');
    return;
  }
  if (isNew) history.pushState(null, '', address + hash);
  shownQuery = location.search;
  // What the address points to is looked for again among the new slides.
  location.replace(hash || '#overview');
  arrive();
}

function lead(to: string | undefined): void {
  if (to !== undefined) void show(to, true);
}

function readLeads(): { zones: string[]; compare: string } {
  const { zones = '', compare = '' } = document.querySelector<HTMLElement>('.deck')?.dataset ?? {};
  return { zones: zones.split(' '), compare };
}

function turnFullScreen(): void {
  const turned = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  turned.catch(() => {
    say('This browser does not allow full screen here.');
  });
}

function goBack(): void {
  if (document.documentElement.dataset['blank'] !== undefined) delete document.documentElement.dataset['blank'];
  else if (readPlace().side !== undefined || readPlace().number === 0) location.hash = lastSlide;
  else location.hash = 'overview';
}

function act(command: KeyCommand): void {
  typed = command.kind === 'type' ? command.typed : undefined;
  say(typed === undefined ? '' : `Slide ${typed}: type a number, then Enter`);
  switch (command.kind) {
    case 'slide':
      location.hash = String(command.number);
      break;
    case 'zones':
      lead(readLeads().zones[command.place]);
      break;
    case 'compare':
      lead(readLeads().compare);
      break;
    case 'table':
    case 'events':
      openSide(command.kind);
      break;
    case 'overview':
    case 'help':
      location.hash = location.hash === `#${command.kind}` ? lastSlide : command.kind;
      break;
    case 'blank':
      document.documentElement.toggleAttribute('data-blank');
      break;
    case 'full-screen':
      turnFullScreen();
      break;
    case 'back':
      goBack();
      break;
    case 'type':
    case 'stop-typing':
      break;
  }
}

/** What a browser does with a key on these is worth more than a slide. */
const KEEPS_KEYS = 'input, select, textarea, button, summary, [popover]';

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.matches(KEEPS_KEYS) && event.key !== 'Escape') return;
  const { number } = readPlace();
  // The list of slides is a page like any other: it scrolls, and only the arrow to the right leads on.
  if (number === 0 && [' ', 'Home', 'End', 'PageDown', 'PageUp', 'ArrowLeft', 'Backspace'].includes(event.key)) return;
  const zoneCount = readLeads().zones.length - 1;
  const command = commandOf(event.key, { at: number, slideCount: listSlides().length, typed, hasLetters: hasLetters(), zoneCount });
  if (!command) return;
  event.preventDefault();
  act(command);
});

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.id === 'letters') turnLetters(target.checked);
});

/** Notes which slide is up, and names it in the title. */
function arrive(): void {
  const { number, side } = readPlace();
  const itself = findSlideItself(location.hash.slice(1));
  if (itself) {
    if (side !== undefined) sayNone(number, side);
    // The change of the address arrives again.
    location.replace(`#${itself.id}`);
    return;
  }
  const slides = listSlides();
  const slide = slides[number - 1];
  showLetters();
  if (!slide) return;
  if (side === undefined) lastSlide = String(number);
  const heading = slide.querySelector('h2')?.textContent ?? '';
  document.title = `${number} of ${slides.length}: ${heading}`;
}

addEventListener('hashchange', arrive);
addEventListener('popstate', () => {
  if (location.search !== shownQuery) void show(location.pathname + location.search, false);
});
arrive();
