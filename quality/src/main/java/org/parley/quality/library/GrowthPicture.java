package org.parley.quality.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A picture of curves, both axes logarithmic, each curve named at its end and by its dashes. */
final class GrowthPicture {
  private static final int LEFT = 60;
  private static final int TOP = 20;
  private static final int DECADE_X = 140;
  private static final int DECADE_Y = 50;
  private static final int FIRST_X = 3;
  private static final int LAST_X = 6;
  private static final int FIRST_Y = -2;
  private static final int LAST_Y = 5;
  private static final List<String> COLOURS =
      List.of("#1b4f8f", "#a33b20", "#2b6e3f", "#6b3fa0", "#7a5a00");
  private static final List<String> DASHES = List.of("none", "8 3", "2 3", "10 3 2 3", "4 2");

  private final List<String> names = new ArrayList<>();
  private final List<List<double[]>> curves = new ArrayList<>();

  /** Adds a curve of points, number of reports and value; those that are no number are left out. */
  GrowthPicture with(String name, List<double[]> points) {
    names.add(name);
    curves.add(points.stream().filter(point -> !Double.isNaN(point[1])).toList());
    return this;
  }

  String svg() {
    int right = LEFT + (LAST_X - FIRST_X) * DECADE_X;
    int bottom = TOP + (LAST_Y - FIRST_Y) * DECADE_Y;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n<title>Time and memory by number"
                + " of reports</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
            right + 220,
            bottom + 45));
    for (int x = FIRST_X; x <= LAST_X; x++) {
      int at = LEFT + (x - FIRST_X) * DECADE_X;
      line(svg, at, TOP, at, bottom);
      text(svg, at, bottom + 16, "middle", String.format(Locale.ROOT, "%,.0f", Math.pow(10, x)));
    }
    for (int y = FIRST_Y; y <= LAST_Y; y++) {
      int at = bottom - (y - FIRST_Y) * DECADE_Y;
      line(svg, LEFT, at, right, at);
      String value = y < 0 ? "0." + "0".repeat(-y - 1) + "1" : "1" + "0".repeat(y);
      text(svg, LEFT - 6, at + 4, "end", value);
    }
    text(svg, (LEFT + right) / 2, bottom + 36, "middle", "reports");
    for (int i = 0; i < curves.size(); i++) {
      StringBuilder points = new StringBuilder();
      for (double[] point : curves.get(i)) {
        double x = LEFT + (Math.log10(point[0]) - FIRST_X) * DECADE_X;
        double y = bottom - (Math.log10(point[1]) - FIRST_Y) * DECADE_Y;
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      }
      String stroke =
          "fill=\"none\" stroke-width=\"2\" stroke=\""
              + COLOURS.get(i)
              + "\" stroke-dasharray=\""
              + DASHES.get(i)
              + "\"";
      svg.append("<polyline ").append(stroke).append(" points=\"");
      svg.append(points.toString().strip()).append("\"/>\n");
      int key = TOP + 20 + i * 22;
      svg.append("<path ").append(stroke);
      svg.append(" d=\"M").append(right + 12).append(' ').append(key).append("h26\"/>\n");
      text(svg, right + 44, key + 4, "start", names.get(i));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void line(StringBuilder svg, int x1, int y1, int x2, int y2) {
    svg.append(
        String.format(Locale.ROOT, "<path stroke=\"#ccc\" d=\"M%d %dL%d %d\"/>%n", x1, y1, x2, y2));
  }

  private static void text(StringBuilder svg, int x, int y, String anchor, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#222\">%s</text>%n",
            x,
            y,
            anchor,
            words));
  }
}
