package org.parley.publish.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.OddStories;

class CsvTablesTest {

  /** Reads RFC 4180. */
  private static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (quoted) {
        if (sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (sign == '"') {
          quoted = false;
        } else {
          cell.append(sign);
        }
      } else if (sign == '"') {
        quoted = true;
      } else if (sign == ',' || sign == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (sign != '\r') {
        cell.append(sign);
      }
    }
    return rows;
  }

  @Test
  void everyRowOfATableHasItsColumns() {
    CsvTables.texts(OddStories.all())
        .forEach(
            (name, text) -> {
              List<List<String>> rows = parse(text);
              assertThat(rows)
                  .as(name)
                  .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
            });
  }

  @Test
  void everyCitationGivesTheExactWordsOfItsReport() {
    for (Dossier dossier : OddStories.all()) {
      Map<String, String> tables = CsvTables.texts(List.of(dossier));
      int checked = 0;
      for (String table : tables.values()) {
        List<List<String>> rows = parse(table);
        int words = rows.get(0).indexOf("exact_words");
        int number = rows.get(0).indexOf("report_number");
        if (words < 0) {
          continue;
        }
        for (List<String> row : rows.subList(1, rows.size())) {
          ReportEntry entry = dossier.reports().get(Integer.parseInt(row.get(number)) - 1);
          assertThat(entry.report().text()).contains(row.get(words));
          checked++;
        }
      }
      assertThat(checked > 0).isEqualTo(!dossier.summary().isEmpty());
    }
  }

  @Test
  void whatASpreadsheetWouldRunIsMadeText() {
    CsvTable table = new CsvTable(List.of("a", "b", "c", "d", "e"));
    table.row(List.of("=1+1", "+44", "-5", "@sum", "a \"b\", c"));
    assertThat(table.text()).endsWith("'=1+1,'+44,-5,'@sum,\"a \"\"b\"\", c\"\r\n");
  }
}
