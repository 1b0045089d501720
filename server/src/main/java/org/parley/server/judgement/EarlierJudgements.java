package org.parley.server.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.correction.Targets;
import org.parley.dossier.Correction;
import org.parley.dossier.Correction.Kind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Target;
import org.parley.engine.AsFound;
import org.parley.engine.Engine;
import org.parley.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what an earlier version kept in {@code judgements.json} over to the store. */
public final class EarlierJudgements {
  private static final Logger LOG = LoggerFactory.getLogger(EarlierJudgements.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private EarlierJudgements() {}

  /**
   * Says again what was said, with its names and times, and puts the file aside. What is about a
   * line that is no more is told to the log and stays in the file.
   *
   * @throws IOException if the file is there and cannot be read or moved
   */
  public static void takeOver(Path folder, Store store, Engine engine) throws IOException {
    Path file = folder.resolve("judgements.json");
    if (!Files.exists(file)) {
      return;
    }
    for (JsonNode judgement : JSON.readTree(file.toFile())) {
      Target target = target(judgement, store);
      if (target == null) {
        LOG.warn("{}: nothing is left of “{}”", file, judgement.path("text").asText());
      } else if (!isKnown(judgement, target, store)) {
        say(judgement, target, engine);
      }
    }
    Files.move(file, folder.resolve("judgements.json.before"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static @Nullable Target target(JsonNode judgement, Store store) {
    Dossier found = AsFound.of(store, judgement.path("story").asText());
    String line = judgement.path("line").asText();
    return found == null
        ? null
        : Targets.of(found).stream()
            .filter(target -> target.line().equals(line))
            .findFirst()
            .orElse(null);
  }

  private static Instant at(JsonNode judgement) {
    return Instant.ofEpochMilli(judgement.path("at").asLong());
  }

  /** A process that ended half way has handed over a part. */
  private static boolean isKnown(JsonNode judgement, Target target, Store store) {
    return store.corrections().all().stream()
        .anyMatch(
            known ->
                known.at().equals(at(judgement)) && known.target().line().equals(target.line()));
  }

  private static void say(JsonNode judgement, Target target, Engine engine) {
    boolean wrong = judgement.path("kind").asText().equals("WRONG");
    int number =
        engine.correct(
            new Correction(
                0,
                wrong ? Kind.WRONG : Kind.SPEAKER,
                target,
                null,
                wrong ? null : judgement.path("speaker").textValue(),
                judgement.path("reason").asText(),
                judgement.path("by").asText(),
                at(judgement)));
    String undoneBy = judgement.path("undoneBy").textValue();
    if (undoneBy != null) {
      engine.undo(number, undoneBy, at(judgement));
    }
  }
}
