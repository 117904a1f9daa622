// Charts that can be looked at closely, where uPlot is within; and everything is open when the page is printed.
(() => {
  "use strict";

  const shut = () => document.querySelectorAll("details:not([open]):not(.licences)");
  let opened = [];
  addEventListener("beforeprint", () => { opened = [...shut()]; opened.forEach(d => { d.open = true; }); });
  addEventListener("afterprint", () => { opened.forEach(d => { d.open = false; }); opened = []; });

  if (typeof uPlot === "undefined") return;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const two = number => String(number).padStart(2, "0");

  const steps = uPlot.paths.stepped({ align: 1 }); // a value holds for its hour

  class Chart {
    constructor(figure, data) {
      this.data = data;
      this.figure = figure;
      this.choice = data.first;
      this.hidden = new Set();
      this.value = element("div", { className: "value", hidden: true });
      this.place = element("div", { className: "chart" });
      this.toggles = element("span", { className: "tools only-closer" });
      this.button = element("button", { type: "button", className: "switch" });
      this.button.addEventListener("click", () => this.show(!figure.classList.contains("closer")));
      const tools = element("div", { className: "tools" });
      if (data.choices.length > 1) tools.append(this.chooser());
      tools.append(this.toggles, this.button);
      figure.prepend(tools, this.place);
      this.show(true);
      this.draw();
      new ResizeObserver(() => this.resize()).observe(this.place);
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
    }

    chooser() {
      const select = element("select", {}, ...this.data.choices.map((choice, i) => element("option", { value: i, textContent: choice.name, selected: i === this.choice })));
      select.addEventListener("change", () => { this.choice = Number(select.value); this.draw(); });
      return element("label", { className: "only-closer" }, this.data.choose, select);
    }

    show(closer) {
      this.figure.classList.toggle("closer", closer);
      this.button.textContent = closer ? this.data.drawn : this.data.closer;
      if (closer) this.resize();
    }

    get curves() { return this.data.choices[this.choice].curves; }

    drawToggles() {
      this.toggles.replaceChildren(...this.curves.map(curve => {
        const box = element("input", { type: "checkbox", checked: !this.hidden.has(curve.name) });
        box.addEventListener("change", () => {
          this.hidden[box.checked ? "delete" : "add"](curve.name);
          this.redraw();
        });
        return element("label", {}, box, element("span", { className: "swatch " + curve.kind }), curve.name);
      }));
    }

    draw() {
      this.drawToggles();
      this.redraw();
    }

    redraw() {
      this.plot?.destroy();
      const columns = [this.data.at];
      const series = [{}];
      const bands = [];
      for (const curve of this.curves) {
        const show = !this.hidden.has(curve.name);
        if (curve.kind === "band") {
          const dots = !!this.data.start; // at midnights alone: from each upper value down to the lower
          const edge = { show, points: { show: false }, width: 0, stroke: "transparent", paths: dots ? this.uprights(columns.length) : steps };
          series.push(edge, { ...edge, paths: dots ? () => null : steps });
          columns.push(curve.values, curve.low);
          if (!dots) bands.push({ series: [columns.length - 2, columns.length - 1], fill: color("--band"), show });
        } else if (curve.kind === "dots") {
          series.push({ show, paths: () => null, points: { show: true, size: 7, fill: color("--dots"), stroke: color("--dots") } });
          columns.push(curve.values);
        } else {
          series.push({ show, stroke: color("--curve"), width: 2, points: { show: false }, paths: this.data.start ? undefined : steps });
          columns.push(curve.values);
        }
      }
      const axis = { stroke: color("--ink"), grid: { stroke: color("--grid"), width: 1 }, ticks: { stroke: color("--grid"), width: 1 }, font: "12px DejaVu Sans", labelFont: "12px DejaVu Sans" };
      this.plot = new uPlot({
        width: this.width, height: this.height, series, bands,
        legend: { show: false },
        cursor: { y: false, drag: { x: !!this.data.start, y: false }, points: { show: false } },
        scales: { x: { time: false, range: this.data.start ? undefined : () => [0, 24] }, y: { range: (_, low, high) => [0, Math.max(1, high || 0) * 1.06] } },
        axes: [
          { ...axis, label: this.data.axis, values: (_, at) => at.map(v => this.tick(v)), space: this.data.start ? 70 : 40, incrs: this.data.start ? [1, 2, 5, 7, 14, 28, 56, 91, 182] : [1, 2, 3, 6] },
          { ...axis, label: this.data.values, values: (_, at) => this.amounts(at), size: 64 },
        ],
        hooks: { setCursor: [plot => this.tell(plot)] },
      }, columns, this.place);
      this.plot.over.append(this.value);
    }

    uprights(index) {
      return (plot, _, from, to) => {
        const [high, low, at] = [plot.data[index], plot.data[index + 1], plot.data[0]];
        plot.ctx.save();
        plot.ctx.fillStyle = color("--band");
        const half = Math.max(2, Math.min(7, plot.bbox.width / at.length * (at.length > 400 ? 4 : 2))) ;
        for (let i = from; i <= to; i++) {
          if (high[i] === null) continue;
          const [x, top, bottom] = [plot.valToPos(at[i], "x", true), plot.valToPos(high[i], "y", true), plot.valToPos(low[i], "y", true)];
          plot.ctx.fillRect(x - half, top, 2 * half, Math.max(1, bottom - top));
        }
        plot.ctx.restore();
        return null;
      };
    }

    tell(plot) {
      const i = this.data.start ? plot.cursor.idx : Math.min(23, Math.floor(plot.posToVal(plot.cursor.left, "x")));
      const lines = i === null || i === undefined || i < 0 ? [] : this.curves
        .filter(c => !this.hidden.has(c.name) && c.values[i] !== null && c.values[i] !== undefined)
        .map(c => `${c.name}: ${c.kind === "band" ? this.number(c.low[i]) + " – " : ""}${this.number(c.values[i])}`);
      this.value.hidden = lines.length === 0 || plot.cursor.left < 0;
      if (this.value.hidden) return;
      this.value.replaceChildren(element("b", { textContent: this.placeOf(this.data.at[i]) }), ...lines.map(line => element("span", { textContent: line })));
      const room = plot.over.clientWidth - this.value.offsetWidth;
      const left = plot.cursor.left + 14;
      this.value.style.left = `${Math.max(0, left > room ? plot.cursor.left - this.value.offsetWidth - 14 : left)}px`;
      this.value.style.top = "8px";
    }

    // On the axis: an hour, or a day.
    tick(value) { return this.data.start ? this.day(value, true) : this.number(value); }

    placeOf(value) {
      if (!this.data.start) return `${two(value)}:00 – ${two(value + 1)}:00`;
      const hour = Math.round((value - Math.floor(value)) * 24);
      return `${this.day(value, false)} ${two(hour)}:00`;
    }

    day(value, short) {
      const date = new Date(Date.parse(this.data.start + "T00:00:00Z") + Math.floor(value) * 86400000);
      const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
      if (this.data.language === "vi") return `${two(day)}/${two(month + 1)}${short ? "" : "/" + year}`;
      return `${day} ${months[month]}${short ? "" : " " + year}`;
    }

    // All with the decimals that their step needs.
    amounts(at) {
      const step = at.length > 1 ? at[1] - at[0] : 1;
      const decimals = [0, 1, 2].find(d => Math.abs(step * 10 ** d - Math.round(step * 10 ** d)) < 1e-6) ?? 3;
      return at.map(v => this.number(v, decimals));
    }

    number(value, decimals = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2) {
      const [whole, rest] = Math.abs(value).toFixed(decimals).split(".");
      return (value < 0 ? "−" : "") + whole.replace(/\B(?=(\d{3})+$)/g, this.data.group) + (rest ? this.data.decimal + rest : "");
    }

    get width() { return Math.max(260, this.place.clientWidth - 8); }

    get height() { return this.width < 600 ? 300 : 400; }

    resize() {
      if (this.place.clientWidth > 0) this.plot?.setSize({ width: this.width, height: this.height });
    }
  }

  for (const figure of document.querySelectorAll("figure[data-chart]"))
    new Chart(figure, JSON.parse(document.getElementById(figure.dataset.chart).textContent));
})();
