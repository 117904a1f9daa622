// How vehicles look. A class has a colour and a shape, so that those who see few colours can tell them apart (Okabe and Ito, 2008); a channel has a ring.
const COLOURS = ["#0072b2", "#e69f00", "#cc79a7", "#56b4e9", "#7a7f85", "#8c564b"];
const RINGS = { green: "#009e73", yellow: "#f0e442", red: "#d40000" };
const OTHER_RINGS = ["#009e73", "#f0e442", "#d40000", "#7b3fa0", "#17222e"];
const SHAPES = [
  path => path.arc(0, 0, 4.3, 0, 2 * Math.PI),
  path => path.rect(-3.9, -3.9, 7.8, 7.8),
  path => corners(path, [[0, -5], [4.7, 3.6], [-4.7, 3.6]]),
  path => corners(path, [[0, -5.4], [5, 0], [0, 5.4], [-5, 0]]),
  path => path.rect(-5.2, -2.9, 10.4, 5.8),
  path => corners(path, [[-4.7, -3.6], [4.7, -3.6], [0, 5]]),
];

function corners(path, points) {
  points.forEach(([x, y], i) => i === 0 ? path.moveTo(x, y) : path.lineTo(x, y));
  path.closePath();
}

function shapeOf(sign) {
  const path = new Path2D();
  SHAPES[(sign + Math.floor(sign / 6)) % 6](path);
  return path;
}

function ringOf(channels, channel) {
  if (channel < 0) return null;
  return RINGS[channels[channel].name] ?? OTHER_RINGS[channel % OTHER_RINGS.length];
}

// Small pictures that are drawn once: 16 × 16 pixels, the vehicle in the middle.
class Signs {
  constructor(scale, outline) {
    [this.scale, this.outline, this.kept] = [scale, outline, new Map()];
  }

  of(sign, ring) {
    const key = `${sign} ${ring}`;
    if (!this.kept.has(key)) this.kept.set(key, this.draw(sign, ring));
    return this.kept.get(key);
  }

  draw(sign, ring) {
    const canvas = document.createElement("canvas"), size = 16, shape = shapeOf(sign);
    canvas.width = canvas.height = Math.round(size * this.scale);
    const ink = canvas.getContext("2d");
    ink.scale(this.scale, this.scale);
    ink.translate(size / 2, size / 2);
    ink.lineJoin = "round";
    ink.strokeStyle = this.outline;
    ink.lineWidth = ring ? 4.6 : 1.6;
    ink.stroke(shape);
    if (ring) {
      ink.strokeStyle = ring;
      ink.lineWidth = 3.2;
      ink.stroke(shape);
    }
    ink.fillStyle = COLOURS[sign % COLOURS.length];
    ink.fill(shape);
    return canvas;
  }
}
