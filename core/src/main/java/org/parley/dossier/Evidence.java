package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;

/** What the cited sentences of a dossier hold. */
final class Evidence {

  private static final Pattern QUOTED = Pattern.compile("[“\"„«]([^“”\"„«»]{1,2000})[”\"»]");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}]+");
  private static final String LEFT_OUT = " \t\n\u000B\f\r“”\"„«»‘’'.,;:!?";
  private static final int STEM = 5;

  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Sentence> sentences = new HashMap<>();

  /** By the id of a sentence, that of its report. */
  private final Map<String, String> homes = new HashMap<>();

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();

  Evidence(Dossier dossier) {
    for (ReportEntry entry : dossier.reports()) {
      reports.put(entry.report().id(), entry.report());
      for (Sentence sentence : entry.report().sentences()) {
        sentences.put(sentence.id(), sentence);
        homes.put(sentence.id(), entry.report().id());
      }
    }
    for (Actor actor : dossier.actors()) {
      actors.put(actor.id(), actor);
    }
    for (Actor actor : dossier.actors()) {
      names.computeIfAbsent(actor.id(), key -> new ArrayList<>()).addAll(forms(actor));
      String affiliation = actor.affiliation();
      for (int step = 0; affiliation != null && step < 4; step++) {
        names.computeIfAbsent(affiliation, key -> new ArrayList<>()).addAll(forms(actor));
        Actor of = actors.get(affiliation);
        affiliation = of == null ? null : of.affiliation();
      }
    }
  }

  private static List<String> forms(Actor actor) {
    List<String> forms = new ArrayList<>(List.of(actor.name()));
    actor.aliases().forEach(alias -> forms.add(alias.text()));
    return forms;
  }

  /** True if a citation is a stretch inside an existing sentence of an existing report. */
  boolean resolves(Citation citation) {
    Report report = reports.get(citation.report());
    Sentence sentence = sentences.get(citation.sentence());
    return report != null
        && sentence != null
        && (citation.report().equals(homes.get(citation.sentence()))
            || report.sentences().contains(sentence))
        && sentence.span().contains(citation.span())
        && !citation.span().isEmpty()
        && citation.span().end() <= report.text().length();
  }

  /** Why a line's citations do not stand, or null if they do. */
  @Nullable String fails(Cited line) {
    if (line.citations().isEmpty()) {
      return "it cites nothing";
    }
    for (Citation citation : line.citations()) {
      if (!resolves(citation)) {
        return "it cites what is not there: " + citation.sentence();
      }
    }
    return null;
  }

  /** What of the words shown does not stand in the cited sentences, or null if all does. */
  @Nullable String lacks(Cited line, String words) {
    String cited = cited(line);
    Matcher quoted = QUOTED.matcher(words);
    String plain = null;
    while (quoted.find()) {
      plain = plain == null ? plain(cited) : plain;
      for (String part : quoted.group(1).split("\\[…]|…|\\.\\.\\.")) {
        if (!plain.contains(plain(part))) {
          return "its sentences do not say \"" + quoted.group(1) + "\"";
        }
      }
    }
    Matcher number = NUMBER.matcher(words);
    while (number.find()) {
      if (!cited.contains(number.group())) {
        return "its sentences do not have the number " + number.group();
      }
    }
    Matcher name = NAME.matcher(words);
    boolean whole = cited.indexOf('[') < 0;
    while (name.find()) {
      if (whole && cited.contains(name.group())) {
        continue;
      }
      plain = plain == null ? plain(cited) : plain;
      if (!hasName(cited, plain, name.group())) {
        return "its sentences do not name " + name.group();
      }
    }
    return null;
  }

  private boolean hasName(String cited, String plain, String name) {
    if (plain.contains(plain(name))) {
      return true;
    }
    for (List<String> forms : names.values()) {
      boolean ofThisActor = forms.stream().anyMatch(form -> words(form).contains(name));
      if (ofThisActor && forms.stream().anyMatch(form -> stands(form, cited))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String form) {
    return List.of(form.split("[^\\p{L}\\p{M}\\p{N}]+"));
  }

  /** True if the cited sentences name an actor, or somebody who belongs to it. */
  boolean names(Cited line, String actor) {
    String cited = cited(line);
    for (String form : names.getOrDefault(actor, List.of())) {
      if (stands(form, cited)) {
        return true;
      }
    }
    Actor known = actors.get(actor);
    return known != null && adjective(known.name(), cited);
  }

  /** "Ukraine" stands in "Ukrainian": one word, begun alike. */
  private static boolean adjective(String name, String cited) {
    return name.length() > STEM
        && name.indexOf(' ') < 0
        && Pattern.compile("\\b" + Pattern.quote(name.substring(0, STEM))).matcher(cited).find();
  }

  private static boolean stands(String form, String cited) {
    int at = cited.indexOf(form);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(cited.charAt(at - 1));
      int end = at + form.length();
      boolean ends = end == cited.length() || !Character.isLetter(cited.charAt(end));
      if (starts && ends && !form.isBlank()) {
        return true;
      }
      at = cited.indexOf(form, at + 1);
    }
    return false;
  }

  /** True if the words of a wording are those of its report at its places. */
  boolean isCutFromReport(Wording wording) {
    Report report = reports.get(wording.report());
    if (report == null) {
      return false;
    }
    StringBuilder cut = new StringBuilder();
    for (Span span : wording.spans()) {
      if (span.end() > report.text().length()) {
        return false;
      }
      cut.append(' ').append(report.words(span));
    }
    return plain(cut.toString()).equals(plain(wording.text()));
  }

  private String cited(Cited line) {
    StringBuilder text = new StringBuilder();
    for (Citation citation : line.citations()) {
      Report report = reports.get(citation.report());
      Sentence sentence = sentences.get(citation.sentence());
      if (report != null && sentence != null) {
        text.append(report.words(sentence.span())).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Lower case, without blanks, quotation marks and what is in brackets: only words are compared.
   */
  private static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int end = c == '[' ? lower.indexOf(']', i) : -1;
      if (end >= 0) {
        i = end;
      } else if (LEFT_OUT.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
