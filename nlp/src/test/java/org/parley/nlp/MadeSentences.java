package org.parley.nlp;

import java.util.List;
import java.util.Random;

/** Sentences put together at random, for comparing our code with CoreNLP's over one model. */
final class MadeSentences {
  private static final List<String> CLAUSES =
      List.of(
          "the Foreign Minister of Norland, Anna Petrova, said on Monday that talks would resume",
          "he was told by two officials who had seen it that the draft had been rejected",
          "“we will not sign”, the envoy's spokesman added",
          "no ships were allowed through the strait and 14 crews left",
          "asked whether a ceasefire is near, neither side gave an answer",
          "the 30-day truce, which Zubrowka had proposed in March, never began",
          "that the harbour was mined is disputed",
          "Vexley Harbour Co. and Brunt Corp. favoured the mid-1990s labour accord (see p. 12)",
          "ANNA PETROVA: NORLAND WON'T YIELD",
          "Ambassador Petrova, 61, flew from Geneva to Washington, D.C., via Zürich at 9:30 a.m.",
          "the U.N. and the European Union analysed some 1,200 re-routed, half-empty A-320s",
          "in Ostrova, Petrova met Marek Dvornik; later Dvornik rang Petrova's aide in Ostrova",
          "Mr. O'Kellan-Brandt's MI-8s — 3/4 of them grounded — cost $4.5bn, or £3.6bn",
          "read http://example.org/x?y=1 or mail desk@example.org… @vexley #talks",
          "thursday's cancelled theatre of war defence programme lit up january",
          "ÉLAN, naïve Łódź-born κόσμος and 東京 stayed where they were");
  private static final String[] JOINTS = {" and ", ", but ", "; ", " because ", " – ", ". "};

  private MadeSentences() {}

  static String next(Random random) {
    StringBuilder text = new StringBuilder(clause(random));
    for (int more = random.nextInt(3); more > 0; more--) {
      text.append(JOINTS[random.nextInt(JOINTS.length)]).append(clause(random));
    }
    return text.append(random.nextInt(5) == 0 ? "" : ".").toString();
  }

  /** A clause, now and then beginning with a capital or with its words in another order. */
  private static String clause(Random random) {
    String clause = CLAUSES.get(random.nextInt(CLAUSES.size()));
    String[] words = clause.split(" ");
    if (random.nextInt(3) == 0) {
      int a = random.nextInt(words.length);
      int b = random.nextInt(words.length);
      String word = words[a];
      words[a] = words[b];
      words[b] = word;
    }
    if (random.nextInt(3) == 0) {
      words[0] = Character.toUpperCase(words[0].charAt(0)) + words[0].substring(1);
    }
    return String.join(" ", words);
  }
}
