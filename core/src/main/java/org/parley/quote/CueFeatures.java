package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.report.BlockKind;

/**
 * What {@link CueModel} looks at: the lemma of the cue and its classes, the construction, the
 * subject, tense, negation and modality, how the cue hangs in its sentence, and the outer form of
 * what it introduces. No name and no word of the content but function words.
 */
final class CueFeatures {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never", "no");
  private static final Set<String> OPENING =
      Set.of(
          "that", "to", "how", "why", "what", "whether", "if", "who", "when", "where", "a", "an",
          "the", "his", "her", "their", "its", "he", "she", "they", "it", "him", "them", "me", "us",
          "there", "for", "as", "this", "we", "i", "you", "not");

  private final Words words;

  CueFeatures(Words words) {
    this.words = words;
  }

  /** Features of a candidate among the {@code rivals} of the same cue. */
  List<String> of(Candidate candidate, List<Candidate> rivals) {
    List<String> f = new ArrayList<>(40);
    int cue = candidate.cue();
    String c = candidate.construction().name();
    String lemma = words.lemma(cue).toLowerCase(Locale.ROOT);
    String tag = words.tag(cue);
    String word = tag.substring(0, Math.min(2, tag.length())) + ":" + lemma;
    f.add("bias");
    f.add("c=" + c);
    f.add("w=" + word);
    f.add("cw=" + c + "|" + word);
    for (VerbClass k : tag.startsWith("VB") ? Lexicon.classes(lemma) : Set.<VerbClass>of()) {
      f.add("k=" + k);
      f.add("ck=" + c + "|" + k);
    }
    boolean listed =
        tag.startsWith("VB")
            ? !Lexicon.classes(lemma).isEmpty()
            : tag.startsWith("NN")
                ? Lexicon.isNoun(lemma)
                : !tag.startsWith("JJ") || Lexicon.isAdjective(lemma);
    if (!listed) {
      f.add("ck=" + c + "|unlisted");
    }
    f.add("ct=" + c + "|" + tag);
    source(candidate, c, word, f);
    verbGroup(cue, c, word, f);
    place(candidate, c, f);
    content(candidate, c, word, f);
    for (Candidate rival : rivals) {
      if (rival.construction() != candidate.construction()) {
        f.add("r=" + c + "|" + rival.construction());
      }
    }
    return f;
  }

  private void source(Candidate candidate, String c, String word, List<String> f) {
    Source source = candidate.source();
    if (source == null) {
      f.add("cs=" + c + "|none");
      f.add("ws=" + word + "|none");
      return;
    }
    MentionKind kind = source.kind();
    f.add("s=" + kind);
    f.add("cs=" + c + "|" + kind);
    f.add("sr=" + source.rule());
    f.add("csr=" + c + "|" + source.rule());
    boolean speaker = kind.isNamed() || kind == MentionKind.HE || kind == MentionKind.GROUP;
    f.add("ws=" + word + "|" + (speaker ? "speaker" : kind.toString()));
    if (words.tag(source.head()).equals("NNS")) {
      f.add("plural");
    }
    if (source.head() == words.first(words.sentence(candidate.cue()))) {
      f.add("sourcefirst");
    }
  }

  private void verbGroup(int cue, String c, String word, List<String> f) {
    for (int k : words.children(cue)) {
      String lower = words.lower(k);
      if (words.isRelation(k, "aux")) {
        if (words.tag(k).equals("MD")) {
          f.add("modal");
          f.add("cmodal=" + c);
          f.add("wmodal=" + word);
          f.add("modal=" + lower);
        } else {
          f.add("aux=" + words.lemma(k).toLowerCase(Locale.ROOT));
        }
        if (words.relation(k).equals("aux:pass")) {
          f.add("cpassive=" + c);
        }
        if (words.is(k, "to")) {
          f.add("cinf=" + c);
        }
      } else if (words.isRelation(k, "mark")) {
        f.add("mark=" + lower);
      } else if (words.isRelation(k, "iobj")) {
        f.add("iobj");
      } else if (words.isRelation(k, "expl")) {
        f.add("expl");
      }
      if (NEGATIONS.contains(lower)) {
        f.add("neg");
        f.add("wneg=" + word);
      }
    }
  }

  private void place(Candidate candidate, String c, List<String> f) {
    int cue = candidate.cue();
    int s = words.sentence(cue);
    int up = words.governor(cue);
    String relation = words.relation(cue);
    f.add("rel=" + relation);
    f.add("crel=" + c + "|" + relation);
    if (up >= 0) {
      String above = words.lemma(up).toLowerCase(Locale.ROOT);
      f.add("up=" + relation + "|" + words.tag(up).charAt(0));
      if (Lexicon.isVerb(above, VerbClass.SAYING)) {
        f.add("upsaying=" + relation);
      }
    }
    if (words.report().sentences().get(s).kind() != BlockKind.BODY) {
      f.add("heading");
      f.add("cheading=" + c);
    }
    boolean quotes = false;
    for (int i = words.first(s); i < words.end(s); i++) {
      quotes |= words.quoted(i);
    }
    if (quotes) {
      f.add("cquotes=" + c);
    }
    if (words.tag(words.end(s) - 1).equals(".") && words.is(words.end(s) - 1, "?")) {
      f.add("asking");
    }
    int first = words.first(s);
    f.add("start=" + Math.min(3, (cue - first) / 4));
    f.add("block=" + Math.min(3, words.block(s)));
  }

  private void content(Candidate candidate, String c, String word, List<String> f) {
    int from = candidate.from();
    int length = words.countWords(from, candidate.to());
    String size =
        length <= 1 ? "1" : length <= 3 ? "3" : length <= 6 ? "6" : length <= 12 ? "12" : "more";
    f.add("csize=" + c + "|" + size);
    f.add("wsize=" + word + "|" + (length <= 3 ? "short" : "long"));
    String lower = words.lower(from);
    f.add("copen=" + c + "|" + (OPENING.contains(lower) ? lower : words.tag(from)));
    int distance =
        from > candidate.cue() ? from - candidate.cue() : candidate.cue() - candidate.to();
    f.add("cgap=" + c + "|" + (distance <= 1 ? "none" : distance <= 4 ? "near" : "far"));
    if (from > candidate.cue() && words.is(from - 1, ",")) {
      f.add("ccomma=" + c);
    }
    boolean verb = false;
    boolean quoted = false;
    boolean modal = false;
    for (int i = from; i < candidate.to(); i++) {
      String tag = words.tag(i);
      verb |= tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      modal |= tag.equals("MD");
      quoted |= words.quoted(i);
    }
    f.add("cverb=" + c + "|" + (verb || modal));
    if (modal) {
      f.add("cmodalinside=" + c);
    }
    if (quoted) {
      f.add("cquoted=" + c);
    }
    if (candidate.content().size() > 1) {
      f.add("pieces");
    }
    if (candidate.to() == words.end(words.sentence(from)) - 1
        || candidate.to() == words.end(words.sentence(from))) {
      f.add("ctoend=" + c);
    }
  }
}
