// Runs before the first paint, so that a dark page never flashes white. Kept tiny: it blocks rendering.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('theme');
  } catch {
    // Storage may be closed to this page; the device decides then.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  // A page is rendered without what an address may ask for behind its question mark: then it is drawn anew, and not seen before. What
  // other sites add to links asks for nothing.
  if (/[?&](?!(?:fbclid|gclid|utm_\w+)=|&|$)/.test(location.search)) document.documentElement.dataset.drawn = 'later';
})();
