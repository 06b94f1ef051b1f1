const notFound = 404;

/** Instead of a file that there is not: why, in a sentence. */
export function refusedFile(words: string): Response {
  return new Response(words, {
    status: notFound,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
