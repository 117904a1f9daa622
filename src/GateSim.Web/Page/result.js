// What a run said: the decision, the numbers, the pictures, and what can be taken along.

import { make, get } from './dom.js';
import { say, lang } from './words.js';
import * as api from './api.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
let shown = null;

dark.addEventListener('change', () => { if (shown) pictures(shown.result, shown.plan); });

/** @param run of the API; its result is fetched in the page's language */
export async function show(run) {
  const result = await api.result(run.id, lang);
  shown = { run, result, plan: 'plan' };
  const title = make('h2', { id: 'result-title', tabindex: '-1' }, say('result'));
  get('result').replaceChildren(
    title,
    make('p', { id: 'stale', class: 'stale', role: 'status', hidden: true }, say('stale')),
    decision(result),
    table(result),
    cautions(result),
    make('h3', {}, say('pictures')),
    choice(result),
    make('div', { id: 'pictures' }),
    downloads(run));
  pictures(result, 'plan');
  get('result').hidden = false;
  return title;
}

export function markStale(isStale) {
  const note = get('stale');
  if (note) note.hidden = !isStale;
}

export function clear() {
  shown = null;
  get('result').hidden = true;
  get('result').replaceChildren();
}

function decision(result) {
  const { finding, sentence, certainty } = result.decision;
  return make('div', { class: `decision ${finding}` },
    make('p', { class: 'sentence' }, sentence),
    certainty ? make('p', {}, certainty) : null,
    make('p', { class: 'small' }, [result.binds, result.restsOn].filter(t => t).join(' ')));
}

function table(result) {
  const isCompared = result.rows.some(r => r.change);
  const columns = ['measure', 'withPlan', ...(isCompared ? ['unchanged', 'difference', 'finding'] : [])];
  const part = (word, rows) => rows.length === 0 ? null : make('tbody', { role: 'rowgroup' },
    make('tr', { role: 'row', class: 'part' }, make('th', { role: 'columnheader', scope: 'colgroup', colspan: columns.length }, say(word))),
    ...rows.map(r => row(r, isCompared)));
  return make('table', { class: 'numbers', role: 'table' },
    make('caption', {}, say('table')),
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...columns.map(c => make('th', { role: 'columnheader', scope: 'col' }, say(c))))),
    part('wholeGate', result.rows.filter(r => r.gate)),
    part('byStation', result.rows.filter(r => !r.gate)));
}

function row(r, isCompared) {
  const cell = (word, value, looks = '') => make('td', { role: 'cell', class: looks, 'data-label': say(word) }, value);
  return make('tr', { role: 'row' }, make('th', { role: 'rowheader', scope: 'row' }, r.label), cell('withPlan', r.plan.text),
    ...(isCompared ? [cell('unchanged', r.unchanged?.text ?? '–'), cell('difference', r.change?.text ?? '–'), cell('finding', finding(r), r.judged ? r.finding ?? '' : '')] : []));
}

const marks = { better: '▲', worse: '▼', same: '=', 'cannot-tell': '?' };

function finding(r) {
  if (!r.finding) return '–';
  if (!r.judged && ['better', 'worse'].includes(r.finding)) return say(r.change.mean > 0 ? 'higher' : 'lower');
  const word = { better: 'better', worse: 'worse', same: 'same', 'cannot-tell': 'cannotTell' }[r.finding];
  return make('span', {}, make('span', { 'aria-hidden': 'true' }, `${marks[r.finding]} `), say(word));
}

const cautions = result => result.cautions.length === 0 ? null
  : make('div', { class: 'cautions' }, make('h3', {}, say('cautions')), make('ul', {}, ...result.cautions.map(c => make('li', {}, c))));

function choice(result) {
  if (result.plans.length < 2) return null;
  return make('fieldset', { class: 'which' }, make('legend', {}, say('picturesOf')), ...result.plans.map(plan => {
    const box = make('input', { type: 'radio', name: 'which', value: plan, onchange: () => pictures(result, plan) });
    box.checked = plan === 'plan';
    return make('label', {}, box, ' ', say(plan === 'plan' ? 'withPlan' : 'unchanged'));
  }));
}

function pictures(result, plan) {
  shown.plan = plan;
  const width = window.innerWidth < 640 ? 480 : 960;
  get('pictures').replaceChildren(...result.pictures.map(p => make('figure', {},
    make('img', { src: api.pictureOf(result.id, plan, p.name, lang, dark.matches, width), alt: say('pictureAlt', p.title, say(plan === 'plan' ? 'withPlan' : 'unchanged')), loading: 'lazy', width }),
    make('figcaption', {}, p.title))));
}

function downloads(run) {
  const link = (word, file, name) => make('a', { class: 'button', href: `/api/runs/${run.id}/${file}`, download: name }, say(word));
  const copied = make('span', { role: 'status' });
  return make('div', { class: 'downloads' }, make('h3', {}, say('downloads')),
    link('report', `report.html?lang=${lang}`, `${run.scenario}-report.html`),
    link('data', 'measures.csv', `${run.scenario}-measures.csv`),
    link('changed', 'scenario.yaml', `${run.scenario}-changed.yaml`),
    make('button', { type: 'button', class: 'quiet', onclick: async () => { await navigator.clipboard.writeText(location.href); copied.textContent = say('copied'); } }, say('copyLink')),
    copied);
}
