package org.parley.server.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.publish.html.ServedPages;

/** What all pages of the desk have in common: the bar, style and script. */
public final class Layout {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Layout.class.getClassLoader(), "org.parley.server.page");

  private final Assets assets;

  public Layout(Assets assets) {
    this.assets = assets;
  }

  /** A part of the desk that the bar leads to. */
  enum Part {
    STORIES("Stories", "/"),
    ACTORS("Actors", "/actors"),
    SOURCES("Sources", "/sources"),
    WATCHES("Watches", "/watches"),
    NONE("", "");

    private final String label;
    private final String href;

    Part(String label, String href) {
      this.label = label;
      this.href = href;
    }
  }

  /** What stands round a page of a part. */
  Frame frame(Part current, @Nullable String state) {
    List<Frame.Link> links =
        List.of(Part.STORIES, Part.ACTORS, Part.SOURCES, Part.WATCHES).stream()
            .map(part -> new Frame.Link(part.label, part.href, part == current))
            .toList();
    return new Frame(
        assets.prefix(),
        false,
        "/",
        links,
        "/search",
        List.of(assets.prefix() + "desk.css"),
        List.of(assets.prefix() + "desk.js"),
        state);
  }

  /** Style and script. */
  public Assets assets() {
    return assets;
  }

  /** Tells one build of style and script from another. */
  String version() {
    return assets.version();
  }

  /** A template filled in. */
  static Content content(String template, Object model) {
    return out -> ENGINE.render(template + ".jte", model, out);
  }

  /** Answers with a page. */
  void show(Context context, String title, Frame frame, String template, Object model) {
    context
        .header("Cache-Control", "no-store")
        .contentType("text/html; charset=utf-8")
        .result(ServedPages.page(title, frame, content(template, model)));
  }

  /** Answers with a few words. */
  public void message(
      Context context, int status, String title, String words, Frame.@Nullable Link link) {
    context.status(status);
    show(context, title, frame(Part.NONE, null), "message", new MessagePage(title, words, link));
  }
}
