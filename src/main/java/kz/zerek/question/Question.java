package kz.zerek.question;

import java.util.List;

/**
 * A question without a language: it can be put, word for word equivalent, in each of the three.
 *
 * @param id the same for the same question of the same bank, on any machine
 * @param subject the id of the fact or fact set that it asks about
 * @param wording which of the kind's wordings it uses, from 0
 * @param given what the stem shows, by the kind's order
 * @param task how it is answered, with the key
 */
public record Question(
        String id, Kind kind, String subject, Difficulty difficulty, int wording, List<Ref> given, Task task) {

    public Question {
        given = List.copyOf(given);
    }
}
