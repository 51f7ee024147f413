/* Asking the server: a broken line and an ended session are told where somebody works, and what was typed stays. */
import { word } from '/js/words.js';

/** What could not be done, in words for people; status is the server's, 0 when there was no answer. */
export class Refused extends Error {
  constructor(words, status = 0) {
    super(words);
    this.status = status;
  }
}

const token = () => document.querySelector('meta[name=csrf]').content;
const hasEnded = response => response.status === 401
  || (response.redirected && new URL(response.url).pathname === '/login');

/** Fetches; when the session has ended it lets the member sign in and asks the same again. Throws Refused. */
export async function ask(url, options = {}) {
  let response = await reach(url, options);
  if (hasEnded(response)) {
    if (!await signIn()) throw new Refused(word('sessionEnded'), 401);
    response = await reach(url, options);
    if (hasEnded(response)) throw new Refused(word('sessionEnded'), 401);
  }
  return response;
}

async function reach(url, options) {
  try {
    return await fetch(url, { credentials: 'same-origin', ...options });
  } catch {
    throw new Refused(word('noConnection'));
  }
}

/** Whether a form would be taken now: the server answers, and somebody is signed in. Throws Refused. */
export const ready = () => ask('/session', { cache: 'no-store', signal: AbortSignal.timeout(15000) });

let signing = null;

/** Opens the sign-in dialog; gives whether somebody has signed in, here or in another tab. */
function signIn() {
  signing ??= opened().finally(() => { signing = null; });
  return signing;
}

function opened() {
  const dialog = document.createElement('dialog');
  dialog.classList.add('sign-in');
  dialog.setAttribute('aria-labelledby', 'again-h');
  dialog.innerHTML = '<h2 id="again-h"></h2><p></p><form class="facets" novalidate><div id="again-err" role="alert"></div>'
    + '<div class="field"><label for="again-name"></label><input class="inp" id="again-name" autocomplete="username"></div>'
    + '<div class="field"><label for="again-pw"></label><input class="inp" id="again-pw" type="password" autocomplete="current-password" aria-describedby="again-err"></div>'
    + '<p class="decide"><button class="btn primary"></button><button class="btn" type="button"></button></p></form>';
  const at = selector => dialog.querySelector(selector);
  at('h2').textContent = word('signedOut');
  at('p').textContent = word('signInToGoOn');
  at('[for=again-name]').textContent = word('memberName');
  at('[for=again-pw]').textContent = word('password');
  at('.primary').textContent = word('signInAndGoOn');
  at('[type=button]').textContent = word('notNow');
  at('#again-name').value = document.querySelector('.who [href="/me"]')?.textContent ?? '';
  document.body.append(dialog);
  dialog.showModal();
  (at('#again-name').value ? at('#again-pw') : at('#again-name')).focus();
  return new Promise(done => connect(dialog, at, done));
}

function connect(dialog, at, done) {
  let signed = false;
  const lookAgain = async () => {
    if (document.hidden) return;
    try { if ((await reach('/session', { cache: 'no-store' })).ok) { signed = true; dialog.close(); } } catch { /* still offline */ }
  };
  document.addEventListener('visibilitychange', lookAgain);
  addEventListener('focus', lookAgain);
  at('[type=button]').onclick = () => dialog.close();
  at('form').onsubmit = async event => {
    event.preventDefault();
    at('#again-err').replaceChildren();
    const wrong = await refusal(at('#again-name').value, at('#again-pw').value);
    if (!wrong) { signed = true; dialog.close(); return; }
    at('#again-err').append(note(word('notSignedIn'), wrong));
    at('#again-pw').setAttribute('aria-invalid', 'true');
    at('#again-pw').select();
    at('#again-pw').focus();
  };
  dialog.onclose = () => {
    document.removeEventListener('visibilitychange', lookAgain);
    removeEventListener('focus', lookAgain);
    dialog.remove();
    done(signed);
  };
}

/** Signs in; gives nothing, or why it did not work. A redirect away from the form says that it did. */
async function refusal(name, password) {
  try {
    const response = await reach('/login', {
      method: 'POST',
      redirect: 'manual',
      headers: { 'X-CSRF-Token': token() },
      body: new URLSearchParams({ name, password }),
    });
    if (response.type === 'opaqueredirect') return null;
    return response.status === 429 ? word('tooManyTries') : word('wrongPair');
  } catch (problem) {
    return problem.message;
  }
}

function note(title, words) {
  const box = document.createElement('div');
  box.classList.add('note', 'bad');
  const head = document.createElement('b');
  head.textContent = title;
  box.append(head, words);
  return box;
}

/** Says in a form, or a part of the page, what could not be done; with again, a button that tries once more. */
export function complain(place, title, words, again) {
  silence(place);
  const box = note(title, words);
  box.dataset.trouble = '';
  box.setAttribute('role', 'alert');
  if (again) {
    const button = document.createElement('button');
    button.type = 'button';
    button.classList.add('btn');
    button.textContent = word('tryAgain');
    button.onclick = () => { box.remove(); again(); };
    box.append(' ', button);
  }
  place.prepend(box);
  box.scrollIntoView({ block: 'nearest' });
}

/** Takes such a message away. */
export const silence = place => place.querySelector(':scope > [data-trouble]')?.remove();

/** Dims a part of the page while something is awaited longer than 300 ms. */
export async function dimmed(part, awaited) {
  const slow = setTimeout(() => part?.classList.add('slow'), 300);
  part?.setAttribute('aria-busy', 'true');
  try {
    return await awaited;
  } finally {
    clearTimeout(slow);
    part?.classList.remove('slow');
    part?.removeAttribute('aria-busy');
  }
}

/* A plain form goes out when the server can take it; else its page says so and keeps it. */
const asking = new WeakSet();
const cleared = new WeakSet();
export const isCleared = form => cleared.has(form);
/* a button named “action” hides the form's own property of that name */
const goesTo = (form, button) =>
  new URL(button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', location.href).pathname;

addEventListener('submit', async event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || cleared.has(form)
    || ['/login', '/logout', '/start', '/authorize'].includes(goesTo(form, event.submitter))) return;
  event.preventDefault();
  if (asking.has(form)) return;
  const button = event.submitter;
  asking.add(form);
  try {
    await dimmed(form, ready());
    silence(form);
    cleared.add(form);
    form.requestSubmit(button);
    cleared.delete(form);
  } catch (problem) {
    complain(form, word('notSent'), problem.message, () => form.requestSubmit(button));
  } finally {
    asking.delete(form);
  }
});

/* The page that keeps a form after the session has ended lets its reader sign in there. */
document.querySelector('[data-sign-in]')?.addEventListener('click', async event => {
  event.preventDefault();
  if (await signIn()) document.querySelector('form[data-kept] button')?.focus();
});
