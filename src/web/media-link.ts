/** Links into a recording: the address that opens it at a second, and the time as a player shows it. */

const YOUTUBE = /^(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com$/;
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;
const SOUNDCLOUD = /^(?:www\.|m\.)?soundcloud\.com$/;
const DAILYMOTION = /^(?:www\.)?dailymotion\.com$/;

/** How a player wants the second to be named. */
type Form = (url: URL, seconds: number) => void;

const whole = Math.floor;

/** `?t=751`, in place of any second that is named there. */
const query =
  (name: string, unit = ''): Form =>
  (url, seconds) => {
    for (const other of ['t', 'start', 'time_continue']) url.searchParams.delete(other);
    url.searchParams.set(name, `${whole(seconds)}${unit}`);
    url.hash = '';
  };

/** `#t=751`, in place of any fragment. */
const fragment =
  (written: (seconds: number) => string): Form =>
  (url, seconds) => {
    url.hash = `t=${written(seconds)}`;
  };

/** A media fragment (W3C): players of browsers read tenths of a second as well. */
const inMedia = fragment((seconds) => String(Math.floor(seconds * 10) / 10));

const PLAYERS: readonly { readonly host: RegExp; readonly form: Form }[] = [
  { host: YOUTUBE, form: (url, at) => query(...youtubeName(url))(url, at) },
  { host: /^youtu\.be$/, form: query('t') },
  { host: VIMEO, form: fragment((at) => `${whole(at)}s`) },
  { host: SOUNDCLOUD, form: fragment((at) => clock(at)) },
  { host: /^open\.spotify\.com$/, form: query('t') },
  { host: DAILYMOTION, form: query('start') },
];

/** An embedded player takes other words than the page of a video. */
const youtubeName = ({ pathname }: URL): [string, string] =>
  pathname.startsWith('/embed/') ? ['start', ''] : ['t', 's'];

const isPage = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/**
 * The address of a recording, opened at a second: never after it, so that no word is missed. `null` where no address is
 * known, or it is none that opens a page.
 */
export function mediaAt(media: string | null, seconds: number): string | null {
  if (media === null || !URL.canParse(media)) return null;
  const url = new URL(media);
  if (!isPage(url)) return null;
  const { form } = PLAYERS.find(({ host }) => host.test(url.hostname)) ?? { form: inMedia };
  form(url, Math.max(0, seconds));
  return url.href;
}

const padded = (n: number): string => String(n).padStart(2, '0');

/** `0:05`, `12:31`, `1:02:31`. */
export function clock(seconds: number): string {
  const all = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}
