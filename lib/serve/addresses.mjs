/** Addresses of the API, and of downloads beside the page of their study, in capitals too, as Next takes them. */
export const DATA = /^\/api(?:\/|$)|^(?:\/ar)?\/events\/[a-z0-9-]+\.[a-z]+(?:\?|$)/i;
/** Files of the build: scripts, styles, fonts and the icon. */
export const FILE = /^\/_next\/|^\/icon\.svg/;
/** Charts for the frames of other sites: nothing above or below them, whichever way the address is written. */
export const EMBED = /^(?:\/ar)?\/embed\/[a-z0-9-]+\/[a-z-]+(?:\?|$)/;

/** What monitors ask. */
const MONITOR = /^\/api\/(?:health|metrics)(?:\?|$)/;
/** Files to keep: their last part has an ending. */
const DOWNLOAD = /^[^?]*\/[^/?]+\.[a-z]+(?:\?|$)/;
/** What is computed of one event. */
const STUDY = /^\/api\/events\/[^/?]+\/[^/?]/;

/**
 * What kind of thing an address asks for, one of seven words: what is counted by them stays small whatever is asked.
 *
 * @param {string} url
 */
export function kindOf(url) {
  if (DATA.test(url)) {
    if (MONITOR.test(url)) return 'monitor';
    if (DOWNLOAD.test(url)) return 'download';
    return STUDY.test(url) ? 'study' : 'api';
  }
  if (FILE.test(url)) return 'file';
  return EMBED.test(url) ? 'embed' : 'page';
}
