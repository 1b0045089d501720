package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table for each family of rules; the report is of Wednesday, 12 March 2025. */
class DatesInWordsTest {
  private static final String WEDNESDAY = "2025-03-12";

  private static void check(String sentence, String expected) {
    String[] values = expected.equals("-") ? new String[0] : expected.split("; ");
    assertThat(Read.values(sentence, WEDNESDAY)).as(sentence).containsExactly(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy spoke on Tuesday. | Tuesday=2025-03-11",
        "The envoy will speak on Tuesday. | Tuesday=2025-03-18",
        "The envoy spoke on Wednesday. | Wednesday=2025-03-12",
        "The envoy agreed to a truce on Tuesday. | Tuesday=2025-03-11",
        "He said Thursday that it was over. | Thursday=2025-03-06",
        "Last Friday the line was crossed. | Last Friday=2025-03-07",
        "They meet next Monday. | next Monday=2025-03-17",
        "Friday's ruling surprised many. | Friday=2025-03-07",
        "It starts on Thursday of next week. | Thursday of next week=2025-03-20",
        "The vote is scheduled for Sunday. | Sunday=2025-03-16",
        "Monday evening brought no news. | Monday evening=2025-03-10TEV",
        "The panel sits on Fridays. | Fridays=XXXX-WXX-5",
        "The Super Tuesday votes came. | -",
      })
  void weekdays(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was signed on March 3. | March 3=2025-03-03",
        "It was signed on 28 February 2022. | 28 February 2022=2022-02-28",
        "The truce of February 28 holds. | February 28=2025-02-28",
        "It was signed on Nov. 15. | Nov. 15=2024-11-15",
        "The bond is payable Nov. 15. | Nov. 15=2025-11-15",
        "It grew in the first two quarters of 2024. | the first two quarters of 2024=2024-H1",
        "Talks began in October 2024. | October 2024=2024-10",
        "Talks began in mid-February. | mid-February=2025-02",
        "Talks began last December. | last December=2024-12",
        "They return in August of the previous year. | August of the previous year=2024-08",
        "The march in May drew crowds. | May=2024-05",
        "The march in April drew crowds. | April=2025-04",
        "The port expects to publish its plan in mid-November. | mid-November=2025-11",
        "The loan would be paid on an undisclosed date in August. | August=2025-08",
        "The fund, which had been long awaited by all of the people of the towns that lie along the"
            + " river and its lakes, must pay by September. | September=2025-09",
        "Theresa May said it may pass. | -",
        "They March on Friday. | Friday=2025-03-07",
        "On 2025-03-01 it began. | 2025-03-01=2025-03-01",
        "They met on March 3 and 5. | March 3=2025-03-03; 5=2025-03-05",
        "February 30 is no day. | -",
      })
  void monthsAndDays(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spoke at 10:35 a.m. Tuesday. | 10:35 a.m. Tuesday=2025-03-11T10:35",
        "It opens at 6.15pm. | 6.15pm=2025-03-12T18:15",
        "The guns fell silent at midnight on Monday. | midnight on Monday=2025-03-10T24:00",
        "At 12 p.m. it rained. | 12 p.m.=2025-03-12T12:00",
        "The 5-4 vote stood. | -",
      })
  void clockTimes(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met today. | today=2025-03-12",
        "They met yesterday morning. | yesterday morning=2025-03-11TMO",
        "They met this week. | this week=2025-W11",
        "They met last month. | last month=2025-02",
        "They meet next year. | next year=2026",
        "The past week was calm. | The past week=P1W",
        "Over the weekend they met. | the weekend=2025-W10-WE",
        "They meet at the weekend and will sign. | the weekend=2025-W11-WE",
        "Signed on 3 May 2024, it was void the next day. | 3 May 2024=2024-05-03; the next"
            + " day=2024-05-04",
        "Two weeks ago he left. | Two weeks ago=2025-W09",
        "Three years ago he left. | Three years ago=2022",
        "It began on March 5 and a day earlier he left. | March 5=2025-03-05; a day"
            + " earlier=2025-03-04",
        "He left two days before the vote. | two days before=P2D",
        "ABC's This Week show aired. | -",
      })
  void unitsAndOffsets(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell in 2014. | 2014=2014",
        "It sold 2014 tons. | -",
        "It cost $1999. | -",
        "The 2015-16 season ended. | 2015-16=2015/2016",
        "In the late 1980s it thawed. | the late 1980s=198",
        "In the 19th century it was built. | the 19th century=18",
        "In nineteen ninety-six he came. | nineteen ninety-six=1996",
        "Profit rose in the fourth quarter of 2024. | the fourth quarter of 2024=2024-Q4",
        "Since the summer of '68 he wrote. | the summer=2024-SU; '68=1968",
        "Last fall in Oslo they met. | Last fall=2024-FA",
        "Christmas was quiet. | Christmas=2024-12-25",
        "They will return after Easter. | Easter=2025-04-20",
      })
  void yearsQuartersAndHolidays(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took three weeks. | three weeks=P3W",
        "It took two and a half years. | two and a half years=P2.5Y",
        "A 30-day truce began. | 30-day=P30D",
        "The past two years were hard. | The past two years=P2Y",
        "A 12-year-old boy spoke. | -",
        "They earn 15 dollars a day. | -",
        "A second round followed. | -",
        "They meet every week. | every week=P1W",
        "They talk daily. | daily=P1D",
        "It may end soon. | soon=FUTURE_REF",
        "They are now in Oslo. | now=PRESENT_REF",
      })
  void lengthsSetsAndReferences(String sentence, String expected) {
    check(sentence, expected);
  }
}
