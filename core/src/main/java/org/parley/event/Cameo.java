package org.parley.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * CAMEO root codes (01 to 20) and quad classes for PLOVER codes, for tools that read event data of
 * that older form. CAMEO: Schrodt, "CAMEO Conflict and Mediation Event Observations", 2012; quad
 * classes as GDELT counts them.
 */
public final class Cameo {
  private static final int LAST_VERBAL_COOPERATION = 5;
  private static final int LAST_MATERIAL_COOPERATION = 8;
  private static final int LAST_VERBAL_CONFLICT = 13;
  private static final Map<String, String> ROOTS = read();

  private Cameo() {}

  /**
   * The root code of an event.
   *
   * @param code how PLOVER counts it
   * @param predicate its class of predicates, which tells a demand from an appeal
   * @return two digits
   */
  public static String root(PloverCode code, String predicate) {
    String type = code.type().name();
    for (String key : keys(type, code.mode(), predicate)) {
      String root = ROOTS.get(key);
      if (root != null) {
        return root;
      }
    }
    throw new IllegalStateException("no CAMEO root for " + type);
  }

  /** 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict. */
  public static int quad(String root) {
    int number = Integer.parseInt(root);
    if (number <= LAST_VERBAL_COOPERATION) {
      return 1;
    }
    if (number <= LAST_MATERIAL_COOPERATION) {
      return 2;
    }
    return number <= LAST_VERBAL_CONFLICT ? 3 : 4;
  }

  private static List<String> keys(String type, @Nullable String mode, String predicate) {
    return List.of(type + " ~" + predicate, type + " " + mode, type + " *");
  }

  private static Map<String, String> read() {
    Map<String, String> roots = new HashMap<>();
    for (List<String> row : WordList.rows(Cameo.class, "cameo.tsv")) {
      for (String mode : WordList.several(row.get(1), ',')) {
        roots.put(row.get(0) + " " + mode, row.get(2));
      }
    }
    return Map.copyOf(roots);
  }
}
