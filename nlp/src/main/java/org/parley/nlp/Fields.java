package org.parley.nlp;

import java.lang.reflect.Field;

/** Fields of CoreNLP's models that no method gives. Used by the build alone. */
final class Fields {
  private Fields() {}

  /**
   * The value of a field, whatever its visibility.
   *
   * @throws IllegalStateException if there is no such field in this version of CoreNLP
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T get(Object of, Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return (T) field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not in this CoreNLP: " + type.getName() + '.' + name, e);
    }
  }
}
