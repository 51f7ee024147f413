/* Keeps a part of the page fresh: asks for it again, and puts in only what has changed, so that focus stays. */
import { localTimes } from '/js/room.js';

let tag = '';

/* Throws when there is no answer. */
async function refresh(part) {
  const response = await fetch(part.dataset.poll, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: tag ? { 'If-None-Match': tag } : {},
  });
  if (response.status === 304) return;
  if (!response.ok || response.redirected) throw new Error(`${response.status}`);
  tag = response.headers.get('ETag') ?? '';
  const fresh = document.createElement('template');
  fresh.innerHTML = await response.text();
  merge(part, fresh.content);
  localTimes(part);
}

/* Lists are compared item by item; everything else is replaced where it differs. */
function merge(old, fresh) {
  const before = [...old.children];
  const after = [...fresh.children];
  if (before.length !== after.length || before.some((each, i) => each.tagName !== after[i].tagName)) {
    old.replaceChildren(...after);
    return;
  }
  before.forEach((each, i) => {
    if (each.isEqualNode(after[i])) return;
    if (each.tagName === 'UL') items(each, after[i]);
    else each.replaceWith(after[i]);
  });
}

function items(list, fresh) {
  const known = new Map([...list.children].map(item => [item.id, item]));
  const wanted = [...fresh.children].map(item => {
    const old = known.get(item.id);
    return old && old.isEqualNode(item) ? old : item;
  });
  for (const item of [...list.children]) {
    if (!wanted.includes(item)) {
      const next = wanted.find(each => each.id === item.id);
      if (next) item.replaceWith(next); else item.remove();
    }
  }
  wanted.forEach((item, i) => { if (list.children[i] !== item) list.insertBefore(item, list.children[i] ?? null); });
}

/** Asks again and again while moving() says so, and tells each answer; trouble makes it ask less often. */
export function follow(part, { moving, answered, trouble }) {
  let pause = 1000;
  let running = false;
  const step = async () => {
    try {
      await refresh(part);
      answered();
      pause = 1000;
    } catch {
      pause = Math.min(pause * 2, 30000);
      trouble();
    }
    running = moving();
    if (running) setTimeout(step, pause);
  };
  return () => {
    if (!running) {
      running = true;
      step();
    }
  };
}
