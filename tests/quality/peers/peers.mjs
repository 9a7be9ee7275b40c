// What mailcheck.js and email-spell-checker suggest, for Proofbook's quality benchmark.
// In, as JSON on standard input:  {"emails": ["someone@gmial.com"], "domains": ["gmail.com"] or null for their own lists}
// Out, as JSON on standard output: {"mailcheck.js": ["gmail.com"], "email-spell-checker": ["gmail.com"]}, null for no suggestion

import { readFileSync } from "node:fs";
import spellChecker from "@zootools/email-spell-checker";
import mailcheck from "mailcheck";

const { emails, domains } = JSON.parse(readFileSync(0, "utf8"));
const targets = domains === null ? {} : { domains };

// One throws on malformed addresses: that is no suggestion.
function suggestedBy(run) {
  return emails.map((email) => {
    try {
      return run({ email, ...targets })?.domain ?? null;
    } catch {
      return null;
    }
  });
}

const answers = {
  "mailcheck.js": suggestedBy((options) => mailcheck.run(options) || null),
  "email-spell-checker": suggestedBy((options) => spellChecker.default.run(options) || null),
};
process.stdout.write(JSON.stringify(answers));
