package org.parley.postgres;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a library is: {@code postgres://USER@HOST:PORT/DATABASE}. After a question mark may stand
 * {@code schema} (parley where it is not given), {@code connections} (how many at most to read
 * with, 8), {@code sslmode} and {@code sslrootcert} as PostgreSQL knows them. Several hosts may
 * stand with commas between; the one that can be written to is used. A password is better given in
 * PGPASSWORD or {@code ~/.pgpass} than here; {@link #toString} never has it.
 */
public final class PostgresAddress {
  private static final Pattern FORM =
      Pattern.compile("postgres(?:ql)?://(?:([^/?#]*)@)?([^/?#@]+)/([^/?#]+)(?:\\?([^#]*))?");
  private static final Pattern HOSTS =
      Pattern.compile("(?:\\[[0-9a-fA-F:.]+]|[\\w.-]+)(?::\\d{1,5})?");
  private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  private final String hosts;
  private final String database;
  private final String user;
  private final @Nullable String password;
  private final String schema;
  private final int connections;
  private final Map<String, String> security;

  private PostgresAddress(
      String hosts,
      String database,
      String user,
      @Nullable String password,
      String schema,
      int connections,
      Map<String, String> security) {
    this.hosts = hosts;
    this.database = database;
    this.user = user;
    this.password = password;
    this.schema = schema;
    this.connections = connections;
    this.security = security;
  }

  /** True if a text is meant as an address of such a library. */
  public static boolean isMeant(String text) {
    return text.startsWith("postgres://") || text.startsWith("postgresql://");
  }

  /**
   * Reads an address.
   *
   * @param environment a variable by its name, empty where it is not set: PGUSER and PGPASSWORD are
   *     asked for where the address has no user and no password
   * @throws IllegalArgumentException if it is none; the message does not repeat it
   */
  public static PostgresAddress of(String text, UnaryOperator<String> environment) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "not the address of a PostgreSQL database; give postgres://USER@HOST:PORT/DATABASE");
    }
    String who = form.group(1) == null ? "" : form.group(1);
    int colon = who.indexOf(':');
    String user = decoded(colon < 0 ? who : who.substring(0, colon));
    String password =
        colon < 0 ? environment.apply("PGPASSWORD") : decoded(who.substring(colon + 1));
    for (String host : form.group(2).split(",", -1)) {
      if (!HOSTS.matcher(host).matches()) {
        throw new IllegalArgumentException("not the name of a host: " + host);
      }
    }
    Map<String, String> options = options(form.group(4));
    String schema = options.getOrDefault("schema", "parley");
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException(
          "schema: small letters, digits and _ only, 63 at most: " + schema);
    }
    options.remove("schema");
    String most = options.getOrDefault("connections", "8");
    if (!most.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException("connections: a number from 1 to 999, not " + most);
    }
    options.remove("connections");
    return new PostgresAddress(
        form.group(2),
        decoded(form.group(3)),
        user.isEmpty() ? defaultUser(environment) : user,
        password.isEmpty() ? null : password,
        schema,
        Integer.parseInt(most),
        options);
  }

  private static String defaultUser(UnaryOperator<String> environment) {
    String named = environment.apply("PGUSER");
    return named.isEmpty() ? System.getProperty("user.name", "postgres") : named;
  }

  private static Map<String, String> options(@Nullable String query) {
    Map<String, String> options = new TreeMap<>();
    if (query == null || query.isEmpty()) {
      return options;
    }
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      switch (name) {
        case "schema", "connections", "sslmode", "sslrootcert" ->
            options.put(name, equals < 0 ? "" : decoded(part.substring(equals + 1)));
        default ->
            throw new IllegalArgumentException(
                "the address of a database may have schema, connections, sslmode and sslrootcert"
                    + " after its question mark, nothing else");
      }
    }
    return options;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a % in the address of a database stands before two digits of a hexadecimal number", e);
    }
  }

  /** The same place in another schema. */
  PostgresAddress inSchema(String other) {
    return new PostgresAddress(hosts, database, user, password, other, connections, security);
  }

  String schema() {
    return schema;
  }

  String user() {
    return user;
  }

  String database() {
    return database;
  }

  String hosts() {
    return hosts;
  }

  int connections() {
    return connections;
  }

  /** As the driver takes it, without who asks. */
  String jdbc() {
    return "jdbc:postgresql://" + hosts + "/" + encoded(database);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Who asks, and how connections are to be: dead ones are noticed within a minute. */
  Properties properties(String application, boolean toRead) {
    Properties properties = new Properties();
    properties.putAll(security);
    properties.setProperty("user", user);
    if (password != null) {
      properties.setProperty("password", password);
    }
    properties.setProperty("ApplicationName", application);
    properties.setProperty("currentSchema", schema);
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("targetServerType", toRead ? "any" : "primary");
    properties.setProperty(
        "options",
        "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3"
            + (toRead
                ? " -c default_transaction_read_only=on -c plan_cache_mode=force_custom_plan"
                    + " -c jit=off"
                : ""));
    if (toRead) {
      properties.setProperty("socketTimeout", "300");
    }
    return properties;
  }

  /** For messages: without the password. */
  @Override
  public String toString() {
    return "postgres://"
        + user
        + "@"
        + hosts
        + "/"
        + database
        + (schema.equals("parley") ? "" : "?schema=" + schema);
  }
}
