import { keepMoveForm } from "@/server/api/http/keep-move";

export const POST = keepMoveForm;
