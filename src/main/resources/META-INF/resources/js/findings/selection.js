/* Several annotations at once: which are selected, kept while filters and pages change, and what is done with them. */
import { $, $$, post, say, toast } from '/js/room.js';
import { count, number, word } from '/js/words.js';

const KEY = 'selected-annotations';

/** @param show puts the answer's state of the page in place */
export function selection(show) {
  const picked = new Set(read());
  let lastClicked = null;

  function read() {
    try { return JSON.parse(sessionStorage.getItem(KEY) ?? '[]'); } catch { return []; }
  }
  function keep() {
    try { sessionStorage.setItem(KEY, JSON.stringify([...picked])); } catch { /* private mode */ }
  }
  const boxes = () => $$('#rows input[name=ids]');
  const everything = () => $('#selected [name=all]')?.checked ?? false;
  const any = () => picked.size > 0 || everything();

  function set(id, on) {
    if (on) picked.add(id); else picked.delete(id);
  }

  /** The boxes, the words and the bar follow what is selected. */
  function draw() {
    keep();
    if (!$('#selected')) return;
    const all = boxes();
    all.forEach(box => {
      box.checked = picked.has(box.value);
      box.closest('li').classList.toggle('picked', box.checked);
    });
    const here = new Set(all.map(box => box.value));
    const shown = [...here].filter(id => picked.has(id)).length;
    const elsewhere = picked.size - shown;
    $('#shown').checked = shown > 0 && shown === here.size;
    $('#shown').indeterminate = shown > 0 && shown < here.size;
    $('#seln').textContent = everything() ? word('allThatMatch') : howMany(elsewhere);
    $('#none-selected').hidden = !any();
    $('#selected').classList.toggle('idle', !any());
    $$('#selected .selacts summary').forEach(each => {
      each.setAttribute('aria-disabled', String(!any()));
    });
  }

  function howMany(elsewhere) {
    if (!picked.size) return word('noneSelected');
    return elsewhere ? word('someSelectedElsewhere', { n: number(picked.size), elsewhere: number(elsewhere) })
      : count('someSelected', picked.size);
  }

  /** For fresh rows: those the server left selected come on top of what was selected here. */
  function dress() {
    if ($('#all-shown')) $('#all-shown').hidden = false;
    draw();
  }

  function toggle(row) {
    const box = $('input[name=ids]', row);
    set(box.value, !box.checked);
    draw();
    say(word(box.checked ? 'rowSelected' : 'rowNotSelected', { selected: $('#seln').textContent }));
  }

  function toggleShown() {
    const on = boxes().some(box => !box.checked);
    boxes().forEach(box => set(box.value, on));
    draw();
    say($('#seln')?.textContent ?? '');
  }

  document.addEventListener('click', event => {
    const box = event.target.closest('#rows input[name=ids]');
    if (!box) return;
    const all = boxes();
    const from = event.shiftKey && lastClicked ? all.findIndex(each => each.value === lastClicked) : -1;
    const to = all.indexOf(box);
    const range = from < 0 ? [box] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
    range.forEach(each => set(each.value, box.checked));
    lastClicked = box.value;
    draw();
  });
  document.addEventListener('change', event => {
    if (event.target.id === 'shown') {
      boxes().forEach(box => set(box.value, event.target.checked));
      draw();
    } else if (event.target.matches('#selected [name=all]')) draw();
  });
  document.addEventListener('click', event => {
    if (event.target.id === 'none-selected') {
      picked.clear();
      const all = $('#selected [name=all]');
      if (all) all.checked = false;
      draw();
      say(word('noneSelected'));
    } else if (event.target.closest('summary[aria-disabled=true]')) {
      event.preventDefault();
      toast(word('selectFirst'));
    }
  });

  /* those on other pages go along as hidden fields */
  document.addEventListener('formdata', event => {
    if (event.target.id !== 'selected') return;
    const here = new Set(boxes().filter(box => box.checked).map(box => box.value));
    picked.forEach(id => { if (!here.has(id)) event.formData.append('ids', id); });
  });

  document.addEventListener('submit', event => {
    const act = event.submitter?.name === 'act' ? event.submitter.value : null;
    if (!act || !['selected', 'undo'].includes(event.target.id)) return;
    event.preventDefault();
    if (event.target.id === 'selected' && /^(reject|request-changes)$/.test(act) && !$('#act-reason').value.trim()) {
      askReason();
      return;
    }
    send(event.target, act);
  });

  function askReason() {
    const field = $('#act-reason');
    field.setAttribute('aria-invalid', 'true');
    $('#act-hint').className = 'err';
    field.focus();
    say($('#act-hint').textContent);
  }

  async function send(form, act) {
    const fields = new FormData(form);
    fields.set('act', act);
    const typed = $('#act-reason')?.value;
    const buttons = $$('button', form);
    buttons.forEach(each => { each.disabled = true; });
    try {
      const response = await post(form.getAttribute('action'), [...fields]);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (!$('#results', page)) { toast(word('notPossible')); return; }
      if (response.ok && form.id === 'selected') {
        picked.clear();
        $$('#rows input[name=ids]:checked', page).forEach(box => picked.add(box.value));
      }
      show(page);
      if (!response.ok && typed) $('#act-reason').value = typed;
      $('#outcome')?.focus();
      say($('#outcome')?.textContent.replace(/\s+/g, ' ').trim() ?? '');
    } catch (failure) {
      toast(failure.message);
    } finally {
      buttons.forEach(each => { each.disabled = false; });
    }
  }

  return { any, dress, toggle, toggleShown };
}
