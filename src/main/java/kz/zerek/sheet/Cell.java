package kz.zerek.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one cell of a table holds. */
public sealed interface Cell {

    /** Always shown as it is: no program takes it for a formula. */
    record Text(String text) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    /** @param share 1 is shown as 100% */
    record Percent(BigDecimal share) implements Cell {}

    record Date(LocalDate day) implements Cell {}

    record Empty() implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** @throws NumberFormatException if it is infinite or not a number */
    static Cell of(double number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Cell of(LocalDate day) {
        return new Date(day);
    }

    /**
     * @param share 1 is 100%
     * @throws NumberFormatException if it is infinite or not a number
     */
    static Cell percent(double share) {
        return new Percent(BigDecimal.valueOf(share));
    }

    static Cell empty() {
        return new Empty();
    }
}
