package org.parley.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.report.Span;

/** Cuts the clause that tells an event out of its sentence, so that it can be read alone. */
final class Clauses {
  private static final int PARTS = 3;
  private static final Set<String> LEADING =
      Set.of(
          "and",
          "but",
          "or",
          "that",
          "while",
          "as",
          "because",
          "after",
          "before",
          "when",
          "since",
          "although",
          "though",
          "so",
          "whether",
          "however",
          "also",
          "if",
          "until",
          "whereas",
          "yet",
          "meanwhile",
          "additionally",
          "instead",
          "nevertheless",
          "then",
          "where");

  /** "The ousted president", "according to the army": participles that are no verb there. */
  private static final Set<String> NO_VERBS = Set.of("amod", "case", "mark");

  private Clauses() {}

  /** The stretches of text, in reading order; at least one. */
  static List<Span> of(Words words, Frame frame) {
    int root = finite(words, frame.verb());
    int said = saidOfItself(words, root);
    List<Span> clause = of(words, frame, said < 0 ? root : said);
    Span verb = words.token(frame.verb()).span();
    boolean tells = clause.stream().anyMatch(part -> part.contains(verb));
    return tells || !isJoined(words, frame.verb()) ? clause : of(words, frame, frame.verb());
  }

  /**
   * The verb of saying over "it would reopen the port" where "it" is who says so: only with that is
   * it told of whom the clause tells; else -1.
   */
  private static int saidOfItself(Words words, int root) {
    int saying = words.relation(root).equals("ccomp") ? words.governor(root) : -1;
    if (saying < 0) {
      return -1;
    }
    for (int subject : words.parse().dependents(root, "nsubj")) {
      int meant = Antecedents.of(words, subject);
      if (meant != subject && Frame.of(words, saying).subjects().contains(meant)) {
        return saying;
      }
    }
    return -1;
  }

  /** "Met the minister and is to travel": the second verb stands in no clause of the first. */
  private static boolean isJoined(Words words, int verb) {
    return words.relation(verb).equals("conj") && !words.tag(verb).equals("VBG");
  }

  private static List<Span> of(Words words, Frame frame, int root) {
    List<Span> parts = new ArrayList<>(PARTS);
    BitSet in = new BitSet(words.size());
    collect(words, root, root, in);
    boolean relative = words.parse().relation(root).equals("acl:relcl");
    if (relative) {
      dropRelativePronoun(words, root, in);
    }
    if (lacksSubject(words, root)) {
      Frame whole = root == frame.verb() ? frame : Frame.of(words, root);
      List<Integer> subjects = whole.passive() ? whole.objects() : whole.subjects();
      if (!subjects.isEmpty()) {
        parts.add(joined(words, subjects, root));
        in.clear(0, Math.max(0, firstOfPredicate(words, root)));
      }
    }
    trim(words, in, root);
    int from = in.nextSetBit(0);
    while (from >= 0) {
      int to = in.nextClearBit(from);
      parts.add(new Span(words.token(from).span().start(), words.token(to - 1).span().end()));
      from = in.nextSetBit(to);
    }
    if (parts.size() > PARTS || parts.isEmpty()) {
      Span all = words.token(root).span();
      for (Span part : parts) {
        all = all.cover(part);
      }
      return List.of(all);
    }
    return parts;
  }

  /** True if a clause begins with its verb, so that it cannot be read alone. */
  static boolean lacksSubject(Words words, List<Span> clause) {
    int start = clause.get(0).start();
    for (int i = 0; i < words.size(); i++) {
      if (words.token(i).span().start() == start) {
        String tag = words.tag(i);
        boolean verb = tag.startsWith("VB") && !NO_VERBS.contains(words.relation(i));
        return verb || tag.equals("MD") || tag.equals("TO");
      }
    }
    return false;
  }

  /** The verb of the finite clause that holds a verb. */
  private static int finite(Words words, int verb) {
    int root = verb;
    for (int steps = 0; steps < 8; steps++) {
      int governor = words.governor(root);
      if (governor < 0) {
        return root;
      }
      String relation = words.relation(root);
      boolean dependent =
          switch (relation) {
            case "xcomp", "amod", "obl", "nmod", "obj", "nsubj", "compound" -> true;
            case "acl" -> !words.parse().relation(root).equals("acl:relcl");
            case "csubj" ->
                words.tag(root).equals("VBN")
                    && !words.parse().hasDependent(root, "aux", "aux:pass", "obj");
            case "advcl", "dep", "ccomp" -> isNonFinite(words, root);
            case "conj" ->
                isNonFinite(words, root) && !words.parse().hasDependent(root, "nsubj", "aux");
            default -> false;
          };
      if (!dependent) {
        return root;
      }
      root = governor;
    }
    return root;
  }

  private static boolean isNonFinite(Words words, int verb) {
    String tag = words.tag(verb);
    if (tag.equals("VBG")) {
      return !words.parse().hasDependent(verb, "aux");
    }
    return (tag.equals("VB") || tag.equals("VBN"))
        && !words.parse().hasDependent(verb, "nsubj", "nsubj:pass", "aux", "aux:pass");
  }

  private static boolean lacksSubject(Words words, int root) {
    if (words.parse().relation(root).equals("acl:relcl")) {
      for (int child : words.parse().dependents(root, "nsubj", "nsubj:pass")) {
        if (!words.tag(child).startsWith("W")) {
          return false;
        }
      }
      return true;
    }
    return (words.relation(root).equals("conj") || followsParticiple(words, root))
        && !words.parse().hasDependent(root, "nsubj", "nsubj:pass", "csubj", "expl");
  }

  /**
   * "A paper printed here said ...": the parser takes the participle for the verb and hangs the
   * verb on it.
   */
  private static boolean followsParticiple(Words words, int verb) {
    int governor = words.governor(verb);
    return words.relation(verb).equals("dep")
        && words.tag(verb).equals("VBD")
        && words.tag(governor).equals("VBN")
        && governor < verb
        && words.parse().hasDependent(governor, "nsubj")
        && !words.parse().hasDependent(governor, "aux", "aux:pass");
  }

  private static void collect(Words words, int token, int root, BitSet in) {
    if (in.get(token)) {
      return;
    }
    in.set(token);
    for (int child : words.parse().dependents(token)) {
      String relation = words.relation(child);
      boolean left =
          token == root
              && (relation.equals("parataxis")
                  || (relation.equals("conj")
                      && words.isVerb(child)
                      && !isAlternative(words, child))
                  || relation.equals("discourse")
                  || (relation.equals("ccomp") && child < root)
                  || (relation.equals("mark") && LEADING.contains(words.lower(child))));
      if (!left) {
        collect(words, child, root, in);
      }
    }
  }

  /** "Killed or injured": to leave out the one would say that all is the other. */
  private static boolean isAlternative(Words words, int verb) {
    for (int link : words.parse().dependents(verb, "cc")) {
      if (words.lower(link).equals("or")) {
        return true;
      }
    }
    return false;
  }

  private static void dropRelativePronoun(Words words, int root, BitSet in) {
    for (int i = in.nextSetBit(0); i >= 0 && i < root; i = in.nextSetBit(i + 1)) {
      if (words.tag(i).startsWith("W")) {
        in.clear(0, i + 1);
        return;
      }
    }
  }

  private static int firstOfPredicate(Words words, int root) {
    int first = root;
    for (int child : words.parse().dependents(root, "aux", "aux:pass", "advmod", "cop")) {
      first = Math.min(first, child);
    }
    return first;
  }

  private static Span joined(Words words, List<Integer> heads, int root) {
    Span span = words.group(heads.get(0));
    for (int head : heads) {
      Span next = words.group(head);
      if (next.end() <= words.token(root).span().start()
          || span.start() >= words.token(root).span().end()) {
        span = span.cover(next);
      }
    }
    return span;
  }

  /** Takes joining words from the front and marks and joining words from the end. */
  private static void trim(Words words, BitSet in, int root) {
    int first = in.nextSetBit(0);
    while (first >= 0 && (isMark(words, first) || isJoining(words, first, root))) {
      in.clear(first);
      first = in.nextSetBit(first);
    }
    int last = in.length() - 1;
    while (last >= 0
        && !closesQuote(words, in, last)
        && (isMark(words, last)
            || words.relation(last).equals("cc")
            || words.lower(last).equals("that"))) {
      in.clear(last);
      last = in.length() - 1;
    }
    for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
      boolean lone = (i == 0 || !in.get(i - 1)) && !in.get(i + 1);
      if (lone && (isMark(words, i) || words.relation(i).equals("cc"))) {
        in.clear(i);
      }
    }
  }

  /** True for a closing mark whose opening mark is in the clause. */
  private static boolean closesQuote(Words words, BitSet in, int last) {
    if (!words.tag(last).equals("''")) {
      return false;
    }
    for (int i = in.nextSetBit(0); i >= 0 && i < last; i = in.nextSetBit(i + 1)) {
      if (words.tag(i).equals("``")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoining(Words words, int first, int root) {
    return LEADING.contains(words.lower(first))
        && (words.governor(first) == root || words.relation(first).equals("cc"));
  }

  private static boolean isMark(Words words, int i) {
    String tag = words.tag(i);
    return tag.equals(",")
        || tag.equals(".")
        || tag.equals(":")
        || tag.equals("``")
        || tag.equals("''")
        || tag.equals("-LRB-")
        || tag.equals("-RRB-")
        || tag.equals("HYPH")
        || words.token(i).text().equals("\"");
  }
}
