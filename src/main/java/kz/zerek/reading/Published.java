package kz.zerek.reading;

/**
 * What came of giving the bank what was accepted.
 *
 * @param facts that the bank has of the reading now
 * @param unready accepted, but not in the bank: something in them is missing or wrong
 * @param gone facts that the bank had of the reading and has no more
 */
public record Published(int facts, int unready, int gone) {}
