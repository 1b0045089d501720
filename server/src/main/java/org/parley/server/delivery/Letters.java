package org.parley.server.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.publish.journal.Entry;
import org.parley.server.api.ChangeWords;
import org.parley.server.api.Views;
import org.parley.server.watch.Alert;

/** Writes alerts out. */
final class Letters {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Letters() {}

  /**
   * @param base what addresses of the desk begin with; null if nobody has said so, then there are
   *     none in it
   */
  static Letter of(Alert alert, @Nullable String base) {
    Entry change = alert.change();
    String title = change.title() == null ? change.story() : change.title();
    String page = base == null ? null : base + "/stories/" + change.story();
    StringBuilder text = new StringBuilder();
    text.append(title).append("\n").append(ChangeWords.what(change)).append("\n\n");
    change.lines().forEach(line -> text.append("- ").append(ChangeWords.of(line)).append('\n'));
    if (page != null) {
      text.append('\n').append(page).append('\n');
    }
    text.append("\nYou are told because of the watch: ").append(alert.watch().label()).append('\n');
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("id", alert.id());
    data.put("watch", Views.watch(alert.watch()));
    data.put("change", Views.change(change));
    data.put("page", page);
    Map<String, @Nullable Object> message = new LinkedHashMap<>();
    message.put("type", "alert.raised");
    message.put("timestamp", change.instant().toString());
    message.put("data", data);
    try {
      return new Letter(
          alert.id(),
          change.instant(),
          "Parley: " + title + ": " + ChangeWords.what(change),
          text.toString(),
          JSON.writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
