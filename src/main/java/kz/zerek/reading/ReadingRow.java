package kz.zerek.reading;

/**
 * A reading in a list of them.
 *
 * @param open how many candidates are still to be decided on
 */
public record ReadingRow(Reading reading, int open, int accepted) {}
