package kz.zerek.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Takes what browsers kept while they could not reach the server. A browser does not know which of it has arrived
 * before: it sends all that it has not heard of, in the order in which it was given, and each answer counts once.
 */
@Service
public class KeptAnswers {

    private final Attempts attempts;

    KeptAnswers(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * Saves answers one after the other, by the rules of {@link Attempts#respond}. An answer follows on the one to the
     * same question before it in the list: if that one was refused, so is this, since it was given without seeing why.
     *
     * @param answers of one browser, in the order in which they were given
     * @throws UnknownAttemptException if there is no such attempt or it is someone else's
     */
    public Delivery save(AttemptId id, Taker taker, List<KeptAnswer> answers) {
        var refusals = new ArrayList<Optional<AttemptException>>();
        var saved = new HashMap<Integer, Integer>();
        var refused = new HashMap<Integer, AttemptException>();
        for (var answer : answers) {
            if (!refused.containsKey(answer.position())) {
                try {
                    saved.put(answer.position(), save(id, taker, answer, saved));
                } catch (UnknownAttemptException e) {
                    throw e;
                } catch (AttemptException e) {
                    refused.put(answer.position(), e);
                }
            }
            refusals.add(Optional.ofNullable(refused.get(answer.position())));
        }
        return new Delivery(attempts.seen(id, taker), refusals);
    }

    /**
     * @param saved the sequences of the answers before it, by position
     * @return its own sequence
     */
    private int save(AttemptId id, Taker taker, KeptAnswer answer, Map<Integer, Integer> saved) {
        int position = answer.position();
        int seen = saved.getOrDefault(position, answer.sequence());
        try {
            return attempts.respond(id, taker, position, seen, answer.language(), answer.response())
                    .item(position)
                    .sequence();
        } catch (StaleResponseException | FinalResponseException | FinishedAttemptException e) {
            return attempts.savedAs(id, position, seen, answer.response()).orElseThrow(() -> e);
        }
    }
}
