/** Says in one fixed sentence why a form was not carried out. */
export function NotDonePage({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <h1>That was not done</h1>
      <div className="read">
        <p>{sentence}</p>
        <p>
          <a href="/scenarios">All scenarios</a>
        </p>
      </div>
    </>
  );
}
