"use strict";
// What only a script brings to life came folded up (see folded.py). A browser that cannot unfold
// it shows what it shows without script: the article and its recording.
(async () => {
  if (!window.DecompressionStream) return;
  const packed = Uint8Array.from(atob("PACKED"), (letter) => letter.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const markup = await new Response(plain).text();
  document.body.append(document.createRange().createContextualFragment(markup));
})();
