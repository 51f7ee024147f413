/* Sending changes and putting the answer into the page: each element replaces the one with its id. */
import { $, $$, localTimes } from '/js/room.js';
import { activate, activeId } from '/js/reading/margin.js';

/** What could not be done, in words for people; a fragment's or a page's. */
export class Refused extends Error {}

/** Sends fields and gives the answer as a document, when it is a good one. */
export async function send(url, fields, fragment = true) {
  const headers = { 'X-CSRF-Token': $('meta[name=csrf]').content };
  if (fragment) headers['X-Fragment'] = 'true';
  let response;
  try {
    response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers, credentials: 'same-origin' });
  } catch {
    throw new Refused('No connection. Your words are kept here; try again.');
  }
  return read(response);
}

async function read(response) {
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (response.redirected && new URL(response.url).pathname === '/login') {
    throw new Refused('Your session has ended. Sign in in another tab, then try again; your words are kept here.');
  }
  if (!response.ok) {
    const said = $('.note.bad, [role=alert]', answer) ?? $('main .head', answer) ?? $('main', answer);
    const parts = said ? [...said.childNodes].map(node => node.textContent.trim()).filter(Boolean) : [];
    throw new Refused(parts.join(': ').replace(/\s+/g, ' ') || `The server answered ${response.status}.`);
  }
  return answer;
}

const bare = element => element.outerHTML.replace(/ (act|cur|aligned)(?=[ "])/g, '').replace(/ style="[^"]*"/g, '');

/** Puts the paragraphs and the margin of an answer in place of those in the page; the scroll position stays. */
export function swap(answer) {
  const y = scrollY;
  const current = $('#text .p.cur')?.id;
  const fresh = $('#margin', answer);
  for (const paragraph of $$('.p[id]', answer)) {
    const old = document.getElementById(paragraph.id);
    if (old && bare(old) !== bare(paragraph)) old.replaceWith(document.importNode(paragraph, true));
  }
  if (fresh) {
    $('#margin').replaceWith(document.importNode(fresh, true));
    localTimes($('#margin'));
  }
  if (current) document.getElementById(current)?.classList.add('cur');
  renumber();
  dress();
  activate(activeId(), { quiet: true });
  scrollTo({ top: y, behavior: 'instant' });
  return fresh?.dataset.touched ?? null;
}

/** A new highlight moves the numbers of all that follow; the cards tell the present ones. */
function renumber() {
  for (const each of $$('#margin > .card')) {
    const siglum = document.getElementById(`ref-${each.dataset.a}`);
    if (!siglum) continue;
    siglum.textContent = each.dataset.siglum;
    siglum.setAttribute('aria-label', each.getAttribute('aria-label'));
  }
}

/** Shows the buttons that need this script. */
export function dress() {
  $$('[data-cite], [data-close]').forEach(button => { button.hidden = false; });
}

/** Whether cards and text tell of the same annotations; someone else may have changed some. */
const isWhole = () => {
  const told = new Set($$('#margin > .card').map(each => each.dataset.a));
  const drawn = new Set($$('#text .sig').map(each => each.dataset.a));
  return [...drawn].every(id => told.has(id)) && $$('#margin > .card[data-p]').every(each => !each.dataset.p.trim() || drawn.has(each.dataset.a));
};

/** Loads the page anew into place when others have changed it meanwhile. */
export async function catchUp() {
  if (isWhole()) return;
  try {
    const response = await fetch(location.pathname, { credentials: 'same-origin' });
    if (response.ok) swap(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch { /* the next change catches up */ }
}
