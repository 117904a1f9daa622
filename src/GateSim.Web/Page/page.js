// The page: what is chosen stands in the address, so that a colleague who opens it sees the same.

import { make, get } from './dom.js';
import { say, speak, lang } from './words.js';
import * as api from './api.js';
import * as controls from './controls.js';
import * as estimates from './estimate.js';
import * as results from './result.js';

const USUAL = 'huu-nghi-6-lanes';
const PAUSE = 120; // ms without a further move until an estimate is asked for

const state = { scenario: null, text: null, sets: new Map(), replications: null, compare: true };
let isThere = true;   // the scenario that the address names
let running = null;   // the run that is under way
let finished = null;  // the last run that has a result
let waiting = null;   // the timer of the next estimate
let asking = null;    // the estimate that is under way
let described = 0;    // how often was asked for a description: only the last counts

const asked = () => ({
  scenario: state.text === null ? state.scenario : undefined,
  text: state.text ?? undefined,
  sets: [...state.sets].map(([path, text]) => `${path}=${text}`),
  lang,
});

// --- The address

function readAddress() {
  const query = new URLSearchParams(location.search);
  state.scenario = query.get('scenario');
  state.sets = new Map(query.getAll('set').filter(s => s.includes('=')).map(s => [s.slice(0, s.indexOf('=')), s.slice(s.indexOf('=') + 1)]));
  state.replications = Number(query.get('n')) || null;
  state.compare = query.get('compare') !== '0';
  return query.get('lang') ?? (navigator.languages.some(l => l.startsWith('vi')) ? 'vi' : 'en');
}

function writeAddress() {
  const query = new URLSearchParams({ lang });
  if (state.scenario) query.set('scenario', state.scenario);
  for (const [path, text] of state.sets) query.append('set', `${path}=${text}`);
  if (state.replications) query.set('n', state.replications);
  if (!state.compare) query.set('compare', '0');
  history.replaceState(null, '', `?${query}`);
}

// --- What goes wrong

function tellProblem(fault) {
  if (fault.name === 'AbortError') return;
  const box = get('problem');
  box.hidden = false;
  box.replaceChildren(...(fault instanceof api.Refused
    ? [make('p', {}, fault.retryAfter ? say('tryAgain', fault.message, fault.retryAfter) : fault.message), ...(fault.errors.length > 0 ? [make('ul', {}, ...fault.errors.map(e => make('li', {}, `${e.place}: ${e.sentence}`)))] : [])]
    : [make('p', {}, say('lost'))]));
}

const noProblem = () => { get('problem').hidden = true; };

// --- The language and the library

async function useLanguage(wanted) {
  const answer = await api.words(wanted).catch(() => api.words('en'));
  speak(answer);
  get('languages').replaceChildren(...answer.languages.map(l =>
    make('button', { type: 'button', lang: l.code, 'aria-pressed': String(l.code === answer.lang), onclick: () => changeLanguage(l.code) }, l.name)));
}

async function changeLanguage(code) {
  await useLanguage(code);
  get('languages').querySelector('[aria-pressed=true]').focus();
  await listScenarios();
  await describe();
  if (finished) await results.show(finished).then(markStale);
  if (running) tellState(running);
  else get('status').textContent = '';
}

async function listScenarios() {
  const all = await api.scenarios(lang);
  get('scenario').replaceChildren(
    ...(state.text === null ? [] : [make('option', { value: '', selected: true }, say('ownFile'))]),
    ...all.map(s => make('option', { value: s.name, disabled: s.errors > 0 }, s.errors > 0 ? `${s.title} (${say('hasErrors')})` : s.title)));
  if (state.text !== null) return;
  state.scenario ??= all.find(s => s.name === USUAL)?.name ?? all.find(s => s.errors === 0)?.name ?? null;
  // One that is not there is none: what an address changes of it must not be taken for changes of another.
  get('scenario').value = state.scenario;
  isThere = state.scenario === null || all.some(s => s.name === state.scenario);
}

// --- The plan

async function describe() {
  const mine = ++described;
  try {
    if (state.text === null && !isThere) throw new api.Refused({ title: say('notThere', state.scenario) });
    const description = await api.describe(asked());
    if (mine !== described) return;
    noProblem();
    render(description);
    schedule(0);
  } catch (fault) {
    if (mine !== described) return;
    get('reset').hidden = state.sets.size === 0; // the way out of an address that is wrong
    tellProblem(fault);
  }
}

function render(description) {
  get('question').textContent = description.question ?? description.description ?? '';
  const list = (word, some) => some?.length > 0 ? [make('h2', {}, say(word)), make('ul', {}, ...some.map(t => make('li', {}, t)))] : [];
  get('about-text').replaceChildren(...list('assumed', description.assumed), ...list('sources', description.sources));
  get('about').hidden = get('about-text').childElementCount === 0;
  get('station').dataset.first = description.lanes;
  get('controls').replaceChildren(...controls.build(description, change), ...others(description));
  get('replications').value = state.replications ?? description.replications;
  get('compare').checked = state.compare;
  showChanges();
}

// What an address sets and no control shows is shown all the same.
function others(description) {
  const known = new Set(description.controls.flatMap(c => [c.path, ...(c.parts ?? []).map(p => p.path)]));
  const rest = [...state.sets].filter(([path]) => !known.has(path));
  return rest.length === 0 ? [] : [make('div', { class: 'group' }, make('h3', {}, say('others')), make('ul', {}, ...rest.map(([path, text]) => make('li', {}, make('code', {}, `${path}=${text}`)))))];
}

function change(path, text) {
  if (text === null) state.sets.delete(path);
  else state.sets.set(path, text);
  showChanges();
  schedule(PAUSE);
}

function showChanges() {
  const isChanged = [...state.sets.keys()].some(path => !path.startsWith('run.'));
  get('reset').hidden = state.sets.size === 0;
  get('compare-line').hidden = !isChanged;
  get('compare-hint').hidden = isChanged;
  writeAddress();
  markStale();
}

const replications = () => Math.round(Number(get('replications').value));

const questionOf = () => JSON.stringify({ ...asked(), lang: undefined, n: replications(), compare: state.compare });

function markStale() {
  if (finished) results.markStale(finished.question !== questionOf());
}

function schedule(pause) {
  clearTimeout(waiting);
  waiting = setTimeout(estimate, pause);
}

async function estimate() {
  asking?.abort();
  asking = new AbortController();
  get('estimate').setAttribute('aria-busy', 'true');
  try {
    estimates.show(await api.estimate(asked(), asking.signal));
    noProblem();
  } catch (fault) {
    tellProblem(fault);
  }
  get('estimate').removeAttribute('aria-busy');
}

// --- Simulating

async function simulate() {
  if (running) return;
  noProblem();
  const question = questionOf();
  get('run').disabled = true;
  try {
    running = await api.run({ ...asked(), replications: replications(), compare: state.compare });
    get('cancel').hidden = false;
    get('progress').hidden = false;
    const ended = await api.follow(running.id, tellState);
    running = null;
    if (ended.state === 'done') await finish(ended, question);
  } catch (fault) {
    running = null;
    get('status').textContent = '';
    tellProblem(fault);
  }
  get('cancel').hidden = true;
  get('progress').hidden = true;
  get('run').disabled = false;
  if (document.activeElement === document.body) get('run').focus();
}

async function finish(run, question) {
  finished = { ...run, question };
  const title = await results.show(finished);
  markStale();
  title.focus({ preventScroll: true });
  title.scrollIntoView({ behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

let told = '';

function tellState(run) {
  running = run;
  get('progress').value = run.share;
  // Read aloud in tens, not at each step.
  const tens = `${Math.floor(run.share * 10) * 10}${lang === 'vi' ? '%' : ' %'}`;
  const text = run.state === 'waiting' ? say('queued', run.before) : run.state === 'running' ? say('running', tens)
    : run.state === 'done' ? say('done') : run.state === 'cancelled' ? say('cancelled') : say('failed', run.failure ?? '');
  if (text !== told || get('status').textContent === '') get('status').textContent = told = text;
}

async function cancel() {
  if (running) await api.cancel(running.id).catch(tellProblem);
}

// --- What is touched

// What was of another scenario does not stand beside what is wrong with this one.
function forget() {
  described++;
  clearTimeout(waiting);
  asking?.abort();
  for (const id of ['controls', 'cards', 'chart', 'station']) get(id).replaceChildren();
  get('mini').textContent = get('status').textContent = '';
  finished = null;
  results.clear();
}

get('scenario').addEventListener('change', async event => {
  Object.assign(state, { scenario: event.target.value, text: null, sets: new Map() });
  isThere = true;
  forget();
  await describe();
});

get('file').addEventListener('change', async event => {
  const [file] = event.target.files;
  if (!file) return;
  Object.assign(state, { scenario: null, text: await file.text(), sets: new Map() });
  forget();
  await listScenarios();
  await describe();
});

get('reset').addEventListener('click', async () => {
  state.sets = new Map();
  await describe();
  get('plan-title').tabIndex = -1;
  get('plan-title').focus();
});

get('replications').addEventListener('input', event => {
  state.replications = replications() || null;
  writeAddress();
  markStale();
});

get('compare').addEventListener('change', event => {
  state.compare = event.target.checked;
  writeAddress();
  markStale();
});

get('run').addEventListener('click', simulate);
get('cancel').addEventListener('click', cancel);

try {
  await useLanguage(readAddress());
  await listScenarios();
  await describe();
} catch (fault) {
  tellProblem(fault);
}
