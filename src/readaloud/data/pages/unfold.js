"use strict";
// On a page without room what only a script brings to life comes folded up (see folded.py). A
// browser that cannot unfold it shows what it shows without script: the article and its recording.
(async () => {
  const folded = document.getElementById("folded");
  if (!folded || !window.DecompressionStream) return;
  const letters = atob(JSON.parse(folded.textContent));
  const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const markup = await new Response(plain).text();
  document.body.append(document.createRange().createContextualFragment(markup));
})();
