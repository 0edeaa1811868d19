// The sides of a card that a reader turns to now and then: fetched when one is, for all cards of a page at once.
export { default as AboutCard } from './AboutCard.svelte';
export { default as DownloadList } from './DownloadList.svelte';
