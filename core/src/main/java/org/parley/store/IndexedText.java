package org.parley.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.findings.Findings;
import org.parley.quote.FoundQuote;
import org.parley.report.Report;
import org.parley.report.Span;

/**
 * The words of a report by the field they are looked for in. A field is a line of terms with a
 * space between; no phrase reaches over a {@link #BREAK}.
 *
 * @param title its title
 * @param body its text below the title
 * @param quotes what is said in it
 * @param actors names of its actors, as written and as usual
 * @param facets one term each for outlet and language
 */
public record IndexedText(String title, String body, String quotes, String actors, String facets) {
  /** Stands between two quotes or two names. */
  public static final String BREAK = "0brk0";

  /** The words of a report. */
  public static IndexedText of(Findings findings) {
    Report report = findings.report();
    String title = report.title() == null ? "" : SearchWords.terms(report.title());
    List<String> quotes = new ArrayList<>();
    for (FoundQuote quote : findings.quotes()) {
      for (Span span : quote.content()) {
        quotes.add(SearchWords.terms(report.words(span)));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    for (ReportActor actor : findings.actors().actors()) {
      names.add(SearchWords.terms(actor.name()));
      for (Mention mention : actor.mentions()) {
        names.add(SearchWords.terms(mention.text()));
      }
    }
    names.remove("");
    return new IndexedText(
        title,
        SearchWords.terms(body(report)),
        String.join(" " + BREAK + " ", quotes),
        String.join(" " + BREAK + " ", names),
        facets(report.outlet(), report.language()));
  }

  private static String body(Report report) {
    String title = report.title();
    return title != null && report.text().startsWith(title)
        ? report.text().substring(title.length())
        : report.text();
  }

  private static String facets(@Nullable String outlet, String language) {
    String tongue = languageFacet(language);
    return outlet == null ? tongue : outletFacet(outlet) + " " + tongue;
  }

  /** The one term that stands for an outlet, whatever the case and accents of its name. */
  public static String outletFacet(String outlet) {
    return "outlet0" + SearchWords.terms(outlet).replace(" ", "0");
  }

  /** The one term that stands for a language. */
  public static String languageFacet(String language) {
    return "language0" + SearchWords.terms(language).replace(" ", "0");
  }
}
