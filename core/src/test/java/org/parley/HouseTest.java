package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.parley.report.Report;

/** The rules of the house that the compiler does not know; docs/architecture.md tells them. */
@NullMarked
class HouseTest {
  private static final String HOUSE = "org.parley";

  /** A package may use those before it in this list, never those after it. */
  private static final List<String> ORDER =
      List.of(
          "report",
          "text",
          "revision",
          "language",
          "time",
          "actor",
          "quote",
          "event",
          "figure",
          "position",
          "findings",
          "similarity",
          "story",
          "dossier",
          "correction",
          "alignment",
          "disagreement",
          "ledger",
          "summary",
          "comparison",
          "change",
          "store",
          "engine");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(Report.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void noPackageUsesOneToItsRight() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] right =
          ORDER.subList(i + 1, ORDER.size()).stream().map(HouseTest::within).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(within(ORDER.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right)
          .check(CORE);
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> found =
        house().getSubpackages().stream()
            .map(JavaPackage::getRelativeName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsExactlyInAnyOrderElementsOf(ORDER);
  }

  @Test
  void coreNeedsOnlyTheJdkAndTwoSmallInterfaces() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(HOUSE + "..", "java..", "org.jspecify..", "org.slf4j..")
        .check(CORE);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    List<String> unmarked =
        house().getSubpackagesInTree().stream()
            .filter(each -> !each.getClasses().isEmpty())
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @Test
  void nothingAsksTheMachineForTimeZoneOrLanguage() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CORE);
  }

  private static JavaPackage house() {
    return CORE.getPackage(HOUSE);
  }

  private static String within(String name) {
    return HOUSE + "." + name + "..";
  }
}
