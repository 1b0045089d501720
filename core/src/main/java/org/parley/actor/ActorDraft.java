package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/** An actor while its mentions are gathered. */
final class ActorDraft {
  private final String key;
  private String name;
  private final ActorKind kind;
  private @Nullable String country;
  private @Nullable String affiliation;
  private @Nullable Gender gender;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();

  ActorDraft(String key, String name, ActorKind kind, @Nullable String country) {
    this.key = key;
    this.name = name;
    this.kind = kind;
    this.country = country;
  }

  /** The key of an actor: its kind and its name, in lower case letters and digits. */
  static String keyOf(ActorKind kind, String name) {
    StringBuilder slug = new StringBuilder(kind.name().toLowerCase(Locale.ROOT)).append('/');
    boolean gap = false;
    String plain = Spelling.plain(name).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap) {
          slug.append('-');
        }
        slug.append(c);
        gap = false;
      } else {
        gap = c != '.' && c != '\'' && slug.charAt(slug.length() - 1) != '/';
      }
    }
    return slug.toString();
  }

  String key() {
    return key;
  }

  String name() {
    return name;
  }

  ActorKind kind() {
    return kind;
  }

  @Nullable String country() {
    return country;
  }

  List<Role> roles() {
    return roles;
  }

  void setCountry(@Nullable String alpha3) {
    country = alpha3;
  }

  void setAffiliation(@Nullable String actor) {
    affiliation = actor;
  }

  void setGender(@Nullable Gender told) {
    gender = told;
  }

  void add(Mention mention) {
    if (!mentions.contains(mention)) {
      mentions.add(mention);
    }
  }

  boolean isMentionedAt(Span span) {
    return mentions.stream().anyMatch(m -> m.span().equals(span));
  }

  int firstMention() {
    return mentions.stream().mapToInt(m -> m.span().start()).min().orElse(Integer.MAX_VALUE);
  }

  ReportActor finish() {
    mentions.sort(Comparator.comparing(Mention::span));
    roles.sort(Comparator.comparing(Role::span));
    return new ReportActor(key, name, kind, country, affiliation, gender, mentions, roles);
  }
}
