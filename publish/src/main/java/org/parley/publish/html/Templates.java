package org.parley.publish.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** The templates, compiled when Parley was built. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.parley.publish.html");

  private Templates() {}

  static void render(String template, Object model, TemplateOutput out) {
    ENGINE.render(template + ".jte", model, out);
  }

  static String render(String template, Object model) {
    StringOutput out = new StringOutput();
    render(template, model, out);
    return out.toString();
  }
}
