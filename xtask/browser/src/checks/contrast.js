// The texts whose contrast with what is behind them is below WCAG AA: 4.5, or 3 for large ones.
const rgba = (text) => {
  const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
  return [r, g, b, a];
};
const over = ([r, g, b, a], [x, y, z]) => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
const light = ([r, g, b]) => {
  const [x, y, z] = [r, g, b].map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const behind = (element) => {
  if (!element) return rgba(getComputedStyle(document.documentElement).colorScheme.includes("dark") ? "0,0,0" : "255,255,255");
  const own = rgba(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, behind(element.parentElement));
};
const low = new Set();
let measured = 0;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.textContent.trim() || element.closest("script, style, option") || !element.checkVisibility()) continue;
  const style = getComputedStyle(element);
  const back = behind(element);
  const [a, b] = [light(over(rgba(style.color), back)), light(back)].sort((a, b) => b - a);
  const ratio = (a + 0.05) / (b + 0.05);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  measured += 1;
  if (ratio < (large ? 3 : 4.5)) low.add(`${element.tagName}.${element.className} ${style.color} on ${back.map(Math.round)}: ${ratio.toFixed(2)}`);
}
return { measured, low: [...low] };
