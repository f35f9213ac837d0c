package kz.zerek.bank.search;

import java.util.List;

/**
 * A part of what a query found.
 *
 * @param count how many there are altogether
 */
public record FactPage<A>(List<FactRow<A>> rows, int count) {

    public FactPage {
        rows = List.copyOf(rows);
    }
}
