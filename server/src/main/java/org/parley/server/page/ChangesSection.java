package org.parley.server.page;

import gg.jte.Content;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.dossier.Dossier;
import org.parley.publish.html.Section;
import org.parley.publish.journal.Entry;

/**
 * What was noticed of a story, the newest first.
 *
 * @param moments each time it changed
 */
record ChangesSection(List<Moment> moments) implements Section {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

  /** One time. */
  record Moment(String iso, String when, String summary, List<News.NewsLine> lines, int more) {}

  static ChangesSection of(List<Entry> newestFirst, Dossier dossier) {
    List<Moment> moments = new ArrayList<>();
    for (Entry entry : newestFirst) {
      News news = News.of(List.of(entry), dossier);
      if (!news.lines().isEmpty()) {
        moments.add(
            new Moment(
                entry.instant().toString(),
                WHEN.format(entry.instant().atOffset(ZoneOffset.UTC)),
                news.summary(),
                news.lines(),
                news.more()));
      }
    }
    return new ChangesSection(moments);
  }

  @Override
  public String id() {
    return "changes";
  }

  @Override
  public String title() {
    return "Changes";
  }

  @Override
  public int count() {
    return moments.size();
  }

  @Override
  public String note() {
    return "When this desk noticed what. The newest first.";
  }

  @Override
  public String template() {
    return "changes";
  }

  @Override
  public Content content() {
    return Layout.content(template(), this);
  }
}
