/* Cards beside their passages, the active one, and the minimap. */
import { $, $$, say } from '/js/room.js';

const wide = matchMedia('(min-width: 68.01rem)');
const small = matchMedia('(max-width: 46rem)');
const GAP = 8;
const TOP = 44;
let active = null;

export const isSmall = () => small.matches;
export const activeId = () => active;
export const card = id => (id ? document.getElementById(`card-${id}`) : null);
const cards = () => $$('#margin > .card');
export const marksOf = id => $$(`mark.hl[data-a~="${CSS.escape(id)}"]`, $('#text'));

/** For each annotation its first and last piece in the page, found in one walk. */
function pieces() {
  const found = new Map();
  for (const mark of $$('mark.hl', $('#text'))) {
    for (const id of mark.dataset.a.split(' ')) {
      const known = found.get(id);
      if (known) known[1] = mark; else found.set(id, [mark, mark]);
    }
  }
  return found;
}

/* how high each card is: measured once, and again where it may have changed */
let heights = new WeakMap();
const heightOf = each => {
  if (!heights.has(each)) heights.set(each, each.offsetHeight);
  return heights.get(each);
};

/** A card has another height now; without a card, all may have. */
export function resized(each) {
  if (each) heights.delete(each); else heights = new WeakMap();
  layout();
}

let due = false;
/** Has each card put at the height of its passage before the next frame, once for however many changes. */
export function layout() {
  if (due) return;
  due = true;
  requestAnimationFrame(place);
}

/** The active card gets the height of its passage, the others give way above and below. */
function place() {
  due = false;
  const margin = $('#margin');
  const spans = pieces();
  margin.classList.toggle('aligned', wide.matches);
  if (wide.matches) align(margin, spans); else release(margin);
  drawMap(spans);
}

function release(margin) {
  margin.style.minHeight = '';
  $$('#margin > :is(.card, .lost-h)').forEach(each => { each.style.top = ''; });
}

function align(margin, spans) {
  const base = margin.getBoundingClientRect().top;
  const end = $('#text').getBoundingClientRect().bottom - base;
  const wanted = $$('#margin > :is(.card, .lost-h)').map(each => {
    const first = spans.get(each.dataset.a)?.[0];
    return { each, y: first ? first.getBoundingClientRect().top - base - 4 : end, h: heightOf(each) };
  }).sort((a, b) => a.y - b.y);
  if (!wanted.length) return;
  const at = positions(wanted, wanted.findIndex(w => w.each.dataset.a === active));
  wanted.forEach((w, i) => {
    const top = `${Math.round(at[i])}px`;
    if (w.each.style.top !== top) w.each.style.top = top;
  });
  margin.style.minHeight = `${Math.max(...wanted.map((w, i) => at[i] + w.h)) + 20}px`;
}

function positions(wanted, chosen) {
  const at = [];
  const downFrom = (first, limit) => {
    let y = limit;
    for (let i = first; i < wanted.length; i += 1) {
      at[i] = Math.max(at[i] ?? wanted[i].y, y);
      y = at[i] + wanted[i].h + GAP;
    }
  };
  if (chosen < 0) { downFrom(0, TOP); return at; }
  at[chosen] = wanted[chosen].y;
  for (let i = chosen - 1; i >= 0; i -= 1) at[i] = Math.min(wanted[i].y, at[i + 1] - GAP - wanted[i].h);
  downFrom(0, TOP);
  return at;
}

/* the minimap repeats the highlights at their height in the document, one column for each topic */
function drawMap(spans) {
  const map = $('#map');
  const full = document.documentElement.scrollHeight;
  const high = map.clientHeight || 600;
  const across = map.clientWidth || 14;
  const column = (across - 4) / 4;
  let svg = `<svg viewBox="0 0 ${across} ${high}"><rect class="vp" x="0" width="${across}"/>`;
  for (const each of cards()) {
    const span = spans.get(each.dataset.a);
    if (!span) continue;
    const top = span[0].getBoundingClientRect().top + scrollY;
    const bottom = span[1].getBoundingClientRect().bottom + scrollY;
    const topic = Number(each.dataset.colour);
    svg += `<a data-a="${each.dataset.a}"><rect class="m${topic}" x="${2 + Math.max(0, topic - 1) * column}" y="${top / full * high}" width="${topic ? column : column * 4}" height="${Math.max(4, (bottom - top) / full * high)}"/></a>`;
  }
  map.innerHTML = `${svg}</svg>`;
  moveWindow();
}

/** Shows in the minimap what of the page is in view. */
export function moveWindow() {
  const view = $('#map .vp');
  const high = $('#map').clientHeight || 600;
  const full = document.documentElement.scrollHeight;
  view?.setAttribute('y', scrollY / full * high);
  view?.setAttribute('height', Math.max(24, innerHeight / full * high));
}

/** Makes one card the active one; null for none. */
export function activate(id, { scroll = false, focus = false, quiet = false } = {}) {
  const before = active && card(active);
  active = id && card(id) ? id : null;
  $$('mark.hl.act').forEach(each => each.classList.remove('act'));
  $$('#margin > .card.act').forEach(each => each.classList.remove('act'));
  card(active)?.classList.add('act');
  [before, card(active)].forEach(each => each && heights.delete(each));
  if (active) document.dispatchEvent(new CustomEvent('card-active', { detail: active }));
  if (active) {
    const marks = marksOf(active);
    marks.forEach(each => each.classList.add('act'));
    if (scroll) (marks[0] ?? card(active)).scrollIntoView({ block: 'center' });
    if (focus) card(active).focus({ preventScroll: true });
    if (!quiet) say(card(active).getAttribute('aria-label'));
  }
  layout();
}

/** Of overlapping highlights a further click takes the next longer one, after the longest the shortest. */
export function walk(mark) {
  const size = id => marksOf(id).reduce((sum, each) => sum + each.textContent.length, 0);
  const ids = mark.dataset.a.split(' ').sort((a, b) => size(a) - size(b));
  activate(ids[(ids.indexOf(active) + 1) % ids.length]);
}
