/* Showing where an annotation's passage stands: what is selected goes into the form. */
import { $, say } from '/js/room.js';
import { word } from '/js/words.js';
import { paragraphAt, passageIn } from '/js/reading/passage.js';

const form = $('#attach-form');
const fields = form.elements;

/* beside the words that were selected, so that nobody has to look for the form */
const beside = document.createElement('div');
beside.className = 'pop not-annotatable';
beside.id = 'attach-here';
beside.hidden = true;
const told = document.createElement('p');
told.className = 'xs muted';
const button = $('button.primary', form).cloneNode(true);
button.setAttribute('form', form.id);
beside.append(told, button);
document.body.append(beside);

function show(range, words) {
  told.textContent = words;
  beside.hidden = false;
  const last = [...range.getClientRects()].at(-1);
  const most = document.documentElement.clientWidth - beside.offsetWidth - 12;
  beside.style.left = `${Math.max(12, Math.min(last.left, most)) + scrollX}px`;
  beside.style.top = `${last.bottom + scrollY + 10}px`;
}

function take() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) { beside.hidden = true; return; }
  const range = selection.getRangeAt(0);
  const passage = range.intersectsNode($('#text')) ? passageIn(range) : null;
  if (!passage) return;
  ['quote', 'start', 'end'].forEach(name => { fields[name].value = passage[name]; });
  const words = word('takenFrom', { paragraph: paragraphAt(passage.start), quote: passage.quote });
  show(range, words);
  say(words);
}

let timer;
document.addEventListener('selectionchange', () => { clearTimeout(timer); timer = setTimeout(take, 400); });
/* words typed by hand are looked for by themselves */
fields.quote.addEventListener('input', () => { fields.start.value = ''; fields.end.value = ''; });
