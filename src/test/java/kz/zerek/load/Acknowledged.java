package kz.zerek.load;

/**
 * An answer that the server said is final.
 *
 * @param response as the log of the attempt keeps it: JSON with one field
 */
record Acknowledged(String attempt, int position, String response) {}
