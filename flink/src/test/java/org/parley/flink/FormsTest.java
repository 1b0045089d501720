package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.store.Decision;
import org.parley.store.Step;
import org.parley.story.Profile;
import org.parley.story.StoryEvent;

/** What travels and lies in states comes back as it went. */
@NullMarked
class FormsTest {
  private static final Profile PROFILE =
      new Profile(
          "r1",
          LocalDate.of(2024, 1, 2),
          LocalDateTime.of(2024, 1, 2, 10, 30),
          Map.of("ferry", 3, "port", 1),
          List.of("ferry"),
          new byte[] {1, -2, 3});

  /** As the first version wrote it; later ones go on reading it. */
  private static final String FIRST_FORM =
      "01000272310000000000004d0c0000000000004d0c00002260ff9290000000000200056665727279"
          + "000000030004706f72740000000100000001000566657272790000000301fe03";

  @Test
  void aProfileComesBack() {
    Profile back = ProfileBytes.read(ProfileBytes.of(PROFILE));
    assertThat(back).isEqualByComparingTo(PROFILE);
    assertThat(back.terms()).isEqualTo(PROFILE.terms());
    assertThat(back.titleTerms()).isEqualTo(PROFILE.titleTerms());
    assertThat(back.vector()).isEqualTo(PROFILE.vector());
    assertThat(back.time()).isEqualTo(PROFILE.time());
    Profile bare = new Profile("r2", null, null, Map.of(), List.of(), new byte[0]);
    assertThat(ProfileBytes.read(ProfileBytes.of(bare)).day()).isNull();
    assertThat(ProfileBytes.read(ProfileBytes.of(bare)).time()).isNull();
  }

  @Test
  void aFormOfANewerVersionIsRefused() {
    byte[] newer = ProfileBytes.of(PROFILE);
    newer[0] = 9;
    assertThatThrownBy(() -> ProfileBytes.read(newer)).hasMessageContaining("newer version");
    assertThatThrownBy(() -> StepBytes.read(new byte[] {9})).hasMessageContaining("newer version");
  }

  @Test
  void stepsComeBack() {
    StepBytes steps =
        new StepBytes(
            List.of(
                new Step(
                    new Decision.Added("r1"),
                    List.of(
                        new StoryEvent(
                            1, StoryEvent.Change.OPENED, "story-r1", null, List.of("r1")),
                        new StoryEvent(
                            2, StoryEvent.Change.MERGED, "story-r1", "story-r0", List.of("r0")))),
                new Step(new Decision.Settled(), List.of())),
            Map.of("story-r1", "Ferries"));
    assertThat(StepBytes.read(steps.toBytes())).isEqualTo(steps);
    assertThat(steps.last()).isEqualTo(2);
  }

  @Test
  void whatWaitsForItsCommitComesBack() throws IOException {
    WriteSerializer form = new WriteSerializer();
    Write write = new Write(Write.Kind.REPORT, "k", new byte[] {1}, new byte[] {}, new byte[] {3});
    Write back = form.deserialize(form.getVersion(), form.serialize(write));
    assertThat(back.kind()).isEqualTo(Write.Kind.REPORT);
    assertThat(back.one()).containsExactly(1);
    assertThat(back.two()).isEmpty();
    assertThat(back.three()).containsExactly(3);
    assertThatThrownBy(() -> form.deserialize(2, new byte[0])).isInstanceOf(IOException.class);
  }

  @Test
  void nothingTravelsInAFormThatFlinkWouldGuess() {
    for (Class<?> type :
        List.of(
            Arrived.class,
            Parsed.class,
            Read.class,
            Waiting.class,
            DeadLetter.class,
            Told.class,
            Known.class,
            Write.class)) {
      assertThat(TypeInformation.of(type)).as(type.getName()).isInstanceOf(PojoTypeInfo.class);
    }
  }

  @Test
  void aReportOfTheFutureCountsAsPublishedWhenItCame() {
    long came = LocalDateTime.of(2024, 1, 2, 9, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    assertThat(EventTime.of(PROFILE, came)).isEqualTo(came);
    assertThat(EventTime.of(PROFILE, came + 7_200_000))
        .isEqualTo(came + Duration.ofMinutes(90).toMillis());
    Profile undated = new Profile("r2", null, null, Map.of(), List.of(), new byte[0]);
    assertThat(EventTime.of(undated, came)).isEqualTo(came);
    Profile dayOnly =
        new Profile("r3", LocalDate.of(2024, 1, 1), null, Map.of(), List.of(), new byte[0]);
    assertThat(EventTime.of(dayOnly, came)).isEqualTo(came - 9 * 3_600_000 - 1);
  }

  @Test
  @Timeout(60)
  void whatRunsOverIsLeftAloneAndTheNextGoesOn() throws Exception {
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(200))) {
      assertThatThrownBy(
              () ->
                  limit.within(
                      () -> {
                        while (true) {
                          Thread.onSpinWait();
                        }
                      }))
          .isInstanceOf(TimeLimit.FailedException.class)
          .hasMessageContaining("takes longer");
      assertThat(limit.<String>within(() -> "next")).isEqualTo("next");
    }
  }

  @Test
  void theFirstFormOfAProfileIsStillRead() {
    Profile back = ProfileBytes.read(HexFormat.of().parseHex(FIRST_FORM));
    assertThat(back).isEqualByComparingTo(PROFILE);
    assertThat(back.terms()).isEqualTo(PROFILE.terms());
    assertThat(back.titleTerms()).isEqualTo(PROFILE.titleTerms());
    assertThat(back.vector()).isEqualTo(PROFILE.vector());
  }
}
