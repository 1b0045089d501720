package org.parley.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as its words stand in a sentence.
 *
 * @param first index of its first word, a currency sign included
 * @param end index after its last word, a sign of per cent included
 * @param value the number, or the lower end of a range
 * @param upTo the upper end of a range, or null
 * @param vague true for a plural of a scale
 * @param unit "%", a currency sign, "part" for a fraction, or empty
 * @param spelled true if it is written in words alone
 */
record Numeral(
    int first,
    int end,
    BigDecimal value,
    @Nullable BigDecimal upTo,
    boolean vague,
    String unit,
    boolean spelled) {}
