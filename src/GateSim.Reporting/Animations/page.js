// The page: one clock, one or two plans, and what moves the clock.
const BEIJING = 3600000, SPEEDS = [1, 2, 5, 10, 20, 30], NEWS = 20000;
const given = JSON.parse(document.getElementById("data").textContent), element = id => document.getElementById(id);
const still = matchMedia("(prefers-reduced-motion: reduce)"), dark = matchMedia("(prefers-color-scheme: dark)");
let language = given.language, time = start(), speed = 5, playing = false, last = 0, told = 0, pending = 0, drawn = 0, followed = null;
const work = [], frames = [];

const words = {
  say(key, ...parts) { return given.texts[language][key].replace(/\{(\d)\}/g, (_, i) => typeof parts[i] === "number" ? words.number(parts[i]) : parts[i]); },
  label: both => both[language],
  number: n => String(n).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ","),
};

const panels = given.plans.map(plan => {
  const day = new Day(plan), courses = new Map(plan.places.map(place => {
    const steps = day.course(place.number), top = steps.reduce((best, step) => step[1] > best[1] ? step : best);
    return [place.number, { steps, most: top[1], at: top[0] }];
  }));
  return { plan, day, courses };
});

// A class looks the same in both plans, whatever its place there.
const kinds = new Map(), rings = new Map();
for (const { plan } of panels) {
  for (const kind of plan.classes) {
    if (!kinds.has(kind.name)) kinds.set(kind.name, { label: kind.label, sign: kinds.size });
    kind.sign = kinds.get(kind.name).sign;
  }
  plan.channels.forEach((channel, i) => rings.set(channel.name, { label: channel.label, ring: ringOf(plan.channels, i) }));
}

// The same place has the same scale in both plans.
const tops = new Map();
for (const { plan, courses } of panels) for (const place of plan.places) tops.set(place.name, Math.max(tops.get(place.name) ?? 0, courses.get(place.number).most));

// The time in the address (#14:00); otherwise a quarter of an hour before the first place opens: what has gathered at night is seen, and
// soon something happens.
function start() {
  const asked = /^#(\d\d):(\d\d)$/.exec(location.hash);
  if (asked) return Math.min(DAY, (asked[1] * 60 + Number(asked[2])) * 60000);
  const opens = given.plans.flatMap(plan => plan.places.flatMap(place => place.duty.filter(([from], i) => i > 0 && place.duty[i - 1][1] === 0).map(([from]) => from)));
  return opens.length > 0 ? Math.max(0, Math.min(...opens) - 900000) : 0;
}

function make(name, parent, text) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  parent.append(made);
  return made;
}

function build() {
  const main = element("plans");
  main.className = panels.length > 1 ? "two" : "";
  element("same").hidden = panels.length < 2 || !given.same;
  element("other").hidden = panels.length < 2 || given.same;
  for (const panel of panels) {
    const section = make("section", main);
    section.className = "plan";
    panel.title = make("h2", section);
    panel.title.hidden = panels.length < 2;
    const figures = make("ul", section);
    figures.className = "figures";
    panel.figures = ["inGate", "waitingNow", "arrived", "left"].map(key => {
      const item = make("li", figures), number = make("b", item), name = make("span", item);
      number.dataset.figure = key;
      name.dataset.text = key;
      return number;
    });
    const canvas = make("canvas", section);
    canvas.className = "scheme";
    canvas.setAttribute("role", "img");
    panel.picture = new Picture(canvas, panel.plan, tops);
    panel.follower = new Follower(panel);
    panel.followed = make("p", section);
    panel.followed.className = "followed";
    canvas.addEventListener("click", event => follow(panel.picture.vehicleAt(event.offsetX, event.offsetY)?.identity ?? null));
    make("h2", section).dataset.text = "series";
    panel.host = make("div", section);
    panel.host.className = "series";
  }
  for (const minutes of SPEEDS) make("option", element("speed")).value = minutes;
  element("speed").value = speed;
  for (let hour = 0; hour <= 23; hour++) {
    const button = make("button", element("hours"), String(hour));
    button.type = "button";
    button.dataset.hour = hour;
    button.tabIndex = -1; // by keyboard there are the slider and the arrows
    button.style.left = `${hour / 24 * 100}%`;
    if (hour % 3 === 0) button.dataset.third = "";
  }
}

// Everything that is said, in the language chosen.
function say() {
  document.documentElement.lang = language;
  for (const one of document.querySelectorAll("[data-text]")) put(one, words.say(one.dataset.text));
  // What stands on a button belongs to its name: people who speak to their browser say what they see.
  const name = (one, label) => one.setAttribute("aria-label", one.tagName === "BUTTON" ? `${one.textContent}: ${label}` : label);
  for (const one of document.querySelectorAll("[data-label]")) name(one, words.say(one.dataset.label));
  for (const one of document.querySelectorAll("[data-language]")) one.setAttribute("aria-pressed", one.dataset.language === language);
  for (const one of document.querySelectorAll("[data-hour]")) name(one, words.say("jumpTo", clock(one.dataset.hour * 3600000)));
  for (const option of element("speed").options) option.textContent = words.say("minutesASecond", Number(option.value));
  const names = panels.map(panel => words.label(panel.plan.name));
  put(element("heading"), panels.length > 1 ? words.say("title") : names[0]);
  put(element("date"), `${given.dates[language]} · ${words.say("day", given.day, given.days, given.replication)}`);
  document.title = `${words.say("title")}: ${names.join(" · ")}`;
  panels.forEach((panel, i) => {
    put(panel.title, names[i]);
    panel.picture.canvas.setAttribute("aria-label", words.say("scheme", names[i]));
    panel.series?.calm.remove();
    panel.series = new Series(panel.host, panel.plan, panel.courses, tops, words);
  });
  explain();
  showButton();
  layOut();
}

function explain() {
  const list = document.createElement("dl");
  const row = (key, items) => {
    make("dt", list, words.say(key));
    const all = make("dd", list);
    for (const [text, paint] of items) {
      const item = make("span", all), canvas = make("canvas", item), scale = Math.min(3, window.devicePixelRatio || 1);
      canvas.width = canvas.height = 20 * scale;
      canvas.style.width = canvas.style.height = "20px";
      canvas.setAttribute("aria-hidden", "true");
      const ink = canvas.getContext("2d");
      ink.scale(scale, scale);
      paint(ink, scale);
      item.append(text);
    }
  };
  const style = getComputedStyle(document.documentElement), colour = name => style.getPropertyValue(`--${name}`).trim();
  const sign = (kind, ring) => (ink, scale) => ink.drawImage(new Signs(scale, colour("outline")).of(kind, ring), 2, 2, 16, 16);
  const box = (fill, edge) => ink => {
    ink.fillStyle = colour(fill);
    ink.strokeStyle = colour(edge);
    ink.lineWidth = 1.5;
    ink.beginPath();
    ink.roundRect(1.5, 1.5, 17, 17, 3);
    ink.fill();
    ink.stroke();
  };
  row("classes", [...kinds.values()].map(kind => [words.label(kind.label), sign(kind.sign, null)]));
  if (rings.size > 0) row("channels", [...rings.values()].map(({ label, ring }) => [words.label(label), sign(0, ring)]));
  row("servers", [["free", "free", "freeEdge"], ["busy", "busy", "busyEdge"], ["pausing", "pausing", "pausingEdge"], ["blocked", "blocked", "blockedEdge"], ["offDuty", "off", "offEdge"]]
    .filter(([key]) => key !== "pausing" || panels.some(panel => panel.plan.places.some(place => place.pauses))).map(([key, fill, edge]) => [words.say(key), box(fill, edge)]));
  make("dt", list);
  make("dd", list, words.say("numbers"));
  element("legend").replaceChildren(list);
}

function layOut() {
  for (const panel of panels) {
    panel.picture.resize(words);
    panel.series.draw(panel.picture.colour);
  }
  show(0);
}

// The picture of now; seconds as in Picture.draw.
function show(seconds) {
  let moves = false;
  put(element("hanoi"), clock(time));
  put(element("beijing"), clock(time + BEIJING));
  const slider = element("time"), minute = String(Math.floor(time / 60000));
  if (slider.value !== minute) slider.value = minute;
  if (slider.getAttribute("aria-valuetext") !== clock(time)) slider.setAttribute("aria-valuetext", clock(time));
  for (const panel of panels) {
    const state = panel.day.at(time);
    panel.picture.now = time;
    moves = panel.picture.draw(time, state, seconds) || moves;
    panel.series.show(time, state);
    put(panel.followed, followed === null ? words.say("followHint") : panel.follower.tell(followed, time, words));
    [state.inGate, state.waiting, state.arrived, state.left].forEach((number, i) => put(panel.figures[i], words.number(number)));
  }
  return moves;
}

// In words, for those who do not see the picture: not more often than they can listen.
function tell() {
  const parts = [words.say("state", clock(time), clock(time + BEIJING))];
  for (const { plan, day, follower } of panels) {
    const state = day.at(time);
    if (followed !== null) parts.push(`${follower.tell(followed, time, words)}.`);
    parts.push(words.say("stateOfPlan", words.label(plan.name), state.inGate, state.waiting));
    for (const place of plan.places) {
      const waiting = state.queues.get(place.number).length, onDuty = stepAt(place.duty, time), isArea = place.servers === undefined, busy = state.servers.get(place.number).length + pausing(place, state, onDuty);
      if (waiting === 0 && busy === 0) continue;
      const inside = state.inside.get(place.number);
      parts.push(words.say("stateOfPlace", words.label(place.label), waiting, isArea ? place.room ? words.say("insideOf", inside, place.room) : words.say("inside", inside)
        : onDuty === 0 ? words.say("closed") : words.say("busyOf", busy, Math.max(onDuty, busy))));
    }
  }
  element("state").textContent = parts.join(" ");
}

function tellSoon() {
  clearTimeout(pending);
  pending = setTimeout(tell, 700);
}

function frame(now) {
  const passed = last === 0 ? 0 : now - last, began = performance.now(), waits = still.matches && playing && now - drawn < 500;
  last = now;
  if (playing) time = Math.min(DAY, time + Math.min(passed, 200) * speed * 60);
  let moves = playing;
  if (!waits) {
    moves = show(still.matches ? 0 : Math.min(passed, 100) / 1000 || 0.016) || playing;
    drawn = now;
  }
  keep(frames, passed);
  keep(work, performance.now() - began);
  if (playing && now - told > NEWS) {
    told = now;
    tell();
  }
  if (time >= DAY && playing) setPlaying(false);
  if (moves || playing) requestAnimationFrame(frame); else last = 0;
}

function keep(list, number) {
  list.push(number);
  if (list.length > 600) list.shift();
}

function setPlaying(wanted) {
  if (wanted && time >= DAY) time = 0;
  const isNew = wanted && !playing;
  playing = wanted;
  showButton();
  if (isNew) {
    [last, told] = [0, performance.now()];
    requestAnimationFrame(frame);
  } else tellSoon();
}

function showButton() { put(element("play"), playing ? `❚❚ ${words.say("pause")}` : `▶ ${words.say("play")}`); }

function jump(to) {
  time = Math.max(0, Math.min(DAY, to));
  show(0);
  tellSoon();
}

function follow(identity) {
  followed = identity;
  for (const panel of panels) panel.picture.followed = identity;
  show(0);
  tellSoon();
}

function setSpeed(step) {
  speed = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, SPEEDS.indexOf(speed) + step))];
  element("speed").value = speed;
}

const KEYS = {
  " ": () => setPlaying(!playing),
  ArrowLeft: shift => jump(time - (shift ? 3600000 : 600000)),
  ArrowRight: shift => jump(time + (shift ? 3600000 : 600000)),
  Home: () => jump(0),
  End: () => jump(DAY),
  "+": () => setSpeed(1),
  "=": () => setSpeed(1),
  "-": () => setSpeed(-1),
  n: () => follow(panels[0].follower.nextAfter(time)),
  Escape: () => follow(null),
};

function listen() {
  element("play").addEventListener("click", () => setPlaying(!playing));
  element("back").addEventListener("click", () => jump(time - 3600000));
  element("forward").addEventListener("click", () => jump(time + 3600000));
  element("time").addEventListener("input", event => jump(event.target.value * 60000));
  element("speed").addEventListener("change", event => { speed = Number(event.target.value); });
  element("hours").addEventListener("click", event => { if (event.target.dataset.hour) jump(event.target.dataset.hour * 3600000); });
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      language = button.dataset.language;
      say();
      tellSoon();
    });
  }
  document.addEventListener("keydown", event => {
    const target = event.target.tagName, act = KEYS[event.key] ?? KEYS[event.key.toLowerCase()];
    if (!act || event.ctrlKey || event.altKey || event.metaKey || target === "SELECT" || (target === "BUTTON" && event.key === " ")) return;
    event.preventDefault();
    act(event.shiftKey);
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return; // on a phone the height changes while one scrolls
    width = innerWidth;
    layOut();
  });
  dark.addEventListener("change", say);
}

build();
say();
listen();
// For tests and the curious: who is where, where the first server of a place is drawn, and how long pictures took.
window.gateAnimation = {
  stateOf: (plan, at) => panels[plan].day.at(at),
  spotOf(plan, name) {
    const card = [...panels[plan].picture.scheme.cards.values()].find(c => c.place.name === name);
    return card.servers[0].map(edge => edge + card.box / 2);
  },
  work,
  frames,
  get time() { return time; },
};
