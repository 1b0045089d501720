package org.parley.publish.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.parley.publish.kept.Packed.In;
import org.parley.publish.kept.Packed.Out;

/**
 * How values of a type are written: records by their components, in order. Two versions of a record
 * have different {@linkplain #fingerprint fingerprints}, so that what one wrote is not read as the
 * other.
 */
public abstract class Shape {
  private final String description;

  private Shape(String description) {
    this.description = description;
  }

  /** Writes a value of this shape. */
  public abstract void write(@Nullable Object value, Out out);

  /** Reads what {@link #write} wrote. */
  public abstract @Nullable Object read(In in);

  /** The shape of a record type. */
  public static Shape of(Class<?> type) {
    return of(type, new HashMap<>());
  }

  /** Tells shapes of different types or versions apart. */
  public int fingerprint() {
    Map<String, String> parts = new TreeMap<>();
    describe(parts);
    CRC32 crc = new CRC32();
    parts.forEach(
        (name, text) -> crc.update((name + "=" + text + ";").getBytes(StandardCharsets.UTF_8)));
    return (int) crc.getValue();
  }

  void describe(Map<String, String> parts) {
    parts.put(description, "");
  }

  private static Shape of(Type type, Map<Class<?>, Shape> known) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new Listed(of(arguments[0], known));
      }
      if (generic.getRawType() == Map.class) {
        return new Mapped(
            (Class<?>) arguments[0], of(arguments[0], known), of(arguments[1], known));
      }
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("cannot be kept: " + type);
    }
    Shape before = known.get(plain);
    if (before != null) {
      return before;
    }
    if (plain.isRecord()) {
      Recorded shape = new Recorded(plain);
      known.put(plain, shape);
      for (RecordComponent component : plain.getRecordComponents()) {
        shape.parts.add(of(component.getGenericType(), known));
      }
      return shape;
    }
    Shape shape = plain.isEnum() ? new Named(plain) : simple(plain);
    known.put(plain, shape);
    return shape;
  }

  private static Shape simple(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return new Simple("int", (v, out) -> out.signed((Integer) v), in -> (int) in.signed());
    }
    if (type == long.class) {
      return new Simple("long", (v, out) -> out.signed((Long) v), In::signed);
    }
    if (type == boolean.class) {
      return new Simple(
          "boolean", (v, out) -> out.number((Boolean) v ? 1 : 0), in -> in.number() == 1);
    }
    if (type == double.class) {
      return new Simple("double", (v, out) -> out.real((Double) v), In::real);
    }
    if (type == String.class) {
      return new Simple("text", (v, out) -> out.text((String) v), In::text);
    }
    if (type == BigDecimal.class) {
      return new Simple(
          "decimal", (v, out) -> out.text(v.toString()), in -> new BigDecimal(in.text()));
    }
    if (type == LocalDate.class) {
      return new Simple(
          "day",
          (v, out) -> out.signed(((LocalDate) v).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.signed()));
    }
    if (type == LocalDateTime.class) {
      return new Simple(
          "time", (v, out) -> out.text(v.toString()), in -> LocalDateTime.parse(in.text()));
    }
    throw new IllegalArgumentException("cannot be kept: " + type);
  }

  private interface Writing {
    void write(Object value, Out out);
  }

  private interface ReadingOf {
    Object read(In in);
  }

  /** A value without parts; 0 stands for null. */
  private static final class Simple extends Shape {
    private final Writing writing;
    private final ReadingOf reading;

    Simple(String name, Writing writing, ReadingOf reading) {
      super(name);
      this.writing = writing;
      this.reading = reading;
    }

    @Override
    public void write(@Nullable Object value, Out out) {
      out.number(value == null ? 0 : 1);
      if (value != null) {
        writing.write(value, out);
      }
    }

    @Override
    public @Nullable Object read(In in) {
      return in.number() == 0 ? null : reading.read(in);
    }
  }

  /** One of a fixed set. */
  private static final class Named extends Shape {
    private final List<?> constants;

    Named(Class<?> type) {
      super(type.getName() + Arrays.toString(type.getEnumConstants()));
      this.constants = List.of(type.getEnumConstants());
    }

    @Override
    public void write(@Nullable Object value, Out out) {
      out.number(value == null ? 0 : 1 + constants.indexOf(value));
    }

    @Override
    public @Nullable Object read(In in) {
      int number = (int) in.number();
      return number == 0 ? null : constants.get(number - 1);
    }
  }

  /** Several of a kind. */
  private static final class Listed extends Shape {
    private final Shape element;

    Listed(Shape element) {
      super("list of " + element.description);
      this.element = element;
    }

    @Override
    public void write(@Nullable Object value, Out out) {
      if (value == null) {
        out.number(0);
        return;
      }
      List<?> list = (List<?>) value;
      out.number(1 + list.size());
      list.forEach(one -> element.write(one, out));
    }

    @Override
    public @Nullable Object read(In in) {
      int size = (int) in.number() - 1;
      if (size < 0) {
        return null;
      }
      List<@Nullable Object> list = new ArrayList<>(Math.min(size, 1 << 12));
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return list;
    }

    @Override
    void describe(Map<String, String> parts) {
      element.describe(parts);
    }
  }

  /** Values by constants of an enum. */
  private static final class Mapped extends Shape {
    private final Class<?> keyType;
    private final Shape key;
    private final Shape value;

    Mapped(Class<?> keyType, Shape key, Shape value) {
      super("map of " + key.description + " to " + value.description);
      this.keyType = keyType;
      this.key = key;
      this.value = value;
    }

    @Override
    public void write(@Nullable Object map, Out out) {
      if (map == null) {
        out.number(0);
        return;
      }
      out.number(1 + ((Map<?, ?>) map).size());
      ((Map<?, ?>) map)
          .forEach(
              (k, v) -> {
                key.write(k, out);
                value.write(v, out);
              });
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public @Nullable Object read(In in) {
      int size = (int) in.number() - 1;
      if (size < 0) {
        return null;
      }
      Map map = new EnumMap(keyType);
      for (int i = 0; i < size; i++) {
        Object k = key.read(in);
        map.put(k, value.read(in));
      }
      return map;
    }

    @Override
    void describe(Map<String, String> parts) {
      key.describe(parts);
      value.describe(parts);
    }
  }

  /** A record; one that was written before is only pointed to. */
  private static final class Recorded extends Shape {
    final List<Shape> parts = new ArrayList<>();
    private final Class<?> type;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    Recorded(Class<?> type) {
      super(type.getName());
      this.type = type;
      RecordComponent[] components = type.getRecordComponents();
      this.accessors =
          Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        this.constructor = type.getDeclaredConstructor(types);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("cannot be kept: " + type, e);
      }
    }

    @Override
    public void write(@Nullable Object value, Out out) {
      if (value == null) {
        out.number(0);
        return;
      }
      int before = out.before(value);
      if (before >= 0) {
        out.number(2 + before);
        return;
      }
      out.number(1);
      try {
        for (int i = 0; i < accessors.length; i++) {
          parts.get(i).write(accessors[i].invoke(value), out);
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException("cannot be kept: " + type, e);
      }
      out.wrote(value);
    }

    @Override
    public @Nullable Object read(In in) {
      int which = (int) in.number();
      if (which != 1) {
        return which == 0 ? null : in.before(which - 2);
      }
      @Nullable Object[] values = new @Nullable Object[accessors.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(in);
      }
      try {
        Object value = constructor.newInstance(values);
        in.made(value);
        return value;
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("does not hold a " + type.getSimpleName(), e);
      }
    }

    @Override
    void describe(Map<String, String> described) {
      StringBuilder text = new StringBuilder();
      RecordComponent[] components = type.getRecordComponents();
      for (RecordComponent component : components) {
        text.append(component.getName()).append(':').append(component.getGenericType()).append(',');
      }
      if (described.put(type.getName(), text.toString()) == null) {
        parts.forEach(part -> part.describe(described));
      }
    }
  }
}
