package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * Gathers the mentions of each person of a report: full names first, then surnames to the last full
 * name before them, then what is left.
 */
final class PersonGatherer {
  /** A person of the report so far. */
  static final class Person {
    private PersonName name;
    private final List<NameRun> runs = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Gender address;

    Person(PersonName name) {
      this.name = name;
    }

    PersonName name() {
      return name;
    }

    List<NameRun> runs() {
      return runs;
    }

    List<Mention> mentions() {
      return mentions;
    }

    /** The gender that "Mr." or "Ms." before the name tells, or null. */
    @Nullable Gender address() {
      return address;
    }
  }

  private static final int SHORTEST_GLUED = 4;
  private static final int LONGEST_GLUE = 4;

  private final String text;
  private final List<Words> sentences;
  private final List<Person> people = new ArrayList<>();
  private final Map<NameRun, Person> owners = new HashMap<>();

  private PersonGatherer(String text, List<Words> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /**
   * The people of a report.
   *
   * @param text the report's text
   * @param sentences its sentences
   * @param runs the names found in each, of every kind
   * @return in order of their first full name, then of first mention
   */
  static List<Person> gather(String text, List<Words> sentences, List<List<NameRun>> runs) {
    PersonGatherer gatherer = new PersonGatherer(text, sentences);
    List<NameRun> persons = new ArrayList<>();
    for (List<NameRun> some : runs) {
      for (NameRun run : some) {
        if (run.kind() == ActorKind.PERSON) {
          persons.add(run);
        }
      }
    }
    gatherer.fullNames(persons);
    gatherer.singles(persons);
    return gatherer.people;
  }

  private Words words(NameRun run) {
    return sentences.get(run.sentence());
  }

  private PersonName nameOf(NameRun run) {
    return PersonName.of(words(run).texts().subList(run.from(), run.to()));
  }

  private void fullNames(List<NameRun> persons) {
    List<NameRun> glued = new ArrayList<>();
    for (NameRun run : persons) {
      PersonName name = nameOf(run);
      if (!name.isFull()) {
        continue;
      }
      if (gluedTo(name, persons) != null) {
        glued.add(run);
        continue;
      }
      Person known = fitting(name);
      if (known == null) {
        known = new Person(name);
        people.add(known);
      } else if (name.text().length() > known.name.text().length()
          && name.parts().size() > known.name.parts().size()) {
        known.name = name;
      }
      own(known, run, null);
    }
    for (NameRun run : glued) {
      PersonName name = nameOf(run);
      String surname = gluedTo(name, persons);
      if (surname == null) {
        continue;
      }
      List<String> parts = new ArrayList<>(name.parts().subList(0, name.parts().size() - 1));
      parts.add(surname);
      PersonName mended = new PersonName(parts, null);
      Person known = fitting(mended);
      if (known == null) {
        known = new Person(mended);
        people.add(known);
      }
      own(known, run, surname);
    }
  }

  /** The surname used elsewhere in the report that a last part begins with, or null. */
  private @Nullable String gluedTo(PersonName name, List<NameRun> persons) {
    String last = name.surname();
    for (NameRun run : persons) {
      PersonName other = nameOf(run);
      String surname = other.surname();
      String rest = last.startsWith(surname) ? last.substring(surname.length()) : "";
      if (surname.length() >= SHORTEST_GLUED
          && !rest.isEmpty()
          && rest.length() <= LONGEST_GLUE
          && rest.chars().allMatch(Character::isLowerCase)
          && (!other.isFull() || PersonName.givenFits(other.first(), name.first()))
          && (other.isFull() || countOf(surname, persons) > countOf(last, persons))
          && !PersonName.sameFamily(surname, last)) {
        return surname;
      }
    }
    return null;
  }

  private long countOf(String surname, List<NameRun> persons) {
    return persons.stream().filter(r -> nameOf(r).surname().equals(surname)).count();
  }

  private @Nullable Person fitting(PersonName name) {
    for (Person person : people) {
      if (person.name.fits(name)) {
        return person;
      }
    }
    return null;
  }

  private void singles(List<NameRun> persons) {
    for (NameRun run : persons) {
      if (owners.containsKey(run)) {
        continue;
      }
      PersonName name = nameOf(run);
      if (name.isFull()) {
        continue;
      }
      Person holder = holder(name, run);
      if (holder == null) {
        holder = new Person(name);
        people.add(holder);
      }
      own(holder, run, null);
    }
  }

  private @Nullable Person holder(PersonName name, NameRun run) {
    Gender address = addressOf(run);
    List<Person> bySurname = new ArrayList<>();
    List<Person> byGiven = new ArrayList<>();
    for (Person person : people) {
      boolean family =
          person.name.surname().equalsIgnoreCase(name.surname())
              || PersonName.sameFamily(person.name.surname(), name.surname());
      if (family && !contradicts(address, person)) {
        bySurname.add(person);
      } else if (person.name.isFull()
          && (person.name.first().equalsIgnoreCase(name.surname())
              || (person.name.parts().size() > 2
                  && person.name.parts().contains(name.surname())))) {
        byGiven.add(person);
      }
    }
    if (!bySurname.isEmpty()) {
      return lastBefore(bySurname, run);
    }
    return byGiven.size() == 1 ? byGiven.get(0) : null;
  }

  private boolean contradicts(@Nullable Gender address, Person person) {
    Gender known =
        person.address != null ? person.address : GivenNames.get().gender(person.name.first());
    return address != null && known != null && address != known && person.name.isFull();
  }

  /** Of several people of one surname, whom the report last named in full before a place. */
  private static Person lastBefore(List<Person> people, NameRun run) {
    Person best = people.get(0);
    int bestAt = -1;
    for (Person person : people) {
      for (NameRun other : person.runs) {
        boolean full = other.to() - other.from() > 1;
        boolean before =
            other.sentence() < run.sentence()
                || (other.sentence() == run.sentence() && other.from() < run.from());
        int at = other.sentence() * 1000 + other.from();
        if (full && before && at > bestAt) {
          best = person;
          bestAt = at;
        }
      }
    }
    return best;
  }

  private @Nullable Gender addressOf(NameRun run) {
    return run.from() == 0 ? null : Honorifics.get().gender(words(run).lower().get(run.from() - 1));
  }

  private void own(Person person, NameRun run, @Nullable String gluedSurname) {
    Words words = words(run);
    Span span = words.span(run.from(), run.to());
    if (gluedSurname != null) {
      Span last = words.tokens().get(run.to() - 1).span();
      span = new Span(span.start(), last.start() + gluedSurname.length());
    }
    person.runs.add(run);
    person.mentions.add(new Mention(span, run.sentence(), span.of(text)));
    owners.put(run, person);
    Gender address = addressOf(run);
    if (address != null && person.address == null) {
      person.address = address;
    }
  }
}
