import css from './shown-receipt.css?inline';

let isStyled = false;

/** Shows a text to copy by hand at the end of an element, selected; gives what takes it away again. */
export function showReceipt(parent: Element, name: string, text: string, onClose: () => void) {
  style();
  const help = element('p', {
    id: 'receipt-help',
    textContent: 'The text is selected: copy it by Ctrl-C, by ⌘-C or from your device’s menu.',
  });
  const area = element('textarea', { readOnly: true, rows: 12, ariaLabel: name, value: text });
  area.setAttribute('aria-describedby', help.id);
  const close = element('button', { type: 'button', className: 'button', textContent: 'Close' });
  const shown = element('div', { className: 'shown' });
  shown.append(help, area, close);
  close.onclick = onClose;
  shown.onkeydown = ({ key }) => {
    if (key === 'Escape') onClose();
  };
  parent.append(shown);
  area.focus();
  area.select();
  area.scrollTop = 0;
  return () => shown.remove();
}

/** The style comes with the first text that is shown, so that no page carries it. */
function style(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
