/* Sends files a few at a time, so that one failure loses none of the others, and shows how far each is. */
import { $, say } from '/js/room.js';
import { count, number, word } from '/js/words.js';

const MOST_FILES = 20;
const MOST_BYTES = 20 * 1024 * 1024;

/** All files in what was dropped, with folders opened; each with the path it lay at. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return chosen(transfer.files);
  const found = [];
  for (const entry of entries) await open(entry, found);
  return found.filter(wanted);
}

async function open(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((done, fail) => entry.file(done, fail));
    found.push({ file, path: entry.fullPath.replace(/^\//, '') });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!some.length) return;
    for (const each of some) await open(each, found);
  }
}

/** The files of an input, with the paths they lay at. */
export function chosen(files) {
  return [...files].map(file => ({ file, path: file.webkitRelativePath || file.name })).filter(wanted);
}

const wanted = ({ path }) => !path.split('/').some(step => step.startsWith('.'));

/** Neither many files at once nor many bytes: what is lost by a broken line is soon sent again. */
function* batches(files) {
  let batch = [];
  let bytes = 0;
  for (const each of files) {
    if (batch.length && (batch.length === MOST_FILES || bytes + each.file.size > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(each);
    bytes += each.file.size;
  }
  if (batch.length) yield batch;
}

const pane = () => $('#sending');
const isOver = over => {
  $('[data-during]', pane()).hidden = over;
  $('[data-after]', pane()).hidden = !over;
};
const tell = text => { $('#sending-words').textContent = text; };

function show(batch) {
  const list = $('ul', pane());
  list.replaceChildren(...batch.map(({ path }) => {
    const item = document.createElement('li');
    const name = document.createElement('bdi');
    name.textContent = path;
    const bar = document.createElement('progress');
    bar.className = 'prog';
    bar.setAttribute('aria-label', word('sentOf', { path }));
    bar.max = 1;
    bar.value = 0;
    item.append(name, bar);
    return item;
  }));
  return [...list.querySelectorAll('progress')];
}

/* Files go out one after another in one body, so what has gone says how far each is. */
function advance(bars, batch, sent) {
  let before = 0;
  batch.forEach(({ file }, i) => {
    bars[i].value = Math.max(0, Math.min(1, file.size ? (sent - before) / file.size : sent >= before));
    before += file.size;
  });
}

function send(form, batch, progress) {
  const body = new FormData();
  batch.forEach(({ file, path }) => body.append('files', file, path));
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('X-CSRF-Token', $('meta[name=csrf]').content);
    request.setRequestHeader('X-Fragment', 'true');
    request.upload.onprogress = event => progress(event.loaded);
    request.onload = () => (request.status < 300 ? done() : fail(new Error(`${request.status}`)));
    request.onerror = () => fail(new Error('no answer'));
    request.send(body);
  });
}

/** Sends all; afterEach is called when some have arrived. Gives those that could not be sent. */
export async function sendAll(form, files, afterEach) {
  const failed = [];
  let done = 0;
  pane().hidden = false;
  isOver(false);
  $('#send-again').hidden = true;
  $('#sending-all').max = files.length;
  for (const batch of batches(files)) {
    tell(count('sending', files.length, { done: number(done) }));
    const bars = show(batch);
    try {
      await send(form, batch, sent => advance(bars, batch, sent));
      afterEach();
    } catch {
      failed.push(...batch);
    }
    done += batch.length;
    $('#sending-all').value = done - failed.length;
  }
  finish(files, failed);
  return failed;
}

function finish(files, failed) {
  const sent = files.length - failed.length;
  const text = [count('sent', sent), failed.length ? count('notSent', failed.length) : ''].join(' ').trim();
  isOver(true);
  tell(text);
  say(text);
  show(failed.slice(0, 100));
  $('#send-again').hidden = !failed.length;
}
