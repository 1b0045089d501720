package org.parley.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.report.Report;

class OriginsTest {
  private static final List<String> FERRY =
      List.of(
          "The ferry workers of Port Lannoy walked out at dawn, leaving two islands without a link to the mainland.",
          "Managers had offered a rise spread over three years, which the branch turned down on a show of hands late at night.",
          "Freight is being sent by road to the northern harbour, where a barge takes the most urgent loads across.",
          "Hotels on the outer island said that a third of their guests had left early for fear of being stranded.",
          "The two sides are to meet again in the harbour office, with a retired judge in the chair.");

  private static final List<String> BRIDGE =
      List.of(
          "Engineers closed the old road bridge over the Tarn after a routine inspection found cracks in two of its bearings.",
          "Buses will turn round at the market square until a temporary crossing has been laid beside the mill.",
          "The county had put off the replacement of the bearings twice, minutes of its meetings show.",
          "Traders on the far bank fear the loss of the autumn fair, which brings a tenth of their yearly takings.");

  @Test
  void theSameTextUnderAnotherTitleHangsUnderTheEarlier() {
    Report first = report("z", "Coast Post", "Ferries stop", 3, FERRY);
    Report second = report("a", "Island Mail", "Islands cut off as crews walk out", 4, FERRY);

    Origin origin = Origins.of(List.of(second, first)).of("a");

    assertThat(origin).isEqualTo(new Origin("a", "z", "z", CopyKind.NEW_HEADLINE, null));
  }

  @Test
  void eachKindIsToldApart() {
    Report source = report("s", "Coast Post", "Ferries stop", 3, FERRY);
    List<String> reordered = new ArrayList<>(FERRY);
    Collections.reverse(reordered);
    List<String> roundUp = new ArrayList<>(BRIDGE);
    roundUp.addAll(2, FERRY);
    List<String> local = new ArrayList<>(FERRY.subList(0, 4));
    local.add(
        "Our reporter at the quay counted eleven lorries waiting, their drivers asleep at the wheel.");
    local.add(
        "The school on the outer island has told its teachers to stay the night in the gym hall.");

    assertThat(kind(source, report("c", "B", "Ferries stop", 4, FERRY)))
        .isEqualTo(CopyKind.VERBATIM);
    assertThat(kind(source, report("c", "B", "Ferries stop", 4, FERRY.subList(0, 3))))
        .isEqualTo(CopyKind.TRIMMED);
    assertThat(kind(source, report("c", "B", "Ferries stop", 4, reordered)))
        .isEqualTo(CopyKind.REORDERED);
    assertThat(kind(source, report("c", "B", "Morning brief", 4, roundUp)))
        .isEqualTo(CopyKind.EMBEDDED);
    assertThat(kind(source, report("c", "B", "Ferries stop", 4, local))).isEqualTo(CopyKind.WIRE);
  }

  @Test
  void twoReportsThatShareOnlyTheirQuotesAreTwoOrigins() {
    String speech =
        "“We asked for a fair rise and a fixed roster, and we were given neither, so the boats stay where they are until somebody with the power to decide sits down with us,”";
    Report one =
        report(
            "a",
            "Coast Post",
            "Ferries stop",
            3,
            List.of(
                "No boat left Port Lannoy this morning after crews refused to sail.",
                speech + " said Ilse Maron, who leads the branch.",
                "Supplies are low on both islands."));
    Report two =
        report(
            "b",
            "Island Mail",
            "Crews dig in",
            3,
            List.of(
                "Islanders woke to an empty quay as the long quarrel over pay came to a head.",
                speech + " the branch leader Maron told this newspaper.",
                "The company would not comment."));

    Origins origins = Origins.of(List.of(one, two));

    assertThat(origins.count()).isEqualTo(2);
    assertThat(origins.copyOf("b")).isNull();
  }

  @Test
  void whatAnOutletPrintsUnderEverythingIsNotCopying() {
    String about =
        "The Coast Post has served the harbour towns since the first lamp was lit on the mole and is owned by its readers, who elect its board every second spring at the fish hall.";
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      reports.add(report("r" + i, "Coast Post", "Note " + i, 3, List.of(FERRY.get(i), about)));
    }

    assertThat(Origins.of(reports).count()).isEqualTo(3);
  }

  @Test
  void aRoundUpThatHoldsTwoReportsDoesNotMakeThemOneOrigin() {
    List<String> both = new ArrayList<>();
    both.add(
        "Good morning, and here is what you need to know before the kettle boils on this wet and windy day at the coast.");
    both.addAll(FERRY);
    both.addAll(BRIDGE);
    Origins origins =
        Origins.of(
            List.of(
                report("a", "Coast Post", "Ferries stop", 3, FERRY),
                report("b", "Hill Times", "Bridge shut", 3, BRIDGE),
                report("c", "Brief", "Morning brief", 4, both)));

    assertThat(origins.count()).isEqualTo(2);
    assertThat(origins.of("c").isCopy()).isTrue();
  }

  @Test
  void aCreditToTheOtherOutletGoesBeforeTheClock() {
    List<String> credited = new ArrayList<>(FERRY);
    credited.set(0, "PORT LANNOY (Reuters) - " + FERRY.get(0));
    Report agency = report("z", "Reuters", "Ferries stop", 5, FERRY);
    Report taker = report("a", "Island Mail", "Ferries stop", 4, credited);

    Origins origins = Origins.of(List.of(taker, agency));

    assertThat(origins.copyOf("a")).isEqualTo("z");
    assertThat(origins.of("a").agency()).isEqualTo("Reuters");
  }

  @Test
  void anAgencyThatIsNotThereIsNamedAllTheSame() {
    List<String> credited = new ArrayList<>(FERRY);
    credited.add("— AFP");
    Origins origins =
        Origins.of(
            List.of(
                report("a", "Island Mail", "Ferries stop", 4, credited),
                report("b", "Coast Post", "Boats idle", 5, FERRY)));

    assertThat(origins.of("b").agency()).isEqualTo("Agence France-Presse");
    assertThat(origins.count()).isEqualTo(1);
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        List<String> blocks = new ArrayList<>(random.nextBoolean() ? FERRY : BRIDGE);
        if (random.nextBoolean()) {
          Collections.shuffle(blocks, random);
        }
        int kept = 1 + random.nextInt(blocks.size());
        reports.add(
            report(
                "r" + i,
                "Outlet " + i,
                "Title " + random.nextInt(3),
                1 + random.nextInt(9),
                blocks.subList(0, kept)));
      }
      List<Origin> expected = Origins.of(reports).all();
      Collections.shuffle(reports, random);
      assertThat(Origins.of(reports).all()).isEqualTo(expected);
      for (Origin origin : expected) {
        assertThat(origin.isCopy()).isEqualTo(!origin.origin().equals(origin.report()));
      }
    }
  }

  private static @Nullable CopyKind kind(Report source, Report copy) {
    return Origins.of(List.of(source, copy)).of(copy.id()).kind();
  }

  private static Report report(
      String id, String outlet, String title, int day, List<String> blocks) {
    return Samples.report(id, outlet, title, day, List.of(), blocks);
  }
}
