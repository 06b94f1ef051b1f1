import { AddNameInput, BatchInput } from "@/server/contracts/imports";
import { api } from "../caller";
import { formHandler } from "./form-handler";
import { textOf } from "./text-of";

interface JobParams {
  readonly job: string;
}

interface BatchParams {
  readonly batch: string;
}

/** Begins to store a file that was read; without the tick that it needs, leads back to it. */
export const storeImportForm = formHandler<JobParams>(async (form, { job }) => {
  const storing = await api.imports.store({ job, ticked: textOf(form, "ticked") === "yes" });
  return storing === null
    ? `/data/imports/jobs/${job}?problem=unticked#store`
    : `/data/imports/jobs/${storing}`;
});

/** Calls off what is done with a file, and throws the file away. */
export const discardImportForm = formHandler<JobParams>(async (_, { job }) => {
  await api.imports.discard({ job });
  return "/data/imports";
});

/** Serves again what was served before a file came in. */
export const rollBackImportForm = formHandler<BatchParams>(async (_, { batch }) => {
  await api.imports.rollBack(BatchInput.parse({ batch }));
  return `/data/imports/${batch}`;
});

/** Serves a file again that was taken back. */
export const putBackImportForm = formHandler<BatchParams>(async (_, { batch }) => {
  await api.imports.putBack(BatchInput.parse({ batch }));
  return `/data/imports/${batch}`;
});

/** Adds a name of a unit, and leads to the names, or to the file that uses it, read again. */
export const addNameForm = formHandler<object>(async (form) => {
  const text = (field: string) => textOf(form, field) ?? "";
  const typed = { name: text("name"), unit: text("unit"), from: text("from") };
  const job = text("job");
  if (!(await api.imports.addName(AddNameInput.parse(typed))))
    return `/data/imports/names?${new URLSearchParams({ ...typed, job, tried: "1" }).toString()}#add`;
  return job === "" ? "/data/imports/names" : `/data/imports/jobs/${await api.imports.readAgain({ job })}`;
});
