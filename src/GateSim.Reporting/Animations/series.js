// The queue of each place along the day: drawn once, in two strengths; the stronger is shown up to now.
class Series {
  constructor(host, plan, courses, tops, words) {
    [this.plan, this.courses, this.tops, this.words] = [plan, courses, tops, words];
    host.replaceChildren();
    this.shown = plan.places.filter(place => tops.get(place.name) > 0).map(place => this.course(host, place));
    const calm = plan.places.filter(place => tops.get(place.name) === 0);
    this.calm = document.createElement("p");
    this.calm.className = "never";
    this.calm.textContent = calm.length > 0 ? words.say("never", calm.map(place => words.label(place.label)).join(", ")) : "";
    host.after(this.calm);
  }

  course(host, place) {
    const { words } = this, figure = document.createElement("figure"), caption = document.createElement("figcaption"), count = document.createElement("b"), track = document.createElement("div"), most = document.createElement("small");
    figure.className = "course";
    count.dataset.place = place.name;
    caption.append(words.label(place.label), count);
    track.className = "track";
    const [rest, past] = ["rest", "past"].map(name => {
      const canvas = document.createElement("canvas");
      canvas.className = name;
      canvas.setAttribute("aria-hidden", "true");
      track.append(canvas);
      return canvas;
    });
    const mark = document.createElement("i");
    track.append(mark);
    const { most: top, at } = this.courses.get(place.number);
    most.textContent = top > 0 ? words.say("most", words.number(top), clock(at)) : words.say("noQueue");
    figure.append(caption, track, most);
    host.append(figure);
    return { place, count, rest, past, mark };
  }

  draw(colour) {
    for (const { place, rest, past } of this.shown) {
      for (const [canvas, name] of [[rest, "rest"], [past, "area"]]) {
        const scale = Math.min(3, window.devicePixelRatio || 1), width = canvas.clientWidth, height = canvas.clientHeight, ink = canvas.getContext("2d");
        [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
        ink.scale(scale, scale);
        ink.fillStyle = colour(name);
        const steps = this.courses.get(place.number).steps, top = this.tops.get(place.name);
        ink.beginPath();
        ink.moveTo(0, height);
        steps.forEach(([time, number], i) => {
          const y = height - number / top * (height - 3);
          ink.lineTo(time / DAY * width, y);
          ink.lineTo((i + 1 < steps.length ? steps[i + 1][0] : DAY) / DAY * width, y);
        });
        ink.lineTo(width, height);
        ink.fill();
      }
    }
  }

  show(time, state) {
    const part = `${(time / DAY * 100).toFixed(2)}%`, rest = `inset(0 ${(100 - time / DAY * 100).toFixed(2)}% 0 0)`;
    for (const { place, count, past, mark } of this.shown) {
      past.style.clipPath = rest;
      mark.style.left = part;
      put(count, this.words.number(state.queues.get(place.number).length));
    }
  }
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function clock(time) {
  const minutes = Math.floor(time / 60000), two = n => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
