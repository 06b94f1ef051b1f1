interface ReviewDateProps {
  readonly reviewBy: string;
  readonly pastReview: boolean;
}

/** When a row is to be looked at again; past due in words and colour. */
export function ReviewDate({ reviewBy, pastReview }: ReviewDateProps) {
  if (!pastReview) return <>{reviewBy}</>;
  return (
    <>
      {reviewBy} <strong className="past-due">past due</strong>
    </>
  );
}
