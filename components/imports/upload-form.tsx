interface UploadFormProps {
  readonly problem: string | null;
}

/** Takes any file that is recognised. */
export function UploadForm({ problem }: UploadFormProps) {
  return (
    <form
      className={problem ? "import govuk-form-group--error" : "import"}
      method="post"
      action="/data/imports/upload"
      encType="multipart/form-data"
    >
      <label htmlFor="file">File</label>
      <p className="small muted" id="file-hint">
        XLSX, ODS or CSV, up to 512 MB. It is kept on this machine while you look at it, for your eyes only,
        and removed when you store it or throw it away.
      </p>
      {problem && (
        <p className="govuk-error-message" id="file-error">
          <span className="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      <input
        type="file"
        id="file"
        name="file"
        accept=".xlsx,.ods,.csv,.txt,.tsv"
        aria-describedby={problem ? "file-hint file-error" : "file-hint"}
        aria-invalid={problem ? true : undefined}
      />
      <button className="btn primary" type="submit">
        Look at the file
      </button>
    </form>
  );
}
