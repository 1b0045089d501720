package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Cited;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.EvidenceCheck;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Wording;
import org.parley.publish.json.DossierJson;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.Span;

/**
 * No line without evidence: from the JSON alone, the text of every citation is cut and each line's
 * names, numbers and quoted words are looked for in it.
 */
class EvidenceTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+");
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

  private record Line(String words, List<Citation> citations) {}

  private static Dossier fromJson() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(SampleStory.dossiers(), out);
    return DossierJson.read(new ByteArrayInputStream(out.toByteArray())).get(0);
  }

  private static Map<String, Report> reports(Dossier dossier) {
    Map<String, Report> reports = new HashMap<>();
    dossier.reports().forEach(entry -> reports.put(entry.report().id(), entry.report()));
    return reports;
  }

  private static Report report(Map<String, Report> reports, String id) {
    Report report = reports.get(id);
    return Objects.requireNonNull(report, "report " + id);
  }

  private static List<Line> lines(Dossier dossier) {
    List<Line> lines = new ArrayList<>();
    dossier.summary().forEach(one -> add(lines, one.text(), one));
    dossier.events().forEach(one -> add(lines, one.title(), one));
    dossier.figures().forEach(one -> add(lines, one.text() + " " + one.what(), one));
    dossier.onlyHere().forEach(one -> add(lines, one.text(), one));
    for (Quote quote : dossier.quotes()) {
      quote.wordings().forEach(one -> add(lines, one.text(), one));
    }
    for (Proposal proposal : dossier.proposals()) {
      proposal.terms().forEach(one -> add(lines, one.text(), one));
      for (Position position : proposal.positions()) {
        add(lines, position.text(), position);
        position.conditions().forEach(one -> add(lines, one.text(), one));
      }
    }
    for (Disagreement disagreement : dossier.disagreements()) {
      disagreement.readings().forEach(one -> add(lines, one.value(), one));
    }
    dossier.actors().forEach(actor -> actor.roles().forEach(role -> add(lines, role.text(), role)));
    return lines;
  }

  private static void add(List<Line> lines, String words, Cited cited) {
    lines.add(new Line(words, cited.citations()));
  }

  @Test
  void everyLineStandsInTheSentencesItCites() throws IOException {
    Dossier dossier = fromJson();
    Map<String, Report> reports = reports(dossier);
    List<Line> lines = lines(dossier);
    assertThat(lines).hasSizeGreaterThan(50);
    for (Line line : lines) {
      assertThat(line.citations()).as(line.words()).isNotEmpty();
      StringBuilder cited = new StringBuilder();
      for (Citation citation : line.citations()) {
        cited.append(sentence(report(reports, citation.report()), citation)).append('\n');
      }
      for (Pattern pattern : List.of(NAME, NUMBER)) {
        Matcher matcher = pattern.matcher(line.words());
        while (matcher.find()) {
          assertThat(cited.toString().toLowerCase(Locale.ROOT))
              .as(line.words())
              .contains(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
      Matcher quoted = QUOTED.matcher(line.words());
      while (quoted.find()) {
        assertThat(plain(cited.toString())).as(line.words()).contains(plain(quoted.group(1)));
      }
    }
  }

  /** The sentence of a citation, which must hold the stretch cited. */
  private static String sentence(Report report, Citation citation) {
    assertThat(citation.span().start()).isNotNegative();
    assertThat(citation.span().end()).isLessThanOrEqualTo(report.text().length());
    assertThat(report.text().substring(citation.span().start(), citation.span().end()))
        .isNotBlank();
    return report.sentences().stream()
        .filter(one -> one.id().equals(citation.sentence()))
        .filter(one -> one.span().contains(citation.span()))
        .map(one -> report.words(one.span()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sentence holds " + citation));
  }

  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  @Test
  void aWordingIsCutFromItsReportLetterByLetter() throws IOException {
    Dossier dossier = fromJson();
    Map<String, Report> reports = reports(dossier);
    for (Quote quote : dossier.quotes()) {
      for (Wording wording : quote.wordings()) {
        StringBuilder cut = new StringBuilder();
        for (Span span : wording.spans()) {
          cut.append(' ').append(report(reports, wording.report()).words(span));
        }
        assertThat(plain(wording.text())).isEqualTo(plain(cut.toString()));
      }
    }
  }

  @Test
  void aDossierThatIsTrueLosesNothing() {
    assertThat(EvidenceCheck.check(SampleStory.dossier()).dropped()).isEmpty();
  }

  @Test
  void aLineWithAnotherNumberNameOrQuoteIsDropped() {
    Dossier dossier = SampleStory.dossier();
    SummaryLine line = dossier.summary().get(0);
    for (String lie :
        List.of(
            "About 4321 boats were seized",
            "President Zebulon Quaxley expelled the ambassador",
            "He said “nothing of the kind was ever agreed”")) {
      SummaryLine false_ = new SummaryLine(lie, line.when(), List.of(), line.citations());
      EvidenceCheck.Result result =
          EvidenceCheck.check(withSummary(dossier, List.of(line, false_)));
      assertThat(result.dossier().summary()).containsExactly(line);
      assertThat(result.dropped())
          .singleElement()
          .extracting(d -> d.line())
          .asString()
          .contains(lie);
    }
  }

  @Test
  void aLineThatCitesNothingIsDropped() {
    Dossier dossier = SampleStory.dossier();
    SummaryLine line = dossier.summary().get(0);
    SummaryLine bare = new SummaryLine(line.text(), line.when(), List.of(), List.of());
    assertThat(EvidenceCheck.check(withSummary(dossier, List.of(bare))).dossier().summary())
        .isEmpty();
  }

  private static Dossier withSummary(Dossier dossier, List<SummaryLine> summary) {
    return new Dossier(
        dossier.story(),
        dossier.reports(),
        dossier.actors(),
        dossier.quotes(),
        dossier.events(),
        dossier.proposals(),
        dossier.figures(),
        dossier.disagreements(),
        dossier.sameOnceResolved(),
        dossier.onlyHere(),
        summary,
        dossier.coverage());
  }
}
