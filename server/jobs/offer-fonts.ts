import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Arimo has the measures of Arial, so that pages look as they do on people's machines. */
const fontFolder = "server/exports/fonts";

/**
 * Writes where fonts are, and gives the file that says so. The browser that the packages bring looks in a fixed folder
 * and ends itself when it finds none, at the first text box of a page.
 */
export function offerFonts(folder: string): string {
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${resolve(fontFolder)}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
  <alias binding="same"><family>Arial</family><prefer><family>Arimo</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Arimo</family></prefer></alias>
</fontconfig>
`,
  );
  return file;
}
