package kz.zerek.attempt;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import kz.zerek.bank.Bank;
import kz.zerek.question.Question;
import org.springframework.stereotype.Component;

/**
 * Draws as many questions as were asked for, if it can be done: questions that give each other away exclude each other,
 * so that of a small topic one seed may give fewer than another.
 */
@Component
class FullDraw {

    private static final int TRIES = 5;

    private final QuestionDraw draw;

    FullDraw(QuestionDraw draw) {
        this.draw = draw;
    }

    /** @param seed that gave the questions */
    record Drawn(long seed, List<Question> questions) {}

    /**
     * The first full draw, or of several the longest.
     *
     * @param seeds gives the seeds to be tried
     */
    Drawn of(Bank bank, QuizSettings settings, LongSupplier seeds, Set<String> avoid) {
        Drawn longest = null;
        for (int i = 0; i < TRIES; i++) {
            var seed = seeds.getAsLong();
            var drawn = new Drawn(seed, draw.draw(bank, settings, seed, avoid));
            if (longest == null
                    || drawn.questions().size() > longest.questions().size()) longest = drawn;
            if (longest.questions().size() == settings.length()) break;
        }
        return longest;
    }
}
