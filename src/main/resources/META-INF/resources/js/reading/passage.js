/* Between the page and the article's text: positions are Unicode code points, as the server counts them. */
import { $$ } from '/js/room.js';

const content = paragraph => paragraph.querySelector(':scope > p, :scope > h2');
const length = text => Array.from(text).length;

/** The text nodes that belong to the article, without sigla and numbers. */
function* textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: node => (node.nodeType === Node.ELEMENT_NODE
      ? (node.classList.contains('not-annotatable') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP)
      : NodeFilter.FILTER_ACCEPT),
  });
  while (walker.nextNode()) yield walker.currentNode;
}

const paragraphs = () => $$('#text .p').map(p => ({ p, root: content(p), start: Number(p.dataset.start) }));
const words = root => [...textNodes(root)].map(node => node.data).join('');

/** The article's text as an array of code points: paragraphs joined by one blank line. */
export const codePoints = () => Array.from(paragraphs().map(each => words(each.root)).join('\n\n'));

/** The passage in a range: { start, end, quote }, trimmed; null when there is none in the text. */
export function passageIn(range) {
  let start = Infinity;
  let end = -1;
  for (const { root, start: first } of paragraphs()) {
    if (!range.intersectsNode(root)) continue;
    let at = first;
    for (const node of textNodes(root)) {
      if (range.intersectsNode(node)) {
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        if (to > from) {
          start = Math.min(start, at + length(node.data.slice(0, from)));
          end = Math.max(end, at + length(node.data.slice(0, to)));
        }
      }
      at += length(node.data);
    }
  }
  return end < 0 ? null : trimmed(start, end);
}

/** From start to end without white space at the ends; null when nothing is left. */
export function trimmed(start, end, text = codePoints()) {
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  return start < end ? { start, end, quote: text.slice(start, end).join('') } : null;
}

/** A place in the page for a position in the text. */
function placeOf(position, atEnd) {
  const all = paragraphs();
  let found = all[0];
  for (const each of all) if (each.start <= position - (atEnd ? 1 : 0)) found = each;
  let rest = position - found.start;
  let last = null;
  for (const node of textNodes(found.root)) {
    const size = length(node.data);
    if (rest < size || (atEnd && rest === size)) {
      return [node, Array.from(node.data).slice(0, rest).join('').length];
    }
    rest -= size;
    last = node;
  }
  return [last, last.length];
}

/** The range of the page in which a passage stands. */
export function rangeOf({ start, end }) {
  const range = document.createRange();
  range.setStart(...placeOf(start, false));
  range.setEnd(...placeOf(end, true));
  return range;
}

/** The number of the paragraph that holds a position. */
export function paragraphAt(position) {
  return paragraphs().filter(each => each.start <= position).at(-1)?.p.dataset.p;
}

function segmenter(granularity) {
  const language = document.querySelector('#text').lang;
  try { return new Intl.Segmenter(language || undefined, { granularity }); } catch { return new Intl.Segmenter(undefined, { granularity }); }
}

/** Where the sentences of the text begin and end, in order, none beyond its paragraph: [[start, end], …]. */
export function sentenceSpans() {
  return paragraphs().flatMap(({ root, start }) => {
    const whole = words(root);
    const segments = window.Intl?.Segmenter ? [...segmenter('sentence').segment(whole)].map(each => each.segment) : [whole];
    let at = start;
    return segments.map(segment => {
      const from = at;
      at += length(segment);
      const shown = segment.trim();
      const first = from + length(segment.slice(0, segment.indexOf(shown)));
      return [first, first + length(shown)];
    }).filter(([first, last]) => last > first);
  });
}

/** Where the words of the text begin and end, in order: [[start, end], …]. */
export function wordSpans(text = codePoints()) {
  const spans = [];
  if (!window.Intl?.Segmenter) {
    text.forEach((c, i) => {
      if (/\s/.test(c)) return;
      if (i > 0 && !/\s/.test(text[i - 1])) spans.at(-1)[1] = i + 1;
      else spans.push([i, i + 1]);
    });
    return spans;
  }
  let at = 0;
  for (const { segment, isWordLike } of segmenter('word').segment(text.join(''))) {
    const size = length(segment);
    if (isWordLike) spans.push([at, at + size]);
    at += size;
  }
  return spans;
}
