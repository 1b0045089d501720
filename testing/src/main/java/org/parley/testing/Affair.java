package org.parley.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What one story of the newsroom is about: its parties, people, words and facts. */
final class Affair {
  private static final List<List<String>> TOPICS =
      List.of(
          List.of("ceasefire", "truce", "shelling", "front", "monitors", "prisoners", "withdrawal"),
          List.of("tariff", "imports", "steel", "quota", "exporters", "customs", "duties"),
          List.of("pipeline", "gas", "transit", "storage", "supply", "winter", "prices"),
          List.of("fishing", "trawlers", "waters", "catch", "licences", "harbour", "fleet"),
          List.of("border", "crossing", "refugees", "camps", "visas", "guards", "patrols"),
          List.of("dam", "river", "irrigation", "drought", "reservoir", "farmers", "flow"),
          List.of("strike", "union", "wages", "railway", "drivers", "shifts", "timetable"),
          List.of("reactor", "inspectors", "uranium", "enrichment", "sites", "cameras", "fuel"),
          List.of("grain", "corridor", "silos", "freighters", "insurance", "ports", "harvest"),
          List.of("debt", "creditors", "bonds", "default", "repayment", "lenders", "budget"),
          List.of("election", "ballots", "observers", "recount", "turnout", "coalition", "seats"),
          List.of("vaccine", "clinics", "doses", "outbreak", "quarantine", "hospitals", "nurses"));
  private static final List<String> PROPOSALS =
      List.of("plan", "proposal", "agreement", "deal", "accord", "roadmap");

  final int number;
  final LocalDate begins;
  final String place;
  final String one;
  final String two;
  final String mediator;
  final String firstName;
  final String minister;
  final String envoyFirst;
  final String envoy;
  final List<String> words;
  final String proposal;
  final int toll;
  final int share;

  Affair(int number, LocalDate begins, SplittableRandom random) {
    this.number = number;
    this.begins = begins;
    this.place = Invented.name(random);
    this.one = Invented.name(random) + "ia";
    this.two = Invented.name(random) + "stan";
    this.mediator = Invented.name(random);
    this.firstName = Invented.firstName(random);
    this.minister = Invented.name(random);
    this.envoyFirst = Invented.firstName(random);
    this.envoy = Invented.name(random);
    List<String> all = new ArrayList<>(Invented.pick(TOPICS, random));
    for (int i = 0; i < 8; i++) {
      all.add(Invented.word(number * 8 + i));
    }
    this.words = List.copyOf(all);
    this.proposal = Invented.pick(PROPOSALS, random);
    this.toll = 10 + random.nextInt(400);
    this.share = 5 + random.nextInt(80);
  }

  String title(SplittableRandom random) {
    String topic = words.get(random.nextInt(4));
    return switch (random.nextInt(5)) {
      case 0 -> one + " and " + two + " resume " + topic + " talks in " + place;
      case 1 -> minister + " rejects " + two + " " + topic + " " + proposal;
      case 2 -> "Talks on " + topic + " open in " + place + " as " + one + " waits";
      case 3 -> one + " says " + topic + " " + proposal + " is close";
      default -> "What " + two + " wants from the " + topic + " " + proposal + " in " + place;
    };
  }

  /** A sentence of the affair; the same kind may be told in several ways. */
  String sentence(int day, SplittableRandom random) {
    String topic = words.get(random.nextInt(words.size()));
    String other = words.get(random.nextInt(words.size()));
    String weekday = weekday(begins.plusDays(Math.max(0, day - random.nextInt(3))));
    return switch (random.nextInt(16)) {
      case 0 ->
          "Delegations from "
              + one
              + " and "
              + two
              + " met in "
              + place
              + " on "
              + weekday
              + " to discuss the "
              + topic
              + ".";
      case 1 ->
          "\"We will not accept a "
              + proposal
              + " that leaves the "
              + topic
              + " open,\" Foreign"
              + " Minister "
              + firstName
              + " "
              + minister
              + " said on "
              + weekday
              + ".";
      case 2 ->
          minister
              + " said that "
              + one
              + " was ready to sign the "
              + proposal
              + " if the "
              + topic
              + " were included.";
      case 3 ->
          two
              + " rejected the "
              + proposal
              + " on "
              + weekday
              + ", saying the "
              + topic
              + " came first.";
      case 4 ->
          "At least "
              + (toll + day)
              + " people were affected by the dispute over the "
              + topic
              + ", officials in "
              + place
              + " said.";
      case 5 -> "About " + share + " percent of the " + topic + " depends on the " + other + ".";
      case 6 ->
          "\"The "
              + topic
              + " is not for sale,\" said "
              + envoyFirst
              + " "
              + envoy
              + ", the envoy of "
              + two
              + ".";
      case 7 ->
          envoy
              + " told reporters in "
              + place
              + " that the "
              + other
              + " would be on the table next week.";
      case 8 ->
          mediator
              + " proposed a "
              + proposal
              + " under which both sides would share the "
              + topic
              + ".";
      case 9 -> "The " + topic + " and the " + other + " remained the main points of difference.";
      case 10 ->
          "A new round of talks is planned for "
              + weekday(begins.plusDays(day + 3))
              + " in "
              + place
              + ".";
      case 11 -> one + " accused " + two + " of holding back the " + topic + ".";
      case 12 ->
          "According to "
              + mediator
              + ", the two sides agreed on "
              + (2 + random.nextInt(9))
              + " of "
              + (12 + random.nextInt(6))
              + " articles concerning the "
              + topic
              + ".";
      case 13 ->
          "Residents of "
              + place
              + " said the "
              + topic
              + " had become harder to find since "
              + weekday
              + ".";
      case 14 ->
          "A spokesman for "
              + mediator
              + " confirmed that "
              + one
              + " would send "
              + minister
              + " to "
              + place
              + " later this week.";
      default ->
          "Analysts doubt that the " + other + " can be settled before the " + topic + " is.";
    };
  }

  private static String weekday(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
