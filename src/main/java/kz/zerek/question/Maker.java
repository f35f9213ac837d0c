package kz.zerek.question;

import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.bank.Subject;

/** Makes the questions of some kinds. */
interface Maker {

    /** What these kinds could ask about, in the order of the bank. */
    Stream<? extends Subject> subjects();

    /** All that these kinds could ask; {@link #make} may still find that something of it can't be asked soundly. */
    default Stream<Prompt> prompts() {
        return subjects().flatMap(this::prompts);
    }

    /** Of that, what is about one subject; none if they do not ask about it. */
    Stream<Prompt> prompts(Subject subject);

    /** Empty if the bank has not enough to refute the distractors that are needed. */
    Optional<Draft> make(Prompt prompt, Difficulty difficulty, Chance chance);
}
