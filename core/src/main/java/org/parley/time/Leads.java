package org.parley.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word right before an expression that makes it a bound: "until Friday", "since March". */
final class Leads {
  private static final int REACH = 24;
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)\\b(ended|since|until|till|by|through|before|after|ending|payable|effective|deadline|expires|of record|extended to|from|from about)(?: on| in| the| about)? $");
  private static final Pattern POSSESSIVE = Pattern.compile("^ ?'s?\\b|^ ?'s ");

  private Leads() {}

  /** The word, in lower case; empty if there is none or if the expression is a possessive. */
  static String before(String sentence, int start, int end) {
    Matcher lead = LEAD.matcher(sentence.substring(Math.max(0, start - REACH), start));
    boolean owned =
        POSSESSIVE.matcher(sentence.substring(end, Math.min(sentence.length(), end + 4))).find();
    return !owned && lead.find() ? Wording.lower(lead.group(1)) : "";
  }
}
