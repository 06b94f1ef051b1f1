import { redirect } from "next/navigation";

/** The units list is the front page for now. */
export default function Home() {
  redirect("/units");
}
