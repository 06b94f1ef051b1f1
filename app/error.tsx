"use client";

/** Anything unforeseen: plain words, no codes and no trace. */
export default function ErrorPage() {
  return (
    <main id="main" className="wrap read">
      <title>Sorry, there is a problem with the service - Plimsoll</title>
      <h1>Sorry, there is a problem with the service</h1>
      <p>Try again later. Nothing has been changed.</p>
      <p>
        <a href="/units">Go to the list of units</a>
      </p>
    </main>
  );
}
