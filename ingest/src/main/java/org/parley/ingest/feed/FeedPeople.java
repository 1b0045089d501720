package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** People and bodies in a feed: the elements of Atom, and what RSS and Dublin Core write in one. */
final class FeedPeople {
  private FeedPeople() {}

  /** Everybody named in children with the first of these names that names anybody. */
  static List<FeedPerson> first(Element parent, FeedScope scope, String... names) {
    for (String name : names) {
      List<FeedPerson> people = new ArrayList<>();
      for (Element child : scope.children(parent, name)) {
        FeedPerson person = of(child, scope);
        if (person != null && !people.contains(person)) {
          people.add(person);
        }
      }
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  private static @Nullable FeedPerson of(Element element, FeedScope scope) {
    String name = either(element, scope, "name", "itunes:name");
    String email = either(element, scope, "email", "itunes:email");
    String address = either(element, scope, "uri", "url", "homepage");
    if (name == null && email == null && address == null) {
      return FeedPerson.of(String.valueOf(words(element, scope)));
    }
    FeedPerson parts = name == null ? null : FeedPerson.of(name);
    if (parts != null && email == null && parts.email() != null) {
      name = parts.name();
      email = parts.email();
    }
    return new FeedPerson(name, email, address == null ? null : scope.address(element, address));
  }

  private static String words(Element element, FeedScope scope) {
    String words = FeedTexts.words(element, scope);
    return words == null ? "" : words;
  }

  private static @Nullable String either(Element element, FeedScope scope, String... names) {
    for (String name : names) {
      String words = scope.words(element, name);
      if (words != null) {
        return words;
      }
    }
    return null;
  }
}
