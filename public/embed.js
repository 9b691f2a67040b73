/*
 * Across the Line: exact heights for our frames on your page. Optional; load it once, anywhere in the page:
 *
 *   <script src="https://SITE/embed.js" async></script>
 *
 * Every frame that shows a page of ours under /embed/ gets the height of its content, now and whenever that changes.
 * When the reader goes to another step, the frame hears an event you can listen to:
 *
 *   frame.addEventListener('atl:step', (event) => console.log(event.detail.step, event.detail.index, event.detail.of));
 *
 * Any element of your page with data-atl-goto="STEP" moves the frame to that step when clicked: the frame whose id
 * data-atl-frame names, or else the first of ours.
 */
(function () {
  const origin = new URL(document.currentScript.src).origin;
  const highest = 20000;

  window.addEventListener('message', function (event) {
    const frame = ours().find(function (one) { return one.contentWindow === event.source; });
    const said = event.data;
    if (!frame || typeof said !== 'object' || said === null || said.v !== 1) return;
    if (said.type === 'atl:height' && Number.isInteger(said.height) && said.height > 0 && said.height <= highest) {
      frame.style.boxSizing = 'content-box';
      frame.style.height = said.height + 'px';
    }
    if (said.type === 'atl:step' && typeof said.step === 'string' && Number.isInteger(said.index) && Number.isInteger(said.of)) {
      frame.dispatchEvent(new window.CustomEvent('atl:step', { bubbles: true, detail: { step: said.step, index: said.index, of: said.of } }));
    }
  });

  document.addEventListener('click', function (event) {
    const link = event.target instanceof window.Element ? event.target.closest('[data-atl-goto]') : null;
    if (!link) return;
    const name = link.getAttribute('data-atl-frame');
    const frame = ours().find(function (one) { return !name || one.id === name; });
    if (!frame) return;
    event.preventDefault();
    // A frame in a sandbox has no origin to aim at; what is said is only the name of a step.
    frame.contentWindow.postMessage({ type: 'atl:goto', v: 1, step: link.getAttribute('data-atl-goto') }, '*');
  });

  // Frames that were ready before this script was missed their chance to be heard.
  function greet() {
    ours().forEach(function (frame) { frame.contentWindow.postMessage({ type: 'atl:hello', v: 1 }, '*'); });
  }
  greet();
  window.addEventListener('load', greet);

  function ours() {
    return Array.from(document.querySelectorAll('iframe')).filter(function (frame) {
      return frame.src.indexOf(origin + '/') === 0 && /\/embed\//.test(frame.src);
    });
  }
})();
