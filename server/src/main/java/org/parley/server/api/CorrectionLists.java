package org.parley.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.CorrectionLog;
import org.parley.engine.FindingLog;
import org.parley.publish.csv.CorrectionTable;
import org.parley.store.Store;

/** Answers {@code /api/v1/corrections}: all that persons said about stories and findings. */
final class CorrectionLists {
  private final Store store;

  CorrectionLists(Store store) {
    this.store = store;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/v1/corrections", this::list);
    routes.get("/api/v1/corrections.csv", this::csv);
  }

  private void list(Context context) {
    String type = Asked.type(context, List.of(Answers.JSON, Answers.CSV));
    context.header("Vary", "Accept");
    if (type == null) {
      Problem.answer(context, 406, "There is JSON and CSV.");
    } else if (type.equals(Answers.CSV)) {
      csv(context);
    } else {
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put(
          "corrections", CorrectionTable.rows(FindingLog.of(store), CorrectionLog.of(store)));
      Answers.json(context, answer, null);
    }
  }

  private void csv(Context context) {
    String text = CorrectionTable.text(FindingLog.of(store), CorrectionLog.of(store));
    if (!Answers.isKnown(context, text)) {
      context
          .header("Content-Disposition", "attachment; filename=\"parley-corrections.csv\"")
          .contentType(Answers.CSV + "; charset=utf-8")
          .result(text);
    }
  }
}
